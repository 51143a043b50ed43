"""What all trials share: running the program, and looking at folders."""
import hashlib
import os
import pathlib
import stat
import subprocess

INSTANT = "2026-06-01T09:00:00Z"
LIMIT = 120  # seconds: a build that takes longer hangs


class Finding(Exception):
    """The program did something that it must not do."""


class Skipped(Exception):
    """The trial is not possible on this machine."""


def snapshot(folder):
    """Every entry below a folder: its kind, its permissions, and its bytes or target."""
    entries = {}
    for parent, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(parent, name)
            status = os.lstat(path)
            if stat.S_ISLNK(status.st_mode):
                content = os.readlink(path)
            elif stat.S_ISREG(status.st_mode):
                with open(path, "rb") as file:
                    content = hashlib.sha256(file.read()).hexdigest()
            else:
                content = ""
            entries[os.path.relpath(path, folder)] = (oct(status.st_mode), content)
    return entries


def differences(found, expected):
    """The first few paths at which two snapshots differ, as one text."""
    texts = [f"too much: {path}" for path in sorted(found.keys() - expected.keys())]
    texts += [f"missing: {path}" for path in sorted(expected.keys() - found.keys())]
    texts += [f"other bytes: {path}" for path in sorted(found.keys() & expected.keys()) if found[path] != expected[path]]
    return "; ".join(texts[:5]) + (f" … and {len(texts) - 5} more" if len(texts) > 5 else "")


class Bench:
    """The program under trial, with a folder to work in and a source of chance."""

    def __init__(self, command, folder, chance, short):
        self.command, self.folder, self.chance, self.short = command, pathlib.Path(folder), chance, short
        # What builds keep for the next one is theirs alone.
        self.environment = {**os.environ, "XDG_CACHE_HOME": str(self.folder / "cache")}

    def count(self, few, many):
        return few if self.short else many

    def arguments(self, project, output, *more):
        return [*self.command, "build", "--no-ledger", "--root", str(project), "--output", str(output), "--at", INSTANT,
                "--lang", "en", *more]

    def start(self, project, output, *more, kept=True):
        environment = self.environment if kept else {**self.environment, "XDG_CACHE_HOME": "/dev/null"}
        return subprocess.Popen(self.arguments(project, output, *more), stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True,
                                env=environment)

    def build(self, project, output, *more, kept=True):
        """A build that must succeed, with what earlier ones kept or from nothing. Returns its messages."""
        status, messages = self.attempt(project, output, *more, kept=kept)
        if status != 0:
            raise Finding(f"a build ended with status {status}: {messages.strip()}")
        return messages

    def attempt(self, project, output, *more, kept=True):
        """A build that may refuse its content. Returns its status and its messages."""
        process = self.start(project, output, *more, kept=kept)
        try:
            messages = process.communicate(timeout=LIMIT)[1].decode(errors="replace")
        except subprocess.TimeoutExpired:
            process.kill()
            raise Finding(f"a build did not end within {LIMIT} s") from None
        return process.returncode, messages

    def expect(self, output, expected, after):
        """The output is exactly this."""
        text = differences(snapshot(output), expected)
        if text:
            raise Finding(f"{after}: {text}")

    def expect_nothing_beside(self, output, after):
        """The folder that holds the output holds nothing else of Gazette's."""
        left = [name for name in os.listdir(output.parent) if name.startswith(".gazette")]
        left += [name for name in os.listdir(output) if name.startswith(".gazette") and name != ".gazette-manifest"]
        if left:
            raise Finding(f"{after}: left behind: {', '.join(left)}")


def put_foreign(output):
    """Puts files that are not Gazette's into an output, beside and among its own."""
    (output / "blog" / "mine").mkdir(parents=True, exist_ok=True)
    (output / "empty").mkdir(exist_ok=True)
    (output / "CNAME").write_text("www.example.org\n")
    (output / "blog" / "mine.txt").write_text("mine\n")
    (output / "blog" / "mine" / "deep.bin").write_bytes(bytes(range(256)) * 40)
    (output / "link").symlink_to("blog/mine.txt")
    (output / "broken").symlink_to("nowhere")


class TwoSites:
    """Two versions of a site, an output that holds the first and foreign files, and what it must look like."""

    def __init__(self, bench, versions, output=None):
        self.projects = versions
        self.output = output or bench.folder / "www" / "out"
        self.output.parent.mkdir(parents=True, exist_ok=True)
        self.expected = []
        for number, project in enumerate(versions):
            clean = bench.folder / f"clean-{number}"
            bench.build(project, clean)
            put_foreign(clean)
            self.expected.append(snapshot(clean))
        if self.expected[0] == self.expected[1]:
            raise Finding("the two versions do not differ: the trial is worth nothing")
        bench.build(versions[0], self.output)
        put_foreign(self.output)
        self.current = 0
        bench.expect(self.output, self.expected[0], "before the trial")

    def look(self, after):
        """Which version stands there; it must be one of them, whole."""
        found = snapshot(self.output)
        for number, expected in enumerate(self.expected):
            if found == expected:
                self.current = number
                return number
        closest = min((differences(found, expected) for expected in self.expected), key=len)
        raise Finding(f"{after}: neither the old site nor the new one: {closest}")
