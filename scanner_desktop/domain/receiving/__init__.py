"""The rules of receiving: what a list expects, what a scan counts, and what a journal of counts adds up to."""
