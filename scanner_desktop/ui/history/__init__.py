"""The captures, as the person sees and changes them."""
