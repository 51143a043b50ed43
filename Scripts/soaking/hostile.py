"""Builds projects with one hostile file and measures the processor time that it takes."""
import os
import resource
import shutil
import subprocess

from .bench import Finding, Skipped
from .project import SETTINGS, write

ALLOWED = 1.0  # seconds of processor time for a whole build
SIZES = [10_000, 60_000, 240_000, 1_000_000, 3_900_000]

# What is repeated, by what it tries. A family may have a start, a part that is repeated and an end.
FAMILIES = {
    "table, wide": ("", "|a", "\n{|-}\n{b\n}"), "quotes": ("", ">", "a"), "quotes and items": ("", "> * ", "x"),
    "items": ("", "- ", "x\n{\n}"), "ordered items": ("", "1. ", "x"), "images": ("", "![[]()", ""),
    "brackets": ("", "[", ""), "closed brackets": ("", "[", "a{]}"), "footnote marks": ("", "[^", ""),
    "footnotes": ("", "[^a] ", "\n\n[^a]: x"), "stars": ("", "*a ", "{_a*_ }"), "stars and underscores": ("", "*a_ ", ""),
    "closed stars": ("", "**a ", "{**}"), "underscores": ("", "_" * 3, "a"), "strikes": ("", "~~a ", ""),
    "single strike": ("", "a~", ""), "question": ("a ", "<?", ""), "declaration": ("a ", "<!A ", ""),
    "cdata": ("a ", "<![CDATA[", ""), "comment": ("a ", "<!--", ""), "tags": ("", "<a ", ""), "tag attributes": ("<a", " a=b", ""),
    "angle": ("", "<", ""), "angle with letters": ("", "<a@b", ""), "www": ("", "www._", ""), "mail": ("", "a@b.", ""),
    "at": ("", "a@", ""), "long mail": ("", "a.", "@"), "dots before at": ("", "a_b@", "c"), "schemes": ("", "http://", ""),
    "schemes with brackets": ("", "https://a.b(", ""), "closing brackets of an address": ("www.a.b", ")", ""),
    "entities at the end of an address": ("www.a.b", "&a;", ""), "entities": ("", "&amp;", ""), "open entities": ("", "&a", ""),
    "backslashes": ("", "\\a", ""), "ticks": ("", "`", ""), "tick runs": ("", None, ""), "links": ("", "[a](b", ""),
    "link titles": ("", '[a](b "c', ""), "nested links": ("", "[a](", "b{)}"), "images in links": ("", "[![a](b)](c) ", ""),
    "links to files": ("", "[a](no-such-file.md) ", ""), "references": ("[a]: /" + "x" * 2000 + "\n\n", "[a] ", ""),
    "definitions": ("", "[a]: /b\n", ""), "open definitions": ("", "[a\n", ""), "definitions with titles": ("", "[a]: b 'c\n", ""),
    "headings": ("", "# a\n", ""), "heading underlines": ("", "a\n", "---\n"), "empty headings": ("", "#\n", ""),
    "lines before a table": ("", "a|b\n", "|-|\n"), "delimiter rows": ("a|b\n", "|-|-|-|\n", ""),
    "tables": ("", "|a|\n|-|\n\n", ""), "empty cells": ("a|b\n-|-\n", "||||||\n", ""), "escaped pipes": ("a|b\n-|-\n|", "\\|", "|"),
    "fences": ("", "```\na\n", ""), "long fence": ("", "~", "\na"), "indented code": ("", "    a\n", ""),
    "html blocks": ("", "<div>\n", ""), "html block and lines": ("<script>\n", "a\n", ""), "rules": ("", "* * *\n", ""),
    "almost rules": ("", "* ", "a"), "spaces": ("", " ", "a"), "spaces at the ends": ("", "a  \n", ""), "tabs": ("", "\t", "a"),
    "tabs in items": ("- a\n", "\t", "- b"), "empty lines in an item": ("- a\n", "\n", "  b"), "task items": ("", "- [ ] a\n", ""),
    "one word": ("", "a", ""), "words": ("", "lorem ipsum ", ""), "paragraphs": ("", "Lorem *ipsum* [a](/b).\n\n", ""),
    "accents": ("", "é", ""), "composed accents": ("a", "\u0301", ""), "zero-width": ("", "\u200d", ""), "emoji": ("", "👩\u200d🚀", ""),
    "right to left": ("", "שלום ", ""), "controls": ("", "\x01\x0b", ""), "zeros": ("", "\x00", ""), "carriage returns": ("", "a\r", ""),
    "quotation marks": ("", "\"a' ", ""), "dashes": ("", "a--", ""), "braces": ("", "{{#a}}", ""), "attribute lists": ("", "a {:", ""),
    "nested emphasis and links": ("", "*[a](b)_", ""), "delimiters and brackets": ("", "*[", ""), "brackets and ticks": ("", "[`", ""),
    "quote and item lines": ("", "> - a\n", ""), "growing items": ("", None, ""), "lazy quote": ("> a\n", "b\n", ""),
    "64 quotes a line": ("", "> " * 60 + "a\n", ""), "64 items a line": ("", "- " * 60 + "a\n\n", ""),
    "499 brackets a paragraph": ("", "[" * 499 + "\n\n", ""), "1999 stars a paragraph": ("", "*a " * 1999 + "\n\n", ""),
    "1999 mixed a paragraph": ("", "*a _b " * 999 + "\n\n", ""), "199 openings a paragraph": ("", "<?" * 199 + "\n\n", ""),
    "999 signs a paragraph": ("", "a@b." * 999 + "\n\n", ""), "100 columns": ("|a" * 99 + "\n" + "|-" * 99 + "\n", "|b\n", ""),
    "999 lines before tables": ("", "a\n" * 998 + "|-|\n\n", ""),
}
# Headers; `#` is replaced by what the size demands.
HEADERS = {
    "long title": "title: {a}", "tags": "title: a\ntags: [{a, }b]", "different tags": None, "keys": None,
    "nested lists": "title: a\ntags: {[}", "nested maps": "title: a\nx: {{{a: }}}", "aliases": None, "open quote": 'title: "{a\n}',
    "block text": "title: a\ndescription: |\n{  a\n}", "anchors": "title: a\ntags: [{&a b, }c]", "spaces": "title: a{ }",
    "unknown keys": "title: a\n{x: y\n}", "aliases of addresses": None, "long date": "title: a\ndate: {1}", "comment": "title: a\n{# a\n}",
    "toml tables": "+++", "toml dotted": "+++.",
}


def repeat(part, size):
    return part * max(1, size // max(1, len(part.encode())))


def expand(text, size):
    """Repeats what stands in braces up to a size."""
    start, brace, rest = text.partition("{")
    if not brace:
        return text
    part, _, end = rest.rpartition("}") if rest.count("}") == 1 else rest.partition("}")
    return start + repeat(part.strip("{}") or part, size) + expand(end, size)


def body(name, size):
    if name == "tick runs":
        runs, number = [], 1
        while sum(map(len, runs)) < size:
            runs.append("`" * number + "a")
            number += 1
        return "".join(runs)
    if name == "growing items":
        lines, depth = [], 0
        while sum(map(len, lines)) < min(size, 400_000):
            lines.append("  " * depth + "- a\n")
            depth += 1
        return "".join(lines)
    start, part, end = FAMILIES[name]
    parts = 1 + end.count("{")
    return start + repeat(part, size // parts) + expand(end, size // parts)


def header(name, size):
    count = max(1, size // 20)
    if name == "different tags":
        return "title: a\ntags: [" + ", ".join(f"tag number {number}" for number in range(count)) + "]"
    if name == "keys":
        return "title: a\n" + "\n".join(f"key-{number}: {number}" for number in range(count))
    if name == "aliases":
        return "title: a\na0: &a0 [x, x]\n" + "\n".join(
            f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, min(count, 2000)))
    if name == "aliases of addresses":
        return "title: a\naliases: [" + ", ".join(f"/old/{number}/" for number in range(count)) + "]"
    if name == "toml tables":
        return "".join(f"[a{number}]\nb = [1, 2]\n" for number in range(count))
    if name == "toml dotted":
        return "a" + repeat(".a", size) + " = 1\n"
    return expand(HEADERS[name], size)


def texts(size, chance, mixtures):
    """Every hostile file of about a size, with its name."""
    for name in FAMILIES:
        yield name, f"---\ntitle: a\n---\n{body(name, size)}\n"
    for name in HEADERS:
        mark = "+++" if name.startswith("toml") else "---"
        title = 'title = "a"\n' if mark == "+++" else ""
        yield f"header, {name}", f"{mark}\n{title}{header(name, size)}\n{mark}\nText.\n"
    parts = [part for _, part, _ in FAMILIES.values() if part and len(part) < 40]
    for _ in range(mixtures):
        chosen = chance.sample(parts, chance.choice([2, 2, 3]))
        yield f"mixture {chosen}", f"---\ntitle: a\n---\n{repeat(''.join(chosen), size)}\n"
        yield f"one after the other {chosen}", "---\ntitle: a\n---\n" + "".join(repeat(part, size // 3) for part in chosen)


def measure(bench, root, output):
    """The processor time of a build that may refuse its content, and its status."""
    shutil.rmtree(output, ignore_errors=True)
    limit = lambda: resource.setrlimit(resource.RLIMIT_CPU, (10, 10))  # noqa: E731
    process = subprocess.Popen(bench.arguments(root, output), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, preexec_fn=limit)
    messages = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, process.returncode, messages


def run(bench):
    if bench.short:
        raise Skipped("times need a release build and the long form")
    root, output = bench.folder / "project", bench.folder / "out"
    write(root, "content/site.yml", SETTINGS.format(title="Hostile"))
    times, refused, found = [], 0, []
    for size in SIZES:
        for name, text in texts(size, bench.chance, 20):
            (root / "content/blog").mkdir(exist_ok=True)
            (root / "content/blog/2026-01-01-hostile.md").write_bytes(text.encode())
            seconds, status, messages = measure(bench, root, output)
            if status not in (0, 1):
                found.append(f"{name} of {size} bytes: status {status} after {seconds:.1f} s: {messages.strip()[-200:]}")
            elif seconds > ALLOWED:
                found.append(f"{name} of {size} bytes: {seconds:.2f} s")
            refused += status == 1
            times.append((seconds, f"{name} of {size} bytes"))
    if found:
        raise Finding("\n".join(found))
    worst = "; ".join(f"{seconds:.2f} s for {name}" for seconds, name in sorted(times, reverse=True)[:5])
    return f"{len(times)} hostile files: {refused} refused, none takes more than {ALLOWED:.0f} s; the worst: {worst}"
