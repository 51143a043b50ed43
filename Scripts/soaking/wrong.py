"""Writers that are wrong on purpose, around a program that is right: `wrong.py KIND PROGRAM ARGUMENT…`.

They show that the trials find something when there is something to find.
"""
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

# The wrong writers that each trial must find, and what it must say then.
TORN = "neither the old site nor the new one"
KINDS = {
    "paths": {"follows-links": "a file from outside", "writes-outside": "files outside of the output",
              "replaces-link": "the link is gone"},
    "scripts": {"unescaped-text": "script element", "unescaped-attributes": "an attribute on", "says-scripts": "a sign that could begin",
                 "unchecked-addresses": "JavaScript:"},
    "kill": {"in-place": TORN, "loses-foreign": "missing: CNAME", "leaves-leftovers": "left behind"},
    "faults": {"removes-first": TORN, "says-done": "status 0 instead of 3", "says-nothing": "is not clear",
               "leaves-leftovers": "left behind"},
    "full": {"in-place": TORN, "removes-first": TORN, "says-done": "status 0 instead of 3"},
    "edits": {"stale-page": "too much", "stale-bytes": "other bytes", "believes-times": "other bytes"},
    "pairs": {"in-place": TORN},
    "live": {"leaks-memory": "memory grew", "leaks-descriptors": "more descriptors", "stands-still": "does not"},
}


class Call:
    """One call of the program, with its project and its output."""

    def __init__(self, program, arguments):
        self.program, self.arguments = program, arguments
        self.root = pathlib.Path(arguments[arguments.index("--root") + 1])
        self.output = pathlib.Path(arguments[arguments.index("--output") + 1]) if "--output" in arguments else None

    def run(self, output=None, **options):
        arguments = [str(output) if output and argument == str(self.output) else argument for argument in self.arguments]
        return subprocess.run([self.program, *arguments], **options)

    def ours(self):
        """The files of the output that the program wrote."""
        try:
            return (self.output / ".gazette-manifest").read_text().split("\n")[1:-1]
        except OSError:
            return []


def in_place(call):
    """Writes one file after the other where the old ones stand, in two halves."""
    with tempfile.TemporaryDirectory(dir=call.root.parent) as folder:
        clean = pathlib.Path(folder) / "out"
        status = call.run(clean).returncode
        old = call.ours()
        call.output.mkdir(parents=True, exist_ok=True)
        for path in sorted(clean.rglob("*")):
            place = call.output / path.relative_to(clean)
            if path.is_dir():
                place.mkdir(parents=True, exist_ok=True)
                continue
            content = path.read_bytes()
            with open(place, "wb") as file:
                file.write(content[:len(content) // 2])
                file.flush()
                time.sleep(0.001)
                file.write(content[len(content) // 2:])
        for name in old:
            if not (clean / name).exists():
                (call.output / name).unlink(missing_ok=True)
                remove_empty_folders((call.output / name).parent)
    return status


def remove_empty_folders(folder):
    while not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def loses_foreign(call):
    """Makes the folder anew, with its own files only."""
    shutil.rmtree(call.output, ignore_errors=True)
    return call.run().returncode


def leaves_leftovers(call):
    """Leaves a folder beside the output."""
    (call.output.parent / f".gazette-old-{call.output.name}").mkdir(exist_ok=True)
    return call.run().returncode


def removes_first(call):
    """Removes a page of the old site before the new one is sure."""
    for name in call.ours()[:1]:
        (call.output / name).unlink(missing_ok=True)
    return call.run().returncode


def says_done(call):
    """Ends with 0 whatever happened."""
    call.run()
    return 0


def says_nothing(call):
    """Does not say what went wrong."""
    return call.run(stderr=subprocess.DEVNULL).returncode


def stale_page(call):
    """Leaves a page that should be gone."""
    old = {name: (call.output / name).read_bytes() for name in call.ours()}
    status = call.run().returncode
    for name in old.keys() - set(call.ours()):
        (call.output / name).parent.mkdir(parents=True, exist_ok=True)
        (call.output / name).write_bytes(old[name])
    return status


def stale_bytes(call):
    """Takes a page whose size has not changed for one that has not changed."""
    old = {name: (call.output / name).read_bytes() for name in call.ours()}
    status = call.run().returncode
    for name in old.keys() & set(call.ours()):
        if (call.output / name).stat().st_size == len(old[name]):
            (call.output / name).write_bytes(old[name])
    return status


def replace(call, *pairs):
    """Puts texts in the places of others in the pages."""
    status = call.run().returncode
    for page in call.output.rglob("*.html"):
        text = page.read_text()
        for old, new in pairs:
            text = text.replace(old, new)
        page.write_text(text)
    return status


def unescaped_text(call):
    """Forgets to escape what stands between tags."""
    return replace(call, ("&lt;", "<"), ("&gt;", ">"))


def unescaped_attributes(call):
    """Forgets to escape what stands in attributes."""
    return replace(call, ("&quot;", "\""))


def says_scripts(call):
    """Forgets that a search index may be read as markup."""
    status = call.run().returncode
    for file in call.output.glob("search/*.js"):
        file.write_text(file.read_text().replace("\\u003c", "<"))
    return status


def unchecked_addresses(call):
    """Links to any address."""
    return replace(call, ("href=\"/", "href=\"JavaScript:/"))


def believes_times(call):
    """Does nothing when no file of the project has another size or time of change."""
    stamps = str(sorted((str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in call.root.rglob("*")))
    record = call.root.parent / f"{call.output.name}-stamps"
    if call.output.exists() and record.exists() and record.read_text() == stamps:
        return 0
    record.write_text(stamps)
    return call.run().returncode


def follows_links(call):
    """Copies what a link on the disk points to."""
    status = call.run().returncode
    for link in (call.root / "content" / "static").glob("linked.txt"):
        shutil.copy(link, call.output / link.name)
    return status


def writes_outside(call):
    """Leaves a file two folders above the output."""
    (call.output.parent.parent / "escaped").write_text("escaped")
    return call.run().returncode


def replaces_link(call):
    """Puts a folder in the place of the link that the user made."""
    status = call.run().returncode
    if call.output.is_symlink():
        real = call.output.resolve()
        call.output.unlink()
        shutil.copytree(real, call.output, symlinks=True)
    return status


def while_it_runs(call, work):
    """Does something wrong again and again while the program runs."""
    with subprocess.Popen([call.program, *call.arguments]) as process:
        while process.poll() is None:
            work(process)
            time.sleep(0.02)
        return process.returncode


def leaks_memory(call):
    """Takes four megabytes again and again."""
    taken = []
    return while_it_runs(call, lambda _: len(taken) < 150 and taken.append(bytearray(b"x" * (4 << 20))))


def leaks_descriptors(call):
    """Opens a file again and again."""
    opened = []
    return while_it_runs(call, lambda _: len(opened) < 900 and opened.append(open("/dev/null", "rb")))


def stands_still(call):
    """Stops after some time and answers no more."""
    end = time.monotonic() + 0.7
    return while_it_runs(call, lambda process: time.monotonic() > end and process.send_signal(signal.SIGSTOP))


def main():
    kind, program, *arguments = sys.argv[1:]
    status = globals()[kind.replace("-", "_")](Call(program, arguments))
    sys.exit(128 - status if status < 0 else status)


if __name__ == "__main__":
    main()
