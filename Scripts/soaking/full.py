"""Builds on a memory disk that is really full."""
import os
import subprocess

from .bench import Finding, Skipped, TwoSites
from .faults import refuse_unless_clear
from .project import version

SIZE = 1 << 20


def run(bench):
    disk = bench.folder / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "none", disk], capture_output=True, text=True)
    if mounted.returncode != 0:
        raise Skipped(f"a memory disk cannot be mounted here: {mounted.stderr.strip().splitlines()[0]}")
    try:
        return trial(bench, disk)
    finally:
        subprocess.run(["umount", disk], check=False)


def free(disk):
    status = os.statvfs(disk)
    return status.f_bavail * status.f_frsize


def trial(bench, disk):
    few = version(bench.folder / "few", bench.chance, range(4), set(), ["about"], "Few")
    many = version(bench.folder / "many", bench.chance, range(5), set(range(5)), ["about"], "Many", weight=400)
    sites = TwoSites(bench, [few, many], disk / "www" / "out")
    room, rounds = free(disk), bench.count(6, 60)
    refused = 0
    for number in range(rounds):
        left = room * number // rounds // 4096 * 4096
        filler = disk / "filler"
        filler.write_bytes(bytes(free(disk) - left))
        process = bench.start(many, sites.output)
        messages = process.communicate()[1].decode(errors="replace")
        after = f"with {left} bytes left"
        now = sites.look(after)
        if now == 0:
            refuse_unless_clear(process.returncode, messages, after)
            if "the disk is full" not in messages:
                raise Finding(f"{after}: the message does not say that the disk is full: {messages.strip()}")
            refused += 1
        elif process.returncode != 0:
            raise Finding(f"{after}: the new site stands, but the status is {process.returncode}")
        filler.unlink()
        bench.build(few, sites.output)
        bench.expect(sites.output, sites.expected[0], f"{after}, and the next build")
        bench.expect_nothing_beside(sites.output, f"{after}, and the next build")
    if refused == 0:
        raise Finding("the disk was never full: the trial is worth nothing")
    return f"{rounds} builds on a disk of 1 MB with less and less left: {refused} refused, the old site untouched"
