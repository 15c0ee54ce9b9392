"""What passes in these tests: a small directory, as plain values."""

from datetime import date

from hotline.privacy.rules import Passing, guard

PASSING = Passing(
    names=frozenset({"Halden fengsel", "Halden", "Ila", "Oslo fengsel", "Åkebergveien", "Besøk under korona", "Vik"}),
    numbers=frozenset({"404 38 888", "116 123", "113", "22 40 00 40", "22 11 41 30", "23 30 19 80"}),
    days=frozenset({date(2020, 11, 27), date(2020, 12, 18)}),
)


def found(text):
    """The kinds and texts that are taken out."""
    return [(removed.kind.value, removed.text) for removed in guard(text, PASSING).removed]


def texts_of(text, kind):
    """What is taken out of one kind."""
    return [written for of, written in found(text) if of == kind]
