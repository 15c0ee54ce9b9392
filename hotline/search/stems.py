"""Stems of folded words, Norwegian (both written forms) and English."""

import threading
from functools import lru_cache

import snowballstemmer

from hotline.search.nynorsk import ENDINGS

NORWEGIAN = "no"
ENGLISH = "en"

# Snowball's stemmer keeps the word it works on in itself, so two threads must not use it at once.
_lock = threading.Lock()
_stemmers = {
    NORWEGIAN: snowballstemmer.stemmer("norwegian"),
    ENGLISH: snowballstemmer.stemmer("english"),
}


# A person and a place: Snowball makes one of them.
_APART = {(ENGLISH, "prisoner"): "prisoner", (ENGLISH, "prisoners"): "prisoner"}


def family(language: str) -> str:
    """The language whose grammar a text follows: both written forms of Norwegian are one."""
    return NORWEGIAN if language in ("nb", "nn", "no") else language


@lru_cache(maxsize=200_000)
def stem(word: str, language: str) -> str:
    """The stem of a folded word in a language family; a word of another language is its own stem."""
    stemmer = _stemmers.get(language)
    if stemmer is None or len(word) < 4 or word.isdigit():
        return word
    if (language, word) in _APART:
        return _APART[language, word]
    with _lock:
        found: str = stemmer.stemWord(word)
    if language == NORWEGIAN:
        found = _without_nynorsk_ending(found)
        found = _without_doubling(found)
    return found


def _without_nynorsk_ending(word: str) -> str:
    """Take off what nynorsk and speech add: Snowball knows the endings of bokmål only."""
    for ending, shortest in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word[: -len(ending)]
    return word


def _without_doubling(word: str) -> str:
    # "rom" and "rommet", "dom" and "dommen", "visum": a doubled last consonant belongs to the ending.
    if len(word) > 3 and word[-1] == word[-2] and word[-1] in "mnlbdgpt":
        return word[:-1]
    return word
