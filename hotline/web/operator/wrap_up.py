"""The wrap-up's form: what was chosen, what is proposed, and the wrap-up they make."""

from dataclasses import dataclass, field

from hotline.calls.models import Draft
from hotline.calls.rules import (
    CallerRelation,
    CallLanguage,
    Outcome,
    ReferralReason,
    WrapUp,
    propose_outcome,
)
from hotline.errors import FieldError, InvalidInput
from hotline.knowledge.rules import Topic

REASON_OF_ROUTE = {"individual": ReferralReason.INDIVIDUAL, "facility": ReferralReason.SPECIFIC_PRISON}


@dataclass
class WrapUpForm:
    """The fields as text. What was only proposed gives way to a new proposal; what was chosen stays."""

    language: str = "nb"
    outcome: str = ""
    proposed_outcome: str = ""
    topics: list[str] = field(default_factory=list)
    proposed_topics: list[str] = field(default_factory=list)
    facility: str = ""
    proposed_facility: str = ""
    referral_reason: str = ""
    caller_relation: str = ""
    nobody_answers: bool = False
    training: bool = False

    @classmethod
    def read(cls, form):
        """The form as it was sent."""
        return cls(
            language=form.get("language", "nb"),
            outcome=form.get("outcome", ""),
            proposed_outcome=form.get("proposed_outcome", ""),
            topics=form.getlist("topics"),
            proposed_topics=form.get("proposed_topics", "").split(),
            facility=form.get("facility", ""),
            proposed_facility=form.get("proposed_facility", ""),
            referral_reason=form.get("referral_reason", ""),
            caller_relation=form.get("caller_relation", ""),
            nobody_answers="nobody_answers" in form,
            training="training" in form,
        )

    @classmethod
    def of_draft(cls, draft: Draft):
        """The form as the draft kept it."""
        known = {name: value for name, value in draft.chosen.items() if name in cls.__dataclass_fields__}
        return cls(**known | {"language": draft.language.value})

    def kept(self) -> dict[str, object]:
        """What the draft keeps: only values of closed lists and slugs."""
        return {
            "outcome": self.outcome if self.outcome in list(Outcome) else "",
            "proposed_outcome": self.proposed_outcome if self.proposed_outcome in list(Outcome) else "",
            "topics": [topic for topic in self.topics if topic in list(Topic)],
            "proposed_topics": [topic for topic in self.proposed_topics if topic in list(Topic)],
            "facility": self.facility[:80],
            "proposed_facility": self.proposed_facility[:80],
            "referral_reason": self.referral_reason if self.referral_reason in list(ReferralReason) else "",
            "caller_relation": self.caller_relation if self.caller_relation in list(CallerRelation) else "",
            "nobody_answers": self.nobody_answers,
            "training": self.training,
        }

    def refer(self, facility: str, route_kind: str | None) -> None:
        """Choose the referral that was offered."""
        self.facility = facility
        self.outcome = Outcome.REFERRED_FACILITY.value
        if not self.referral_reason:
            self.referral_reason = REASON_OF_ROUTE.get(route_kind or "", ReferralReason.SPECIFIC_PRISON).value

    def propose(self, articles, categories: list[str], route_kind: str | None, facility: str) -> None:
        """Put new proposals where nothing was chosen by hand; ``facility`` is the one recognised, if any."""
        if self.facility in ("", self.proposed_facility):
            self.facility = facility
            self.referral_reason = (
                REASON_OF_ROUTE[route_kind].value if facility and route_kind in REASON_OF_ROUTE else ""
            )
        self.proposed_facility = facility
        proposed = propose_outcome(articles, route_kind, has_facility=bool(self.facility)).value
        if self.outcome in ("", self.proposed_outcome):
            self.outcome = proposed
        self.proposed_outcome = proposed
        if not self.topics or self.topics == self.proposed_topics:
            self.topics = categories
        self.proposed_topics = categories

    def wrap_up(self, articles) -> WrapUp:
        """The wrap-up; raises ``InvalidInput`` for what is not on its list."""
        errors = []

        def listed(codes, name, value):
            if value in list(codes):
                return codes(value)
            if value or name in ("language", "outcome"):
                errors.append(FieldError(name, "not_a_choice", (("known", ", ".join(codes)),)))
            return None

        language = listed(CallLanguage, "language", self.language)
        outcome = listed(Outcome, "outcome", self.outcome)
        reason = listed(ReferralReason, "referral_reason", self.referral_reason)
        relation = listed(CallerRelation, "caller_relation", self.caller_relation)
        topics = tuple(listed(Topic, "topics", topic) for topic in self.topics)
        if errors:
            raise InvalidInput(*errors)
        refers = outcome is Outcome.REFERRED_FACILITY
        has_facility = bool(self.facility) and (refers or self.nobody_answers)
        return WrapUp(
            language=language,
            outcome=outcome,
            caller_relation=relation,
            topics=topics,
            articles=tuple(articles),
            facility=self.facility if has_facility else None,
            referral_reason=reason if refers else None,
            nobody_answers=self.nobody_answers and has_facility,
            training=self.training,
        )
