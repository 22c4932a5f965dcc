"""Cameras in the window: choosing one, setting it, and checking that it reads."""
