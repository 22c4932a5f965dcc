"""Windows that ask something or show something and are closed again."""
