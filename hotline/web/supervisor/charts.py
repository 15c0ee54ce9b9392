"""What a chart shows: a title, a sentence, bars with their labels."""

from dataclasses import dataclass
from datetime import date

from flask_babel import format_date
from flask_babel import gettext as _

from hotline.calls.rules import CallLanguage, Outcome
from hotline.knowledge.rules import Topic
from hotline.statistics.service import Dimension, Figures
from hotline.wording.labels import label

CODES = {Dimension.TOPIC: Topic, Dimension.OUTCOME: Outcome, Dimension.LANGUAGE: CallLanguage}
MOST_BARS = 12


@dataclass(frozen=True)
class Bar:
    """One bar: what it stands for, its count, the count of the period before, its length in per cent."""

    label: str
    count: int
    before: int | None
    length: float


@dataclass(frozen=True)
class Chart:
    """One dimension as it is shown; ``bars`` may leave out what the table has."""

    id: str
    title: str
    says: str
    head: str
    bars: list[Bar]
    rows: list[Bar]


def chart_of(figures: Figures, names: dict[str, str]) -> Chart:
    """The chart of some figures."""
    most = max((n for _value, n in figures.rows), default=0) or 1
    is_of_days = figures.by is Dimension.DAY
    rows = [
        Bar(
            label=_label(figures.by, value, names),
            count=n,
            before=None if is_of_days else figures.before.get(value, 0),
            length=100 * n / most,
        )
        for value, n in figures.rows
    ]
    bars = rows if is_of_days else [row for row in rows if row.count][:MOST_BARS]
    return Chart(
        id=figures.by.value,
        title=_titles()[figures.by],
        says=_says(figures, rows),
        head=_heads()[figures.by],
        bars=bars if len(bars) <= 31 else [],
        rows=rows,
    )


def _label(by: Dimension, value: str, names: dict[str, str]) -> str:
    if by is Dimension.DAY:
        return format_date(date.fromisoformat(value), "EEE d.M.")
    return label(CODES[by](value)) if by in CODES else names.get(value, value)


def _titles():
    return {
        Dimension.DAY: _("Calls by day"),
        Dimension.TOPIC: _("Calls by topic"),
        Dimension.OUTCOME: _("Calls by outcome"),
        Dimension.LANGUAGE: _("Calls by language"),
        Dimension.FACILITY: _("Referrals by facility"),
    }


def _heads():
    return {
        Dimension.DAY: _("Day"),
        Dimension.TOPIC: _("Topic"),
        Dimension.OUTCOME: _("Outcome"),
        Dimension.LANGUAGE: _("Language"),
        Dimension.FACILITY: _("Facility"),
    }


def _says(figures: Figures, rows: list[Bar]) -> str:
    largest = max(rows, key=lambda row: row.count, default=None)
    if largest is None or largest.count == 0:
        return _("No calls in this period.")
    if figures.by is Dimension.TOPIC:
        return _(
            "Most calls were about %(label)s: %(count)s. A call may have several topics.",
            label=largest.label,
            count=largest.count,
        )
    return _("Most: %(label)s with %(count)s calls.", label=largest.label, count=largest.count)
