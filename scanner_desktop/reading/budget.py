"""How much time a frame may take: a mean that holds over many frames, with bursts saved up for hard codes."""

_LEAST = 4.0  # milliseconds that every frame gets, however deep the debt: a code in view must not starve


class Budget:
    """A token bucket of milliseconds: every frame earns the mean, what it does not use is saved up to one burst."""

    def __init__(self, mean_ms: float, burst_ms: float) -> None:
        self._mean = mean_ms
        self._burst = max(mean_ms, burst_ms)
        self._saved = self._burst

    @property
    def milliseconds(self) -> float:
        """What the next frame may take."""
        return min(self._burst, max(_LEAST, self._saved))

    def spend(self, milliseconds: float) -> None:
        """Book a frame."""
        self._saved = min(self._burst, max(-self._burst, self._saved + self._mean - milliseconds))
