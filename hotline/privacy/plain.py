"""The text as it is searched: composed, without invisible signs, each sign remembering where it stood."""

import unicodedata
from dataclasses import dataclass

DROPPED = frozenset({"Cf", "Mn", "Me", "Cs", "Co"})
OTHER_BLANKS = str.maketrans({"\t": " ", "\r": " ", "’": "'", "´": "'", "`": "'", "‘": "'", "‑": "-", "‐": "-"})
FOLDS = (("å", "a"), ("aa", "a"), ("ø", "o"), ("ö", "o"), ("oe", "o"), ("æ", "a"), ("ä", "a"), ("ae", "a"))


@dataclass(frozen=True)
class Plain:
    """A text for searching, and where each of its signs begins in the one that was written."""

    text: str
    starts: list[int] | None  # none where both are alike sign by sign

    def written(self, start: int, end: int) -> tuple[int, int]:
        """The slice of the written text that a slice of this one stands for."""
        if self.starts is None:
            return start, end
        return self.starts[start], self.starts[end]


def plain(text: str) -> Plain:
    """Make a text ready for searching; signs that cannot be seen hide nothing."""
    if text.isascii() or (unicodedata.is_normalized("NFKC", text) and not _has_dropped(text)):
        return Plain(text.translate(OTHER_BLANKS), None)
    signs: list[str] = []
    starts: list[int] = []
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        # A long run of marks on one sign is no letter; only the first few can compose.
        for sign in unicodedata.normalize("NFKC", text[at : min(end, at + 4)]):
            if unicodedata.category(sign) not in DROPPED:
                signs.append(sign)
                starts.append(at)
        at = end
    starts.append(len(text))
    return Plain("".join(signs).translate(OTHER_BLANKS), starts)


def _has_dropped(text: str) -> bool:
    return any(not sign.isascii() and unicodedata.category(sign) in DROPPED for sign in text)


def fold(word: str) -> str:
    """Small letters in which spellings with and without æ, ø, å and accents meet."""
    word = word.lower()
    for written, folded in FOLDS:
        word = word.replace(written, folded)
    if word.isascii():
        return word
    word = word.replace("ł", "l").replace("đ", "d").replace("ı", "i")
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
