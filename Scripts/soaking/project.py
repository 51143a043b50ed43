"""Projects for the trials."""
SETTINGS = """title: {title}
address: https://example.org/
timezone: Europe/Paris
languages: [en]
"""
WORDS = "well raspberry compost ladder autumn meeting library roof paint letter bridge apple".split()


def words(chance, count):
    return " ".join(chance.choice(WORDS) for _ in range(count))


def post(chance, title, topic, day, body=None, more=""):
    """A blog post."""
    text = body or "\n\n".join(words(chance, 40) + "." for _ in range(3))
    return f"---\ntitle: {title}\ndate: 2026-{1 + day // 28:02d}-{1 + day % 28:02d}\ntags: [{topic}]\n{more}---\n{text}\n"


def write(root, name, text):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def version(root, chance, numbers, changed, pages, title="Neighbours", weight=1):
    """A project with these posts; those in `changed` have a body of the version."""
    write(root, "content/site.yml", SETTINGS.format(title=title))
    for number in numbers:
        body = f"Post {number}. " + ("what changed. " + title if number in changed else "what stays.") * weight
        write(root, f"content/blog/post-{number}.md", post(chance, f"Post {number}", f"topic-{number % 7}", number % 140, body))
    for name in pages:
        write(root, f"content/pages/{name}.md", f"---\ntitle: {name}\n---\n{words(chance, 30)}\n")
    for number in range(4):
        write(root, f"content/static/files/{number}.txt", f"static {number} {title if number % 2 else ''}\n" * 50)
    return root


def two_versions(bench, posts):
    """Two versions that share a third of their files, change a third and have a third alone."""
    third = posts // 3
    changed = set(range(third * 2, posts, 2))
    one = version(bench.folder / "one", bench.chance, range(0, third * 2), changed, ["about", "one"], "One")
    two = version(bench.folder / "two", bench.chance, range(third, posts), changed, ["about", "two"], "Two")
    return [one, two]
