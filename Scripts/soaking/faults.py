"""Makes each call of a build that concerns the output fail in turn, with strace's injection."""
import collections
import re
import shutil
import subprocess

from .bench import LIMIT, Finding, Skipped, TwoSites
from .project import two_versions

# The calls that change an output, or read what is there, and the errors that they are given in turn.
CALLS = {
    "write": ["ENOSPC", "EIO", "EDQUOT"],
    "openat": ["ENOSPC", "EMFILE", "EIO"],
    "mkdirat": ["ENOSPC", "EDQUOT"],
    "linkat": ["ENOSPC", "EIO"],
    "unlinkat": ["EIO", "EBUSY"],
    "renameat": ["EIO", "ENOSPC"],
    "renameat2": ["EIO", "ENOSPC"],
    "copy_file_range": ["ENOSPC", "EIO"],
    "fsync": ["EIO", "ENOSPC"],
    "fdatasync": ["EIO"],
    "getdents64": ["EIO"],
    "fchmodat": ["EIO"],
    "fchownat": ["EIO"],
}
UNSEEN = "refused for want of the texts, the old site untouched"
LINE = re.compile(r"^(\d+)\s+([a-z0-9_]+)\((.*)$")


class Trace:
    """Builds under strace."""

    def __init__(self, bench, sites):
        self.bench, self.sites, self.log = bench, sites, bench.folder / "trace"
        self.place = str(sites.output.parent)
        self.contents = [f"{project}/content" for project in sites.projects]

    def build(self, version, *options, flags=()):
        """One build. Returns its status, its messages, and the traced calls."""
        command = self.bench.arguments(self.sites.projects[version], self.sites.output, "--workers", "1", *flags)
        process = subprocess.Popen(["strace", "-f", "-y", "-o", self.log, *options, *command],
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        try:
            messages = process.communicate(timeout=LIMIT)[1].decode(errors="replace")
        except subprocess.TimeoutExpired:
            process.kill()
            raise Finding(f"a build with {' '.join(options)} did not end within {LIMIT} s") from None
        return process.returncode, messages, self.log.read_text(errors="replace").splitlines()

    def concerns_output(self, line):
        return self.place in line

    def concerns_content(self, line):
        """A list of texts that breaks off must not pass for a site with fewer texts."""
        return "getdents64(" in line and any(content in line for content in self.contents)

    def moments(self, version):
        """For each call, at which number of its thread's calls it concerns the output."""
        names = ",".join(f"?{name}" for name in CALLS)
        status, messages, lines = self.build(version, "-e", f"trace={names}")
        if status != 0:
            raise Skipped(f"strace cannot follow a build here: {messages.strip()[-200:]}")
        seen, moments = collections.Counter(), collections.defaultdict(set)
        for line in lines:
            match = LINE.match(line)
            if not match:
                continue
            seen[match[1], match[2]] += 1
            if self.concerns_output(line) or self.concerns_content(line):
                moments[match[2]].add(seen[match[1], match[2]])
        return {name: sorted(numbers) for name, numbers in moments.items()}


def refuse_unless_clear(status, messages, after):
    if status != 3:
        raise Finding(f"{after}: status {status} instead of 3: {messages.strip()[-300:]}")
    if "error: Cannot " not in messages or "help: " not in messages:
        raise Finding(f"{after}: the message is not clear: {messages.strip()[-300:]}")


def run(bench):
    if not shutil.which("strace"):
        raise Skipped("strace is missing (Scripts/install-libraries --tests)")
    sites = TwoSites(bench, two_versions(bench, 18))
    trace = Trace(bench, sites)
    moments = trace.moments(1)
    sites.look("after a build under strace")
    counts, outcomes = collections.Counter(), collections.Counter()
    for name in CALLS:
        numbers = list(moments.get(name, []))
        bench.chance.shuffle(numbers)
        for turn, number in enumerate(numbers):
            error = CALLS[name][turn % len(CALLS[name])]
            if counts[name] == bench.count(4, len(numbers)):
                break
            outcome = one_fault(bench, sites, trace, name, error, number)
            if outcome:
                counts[name] += 1
                outcomes[outcome] += 1
    if not counts["write"] or not counts["mkdirat"]:
        raise Finding("no write or no mkdirat was made to fail: the trial is worth nothing")
    if not bench.short and not outcomes[UNSEEN]:
        raise Finding("no list of texts broke off: the trial is worth nothing")
    shown = ", ".join(f"{name} {count}" for name, count in counts.items())
    return f"{sum(counts.values())} faults ({shown}): " + ", ".join(f"{text} {n}" for text, n in outcomes.items())


def one_fault(bench, sites, trace, name, error, number):
    """One build with one fault, from the first version to the second. Returns what came of it."""
    bench.build(sites.projects[0], sites.output)
    bench.expect(sites.output, sites.expected[0], "before a fault")
    after = f"{name} number {number} failing with {error}"
    # What may be left out are entries with errors, not those that nobody saw.
    flags = ["--keep-going"] if name == "getdents64" else []
    injection = ["-e", f"trace={name}", "-e", f"inject={name}:error={error}:when={number}"]
    status, messages, lines = trace.build(1, *injection, flags=flags)
    injected = [line for line in lines if "(INJECTED)" in line]
    now = sites.look(after)
    bench.build(sites.projects[1], sites.output)
    bench.expect(sites.output, sites.expected[1], f"{after}, and the next build")
    bench.expect_nothing_beside(sites.output, f"{after}, and the next build")
    # Another thread may have met the same fault elsewhere.
    if any(trace.concerns_content(line) for line in injected):
        if now != 0 or status not in (1, 3) or "error" not in messages:
            raise Finding(f"{after}: a list of texts broke off, status {status}: {messages.strip()[-300:]}")
        return UNSEEN
    # A fault in a thread or a file that has nothing to do with the output proves nothing more.
    if not injected or not all(trace.concerns_output(line) for line in injected):
        return None
    if now == 0:
        refuse_unless_clear(status, messages, after)
        return "refused, the old site untouched"
    # The new site stands. What could not be tidied up is told; reading the old files may fail without harm.
    if status != 0:
        raise Finding(f"{after}: the new site stands, but the status is {status}: {messages.strip()[-300:]}")
    return "the new site all the same"
