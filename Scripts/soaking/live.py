"""Edits a project that is being previewed, again and again: the page shows each edit, and the preview stays small."""
import os
import pathlib
import socket
import subprocess
import time
import urllib.error
import urllib.request

from .bench import INSTANT, Finding
from .project import version

PATIENCE = 20  # seconds: a change that does not show by then does not show
LEAK = 24  # MB: less than this over all edits is the ups and downs of a heap


class Preview:
    """A preview at work."""

    def __init__(self, bench, root):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.process = subprocess.Popen(
            [*bench.command, "preview", "--root", str(root), "--port", str(self.port), "--at", INSTANT],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=bench.environment,
            start_new_session=True)

    def page(self, path):
        """The text of a page; nothing while nobody answers."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=PATIENCE) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.read().decode()
        except OSError:
            return ""

    def wait_for(self, path, words, after):
        end = time.monotonic() + PATIENCE
        while words not in self.page(path):
            if time.monotonic() > end:
                raise Finding(f"{after}: {path} does not show it within {PATIENCE} s")
            if self.process.poll() is not None:
                raise Finding(f"{after}: the preview ended with status {self.process.returncode}")
            time.sleep(0.01)

    def listen(self, after):
        """Listens for changes until the first event, and goes away."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE) as listener:
                listener.sendall(f"GET /_gazette/events HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode())
                listener.recv(100)
        except OSError as error:
            raise Finding(f"{after}: a browser that listens does not get its answer: {error}") from None

    def hold(self, count):
        """Opens connections that begin a request and never end it. Returns those that could be opened."""
        held = []
        for _ in range(count):
            try:
                client = socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)
                client.sendall(b"GET / HTTP/1.1\r\nHost: ")
            except OSError:
                continue
            held.append(client)
        return held

    def processes(self):
        """The preview and what it has started."""
        try:
            children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        except OSError:
            children = []
        return [self.process.pid, *map(int, children)]

    def size(self):
        """Memory in MB, and open descriptors."""
        memory = descriptors = 0
        for process in self.processes():
            status = pathlib.Path(f"/proc/{process}/status").read_text()
            memory += next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
            descriptors += len(os.listdir(f"/proc/{process}/fd"))
        return memory / 1024, descriptors

    def end(self):
        for process in reversed(self.processes()):
            os.kill(process, 9)
        self.process.wait()


def edit(root, number, bench):
    """One edit. Returns the page that must show it, and what it must show."""
    post = root / "content/blog/post-1.md"
    text = post.read_text().split("\n---\n", 1)
    word = f"edit-number-{number}"
    kind = bench.chance.choice(["text"] * 6 + ["title", "error", "template", "add"])
    if kind == "title":
        head = [f"title: A title, {word}" if line.startswith("title:") else line for line in text[0].split("\n")]
        post.write_text("\n".join(head) + "\n---\n" + text[1])
    elif kind == "error":
        # The next edit writes the text anew and mends it.
        post.write_text(text[0] + f"\n---\nA [broken link](no-{word}.md).\n")
    elif kind == "template":
        (root / "templates").mkdir(exist_ok=True)
        (root / "templates/404.mustache").write_text(f"<body>{word}</body>")
        return kind, "/nowhere/", word
    elif kind == "add":
        (root / "content/blog/added.md").write_text(f"---\ntitle: Added\ndate: 2026-01-01\n---\nAdded, {word}.\n")
        return kind, "/blog/added/", word
    else:
        post.write_text(text[0] + f"\n---\nA text, {word}.\n")
    return kind, "/blog/post-1/", word


def run(bench):
    wanted = bench.count(40, 1000)
    root = version(bench.folder / "project", bench.chance, range(bench.count(10, 60)), set(), ["about"])
    preview = Preview(bench, root)
    counts, sizes, last = {}, [], None
    try:
        preview.wait_for("/blog/post-1/", "</html>", "at the start")
        # More than a process may have open by default, if they were all kept.
        held = preview.hold(bench.count(300, 1500))
        for number in range(wanted):
            if last == "error":
                # A template cannot show while a text is broken.
                text = (root / "content/blog/post-1.md").read_text().split("\n---\n", 1)[0]
                (root / "content/blog/post-1.md").write_text(f"{text}\n---\nMended {number}.\n")
                preview.wait_for("/blog/post-1/", f"Mended {number}.", f"after mending before edit {number + 1}")
            last, path, word = edit(root, number, bench)
            counts[last] = counts.get(last, 0) + 1
            preview.wait_for(path, word, f"after edit {number + 1} ({last})")
            # A browser that listens for a while and goes away.
            preview.listen(f"after edit {number + 1}")
            sizes.append(preview.size())
    finally:
        preview.end()
    calm = len(sizes) * 2 // 5
    before, after = sizes[calm:calm + len(sizes) // 5], sizes[-len(sizes) // 5:]
    memory = min(size[0] for size in after) - min(size[0] for size in before)
    descriptors = min(size[1] for size in after) - min(size[1] for size in before)
    if memory > LEAK:
        raise Finding(f"memory grew by {memory:.0f} MB over the last {wanted - calm} edits")
    if descriptors > 2:
        raise Finding(f"{descriptors} more descriptors are open after the last {wanted - calm} edits")
    if len(held) < bench.count(300, 1500):
        raise Finding(f"only {len(held)} clients that never end their request could connect")
    shown = ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items()))
    return (f"{wanted} edits during one preview, each shown ({shown}), "
            f"beside {len(held)} clients that never end their request; memory {memory:+.1f} MB, "
            f"descriptors {descriptors:+d}")
