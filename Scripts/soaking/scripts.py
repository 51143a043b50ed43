"""Fills every field of every kind with script, and reads the site as browsers, feed readers and calendars do."""
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zlib

from .bench import INSTANT, LIMIT, Finding, Skipped
from .project import write

PAYLOADS = [
    "</script><script>mal()</script>", "<img src=x onerror=mal()>", "\" onload=mal() x=\"", "' onload=mal() x='",
    "javascript:mal()", "</title></style></textarea><svg/onload=mal()>", "--><script>mal()</script><!--",
    "]]><script>mal()</script>", "{{{x}}}<script>", "\r\nATTENDEE:mailto:mal@example.org\r\nX-MAL:1",
    "<a href=\"&#106;avascript:mal()\">x</a>", "\\\"};mal();//", "<!--<script>", "\u2028<script>mal()</script>",
]
ADDRESSES = [
    "javascript:mal()", "JaVaScRiPt:mal()", " javascript:mal()", "java\tscript:mal()", "data:text/html,<script>mal()</script>",
    "vbscript:mal()", "//example.net/\" onclick=mal()", "https://example.net/\" onclick=\"mal()", "https://example.net/'><script>",
    "/x\" onload=mal()", "mailto:a@example.net?body=\"><script>mal()</script>", "&#106;avascript:mal()", "%6Aavascript:mal()",
]
# What each kind must have, and its other keys: texts (T), addresses (A), or maps and lists of them.
T, A = "text", "address"
COMMON = {"title": T, "description": T, "author": T, "authors": [T], "tags": [T], "categories": [T], "image": A, "image-alt": T,
          "licence": T, "series": T, "id": T, "slug": T, "permalink": A, "aliases": [A]}
PERSON = {"name": T, "role": T, "phone": T, "email": T, "languages": [T]}
KINDS = {
    "blog": ("date: 2026-01-02", {}),
    "press/releases": ("date: 2026-01-02", {
        "subtitle": T, "city": T, "contacts": [PERSON], "boilerplate": T, "quotes": [{"text": T, "name": T, "role": T}],
        "attachments": [{"file": A, "title": T}], "corrections": [{"date": "2026-01-03", "type": "clarification", "text": T}],
        "number": T, "kit": T}),
    "press/kits": ("", {"contacts": [PERSON]}),
    "press/coverage": ("date: 2026-01-02\nmedia: M\nurl: https://example.net/", {"media": T, "url": A, "journalist": T, "quote": T}),
    "events": ("date: 2026-01-02\nstart: 2026-07-01 10:00", {
        "place": {"name": T, "address": T, "city": T, "country": T}, "online": A, "organiser": {"name": T, "address": A}, "price": T,
        "registration": A, "status": T, "accessibility": T,
        "contest": {"deadline": "2026-07-02", "prizes": [{"prize": T, "value": T}], "rules": T, "results": T}}),
    "newsletter": ("date: 2026-01-02\nnumber: {number}", {"subject": T, "preheader": T}),
    "charter": ("version: 1\neffective: 2026-01-01", {"version": T, "contact": T}),
    "community": ("date: 2026-01-02\ncontributor: C\nconsent: {{status: given, date: 2026-01-01}}", {
        "contributor": T, "genre": T, "origin": {"publication": T, "address": A}, "consent": {"status": "given", "scope": T}}),
    "people": ("", {"role": T, "portrait": A, "portrait-alt": T, "links": {"Mastodon": A}, "email": T, "phone": T, "languages": [T]}),
    "pages": ("", {}),
}
BODY = """<script>mal()</script> [x]({address}) ![y]({address} "{title}") <{address}> [z][r] *a*{{: onclick="mal()"}}

# Titre {payload} {{#"onload=mal()}}

{payload}

| {payload} | b |
|-|-|
| `{payload}` | ![{payload}](a.png) |

``` {payload}
{payload}
```

- [ ] {payload} [^{title}] [^1]

[^1]: {payload}
[r]: {address} '{title}'
"""
SETTINGS = """title: {text}
address: https://example.org/
description: {text}
languages: [en, fr]
organisation: {{name: {text}, legal-form: {text}, address: {text}, phone: {text}, email: {text}, director: {text}, rna: {text}, siret: {text}, host: {{name: {text}, address: {text}, phone: {text}}}, links: {{{text}: "https://example.net/"}}}}
boilerplates: {{default: {text}}}
newsletter: {{title: {text}, sender: {text}, from: {text}, why: {text}, utm: {text}, unsubscribe: "https://example.net/"}}
menu: [{{title: {text}, address: {address}}}]
"""
def picture():
    """A picture of four by three points."""
    def chunk(name, data):
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")
    header = (4).to_bytes(4, "big") + (3).to_bytes(4, "big") + bytes([8, 2, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress((b"\0" + b"\x33" * 12) * 3)) + chunk(b"IEND", b"")


PICTURE = picture()
HARMLESS = {"http", "https", "mailto", "tel"}
ADDRESSED = {"href", "src", "action", "formaction", "data", "poster", "background", "cite", "longdesc", "ping", "srcset", "xlink:href",
             "manifest", "profile", "codebase", "archive", "srcdoc"}
CALENDAR = set("""BEGIN END VERSION PRODID CALSCALE METHOD NAME X-WR-CALNAME X-WR-CALDESC DESCRIPTION URL SOURCE UID DTSTAMP DTSTART DTEND
    SUMMARY LOCATION CATEGORIES ORGANIZER STATUS SEQUENCE TRANSP LAST-MODIFIED CREATED REFRESH-INTERVAL X-PUBLISHED-TTL CONFERENCE TZID
    TZOFFSETFROM TZOFFSETTO TZNAME RRULE RDATE X-LIC-LOCATION COLOR IMAGE CLASS DURATION X-WR-TIMEZONE GEO ATTACH""".split())


def write_picture(root, name):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(PICTURE)


def filled(shape, text, address):
    """A value of a shape, as JSON, which YAML reads."""
    if shape is T:
        return text
    if shape is A:
        return address
    if isinstance(shape, list):
        return [filled(shape[0], text, address)]
    if isinstance(shape, dict):
        return {key: filled(value, text, address) for key, value in shape.items()}
    return shape


def quoted(value):
    """JSON with what YAML cannot hold as it is written as escapes."""
    return json.dumps(value, ensure_ascii=True)


def make(root, payloads, addresses):
    """A project: an entry for each field of each kind, so that the refusal of one hides no other."""
    write(root, "content/site.yml", SETTINGS.format(text=quoted(payloads[0]), address=quoted("/blog/")))
    number = 0
    for kind, (needed, fields) in KINDS.items():
        for field, shape in {**COMMON, **fields}.items():
            for payload, address in zip(payloads, addresses):
                number += 1
                head = {line.split(":")[0]: line for line in needed.format(number=number).split("\n") if line}
                # Two entries at one address would stop the build.
                own = field in ("title", "slug", "permalink", "aliases", "id")
                value = filled(shape, f"{payload} {number}", f"{address}-{number}") if own else filled(shape, payload, address)
                head["title"] = f"title: {quoted(f'{payload} {number}')}"
                head[field] = f"{field}: {quoted(value)}"
                linked = address if field == "title" else "https://example.net/"
                text = BODY.format(payload=payload, address=linked, title=payload.replace('"', "\\\"").replace("\n", " "))
                name = f"content/{kind}/{number}/index.md" if number % 2 and kind != "press/coverage" else f"content/{kind}/{number}.md"
                write_picture(root, name.replace(name.split("/")[-1], "a.png"))
                write(root, name, "---\n" + "\n".join(head.values()) + "\n---\n" + text)
    # Names of files and folders may hold anything but a slash.
    for index, payload in enumerate(["<img src=x onerror=mal()>", "\" onload=mal() x=\"", "javascript:mal()", "'><svg onload=mal()>"]):
        write(root, f"content/blog/{payload}.md", f"---\ntitle: n{index}\ndate: 2026-01-02\n---\n![x](<{payload}.png>)\n")
        write_picture(root, f"content/blog/{payload}.png")
        write(root, f"content/community/{payload}/index.md",
              f"---\ntitle: n{index}\ndate: 2026-01-02\ncontributor: {quoted(payload)}\nconsent: {{status: given}}\n---\n![x](<{payload}.png>)\n")
        write_picture(root, f"content/community/{payload}/{payload}.png")


def make_letters(root, payloads):
    """A project of letters alone, which nothing refuses: a pack is made of a whole project only."""
    write(root, "content/site.yml", SETTINGS.format(text=quoted(payloads[0]), address=quoted("/blog/")))
    for number, payload in enumerate(payloads, 1):
        values = "\n".join(f"{key}: {quoted(f'{payload} {number}')}" for key in ("title", "description", "subject", "preheader"))
        text = BODY.format(payload=payload, address="https://example.net/", title=payload.replace('"', "\\\"").replace("\n", " "))
        write_picture(root, f"content/newsletter/{number}/a.png")
        write(root, f"content/newsletter/{number}/index.md", f"---\nnumber: {number}\ndate: 2026-01-02\n{values}\n---\n{text}")


def is_harmless(address):
    """What a browser does with an address: it drops tabs and line ends, and spaces at both ends."""
    address = re.sub("[\t\r\n]", "", address).strip("".join(map(chr, range(33))))
    scheme = re.match("([a-zA-Z][a-zA-Z0-9+.-]*):", address)
    return not scheme or scheme[1].lower() in HARMLESS


def look_at_element(element, ours):
    """What is wrong with one element, or None."""
    name = element.tag.split("}")[-1] if isinstance(element.tag, str) else ""
    attributes = {key.split("}")[-1] if isinstance(key, str) else key[-1]: value for key, value in element.attrib.items()}
    if name == "script":
        text = (element.text or "").strip()
        if attributes.get("type") == "application/ld+json" and set(attributes) == {"type"} and json.loads(text) is not None:
            return None
        if (attributes.get("src"), text) not in ours["scripts"]:
            return f"a script element: {attributes} {text[:80]}"
        return None
    if name and name not in ours["elements"]:
        return f"an element <{name}> that the theme does not have"
    if name == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
        target = attributes["content"].partition("url=")[2]
        if not target.startswith("/") or target.startswith("//"):
            return f"a redirection to {target}"
    for key, value in attributes.items():
        if key.lower().startswith("on"):
            return f"an attribute {key}=\"{value}\" of <{name}>"
        if key in ADDRESSED and not is_harmless(value):
            return f"{key}=\"{value}\" of <{name}>"
        if key == "style" and ("url(" in value or "expression" in value):
            return f"style=\"{value}\""
    return None


def look_at_markup(markup, ours, is_fragment=False):
    import html5lib
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
    tree = parser.parseFragment(markup) if is_fragment else parser.parse(markup)
    for element in tree.iter():
        wrong = look_at_element(element, ours)
        if wrong:
            return wrong
    return None


def look_at_feed(data, ours):
    """The texts of a feed are markup for a feed reader when they say so, and never script."""
    nothing = {"scripts": set(), "elements": ours["elements"] | {"DOCUMENT_FRAGMENT"}}
    if data.lstrip()[:1] == b"{":
        for item in json.loads(data)["items"]:
            wrong = look_at_markup(item.get("content_html", ""), nothing, True)
            if wrong or not is_harmless(item.get("url", "")):
                return wrong or item["url"]
        return None
    for element in ElementTree.fromstring(data).iter():
        name = element.tag.split("}")[-1]
        if name in ("content", "encoded", "summary", "description") and (name != "summary" or element.get("type") == "html"):
            wrong = look_at_markup(element.text or "", nothing, True) if name in ("content", "encoded") else None
            if wrong:
                return wrong
        for value in [element.get("href", ""), element.get("url", ""), (element.text or "") if name in ("link", "uri", "comments") else ""]:
            if not is_harmless(value):
                return f"{name} {value}"
    return None


def look_at_calendar(data):
    for line in re.sub(b"\r\n[ \t]", b"", data).split(b"\r\n"):
        name = re.split("[:;]", line.decode(), maxsplit=1)[0]
        if b"\n" in line or b"\r" in line or name and name not in CALENDAR:
            return f"a line that nobody wrote: {line[:80]!r}"
    return None


def look_at_letter(markup, ours):
    """What mail programs get holds no script, not even ours, and nothing that is loaded but pictures."""
    # Campaign Monitor has a tag of its own.
    elements = ours["elements"] - {"form", "button", "input", "nav"} | {"unsubscribe"}
    return look_at_markup(markup, {"scripts": set(), "elements": elements})


def look_at_index(text):
    """A file of the search is one call with texts and numbers, and its addresses are those of the site."""
    values = re.sub(r'"(?:[^"\\\n\r\u2028\u2029]|\\["\\/bfnrt]|\\u[0-9a-f]{4})*"', '""', text)
    if not re.fullmatch(r'gazetteSearch\.add\(""(,[\[\]{}:,\w".-]*)\);\n?', values):
        return f"no call with values: {values[:80]}"
    if "<" in text:
        return f"a sign that could begin an element: {text[:80]}"
    if text.startswith('gazetteSearch.add("texts"'):
        for entry in json.loads(text[text.index("[["):text.rindex(")")]):
            if not re.match("/(?!/)", entry[0]):
                return f"the address {entry[0]}"
    return None


def look(path, ours):
    """What is wrong with a file of the site, or None."""
    name, data = path.name, path.read_bytes()
    if name.endswith(".js"):
        return look_at_index(data.decode()) if path.parent.name == "search" and path.parent.parent.name != "assets" else (
            None if data in ours["files"] else "a script that the theme does not have")
    if name == "email.html":
        return look_at_letter(data.decode(), ours)
    if name.endswith(".html"):
        return look_at_markup(data.decode(), ours)
    if name.endswith(".ics"):
        return look_at_calendar(data)
    if name in ("feed.xml", "atom.xml", "feed.json"):
        return look_at_feed(data, ours)
    if name.endswith(".json"):
        json.loads(data)
    if name.endswith(".xml"):
        ElementTree.fromstring(data)
    return None


def what_is_ours(output):
    """The scripts and elements of a site whose texts are harmless."""
    import html5lib
    ours = {"scripts": set(), "files": {path.read_bytes() for path in output.rglob("*.js")}, "elements": set("""a abbr blockquote br code del div dl dt dd em figcaption figure h1 h2 h3 h4 h5 h6 hr img input
        li ol p pre s span strong sup sub table tbody td th thead tr ul section article""".split())}
    for path in output.rglob("*.html"):
        for element in html5lib.parse(path.read_text(), namespaceHTMLElements=False).iter():
            if element.tag == "script":
                ours["scripts"].add((element.get("src"), (element.text or "").strip()))
            elif isinstance(element.tag, str):
                ours["elements"].add(element.tag.split("}")[-1])
    return ours


def pack(bench, payloads):
    """The files that sending services get of letters with script in them."""
    root, output = bench.folder / "letters", bench.folder / "packs"
    make_letters(root, payloads)
    for number in range(1, len(payloads) + 1):
        call = [*bench.command, "newsletter", "pack", str(number), "--root", str(root), "--output", str(output / str(number)),
                "--at", INSTANT, "--lang", "en"]
        made = subprocess.run(call, env=bench.environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=LIMIT)
        if made.returncode not in (0, 1):
            raise Finding(f"a pack ended with status {made.returncode}: {made.stderr.decode(errors='replace')[-400:]}")
    files = [path for path in sorted(output.rglob("*")) if path.is_file()]
    if len(files) < len(payloads):
        raise Finding(f"of {len(payloads)} letters came {len(files)} files: {made.stderr.decode(errors='replace')[-400:]}")
    return files


def run(bench):
    try:
        import html5lib  # noqa: F401
    except ImportError:
        # Another Python than the system's does not see what Debian has installed for it.
        sys.path.append("/usr/lib/python3/dist-packages")
    try:
        import html5lib  # noqa: F401
    except ImportError:
        raise Skipped("there is no html5lib (python3-html5lib)") from None
    harmless, root = bench.folder / "harmless", bench.folder / "project"
    make(harmless, ["Harmless"], ["https://example.net/"])
    bench.attempt(harmless, bench.folder / "ours", "--keep-going")
    ours = what_is_ours(bench.folder / "ours")
    payloads = [PAYLOADS[0], bench.chance.choice(PAYLOADS[1:])] if bench.short else PAYLOADS
    addresses = [bench.chance.choice(ADDRESSES) for _ in payloads] if bench.short else (ADDRESSES * 2)[:len(payloads)]
    make(root, payloads, addresses)
    status, messages = bench.attempt(root, bench.folder / "out", "--keep-going")
    files = [path for path in sorted((bench.folder / "out").rglob("*")) if path.is_file()]
    pages = sum(path.name.endswith(".html") for path in files)
    if status not in (0, 1) or pages < 20:
        raise Finding(f"status {status} and {pages} pages: {messages.strip()[-400:]}")
    refused = messages.count("\n  content/")
    packed = pack(bench, payloads)
    files += packed
    found, letters = [], {path for path in packed if path.suffix == ".html"}
    for path in files:
        try:
            wrong = look_at_letter(path.read_text(), ours) if path in letters else look(path, ours)
        except (ValueError, ElementTree.ParseError) as error:
            wrong = f"cannot be read: {error}"
        if wrong:
            found.append(f"{path.relative_to(bench.folder)}: {wrong}")
    if found:
        raise Finding(f"{len(found)} files; " + "; ".join(found[:5]))
    return (f"{len(files)} files of {pages} pages with script in every field: none runs ({refused} entries refused, "
            f"{len(packed)} files for sending services)")
