"""All words that the articles use: what can be completed, what can be meant by a word nobody knows."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from hotline.search.generalwords import GENERAL_WORDS
from hotline.search.spelling import Lexicon, correct, slips
from hotline.search.stems import ENGLISH, NORWEGIAN, stem
from hotline.search.stopwords import STOP_WORDS
from hotline.search.words import fold

MOST_COMPLETIONS = 12

_GENERAL = frozenset(fold(word) for word in GENERAL_WORDS | STOP_WORDS)
_GENERAL_STEMS = frozenset(stem(fold(word), language) for word in GENERAL_WORDS for language in (NORWEGIAN, ENGLISH))
_SMALL = Lexicon(fold(word) for word in STOP_WORDS)


class Vocabulary:
    """The folded words of the articles, with the number of articles each stands in, and of the synonyms."""

    def __init__(
        self,
        counts: Mapping[str, int],
        written: Callable[[str], str],
        is_of: Callable[[str, str], bool],
        synonyms: Iterable[str],
    ):
        self._counts = counts
        self.written = written
        self.is_of = is_of
        self._sorted = sorted(counts)
        self._others = frozenset(synonyms)
        known = frozenset(counts) | self._others
        self._stems = {language: {stem(word, language) for word in known} for language in (NORWEGIAN, ENGLISH)}
        self._lexicon = Lexicon(known)
        self.corrections = lru_cache(maxsize=2_000)(self._corrections)

    def in_articles(self, word: str) -> bool:
        """Whether an article uses this folded word."""
        return word in self._counts

    def knows(self, word: str) -> bool:
        """Whether a folded word is no slip: articles, synonyms or everyday words have it, in some form."""
        return (
            word in self._counts
            or word in self._others
            or word in _GENERAL
            or any(stem(word, language) in _GENERAL_STEMS for language in self._stems)
            or any(stem(word, language) in stems for language, stems in self._stems.items())
        )

    def completions(self, start: str) -> list[str]:
        """The words that an unfinished one may become, those of most articles first; at most twelve."""
        found = []
        for place in range(bisect_left(self._sorted, start), len(self._sorted)):
            word = self._sorted[place]
            if not word.startswith(start):
                break
            if word != start:
                found.append(word)
        found.sort(key=lambda word: (-self._counts[word], word))
        return found[:MOST_COMPLETIONS]

    def _corrections(self, word: str) -> tuple[str, ...]:
        """What may have been meant; nothing where a small word is as near, for those are slipped in most of all."""
        found = correct(word, self._lexicon, self._counts)
        if found and (small := correct(word, _SMALL, {})) and slips(word, small[0]) <= slips(word, found[0]):
            return ()
        return found
