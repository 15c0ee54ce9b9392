"""The piece of a text that shows why it was found."""

import re
from collections.abc import Collection

from hotline.search.words import fold, words_of

SPACE = re.compile(r"\s+")
TOKEN = re.compile(r"\S+")

Piece = tuple[str, bool]


def snippet(text: str, matched_words: Collection[str], length: int = 200) -> list[Piece]:
    """The stretch of at most ``length`` characters that holds most of the matched words, as pieces.

    Each piece is (text, whether it matched); put together they are the stretch. ``matched_words`` are folded,
    as in ``Hit.matched``. The text is plain: what is dangerous in HTML is the face's to escape.
    """
    plain = SPACE.sub(" ", text).strip()
    tokens = [(found.start(), found.end(), _matched(found[0], matched_words)) for found in TOKEN.finditer(plain)]
    if not tokens or length < 1:
        return []
    first, last = _window(tokens, length)
    pieces = _pieces(plain, tokens[first : last + 1])
    if first > 0:
        pieces.insert(0, ("… ", False))
    if last < len(tokens) - 1:
        pieces.append((" …", False))
    return _merged(pieces, length + 4)


def _matched(token: str, matched_words: Collection[str]) -> str | None:
    return next((fold(word) for word in words_of(token) if fold(word) in matched_words), None)


def _window(tokens: list[tuple[int, int, str | None]], length: int) -> tuple[int, int]:
    """First and last token of the stretch with most different matched words; of equal ones the earliest."""
    best, best_score = (0, 0), (-1, -1)
    last = 0
    for first in range(len(tokens)):
        if first > 0 and tokens[first][2] is None and not _begins(tokens, first):
            continue
        last = max(first, last)
        while last + 1 < len(tokens) and tokens[last + 1][1] - tokens[first][0] <= length:
            last += 1
        words = [token[2] for token in tokens[first : last + 1] if token[2]]
        score = (len(set(words)), len(words))
        if score > best_score:
            best, best_score = (first, last), score
    return best


def _begins(tokens: list[tuple[int, int, str | None]], place: int) -> bool:
    # Some words before a match give it room; two are enough to read into it.
    return any(token[2] for token in tokens[place : place + 3])


def _pieces(plain: str, tokens: list[tuple[int, int, str | None]]) -> list[Piece]:
    pieces: list[Piece] = []
    end = tokens[0][0]
    for start, stop, word in tokens:
        if start > end:
            pieces.append((plain[end:start], False))
        pieces.append((plain[start:stop], word is not None))
        end = stop
    return pieces


def _merged(pieces: list[Piece], most: int) -> list[Piece]:
    merged: list[Piece] = []
    left = most
    for text, matched in pieces:
        text = text[:left]
        left -= len(text)
        if not text:
            continue
        if merged and merged[-1][1] == matched:
            merged[-1] = (merged[-1][0] + text, matched)
        else:
            merged.append((text, matched))
    return merged
