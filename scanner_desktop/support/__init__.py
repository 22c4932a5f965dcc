"""What helps when something is wrong: log, checks, support file."""
