"""``python -m scanner_desktop``: hands over to the command line."""

import sys

from scanner_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
