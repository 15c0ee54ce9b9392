"""Markdown of bodies to safe HTML, once at save and never per request."""

import re
from html import unescape

import nh3
from markdown_it import MarkdownIt

# Headings begin at level 2: the page's own title is level 1.
ALLOWED = {
    "p": set(),
    "h2": set(),
    "h3": set(),
    "h4": set(),
    "ul": set(),
    "ol": {"start"},
    "li": set(),
    "em": set(),
    "strong": set(),
    "blockquote": set(),
    "br": set(),
    "hr": set(),
    "a": {"href"},
    "table": set(),
    "thead": set(),
    "tbody": set(),
    "tr": set(),
    "th": set(),
    "td": set(),
}

_parser = MarkdownIt("commonmark", {"html": False}).enable("table")


def to_html(markdown: str) -> str:
    """The HTML of a body; whatever is not on the allow-list is dropped."""
    return nh3.clean(
        _parser.render(markdown),
        tags=set(ALLOWED),
        attributes={tag: names for tag, names in ALLOWED.items() if names},
        url_schemes={"https", "http", "tel", "mailto"},
        link_rel="noreferrer",
    ).strip()


def to_plain(html: str) -> str:
    """The words of rendered HTML, for the search."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html))).strip()
