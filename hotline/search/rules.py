"""Rules for what a query asks for: each word becomes a group of alternatives, of which the best one counts.

Worth of an article = sum over groups; worth of a group = its best alternative, or its parts together where
they are worth more. The figures are those of the trials in which the pipeline was found.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from hotline.search.generalwords import FAINT_WORDS
from hotline.search.groups import Group, Query
from hotline.search.nynorsk import TO_BOKMAAL
from hotline.search.spelling import slips
from hotline.search.stems import ENGLISH, NORWEGIAN, stem
from hotline.search.stopwords import ENGLISH_WORDS, NORWEGIAN_WORDS
from hotline.search.terms import Analysis, pairs_of
from hotline.search.words import fold, is_open, is_stop_word, words_of_query

WORD = 1.0
STEM = 0.92
NYNORSK = 0.9
CONCEPT = 0.35
PART_OF_ARTICLE_WORD = 0.6
COMPLETION = 0.75
COMPLETION_OF_KNOWN = 0.45
PARTS = 0.7
JOINED = 0.9
TORN = 1.1  # a compound of a small word and one that matters: more than that one alone
CORRECTION = 0.8
PHRASE = 0.6
FAINT = 0.4
PAIR = 0.35  # of two words that stand together, beside what each counts alone
OTHER_LANGUAGE = 0.8  # a word of the language in which the query is clearly not written
NOT_WANTED = 0.98  # a word of a language in which the results are not wanted: it breaks ties, no more

SHORTEST_OPEN = 3
MOST_CORRECTED = 6  # words of one query
AMBIGUOUS = 3  # so many corrections are equally near that none is proposed
JOINTS = ("", "s", "e")
SHORTEST_TORN = 6  # letters of a compound of which one part is a small word


class Words(Protocol):
    """What the rules must know of the words in the articles."""

    def in_articles(self, word: str) -> bool:
        """Whether an article uses this folded word."""

    def is_of(self, language: str, word: str) -> bool:
        """Whether a text in this language family uses a folded word."""

    def knows(self, word: str) -> bool:
        """Whether a folded word is no slip."""

    def completions(self, start: str) -> list[str]:
        """What an unfinished word may become."""

    def corrections(self, word: str) -> tuple[str, ...]:
        """What may have been meant by a word nobody knows."""

    def written(self, word: str) -> str:
        """A folded word as the articles spell it."""


def read_query(text: str, wanted: str, analysis: Analysis, known: Words) -> Query:
    """Read what was typed; ``wanted`` is the language family in which results are wanted."""
    return _Reading(text, wanted, analysis, known).query()


def spoken_language(words: Sequence[str]) -> str | None:
    """The language family of a query by its small words; none where they do not tell."""
    norwegian = sum(word in NORWEGIAN_WORDS and word not in ENGLISH_WORDS for word in words)
    english = sum(word in ENGLISH_WORDS and word not in NORWEGIAN_WORDS for word in words)
    if any(sign in word for word in words for sign in "æøå"):
        norwegian += 1
    if norwegian == english:
        return None
    return NORWEGIAN if norwegian > english else ENGLISH


class _Reading:
    """One query on its way to groups."""

    def __init__(self, text: str, wanted: str, analysis: Analysis, known: Words):
        self.analysis = analysis
        self.known = known
        written = words_of_query(text)
        kept = [word for word in written if not is_stop_word(word)]
        self.only_stop_words = not kept
        self.all_written = written
        self.all_folded = [fold(word) for word in written]
        self.written = kept or written
        self.folded = [fold(word) for word in self.written]
        # Where each kept word stands among all, to find phrases.
        self.places = [place for place, word in enumerate(written) if self.only_stop_words or not is_stop_word(word)]
        self.is_open = is_open(text) and bool(written) and bool(kept) and written[-1] == kept[-1]
        self.spoken = spoken = spoken_language(written)
        self.weights = {
            language: (NOT_WANTED if language != wanted else 1.0)
            * (OTHER_LANGUAGE if spoken and language != spoken else 1.0)
            for language in (NORWEGIAN, ENGLISH)
        }
        grows = self.is_open and len(self.folded[-1]) >= SHORTEST_OPEN
        self.completions = known.completions(self.folded[-1]) if grows else []
        self.meant: dict[int, str] = {}
        self.corrected = 0

    def query(self) -> Query:
        groups = [self._word(place) for place in range(len(self.folded))]
        groups = self._with_joined(groups)
        did_you_mean = None
        if self.meant:
            meant = {self.places[place]: word for place, word in self.meant.items()}
            did_you_mean = " ".join(meant.get(place, word) for place, word in enumerate(self.all_written))
        return Query(_once(groups), did_you_mean, len(self.all_folded), self._small_words(), self._pairs())

    def _small_words(self) -> tuple[Group, ...]:
        """ "How long", "who", "may I": no article is found by them, but they tell what is asked of it."""
        kept = set(self.places)
        small = [word for place, word in enumerate(self.all_folded) if place not in kept]
        return _once([Group(self._of_languages("=", word, word, WORD), loudness=FAINT) for word in small])

    def _pairs(self) -> tuple[Group, ...]:
        """The words that stand together, slips mended; the last of them with all that it may become."""
        words = list(self.all_folded)
        for place, meant in self.meant.items():
            words[self.places[place]] = fold(meant)
        pairs = zip(*(pairs_of(words, language) for language in self.weights), strict=True)
        weights = tuple(self.weights.values())
        groups = [Group(tuple(zip(pair, weights, strict=True)), loudness=PAIR) for pair in pairs]
        if groups and self.completions:
            *_, before, _open = words
            become = [pairs_of((before, word), language)[0] for word in self.completions for language in self.weights]
            groups[-1] = replace(groups[-1], unfinished=(tuple(become), COMPLETION))
        return _once(groups)

    def _word(self, place: int) -> Group:
        word = self.folded[place]
        if self.only_stop_words:
            return Group(self._of_languages("=", word, word, WORD))
        alternatives = list(self._known_word(word))
        known = self.known.knows(word)
        completions = self.completions if place == len(self.folded) - 1 else []
        parts = self._parts(word)
        if not known and not completions and self.corrected < MOST_CORRECTED:
            self.corrected += 1
            alternatives += self._corrected(place, word, is_compound=len(parts) > 1)
        loudness = FAINT if word in FAINT_WORDS else 1.0
        return Group(_best(alternatives), parts, PARTS, loudness, self._unfinished(completions, known))

    def _weights_of(self, word: str) -> dict[str, float]:
        """What a word counts for in each language: in full where only the language not spoken here has it."""
        if self.spoken is None or self.known.is_of(self.spoken, word):
            return self.weights
        return {
            language: weight / OTHER_LANGUAGE
            if language != self.spoken and self.known.is_of(language, word)
            else weight
            for language, weight in self.weights.items()
        }

    def _known_word(self, word: str) -> list[tuple[str, float]]:
        alternatives = []
        weights = self._weights_of(word)
        for language, weight in weights.items():
            alternatives.append((f"{language}={word}", WORD * weight))
            alternatives.append((f"{language}~{stem(word, language)}", STEM * weight))
            for name in self.analysis.synonyms.of_word(word, language):
                alternatives.append((f"#{name}", CONCEPT * weight))
        norwegian = weights[NORWEGIAN]
        alternatives.append((f"{NORWEGIAN}+{stem(word, NORWEGIAN)}", PART_OF_ARTICLE_WORD * norwegian))
        bokmaal = TO_BOKMAAL.get(word)
        if bokmaal:
            alternatives.append((f"{NORWEGIAN}={bokmaal}", NYNORSK * norwegian))
            alternatives.append((f"{NORWEGIAN}~{stem(bokmaal, NORWEGIAN)}", NYNORSK * norwegian))
            for name in self.analysis.synonyms.of_word(bokmaal, NORWEGIAN):
                alternatives.append((f"#{name}", CONCEPT * norwegian))
        return alternatives

    def _unfinished(self, completions: Sequence[str], known: bool) -> tuple[tuple[str, ...], float]:
        """Terms of all that a word may become. One of them is meant, so the rarest must not count the most."""
        terms = [f"{language}={word}" for word in completions for language in self.weights]
        return tuple(terms), COMPLETION_OF_KNOWN if known else COMPLETION

    def _of_languages(self, kind: str, norwegian: str, english: str, factor: float) -> tuple[tuple[str, float], ...]:
        return (
            (f"{NORWEGIAN}{kind}{norwegian}", factor * self.weights[NORWEGIAN]),
            (f"{ENGLISH}{kind}{english}", factor * self.weights[ENGLISH]),
        )

    def _parts(self, word: str) -> tuple[Group, ...]:
        parts = self.analysis.splitter.split(word)
        return tuple(Group(_best(self._known_word(part))) for part in parts)

    def _corrected(self, place: int, word: str, *, is_compound: bool) -> list[tuple[str, float]]:
        alternatives: list[tuple[str, float]] = []
        corrections = self.known.corrections(word)
        if is_compound:
            # It may be right, though no article has it: only one slip away from a long word is it a slip.
            corrections = tuple(each for each in corrections if slips(word, each) == 1)
        if self.spoken:
            # "Permision" is no slip in permisjon where English is spoken.
            of_spoken = tuple(each for each in corrections if self.known.is_of(self.spoken, each))
            corrections = of_spoken or corrections
        for correction in corrections:
            alternatives += [(term, weight * CORRECTION) for term, weight in self._known_word(correction)]
            alternatives += [
                (term, weight * CORRECTION * PARTS)
                for part in self._parts(correction)
                for term, weight in part.alternatives
            ]
        if corrections and len(corrections) < AMBIGUOUS:
            self.meant[place] = self.known.written(corrections[0])
        return alternatives

    def _with_joined(self, groups: list[Group]) -> list[Group]:
        """Let neighbours be answered by the compound or the phrase that they make."""
        together: list[Group] = []
        joined = self._joined_words() | self._phrases()
        place = 0
        while place < len(groups):
            found = joined.get(place)
            if found is None:
                together.append(groups[place])
                place += 1
                continue
            length, alternatives = found
            together.append(Group(alternatives, tuple(groups[place : place + length])))
            place += length
        return together

    def _joined_words(self) -> dict[int, tuple[int, tuple[tuple[str, float], ...]]]:
        found = {}
        for place, (first, second) in enumerate(zip(self.folded, self.folded[1:], strict=False)):
            if self.only_stop_words or self.places[place + 1] != self.places[place] + 1 or len(first) < 2:
                continue
            for joint in JOINTS:
                word = f"{first}{joint}{second}"
                if self.known.in_articles(word) or self.analysis.synonyms.of_word(word, NORWEGIAN):
                    # Twice, because it stands for two words.
                    alternatives = [(term, 2 * JOINED * weight) for term, weight in self._known_word(word)]
                    found[place] = (2, _best(alternatives))
                    # A slip in a word that was torn is none.
                    self.meant.pop(place, None)
                    self.meant.pop(place + 1, None)
                    break
        return self._joined_to_small_words() | found

    def _joined_to_small_words(self) -> dict[int, tuple[int, tuple[tuple[str, float], ...]]]:
        """ "Over føring", "selv mord": a compound that was torn behind or before a small word."""
        found = {}
        for index, place in enumerate(self.places):
            for start in (place - 1, place):
                pair = self.all_folded[start : start + 2] if start >= 0 else []
                word = "".join(pair)
                if len(pair) < 2 or len(word) < SHORTEST_TORN or {start, start + 1} <= set(self.places):
                    continue
                if self.known.in_articles(word) and not is_stop_word(word):
                    alternatives = [(term, TORN * weight) for term, weight in self._known_word(word)]
                    found[index] = (1, _best(alternatives))
                    self.meant.pop(index, None)
        return found

    def _phrases(self) -> dict[int, tuple[int, tuple[tuple[str, float], ...]]]:
        found: dict[int, tuple[int, tuple[tuple[str, float], ...]]] = {}
        for language, weight in self.weights.items():
            for start, length, names in self.analysis.synonyms.of_phrases(self.all_folded, language):
                covered = [index for index, place in enumerate(self.places) if start <= place < start + length]
                if not covered or (covered[0] in found and found[covered[0]][0] >= len(covered)):
                    continue
                alternatives = _best([(f"#{name}", PHRASE * len(covered) * weight) for name in names])
                found[covered[0]] = (len(covered), alternatives)
        return found


def _best(alternatives: Sequence[tuple[str, float]]) -> tuple[tuple[str, float], ...]:
    """Each term once, with the most that it counts."""
    most: dict[str, float] = {}
    for term, weight in alternatives:
        most[term] = max(weight, most.get(term, 0.0))
    return tuple(most.items())


def _once(groups: Sequence[Group]) -> tuple[Group, ...]:
    """A word said twice is asked for once."""
    return tuple(dict.fromkeys(groups))
