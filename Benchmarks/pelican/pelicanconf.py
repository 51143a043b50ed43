"""The same pages and feeds that Gazette makes of a blog by default, as far as Pelican knows them."""
SITENAME = "Le journal des voisins"
SITEURL = "https://example.org"
TIMEZONE = "Europe/Paris"
DEFAULT_LANG = "fr"
PATH = "content"
THEME = "simple"
DEFAULT_PAGINATION = 10
SUMMARY_MAX_LENGTH = None
FEED_MAX_ITEMS = 20
RSS_FEED_SUMMARY_ONLY = False
MARKDOWN = {"extensions": ["markdown.extensions.tables", "markdown.extensions.meta"], "output_format": "html5"}

ARTICLE_URL = "blog/{slug}/"
ARTICLE_SAVE_AS = "blog/{slug}/index.html"
TAG_URL = "topics/{slug}/"
TAG_SAVE_AS = "topics/{slug}/index.html"
AUTHOR_URL = "people/{slug}/"
AUTHOR_SAVE_AS = "people/{slug}/index.html"
YEAR_ARCHIVE_SAVE_AS = "archive/{date:%Y}/index.html"
MONTH_ARCHIVE_SAVE_AS = "archive/{date:%Y}/{date:%m}/index.html"
CATEGORY_SAVE_AS = ""
CATEGORIES_SAVE_AS = ""

FEED_ALL_ATOM = "atom.xml"
FEED_ALL_RSS = "feed.xml"
CATEGORY_FEED_ATOM = None
TAG_FEED_ATOM = "topics/{slug}/atom.xml"
TAG_FEED_RSS = "topics/{slug}/feed.xml"
AUTHOR_FEED_ATOM = "people/{slug}/atom.xml"
AUTHOR_FEED_RSS = "people/{slug}/feed.xml"
TRANSLATION_FEED_ATOM = None
