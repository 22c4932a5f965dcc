"""QtCore only: the threads, and the façade that the window talks to."""
