"""The receiving desk: choose a list, count a delivery, finish it."""
