"""The running program: what is put together, and what runs it without a person."""
