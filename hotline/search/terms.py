"""Terms: what the index knows a word by. Articles and queries make them with the same functions.

- ``no=besokstid``   the folded word itself, marked with its language family
- ``no~besokstid``   its stem
- ``no+besok``       the stem of a part of a compound
- ``#visit``         a concept; concepts have no language
- ``no&gi_beskjed``  the stems of two words that stand together, small words among them: in titles, question
  variants and keywords, which say a thing as callers do
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from sys import intern

from hotline.search.compounds import Splitter
from hotline.search.nynorsk import TO_BOKMAAL
from hotline.search.stems import NORWEGIAN, family, stem
from hotline.search.synonyms import Synonyms
from hotline.search.units import SearchUnit, TextOf
from hotline.search.words import fold, is_stop_word, words_of

FIELDS = ("title", "questions", "keywords", "answer", "body")
SPOKEN = ("title", "questions", "keywords")


class Analysis:
    """Makes the terms of articles by one table of synonyms."""

    def __init__(self, synonyms: Synonyms):
        self.synonyms = synonyms
        self.splitter = Splitter(synonyms.norwegian_words)
        # Which words were read into a term; it only grows, so an old index may share it with a new one.
        self.words_of_term: dict[str, tuple[str, ...]] = {}
        self.terms_of_word = lru_cache(maxsize=100_000)(self._terms_of_word)

    def _terms_of_word(self, word: str, language: str) -> tuple[str, ...]:
        """The terms of one folded word of an article."""
        terms = [f"{language}={word}", f"{language}~{stem(word, language)}"]
        if language == NORWEGIAN:
            bokmaal = TO_BOKMAAL.get(word)
            if bokmaal:
                terms.append(f"{language}~{stem(bokmaal, language)}")
            terms += [f"{language}+{stem(part, language)}" for part in self.splitter.split(word)]
        terms += [f"#{name}" for name in self.synonyms.of_word(word, language)]
        for term in set(terms):
            known = self.words_of_term.get(term, ())
            if word not in known:
                self.words_of_term[term] = (*known, word)
        return tuple(dict.fromkeys(terms))

    def terms_of_text(self, text: str, language: str) -> Iterator[tuple[str, ...]]:
        """The terms of each word of a text, then those of its phrases."""
        words = words_of(text)
        folded = [fold(word) for word in words]
        for word, plain in zip(words, folded, strict=True):
            if is_stop_word(word):
                # Kept as it stands, so that a query of such words alone can still be answered.
                yield (f"{language}={plain}",)
            else:
                yield self.terms_of_word(plain, language)
        for start, length, names in self.synonyms.of_phrases(folded, language):
            yield self._terms_of_phrase(folded[start : start + length], names)

    def _terms_of_phrase(self, words: Sequence[str], names: Sequence[str]) -> tuple[str, ...]:
        terms = tuple(f"#{name}" for name in names)
        for term in terms:
            known = self.words_of_term.get(term, ())
            self.words_of_term[term] = (*known, *(word for word in words if word not in known))
        return terms

    def fields_of(self, unit: SearchUnit) -> dict[str, list[str]]:
        """All terms of an article by field, in all its languages."""
        fields: dict[str, list[str]] = {field: [] for field in FIELDS}
        for text in unit.texts:
            language = family(text.language)
            for field, pieces in _pieces(text):
                for piece in pieces:
                    for terms in self.terms_of_text(piece, language):
                        fields[field].extend(terms)
                    if field in SPOKEN:
                        fields[field].extend(pairs_of([fold(word) for word in words_of(piece)], language))
        return fields

    def sentences_of(self, unit: SearchUnit) -> tuple[frozenset[str], ...]:
        """The terms of each title and of each question variant of an article."""
        return tuple(
            frozenset(term for terms in self.terms_of_text(sentence, family(text.language)) for term in terms)
            for text in unit.texts
            for sentence in (text.title, *text.questions)
        )

    def surfaces_of(self, unit: SearchUnit) -> dict[str, str]:
        """The folded words of an article that are no stop words, each as it is written there."""
        found: dict[str, str] = {}
        for text in unit.texts:
            for _, pieces in _pieces(text):
                for piece in pieces:
                    for word in words_of(piece):
                        if not is_stop_word(word):
                            found.setdefault(intern(fold(word)), intern(word))
        return found


def pairs_of(words: Sequence[str], language: str) -> list[str]:
    """The terms of folded words that stand together, two by two."""
    stems = [stem(word, language) for word in words]
    return [f"{language}&{first}_{second}" for first, second in pairwise(stems)]


def _pieces(text: TextOf) -> Iterable[tuple[str, tuple[str, ...]]]:
    return (
        ("title", (text.title,)),
        ("questions", text.questions),
        ("keywords", text.keywords),
        ("answer", (text.answer,)),
        ("body", (text.body,)),
    )
