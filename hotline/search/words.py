"""From text to words: cleaned, in lower case, folded so that ``besøk``, ``besoek`` and ``besok`` meet.

The same functions read articles and queries, so that whatever they do to a letter they do on both sides.
"""

import re
import unicodedata
from functools import lru_cache

from hotline.search.stopwords import STOP_WORDS

MOST_CHARACTERS = 1000  # of a query; what comes after is not read
MOST_WORDS = 60  # of a query
LONGEST_WORD = 40

WORD = re.compile(r"[^\W_]+")
APOSTROPHES = re.compile(r"(?<=\w)['’‘`´](?=\w)")
POSSESSIVE = re.compile(r"(?<=\w)['’‘`´]s\b")
INVISIBLE = frozenset({"Cf", "Cs", "Co", "Cn"})  # zero-width signs, direction marks, halves of characters

FOLDS = (("å", "a"), ("aa", "a"), ("ø", "o"), ("ö", "o"), ("oe", "o"), ("æ", "a"), ("ä", "a"), ("ae", "a"))


def clean(text: str) -> str:
    """The text in composed lower case, without invisible signs; control characters become blanks."""
    normal = unicodedata.normalize("NFKC", text).lower()
    if normal.isascii() and normal.isprintable():
        return normal
    kept = []
    for sign in normal:
        category = unicodedata.category(sign)
        if category == "Cc":
            kept.append(" ")
        elif category not in INVISIBLE:
            kept.append(sign)
    return unicodedata.normalize("NFC", "".join(kept))


def words_of(text: str) -> list[str]:
    """All words of a text in order: cleaned, not folded, none longer than 40 letters."""
    plain = APOSTROPHES.sub("", POSSESSIVE.sub("", clean(text)))
    return [word[:LONGEST_WORD] for word in WORD.findall(plain)]


def words_of_query(text: str) -> list[str]:
    """The words of what somebody typed: at most 60 of them, from at most 1,000 characters."""
    # Composing can make one character into eighteen, so the length is taken after it as well.
    return words_of(unicodedata.normalize("NFKC", text[:MOST_CHARACTERS])[:MOST_CHARACTERS])[:MOST_WORDS]


def is_open(text: str) -> bool:
    """Whether the last word may still be growing: nothing has been typed after it."""
    return bool(text) and text[-1].isalnum() and len(text) <= MOST_CHARACTERS


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """The form in which spellings with and without æ, ø, å, and letters with accents, are the same."""
    for written, folded in FOLDS:
        word = word.replace(written, folded)
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFD", word)
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


@lru_cache(maxsize=100_000)
def is_stop_word(word: str) -> bool:
    """Whether a word, as written, says nothing about the matter in Norwegian or English."""
    return word in STOP_WORDS or word in FOLDED_STOP_WORDS or _with_letters(word) in STOP_WORDS


def _with_letters(word: str) -> str:
    """A word typed with aa, oe and ae for å, ø and æ: ``naar`` is ``når``."""
    return word.replace("aa", "å").replace("oe", "ø").replace("ae", "æ")


# Without these, "far" (father) would be lost because "får" is a stop word, and so on.
MEANINGFUL_WHEN_FOLDED = frozenset({"far", "pa", "bar", "dar", "gar", "sat"})
FOLDED_STOP_WORDS = frozenset(fold(word) for word in STOP_WORDS if fold(word) not in MEANINGFUL_WHEN_FOLDED) | {"pa"}
