"""Starts two builds at once on one output."""
import subprocess
import time

from .bench import LIMIT, Finding, TwoSites
from .project import two_versions


def run(bench):
    sites = TwoSites(bench, two_versions(bench, bench.count(30, 120)))
    rounds, waited = bench.count(6, 100), 0
    for number in range(rounds):
        processes = []
        for version in bench.chance.sample([0, 1], 2):
            processes.append(bench.start(sites.projects[version], sites.output))
            time.sleep(bench.chance.uniform(0, 0.03))
        for process in processes:
            try:
                messages = process.communicate(timeout=LIMIT)[1].decode(errors="replace")
            except subprocess.TimeoutExpired:
                process.kill()
                raise Finding(f"two builds at once: one did not end within {LIMIT} s") from None
            waited += "Another build" in messages
            if process.returncode != 0:
                raise Finding(f"two builds at once: status {process.returncode}: {messages.strip()}")
        sites.look(f"after pair {number + 1}")
        bench.expect_nothing_beside(sites.output, f"after pair {number + 1}")
    return f"{rounds} pairs of builds at once: each time one whole site; {waited} builds waited and said so"
