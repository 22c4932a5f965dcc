"""Tones: what they mean, and what plays them."""
