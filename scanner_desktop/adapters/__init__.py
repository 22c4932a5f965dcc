"""The outside world behind the domain's ports: cameras, SQLite, HTTP, key ring; no Qt."""
