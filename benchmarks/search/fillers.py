"""Articles of other public services, to see how the search does when there are many: made up, always the same.

They share the everyday and office words of the real ones (apply, form, children, rules, ring), so they compete.
"""

import tomllib
from itertools import product
from pathlib import Path
from random import Random

from hotline.search.units import SearchUnit, TextOf

_WORDS = tomllib.loads((Path(__file__).parent / "fillers.toml").read_text(encoding="utf-8"))
LANGUAGES = ("nb", "en")
QUESTIONS = 7  # beside the title
SENTENCES = 14
OF_ANSWER = 4


def fillers(count: int) -> list[SearchUnit]:
    """The first ``count`` filler articles, in both languages; there are enough for ten thousand."""
    chance = Random(2020)
    everything = list(product(_WORDS["places"], _WORDS["aspects"], _WORDS["things"]))
    chance.shuffle(everything)
    return [_filler(number, *which, chance) for number, which in enumerate(everything[:count])]


def _filler(number: int, place: str, aspect: list[str], thing: list[str], chance: Random) -> SearchUnit:
    questions = chance.sample(_WORDS["aspects"], QUESTIONS)
    sentences = chance.sample(_WORDS["sentences"], SENTENCES)

    def text(at: int) -> TextOf:
        told = [sentence[at].format(place=place, thing=thing[at]) for sentence in sentences]
        return TextOf(
            LANGUAGES[at],
            f"{aspect[at].format(thing[at])} ({place})",
            tuple(question[at].format(thing[at]) for question in questions),
            " ".join(told[:OF_ANSWER]),
            " ".join(told[OF_ANSWER:]),
        )

    return SearchUnit(f"filler-{number:05}", (text(0), text(1)))
