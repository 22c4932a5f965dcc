"""Receiving on the disk: lists that are read, the journal of counts, and the reports that come of them."""
