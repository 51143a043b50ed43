"""Projects that point outside themselves: links on disk, addresses, files that are none. And outputs in odd places."""
import os
import shutil
import socket
import subprocess

from .bench import Finding, differences, snapshot
from .project import SETTINGS, post, two_versions, write

SECRET = "the secret that lies outside of the project"
# Values of keys that name a place; `{n}` makes each one different.
PLACES = [
    "../../outside-{n}", "/../../outside-{n}/", "..%2f..%2foutside-{n}", "/%2e%2e/%2e%2e/outside-{n}/", "....//....//outside-{n}",
    "/a/../../../outside-{n}/", "..\\..\\outside-{n}", "/outside-{n}\0/x", "/.git/hooks/outside-{n}", "{root}/outside-{n}",
    "file://{root}/outside-{n}", "/" + "outside/" * 200 + "{n}", "/" + "o" * 300 + "{n}/", "./.gazette-manifest", "/.gazette-manifest",
    "/.", "/..", "//outside-{n}/x", "/outside-{n}/../../x", "~/outside-{n}", "C:\\outside-{n}", "/CON-{n}/", "/a\n/outside-{n}/",
]
FILES = ["../../../secret.txt", "{root}/secret.txt", "/etc/passwd", "..%2f..%2f..%2fsecret.txt", "linked.txt", "folder/secret.txt",
         "file://{root}/secret.txt", "../../../../../../../../etc/passwd", "pipe.png", "socket.png", "device.png"]


def hostile_project(bench, root, outside):
    """A project whose entries name places and files outside of it. Keys that are refused hide no others."""
    write(root, "content/site.yml", SETTINGS.format(title="Paths"))
    number = 0
    for key in ["slug", "permalink", "aliases", "id", "tags", "series", "authors", "lang"]:
        for place in PLACES:
            number += 1
            value = place.format(n=number, root=outside).replace("\\", "\\\\").replace("\0", "\\0").replace("\n", "\\n")
            value = f'["{value}"]' if key in ("aliases", "tags", "authors") else f'"{value}"'
            write(root, f"content/blog/{number}.md", post(bench.chance, f"Entry {number}", "topic", number % 140, more=f"{key}: {value}\n"))
    for file in FILES:
        for key in ["image: \"{}\"", "x: \"{}\""]:
            number += 1
            name = file.format(root=outside)
            write(root, f"content/blog/{number}/index.md",
                  post(bench.chance, f"Entry {number}", "topic", number % 140, f"![a]({name}) [b]({name})", key.format(name) + "\n"))
    write(root, "content/press/kits/kit/index.md", "---\ntitle: Kit\n---\nA kit.\n")


def links(root, outside):
    """Links on the disk to what lies outside, and files that cannot be read to an end, wherever a file may be."""
    for folder in ["content/blog", "content/blog/linked", "content/static", "content/press/kits/kit", "content/people", "templates",
                   "content/community/x"]:
        place = root / folder
        place.mkdir(parents=True, exist_ok=True)
        (place / "linked.txt").symlink_to(outside / "secret.txt")
        (place / "linked.md").symlink_to(outside / "secret.md")
        (place / "linked.png").symlink_to(outside / "secret.txt")
        (place / "linked.yml").symlink_to(outside / "secret.txt")
        (place / "layout.mustache").symlink_to(outside / "secret.txt")
        (place / "folder").symlink_to(outside)
        (place / "loop").symlink_to(".")
        (place / "up").symlink_to("../..")
        (place / "device.png").symlink_to("/dev/zero")
        (place / "nowhere.md").symlink_to("nowhere")
        os.mkfifo(place / "pipe.md")
        os.mkfifo(place / "pipe.png")
        os.mkfifo(place / "pipe.mustache")
        with socket.socket(socket.AF_UNIX) as listener:
            # The name of a socket may have 108 bytes only.
            here = os.getcwd()
            os.chdir(place)
            listener.bind("socket.png")
            os.chdir(here)
        try:
            os.mknod(place / "device.md", 0o666 | 0o020000, os.makedev(1, 5))
        except PermissionError:
            pass


def look_for_secret(output):
    for parent, _, files in os.walk(output):
        for name in files:
            path = os.path.join(parent, name)
            if os.path.islink(path):
                raise Finding(f"the output holds a link: {os.path.relpath(path, output)}")
            with open(path, "rb") as file:
                content = file.read()
            if SECRET.encode() in content or b"root:x:0:0" in content:
                raise Finding(f"{os.path.relpath(path, output)} holds a file from outside of the project")


def inward(bench):
    """Nothing from outside is read, nothing is written outside."""
    outside = bench.folder / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text(SECRET + "\n")
    (outside / "secret.md").write_text(f"---\ntitle: {SECRET}\ndate: 2026-01-01\n---\n{SECRET}\n")
    root, output = bench.folder / "here" / "project", bench.folder / "here" / "www" / "out"
    output.parent.mkdir(parents=True)
    hostile_project(bench, root, outside)
    links(root, outside)
    before = snapshot(bench.folder)
    status, messages = bench.attempt(root, output, "--keep-going")
    pages = len(list(output.rglob("*.html"))) if output.exists() else 0
    if status not in (0, 1) or pages < 20:
        raise Finding(f"status {status} and {pages} pages: {messages.strip()[-600:]}")
    look_for_secret(output)
    shutil.rmtree(output)
    for cache in [bench.folder / "cache", bench.folder / ".cache"]:
        shutil.rmtree(cache, ignore_errors=True)
    text = differences({path: entry for path, entry in snapshot(bench.folder).items() if "cache" not in path}, before)
    if text:
        raise Finding(f"files outside of the output: {text}")
    return pages


def outward(bench):
    """Outputs in odd places: each ends as a clean build in an ordinary one."""
    versions = two_versions(bench, 12)
    kinds = ["repository", "link", "link to a repository"] + (["mount", "mount behind a link"] if may_mount(bench) else [])
    for kind in kinds:
        place = bench.folder / kind.replace(" ", "-")
        place.mkdir()
        real = place / "real"
        real.mkdir()
        output = place / "out" if "link" in kind else real
        if "link" in kind:
            output.symlink_to("real")
        if "mount" in kind:
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=32m", "none", real], check=True)
        try:
            if "repository" in kind:
                subprocess.run(["git", "init", "-q", real], check=True)
            odd(bench, versions, output, kind)
            if "link" in kind and not output.is_symlink():
                raise Finding(f"{kind}: the link is gone")
            if "repository" in kind and not (real / ".git" / "HEAD").exists():
                raise Finding(f"{kind}: the repository is gone")
        finally:
            if "mount" in kind:
                subprocess.run(["umount", real], check=False)
    return kinds


def odd(bench, versions, output, kind):
    clean = []
    for number, project in enumerate(versions):
        folder = bench.folder / f"clean-{kind.replace(' ', '-')}-{number}"
        bench.build(project, folder)
        clean.append(snapshot(folder))
    foreign = {name: entry for name, entry in snapshot(output.resolve()).items()}
    for number in [0, 1, 1, 0]:
        bench.build(versions[number], output)
        found = {name: entry for name, entry in snapshot(output.resolve()).items() if name not in foreign}
        # What an in-place build notes beside the pages differs from what a swap does.
        text = differences(*({name: entry for name, entry in entries.items() if name != ".gazette-manifest"} for entries in (found, clean[number])))
        kept = differences({name: entry for name, entry in snapshot(output.resolve()).items() if name in foreign}, foreign)
        if text or kept:
            raise Finding(f"output is a {kind}: {text or kept}")


def may_mount(bench):
    place = bench.folder / "try"
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "none", place], capture_output=True).returncode == 0
    if done:
        subprocess.run(["umount", place], check=False)
    return done


def run(bench):
    pages = inward(bench)
    kinds = outward(bench)
    skipped = "" if "mount" in kinds else " (no mounts: this process may not make any)"
    return f"{pages} pages, nothing read or written outside; outputs that are a {', a '.join(kinds)} are whole{skipped}"
