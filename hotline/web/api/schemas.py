"""What goes out of the API, as pydantic models; the description is made from them."""

from datetime import date, datetime

from pydantic import BaseModel


class Call(BaseModel):
    """A finished call as it is kept."""

    id: str
    day: date
    hour: int
    duration: str
    language: str
    caller_relation: str | None
    topics: list[str]
    articles: list[str]
    outcome: str
    facility: str | None
    referral_reason: str | None
    nobody_answers: bool
    late: bool
    training: bool


class Message(BaseModel):
    """A sentence in both languages of the service."""

    nb: str
    en: str


class Status(BaseModel):
    """The state of the line at an instant."""

    open: bool
    reason: str
    at: datetime
    opens_at: datetime | None
    closes_at: datetime | None
    service_ends_on: date
    phone: str | None
    phone_display: str | None
    message: Message


class Number(BaseModel):
    """A public number."""

    slug: str
    name: str
    number: str
    display: str


class Named(BaseModel):
    """A facility by slug and name."""

    slug: str
    name: str


class Route(BaseModel):
    """Where a question belongs that the line does not answer itself."""

    kind: str | None
    facility: Named | None
    message: str
    numbers: list[Number]


class SearchResult(BaseModel):
    """One article found."""

    slug: str
    lang: str
    title: str
    answer: str
    snippet: str
    score: float
    url: str


class SearchAnswer(BaseModel):
    """What a search found, best first."""

    query: str
    lang: str
    results: list[SearchResult]
    did_you_mean: str | None
    route: Route | None


class MeasureRef(BaseModel):
    """The measure of an article as it stood on the day."""

    slug: str
    valid_from: date
    valid_until: date
    status: str


class Source(BaseModel):
    """Where a statement comes from."""

    title: str
    publisher: str
    date: str
    url: str | None


class Article(BaseModel):
    """An article in one language on a day."""

    slug: str
    lang: str
    category: str
    title: str
    answer: str
    questions: list[str]
    body_html: str
    measure: MeasureRef | None
    standing_message: str | None
    local_practice: bool
    decided_by: str | None
    reviewed_on: date
    updated_at: datetime
    sources: list[Source]


class FacilityNumber(BaseModel):
    """A facility's number that may be shown."""

    number: str
    source: str
    checked_on: str | None
    confirmed_for_2020: bool


class Facility(BaseModel):
    """A facility: what is known, and whom to ask instead. None means that nothing was found."""

    slug: str
    name: str
    kind: str
    region: str | None
    security: str | None
    municipality: str | None
    county: str | None
    aliases: list[str]
    website_page: str | None
    closed_on: str | None
    phone: FacilityNumber | None
    phone_visits: FacilityNumber | None
    ask_instead: list[Named]
    successors: list[Named]
    national_page: str


class Decision(BaseModel):
    """What set the period of a measure."""

    decided_on: date
    first_day: date
    last_day: date
    source: str


class Measure(BaseModel):
    """A measure with its decisions and its standing today."""

    slug: str
    title_nb: str
    title_en: str
    valid_from: date
    valid_until: date
    status: str
    decisions: list[Decision]


class Cell(BaseModel):
    """One cell of a publication table; None where it is hidden because it is small."""

    value: str
    count: int | None


class Table(BaseModel):
    """A publication table over a whole week or month."""

    period: str
    first_day: date
    last_day: date
    total: int | None
    cells: list[Cell]


class Problem(BaseModel):
    """A problem document (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    errors: dict[str, list[str]] | None = None
