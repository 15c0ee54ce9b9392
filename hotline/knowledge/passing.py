"""What the public directory and the knowledge base let pass the privacy guard."""

from collections.abc import Iterable

from hotline.directory.rules import Facility, PublicNumber
from hotline.knowledge.rules import Content
from hotline.measures.rules import MeasureRecord
from hotline.privacy.rules import Passing


def passing_of(
    facilities: Iterable[Facility],
    numbers: Iterable[PublicNumber],
    contents: Iterable[Content],
    measures: Iterable[MeasureRecord],
) -> Passing:
    """Names and places of facilities, public numbers, titles of articles and days of measures."""
    facilities, numbers = list(facilities), list(numbers)
    of_facilities = {name for f in facilities for name in (*f.names, f.municipality, f.county)}
    of_numbers = {name for n in numbers for name in (n.name_nb, n.name_en)}
    titles = {text.title for content in contents for text in content.texts.values()}
    decisions = [decision for measure in measures for decision in measure.decisions]
    return Passing(
        names=frozenset((of_facilities | of_numbers | titles) - {""}),
        numbers=frozenset(
            {*(n.number for n in numbers), *(phone for f in facilities for phone in (f.phone, f.phone_visits))} - {""}
        ),
        days=frozenset(day for d in decisions for day in (d.decided_on, d.first_day, d.last_day)),
    )
