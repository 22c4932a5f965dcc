"""Why the system did not do what was asked, in words that can be said in any language."""

import errno

from scanner_desktop.domain.phrase import Phrase

_IN_WORDS = {
    errno.ENOENT: Phrase("there is no such file or folder"),
    errno.EACCES: Phrase("access is not allowed"),
    errno.EPERM: Phrase("access is not allowed"),
    errno.ENOSPC: Phrase("the disk is full"),
    errno.EDQUOT: Phrase("the disk is full"),
    errno.EROFS: Phrase("the disk is read-only"),
    errno.EIO: Phrase("the disk does not work"),
    errno.EISDIR: Phrase("it is a folder"),
    errno.ENOTDIR: Phrase("its path leads through a file"),
    errno.EEXIST: Phrase("it is there already"),
    errno.ENOTEMPTY: Phrase("it is not empty"),
    errno.ENAMETOOLONG: Phrase("its name is too long"),
    errno.EBUSY: Phrase("another program uses it"),
    errno.EADDRINUSE: Phrase("another program uses it"),
    errno.ENXIO: Phrase("its device is not there"),
    errno.ENODEV: Phrase("its device is not there"),
}
"""What people meet. The system has some 130 more, in English unless it was set up otherwise: those come as they are."""


def reason(error: BaseException) -> str:
    """Return what an error says, as a Phrase where it is one of those that people meet."""
    match error:
        case OSError(errno=int(number)) if number in _IN_WORDS:
            return _IN_WORDS[number]
        case OSError(strerror=str(words)):
            return words
        case Exception(args=(Phrase() as words, *_)):
            return words
    return str(error)
