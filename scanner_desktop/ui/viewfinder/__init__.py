"""The camera's picture and what was found in it."""
