"""What each tone means. ``packaging/make_sounds.py`` makes one file for each."""

from enum import StrEnum


class Tone(StrEnum):
    """A tone, by its meaning. Whatever plays one also shows the same in words: nothing is said by sound alone."""

    SAVED = "saved"
    REPEAT = "repeat"
    NOT_A_PRODUCT = "not-a-product"
    UNKNOWN_PRODUCT = "unknown-product"
    REFUSED = "refused"
    NOT_SAVED = "not-saved"
    COUNTED = "counted"
    UNLISTED = "unlisted"
    OVER = "over"
