"""``scanner-desktop simulator``: a service like Closient's on this computer."""

from scanner_desktop.simulator.service.standalone import add_arguments, run_simulator

__all__ = ["add_arguments", "run"]

run = run_simulator
