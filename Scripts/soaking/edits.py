"""Edits a project at random and compares each build with a clean one."""
import os
import pathlib
import shutil
import time

from .bench import Finding, differences, snapshot
from .project import post, version, words


class Editor:
    """Makes random edits; each is a method whose name begins with `edit_`. One that has nothing to edit says so."""

    def __init__(self, root, chance):
        self.root, self.chance, self.made, self.before = root, chance, 0, []
        self.kinds = sorted(name for name in dir(self) if name.startswith("edit_"))
        self.next_kinds = []

    def edit(self):
        while True:
            # Every kind comes once before one comes again.
            self.next_kinds = self.next_kinds or self.chance.sample(self.kinds, len(self.kinds))
            kind = self.next_kinds.pop()
            if getattr(self, kind)() is not False:
                return kind.removeprefix("edit_").replace("_", " ")

    def posts(self):
        return sorted((self.root / "content/blog").glob("*.md"))

    def keep(self, path):
        """Remembers a file, with its times, so that it can be put back."""
        status = path.stat()
        self.before.append((path, path.read_bytes(), (status.st_atime_ns, status.st_mtime_ns)))

    def replace(self, prefix, line):
        """Replaces the first line of some post that begins so, or adds it to the header."""
        path = self.chance.choice(self.posts())
        self.keep(path)
        lines = path.read_text().split("\n")
        found = [number for number, text in enumerate(lines) if text.startswith(prefix)]
        lines[found[0] if found else 1:found[0] + 1 if found else 1] = [line] if line else []
        path.write_text("\n".join(lines))

    def edit_body(self):
        path = self.chance.choice(self.posts())
        self.keep(path)
        path.write_text(path.read_text() + f"\n{words(self.chance, 12)}\n")

    def edit_first_words(self):
        """What lists, feeds and letters show of a text without its header being another."""
        path = self.chance.choice(self.posts())
        self.keep(path)
        header, body = path.read_text().split("\n---\n", 1)
        path.write_text(f"{header}\n---\n{words(self.chance, 5)}\n\n{body}")

    def edit_title(self):
        self.replace("title:", f"title: {words(self.chance, 3)}")

    def edit_date(self):
        self.replace("date:", f"date: 2026-{self.chance.randrange(1, 9):02d}-{self.chance.randrange(1, 29):02d}")

    def edit_topic(self):
        self.replace("tags:", f"tags: [topic-{self.chance.randrange(9)}, {self.chance.choice(['well', 'roof'])}]")

    def edit_draft(self):
        self.replace("draft:", self.chance.choice(["draft: true", "draft: false"]))

    def edit_slug(self):
        self.made += 1
        self.replace("slug:", self.chance.choice(["", f"slug: moved-{self.made}"]))

    def edit_add(self):
        self.made += 1
        text = post(self.chance, f"New {self.made}", f"topic-{self.chance.randrange(9)}", self.chance.randrange(140))
        (self.root / f"content/blog/new-{self.made}.md").write_text(text)

    def edit_delete(self):
        if len(self.posts()) < 12:
            return False
        path = self.chance.choice(self.posts())
        self.keep(path)
        path.unlink()

    def edit_rename(self):
        self.made += 1
        path = self.chance.choice(self.posts())
        path.rename(path.with_name(f"renamed-{self.made}.md"))

    def edit_revert(self):
        if not self.before:
            return False
        path, content, times = self.before.pop(self.chance.randrange(len(self.before)))
        path.write_bytes(content)
        os.utime(path, ns=times)

    def edit_template(self):
        path = self.root / "templates/post.mustache"
        path.parent.mkdir(exist_ok=True)
        if path.exists():
            path.unlink()
        else:
            path.write_text("{{<layout}}{{$main}}<p>" + words(self.chance, 3) + "</p>{{/main}}{{/layout}}\n")

    def edit_configuration(self):
        path = self.root / "content/site.yml"
        lines = path.read_text().split("\n")
        lines[0] = f"title: {words(self.chance, 2)}"
        path.write_text("\n".join(lines))

    def edit_language(self):
        path = self.root / "content/site.yml"
        text = path.read_text()
        path.write_text(text.replace("[en]", "[fr]") if "[en]" in text else text.replace("[fr]", "[en]"))

    def edit_static_file(self):
        path = self.root / f"content/static/files/{self.chance.randrange(6)}.txt"
        if path.exists() and self.chance.randrange(3) == 0:
            path.unlink()
        else:
            path.write_text(words(self.chance, 200))

    def edit_same_size_and_time(self):
        """Other bytes of the same number, and the same time of change: only the bytes tell."""
        path = self.chance.choice(self.posts())
        status = path.stat()
        old = path.read_text()
        new = old[:-4] + "".join(self.chance.sample("abcdefgh", 3)) + "\n"
        if len(new) != len(old) or new == old:
            return False
        path.write_text(new)
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    def edit_time(self):
        """No other bytes, but another time, now and then one that lies ahead."""
        path = self.chance.choice(self.posts())
        ahead = self.chance.choice([0, 0, 5])
        os.utime(path, (time.time() + ahead, time.time() + ahead))

    def edit_copy(self):
        """Another file with the same time in the place of one, as `cp -p` and `mv` make it."""
        path, other = self.chance.choice(self.posts()), self.root / "other"
        self.keep(path)
        shutil.copy2(path, other)
        status = other.stat()
        other.write_text(other.read_text()[:-5] + "".join(self.chance.sample("abcdefgh", 4)) + "\n")
        os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
        other.rename(path)

    def edit_nothing(self):
        """The next build has nothing to do, and says so by what earlier ones kept."""
        time.sleep(self.chance.choice([0, 0.06]))


def damage(cache, chance):
    """Cuts or changes a file that earlier builds kept, or removes it."""
    kept = sorted(path for path in cache.rglob("*") if path.is_file())
    if not kept:
        return
    path = chance.choice(kept)
    content = bytearray(path.read_bytes())
    way = chance.randrange(4)
    if way == 0 or not content:
        path.unlink()
        return
    if way == 1:
        del content[chance.randrange(len(content)):]
    else:
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def run(bench):
    wanted = bench.count(40, 300)
    root = version(bench.folder / "project", bench.chance, range(bench.count(20, 60)), set(), ["about"])
    editor, output, clean = Editor(root, bench.chance), bench.folder / "www" / "out", bench.folder / "clean"
    output.parent.mkdir()
    bench.build(root, output)
    counts = {}
    for number in range(wanted):
        # Now and then two edits before a build, and a build between two edits of the same second.
        kinds = [editor.edit() for _ in range(bench.chance.choice([1, 1, 1, 2]))]
        for kind in kinds:
            counts[kind] = counts.get(kind, 0) + 1
        if bench.chance.randrange(8) == 0:
            damage(pathlib.Path(bench.environment["XDG_CACHE_HOME"]), bench.chance)
        if bench.chance.randrange(4) == 0:
            time.sleep(0.06)  # What was written just now is not relied on: let some builds rely on it.
        bench.build(root, output)
        shutil.rmtree(clean, ignore_errors=True)
        bench.build(root, clean, kept=False)
        text = differences(snapshot(output), snapshot(clean))
        if text:
            raise Finding(f"after edit {number + 1} ({' and '.join(kinds)}): {text}")
    bench.expect_nothing_beside(output, "after all edits")
    shown = ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items()))
    return f"{wanted} builds after edits, each the same as a clean build ({shown})"
