"""How a shift went: numbers, a plot, and a page to print."""
