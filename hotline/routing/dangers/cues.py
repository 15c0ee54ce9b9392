"""How cues are written, and found in a text.

A cue is a line of elements with blanks between: a word as it is spelt, or in capitals a class of words (see
``vocabulary`` and ``harmwords``) or a group of classes (below). ``a/b`` is one or the other; ``~`` stands for up to
three words between, ``~~`` for up to eight; ``!a/b`` must not follow; ``^`` is the beginning and ``$`` the end of the
text. A backslash continues the line.
"""

import re
from itertools import pairwise

from hotline.routing.dangers.meanings import meanings, meanings_of_two
from hotline.search.words import fold

GROUPS = {
    "PERSON": "HE/THEY/KIN/KIDS/MAN/SOMEBODY",
    "ANY": "mæ/HE/THEY/KIN/KIDS/MAN/SOMEBODY/ME/MY/each/hverandre/kvarandre",
    "EGO": "I/i/HE/KIN/THEY",
}
WORD = r"\S*={names}=\S* "  # one word of a text as ``read`` gives it
LONG_TEXT, PHRASE = 30, 4  # words: from how many on a phrase of how many is read once only
GAPS = {"~": r"(?:\S+ ){0,3}", "~~": r"(?:\S+ ){0,8}", "$": "$"}


def read(text: str) -> str:
    """Folded text with the meanings of each word beside it: ``puster`` becomes ``=puster=BREATHE=``."""
    words = _without_repetition(text.split())
    tokens = [
        "=".join(("", word, *meanings(word), *meanings_of_two(word, after), ""))
        for word, after in pairwise([*words, ""])
    ]
    return f" {''.join(f'{token} ' for token in tokens)}"


def _without_repetition(words: list[str]) -> list[str]:
    """The words of a text without those that only say again what was said: nobody's text takes longer for it."""
    if len(words) <= LONG_TEXT:
        return words
    said: set[tuple[str, ...]] = set()
    kept: list[str] = []
    for end, word in enumerate(words, 1):
        phrase = tuple(words[max(0, end - PHRASE) : end])
        if phrase not in said:
            kept.append(word)
        said.add(phrase)
    return kept


def names_in(read_text: str) -> set[str]:
    """The words of a text as it was read, and what they mean."""
    return set(read_text.replace(" ", "").split("="))


class Cues:
    """Cues of one kind, kept by their first word so that few are tried at each place."""

    def __init__(self, *tables: str) -> None:
        by_first: dict[str, list[str]] = {}
        openings: list[str] = []
        for line in filter(None, "".join(tables).splitlines()):
            first, *rest = re.sub(r"/\s+", "/", line).split()
            pattern = "".join(map(_pattern, rest))
            if first == "^":
                openings.append(pattern)
            else:
                for name in _names(first):
                    by_first.setdefault(name, []).append(pattern)
        self.by_first = {name: re.compile("|".join(patterns)) for name, patterns in by_first.items()}
        self.opening = re.compile("|".join(openings)) if openings else None

    def found_in(self, read_text: str) -> bool:
        """Whether any cue stands in a text as it was read."""
        end = 1
        if self.opening and self.opening.match(read_text, end):
            return True
        for token in read_text.split():
            end += len(token) + 1
            for name in token[1:-1].split("="):
                if name in self.by_first and self.by_first[name].match(read_text, end):
                    return True
        return False


def _pattern(element: str) -> str:
    """The regular expression of one element."""
    if element in GAPS:
        return GAPS[element]
    if element.startswith("!"):
        return f"(?!{_pattern(element[1:])})"
    return WORD.format(names=f"(?:{'|'.join(_names(element))})")


def _names(element: str) -> list[str]:
    """The words and classes that an element stands for."""
    names: list[str] = []
    for name in element.split("/"):
        names += GROUPS[name].split("/") if name in GROUPS else [name]
    return [name if name.isupper() else fold(name) for name in names]
