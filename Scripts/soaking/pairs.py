"""Starts two builds at once on one output, and looks at what later ones make of it."""
import subprocess
import time

from .bench import LIMIT, Finding, TwoSites, snapshot
from .project import two_versions


def run(bench):
    sites = TwoSites(bench, two_versions(bench, bench.count(30, 120)))
    rounds, waited = bench.count(6, 100), 0
    for number in range(rounds):
        waited += together(bench, [(sites.projects[version],) for version in (0, 1)], sites.output)
        sites.look(f"after pair {number + 1}")
        bench.expect_nothing_beside(sites.output, f"after pair {number + 1}")
    drafts(bench, sites.projects[0], rounds)
    return (f"{rounds} pairs of builds at once: each time one whole site; {waited} builds waited and said so; "
            f"{rounds} with and without drafts, and no draft after a later build")


def together(bench, builds, output):
    """Builds at once, in any order. Returns how many said that they waited."""
    processes, waited = [], 0
    for project, *more in bench.chance.sample(builds, len(builds)):
        processes.append(bench.start(project, output, *more))
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
    return waited


def drafts(bench, project, rounds):
    """What a build keeps for the next one must be about its own output, not about that of a build with drafts."""
    output, clean = bench.folder / "drafts" / "out", bench.folder / "drafts" / "clean"
    output.parent.mkdir()
    posts = sorted((project / "content" / "blog").glob("*.md"))
    draft = project / "content" / "blog" / "2020-01-01-secret.md"
    draft.write_text("---\ntitle: Secret\ndraft: true\n---\n\nSecret.\n")
    bench.build(project, output)
    for number in range(rounds):
        with open(bench.chance.choice(posts), "a") as post:
            post.write(f"\nSentence {number}.\n")
        # Saved longer ago than the clock of the file system is coarse.
        time.sleep(0.1)
        together(bench, [(project,), (project, "--drafts")], output)
        bench.build(project, output)
        bench.build(project, clean, kept=False)
        bench.expect(output, snapshot(clean), f"a build after pair {number + 1} with and without drafts")
