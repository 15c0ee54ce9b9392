"""Patterns over folded words: written here as people spell, matched whatever they did to æ, ø and å."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from hotline.search.words import fold, words_of_query

SHORTEST_MISSPELT = 5
LONG = 8  # from this length on two slips are one word still


def plain(text: str) -> str:
    """The folded words of a text with single blanks between and around them: what patterns are matched to."""
    return f" {' '.join(fold(word) for word in words_of_query(text))} "


def pattern(*alternatives: str) -> re.Pattern[str]:
    """A pattern of whole words; each alternative is a regular expression over words with single blanks."""
    return re.compile(rf"(?<=\s)(?:{'|'.join(fold(alternative) for alternative in alternatives)})(?=\s)")


def words(text: str) -> frozenset[str]:
    """A set of folded words out of a list with blanks."""
    return frozenset(fold(word) for word in text.split())


def begins_with(stems: str) -> re.Pattern[str]:
    """A pattern of words that begin with one of the stems in a list with blanks."""
    return re.compile(rf"(?<=\s)(?:{'|'.join(fold(stem) for stem in stems.split())})\w*")


def frames(*lines: str) -> re.Pattern[str]:
    """A pattern of sentences, written one a line as rows of words and of classes of words (in capitals).

    ``|`` stands between words of which one is there, ``?`` after what may be missing, ``*`` for at most three
    words of any kind. ``,`` is where a part of a sentence begins or ends, also by "and"; ``;`` only by a sign.
    """
    return re.compile("|".join(_frame(line) for line in lines))


def _frame(line: str) -> str:
    pieces = []
    for item in line.split():
        if item == "*":
            pieces.append(r"(?:[^,& ]+ ){0,3}?")
            continue
        is_optional = item.endswith("?")
        names = "|".join(_word(word) for word in item.removesuffix("?").split("|"))
        pieces.append(f"(?:(?:{names}) )?" if is_optional else f"(?:{names}) ")
    return f"(?<= ){''.join(pieces)}"


def _word(word: str) -> str:
    return {",": "[,&]", ";": ","}.get(word) or (word if word.isupper() else fold(word))


@dataclass(frozen=True)
class Lexicon:
    """Folded words and the class each belongs to; the longer ones are recognised with slips as well."""

    classes: Mapping[str, str]
    by_letter: Mapping[str, tuple[str, ...]]

    def class_of(self, word: str, *, is_slip: bool) -> str | None:
        """The class of a word; of a slip that of the nearest word, if it is near enough."""
        found = self.classes.get(word)
        if found or not is_slip:
            return found
        near = nearest(word, self.by_letter.get(word[0], ()))
        return self.classes[near] if near else None


def lexicon(classes: Mapping[str, str]) -> Lexicon:
    """A lexicon of words listed by class; of two classes with one word the first has it."""
    found: dict[str, str] = {}
    for name, listed in classes.items():
        for word in listed.split():
            found.setdefault(fold(word), name)
    return Lexicon(found, by_first_letter(found))


def by_first_letter(listed: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Words that are long enough to be recognised with slips, by first letter: the one that is seldom wrong.

    The longer ones come first, for a letter is sooner missing than one too many.
    """
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(listed, key=lambda word: (-len(word), word)):
        if len(word) >= SHORTEST_MISSPELT - 1:
            found[word[0]] = (*found.get(word[0], ()), word)
    return found


def nearest(word: str, candidates: Sequence[str]) -> str | None:
    """The candidate that is meant by a misspelt word: the fewest slips, at most one, or two in a long word."""
    if len(word) < SHORTEST_MISSPELT:
        return None
    # Of equally near ones the first, and candidates come in their order.
    found = process.extractOne(word, candidates, scorer=OSA.distance, score_cutoff=slips_of(word))
    return found[0] if found else None


def slips_of(word: str) -> int:
    """How many letters may be wrong, missing, too many or swapped in a word."""
    return 1 if len(word) < LONG else 2


Knows = Callable[[str], bool]
