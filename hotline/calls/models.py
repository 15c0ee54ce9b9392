"""Tables of calls. What a finished call keeps is a fixed list (tests/house holds it): no room for a person.

There is no operator, no exact time and no address; ids are random, so that they tell no order.
"""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from hotline.calls.rules import CallerRelation, CallLanguage, Duration, Outcome, ReferralReason
from hotline.db import Moment, code_column, db


class Call(db.Model):
    """A finished call."""

    __tablename__ = "call"

    id: Mapped[str] = mapped_column(sa.String(32), primary_key=True)
    day: Mapped[date] = mapped_column(index=True)  # Oslo calendar
    hour: Mapped[int]  # 0-23, Oslo
    duration: Mapped[Duration] = mapped_column(code_column(Duration))
    language: Mapped[CallLanguage] = mapped_column(code_column(CallLanguage))
    caller_relation: Mapped[CallerRelation | None] = mapped_column(code_column(CallerRelation))
    topics: Mapped[list[str]] = mapped_column(sa.JSON)
    articles: Mapped[list[str]] = mapped_column(sa.JSON)  # slug@revision
    outcome: Mapped[Outcome] = mapped_column(code_column(Outcome))
    facility: Mapped[str | None] = mapped_column(sa.String(80))
    referral_reason: Mapped[ReferralReason | None] = mapped_column(code_column(ReferralReason))
    nobody_answers: Mapped[bool]
    late: Mapped[bool]
    training: Mapped[bool]


class CallCount(db.Model):
    """How many calls of an hour had a value; written with the call, kept when the call is purged."""

    __tablename__ = "call_count"

    day: Mapped[date] = mapped_column(primary_key=True)
    hour: Mapped[int] = mapped_column(primary_key=True)
    dimension: Mapped[str] = mapped_column(sa.String(24), primary_key=True)
    value: Mapped[str] = mapped_column(sa.String(160), primary_key=True)
    n: Mapped[int]


class Draft(db.Model):
    """A call that has begun and is not finished. It may name its operator and moment, and is deleted at the finish."""

    __tablename__ = "call_draft"

    id: Mapped[str] = mapped_column(sa.String(43), primary_key=True)  # random, also the key of its finish
    account_id: Mapped[int] = mapped_column(sa.ForeignKey("account.id"), index=True)
    began_at: Mapped[datetime] = mapped_column(Moment)
    language: Mapped[CallLanguage] = mapped_column(code_column(CallLanguage))
    articles: Mapped[list[str]] = mapped_column(sa.JSON)  # slugs opened
    # What was chosen for the wrap-up so far, by field; closed lists and slugs only.
    chosen: Mapped[dict[str, object]] = mapped_column(sa.JSON)


class FinishedKey(db.Model):
    """That a finish was heard, so that its repetition makes no second call.

    No time is kept, only the day after which it is forgotten. The digest of what was sent is keyed with the
    sender's own key, which is not kept: nobody can try out times against it.
    """

    __tablename__ = "call_finished_key"

    key_hash: Mapped[str] = mapped_column(sa.String(64), primary_key=True)
    body_digest: Mapped[str] = mapped_column(sa.String(64))
    call_id: Mapped[str] = mapped_column(sa.String(32))
    forget_after: Mapped[date]
