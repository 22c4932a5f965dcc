"""The bundle's start: the same command line as everywhere."""

import sys

from scanner_desktop.cli import main

sys.exit(main())
