"""Colours, fonts, style sheet, and widgets that know only how they look."""
