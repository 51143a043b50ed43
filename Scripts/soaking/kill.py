"""Kills builds at random moments."""
import os
import signal
import time

from .bench import Finding, TwoSites
from .project import two_versions


def wait_for_swap(process, output):
    """Waits until another folder stands there: what is left to do is to remove the old one."""
    number = os.stat(output).st_ino
    while process.poll() is None and os.path.exists(output) and os.stat(output).st_ino == number:
        pass


def run(bench):
    wanted = bench.count(15, 500)
    sites = TwoSites(bench, two_versions(bench, bench.count(30, 120)))
    start = time.perf_counter()
    bench.build(sites.projects[1], sites.output)
    length = time.perf_counter() - start
    sites.look("before the first kill")
    kills = unfinished = old = tries = 0
    while kills < wanted:
        tries += 1
        if tries > wanted * 20:
            raise Finding(f"only {kills} of {tries} builds could be killed before their end")
        before = sites.current
        process = bench.start(sites.projects[1 - before], sites.output)
        # By tries: who never swaps must not be waited for each time.
        if tries % 3 == 0:
            wait_for_swap(process, sites.output)
            time.sleep(bench.chance.uniform(0, 0.004))
        else:
            time.sleep(bench.chance.uniform(0, length * 1.1))
        was_alive = process.poll() is None
        os.killpg(process.pid, signal.SIGKILL) if was_alive else None
        process.stderr.close()
        process.wait()
        if not was_alive or process.returncode != -signal.SIGKILL:
            sites.look("after a build")
            continue
        kills += 1
        after = f"after kill {kills}"
        old += sites.look(after) == before
        unfinished += any(name.startswith(".gazette") for name in os.listdir(sites.output.parent))
        number = bench.chance.randrange(2)
        bench.build(sites.projects[number], sites.output)
        bench.expect(sites.output, sites.expected[number], f"{after} and a whole build")
        bench.expect_nothing_beside(sites.output, f"{after} and a whole build")
        sites.current = number
    return (f"{kills} builds killed: {old} left the old site, {kills - old} the new one, none anything else; "
            f"{unfinished} left unfinished work, which the next build removed")
