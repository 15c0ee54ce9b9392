"""What comes in and goes out of the API, as pydantic models; the description is made from them."""

from datetime import date, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from hotline.calls.rules import MOST_ARTICLES, CallerRelation, CallLanguage, Outcome, ReferralReason, WrapUp
from hotline.clock import parse_moment
from hotline.errors import FieldError
from hotline.knowledge.rules import Topic

LONGEST_NOTE = 1000


class CallIn(BaseModel):
    """A finished call to log. Naive instants are Oslo time. ``note`` is taken but not kept yet."""

    model_config = ConfigDict(extra="forbid", strict=True)

    started_at: datetime
    ended_at: datetime
    language: CallLanguage
    outcome: Outcome
    caller_relation: CallerRelation | None = None
    topics: list[Topic] = Field(default_factory=list, max_length=len(Topic))
    articles: list[str] = Field(default_factory=list, max_length=MOST_ARTICLES)
    facility: str | None = Field(default=None, max_length=80)
    referral_reason: ReferralReason | None = None
    nobody_answers: bool = False
    note: str | None = Field(default=None, max_length=LONGEST_NOTE)
    training: bool = False

    @field_validator("started_at", "ended_at", mode="before")
    @classmethod
    def read_moment(cls, value: Any) -> datetime:
        """An ISO 8601 instant; anything else is refused."""
        if not isinstance(value, str):
            raise ValueError("not_an_instant")
        try:
            return parse_moment(value)
        except ValueError as error:
            raise ValueError("not_an_instant") from error

    @field_validator("language", "outcome", "caller_relation", "referral_reason", mode="before")
    @classmethod
    def read_code(cls, value: Any, info: Any) -> Any:
        """A code of a closed list."""
        codes = {
            "language": CallLanguage,
            "outcome": Outcome,
            "caller_relation": CallerRelation,
            "referral_reason": ReferralReason,
        }[info.field_name]
        if value is None and info.field_name in ("caller_relation", "referral_reason"):
            return None
        if not isinstance(value, str) or value not in list(codes):
            raise ValueError("not_a_choice:" + ", ".join(codes))
        return codes(value)

    @field_validator("topics", mode="before")
    @classmethod
    def read_topics(cls, value: Any) -> Any:
        """A list of topics."""
        if not isinstance(value, list):
            raise ValueError("not_a_list")
        if any(not isinstance(topic, str) or topic not in list(Topic) for topic in value):
            raise ValueError("not_a_choice:" + ", ".join(Topic))
        return [Topic(topic) for topic in value]

    def wrap_up(self) -> WrapUp:
        """The wrap-up that the call's rules know."""
        return WrapUp(
            language=self.language,
            outcome=self.outcome,
            caller_relation=self.caller_relation,
            topics=tuple(self.topics),
            articles=tuple(self.articles),
            facility=self.facility or None,
            referral_reason=self.referral_reason,
            nobody_answers=self.nobody_answers,
            training=self.training,
        )


def field_errors(invalid: ValidationError) -> list[FieldError]:
    """What pydantic found, as errors of fields in the service's own codes."""
    errors = []
    for found in invalid.errors(include_url=False, include_context=True):
        field = str(found["loc"][0]) if found["loc"] else "body"
        kind = found["type"]
        if kind == "missing":
            errors.append(FieldError(field, "required"))
        elif kind == "extra_forbidden":
            errors.append(FieldError(field[:80], "unknown_field"))
        elif kind == "value_error":
            code, _, known = str(found["ctx"]["error"]).partition(":")
            errors.append(FieldError(field, code, (("known", known),) if known else ()))
        elif kind in ("bool_type", "bool_parsing"):
            errors.append(FieldError(field, "not_true_or_false"))
        elif kind == "too_long":
            errors.append(FieldError(field, "too_many", (("most", found["ctx"]["max_length"]),)))
        elif kind == "list_type":
            errors.append(FieldError(field, "not_a_list"))
        elif kind == "string_too_long":
            errors.append(FieldError(field, "not_text", (("longest", found["ctx"]["max_length"]),)))
        else:
            errors.append(FieldError(field, "not_text", (("longest", 80),)))
    return errors


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
