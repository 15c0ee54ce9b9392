"""Concepts: words of bokmål, nynorsk and English, official and spoken, that mean the same to the search."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hotline.search.stems import ENGLISH, NORWEGIAN, stem
from hotline.search.words import fold, words_of

LONGEST_PHRASE = 6


@dataclass(frozen=True)
class Concept:
    """One meaning with its words and phrases in each language, as people write them."""

    name: str
    nb: tuple[str, ...]
    nn: tuple[str, ...]
    en: tuple[str, ...]


class Synonyms:
    """Finds the concepts of words and of phrases, whatever their inflection."""

    def __init__(self, concepts: Iterable[Concept]):
        self.concepts = tuple(sorted(concepts, key=lambda concept: concept.name))
        self._words: dict[str, dict[str, set[str]]] = {NORWEGIAN: {}, ENGLISH: {}}
        self._phrases: dict[str, dict[tuple[str, ...], set[str]]] = {NORWEGIAN: {}, ENGLISH: {}}
        self.words: set[str] = set()
        self.norwegian_words: set[str] = set()
        for concept in self.concepts:
            for language, entries in ((NORWEGIAN, (*concept.nb, *concept.nn)), (ENGLISH, concept.en)):
                for entry in entries:
                    self._add(concept.name, entry, language)

    def _add(self, name: str, entry: str, language: str) -> None:
        folded = [fold(word) for word in words_of(entry)]
        stems = tuple(stem(word, language) for word in folded)
        self.words.update(folded)
        if len(stems) == 1:
            if language == NORWEGIAN:
                # What compounds are made of; the words of phrases are often too small for that.
                self.norwegian_words.update(folded)
            self._words[language].setdefault(stems[0], set()).add(name)
        elif 1 < len(stems) <= LONGEST_PHRASE:
            self._phrases[language].setdefault(stems, set()).add(name)

    def of_word(self, word: str, language: str) -> tuple[str, ...]:
        """The names of the concepts of a folded word in a language family, in order."""
        return tuple(sorted(self._words.get(language, {}).get(stem(word, language), ())))

    def of_phrases(self, words: Sequence[str], language: str) -> list[tuple[int, int, tuple[str, ...]]]:
        """Where phrases stand in a row of folded words: first word, number of words, names of concepts."""
        known = self._phrases.get(language, {})
        if not known:
            return []
        stems = [stem(word, language) for word in words]
        found = []
        for start in range(len(stems)):
            for length in range(2, min(LONGEST_PHRASE, len(stems) - start) + 1):
                names = known.get(tuple(stems[start : start + length]))
                if names:
                    found.append((start, length, tuple(sorted(names))))
        return found
