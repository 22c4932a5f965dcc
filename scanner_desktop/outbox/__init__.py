"""Captures on the disk: schema, migrations, recovery, pictures, lock; no Qt."""
