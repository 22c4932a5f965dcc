"""A service like Closient's, over HTTP on this computer."""
