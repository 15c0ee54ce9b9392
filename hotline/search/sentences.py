"""How callers put an article's question: which of its sentences is most like what was asked."""

from collections.abc import Collection, Iterable, Sequence


class Sentences:
    """The title and the question variants of an article, each as a set of terms."""

    def __init__(self, sentences: Iterable[Collection[str]]):
        # The sentences that hold a term, as bits: so there is one number for each term instead of a list.
        self._holders: dict[str, int] = {}
        for number, terms in enumerate(sentences):
            for term in terms:
                self._holders[term] = self._holders.get(term, 0) | 1 << number

    def likeness(self, asked: Iterable[tuple[Sequence[tuple[str, float]], float]]) -> float:
        """The most that one sentence answers of what was asked.

        ``asked`` are groups: terms with what each counts, the most first, and the group's weight. A sentence
        answers a group by the best of its terms that it holds, never by more than the group's weight.
        """
        answered: dict[int, float] = {}
        for terms, weight in asked:
            seen = 0
            for term, counts in terms:
                new = self._holders.get(term, 0) & ~seen
                seen |= new
                while new:
                    sentence = new & -new
                    new ^= sentence
                    answered[sentence] = answered.get(sentence, 0.0) + weight * min(1.0, counts)
        return max(answered.values(), default=0.0)
