"""Reports what a simulated frame costs: processor time of one thread, by size, difficulty and mode. Asserts nothing.

Run ``python tests/benchmarks/bench_simulator.py`` from the repository root with the project's Python.
"""

import itertools
import time

import cv2
import numpy as np

from scanner_desktop.simulator.counter.programme import Mode
from scanner_desktop.simulator.counter.scene import Scene

FRAMES = 168  # two products, coming, lying and leaving


def main() -> None:
    cv2.setNumThreads(1)
    print(f"{'mode':8} {'size':>10} level  start s   mean   median    p95    max ms (with drawing labels)")
    for mode, (width, height), level in itertools.product(Mode, ((1280, 720), (1920, 1080)), range(1, 6)):
        start = time.thread_time()
        scene = Scene(3, width, height, level, mode)
        ready = time.thread_time() - start
        costs = []
        for index in range(FRAMES):
            start = time.thread_time()
            scene.render(index)
            costs.append((time.thread_time() - start) * 1e3)
        spread = f"{np.mean(costs):7.2f} {np.median(costs):8.2f} {np.percentile(costs, 95):6.2f} {max(costs):6.1f}"
        print(f"{mode:8} {width:>5}x{height:<4} {level:>5} {ready:8.2f} {spread}")


if __name__ == "__main__":
    main()
