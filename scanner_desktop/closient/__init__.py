"""Closient's Scanner API: client, wire format, errors, transport, credentials."""
