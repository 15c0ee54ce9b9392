"""A call as it comes in: its fields, and what is wrong with them in the service's own codes."""

from datetime import datetime
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
