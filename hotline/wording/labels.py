"""The label of each code of a closed list, in the language of the moment."""

from enum import StrEnum

from flask_babel import lazy_gettext as _l

from hotline.accounts.rules import Role
from hotline.calls.rules import CallerRelation, CallLanguage, Duration, Outcome, ReferralReason
from hotline.directory.rules import FacilityKind
from hotline.knowledge.rules import DecidedBy, ReviewReason, Topic
from hotline.measures.rules import Standing
from hotline.opening.rules import Reason

# Pairs and no mapping: codes of two lists may have the same text ("other") and would be one key.
LABELS = (
    (Topic.HOTLINE, _l("About the hotline")),
    (Topic.CORONA, _l("Corona measures")),
    (Topic.VISITING, _l("Visits")),
    (Topic.CONTACT, _l("Phone, letters and money")),
    (Topic.SERVING, _l("Serving a sentence")),
    (Topic.LEAVE_RELEASE, _l("Leave and release")),
    (Topic.LIFE_INSIDE, _l("Life inside")),
    (Topic.RIGHTS_SUPPORT, _l("Rights and support")),
    (Topic.OTHER, _l("Other topics")),
    (Outcome.ANSWERED, _l("Answered")),
    (Outcome.REFERRED_FACILITY, _l("Referred to a facility")),
    (Outcome.REFERRED_HEALTH_CHANNEL, _l("Referred to a health channel")),
    (Outcome.REFERRED_OTHER, _l("Referred elsewhere")),
    (Outcome.SUPPORT, _l("A supportive talk")),
    (Outcome.EMERGENCY, _l("Emergency")),
    (Outcome.OUT_OF_SCOPE, _l("Outside what the line answers")),
    (Outcome.HUNG_UP, _l("Hung up")),
    (Outcome.SILENT, _l("Silent")),
    (Outcome.WRONG_NUMBER, _l("Wrong number")),
    (ReferralReason.INDIVIDUAL, _l("About one person")),
    (ReferralReason.SPECIFIC_PRISON, _l("About one prison")),
    (ReferralReason.BOOKING, _l("Booking a visit")),
    (ReferralReason.COMPLAINT, _l("Complaint")),
    (ReferralReason.URGENT_MESSAGE, _l("Urgent message")),
    (ReferralReason.OTHER, _l("Other reason")),
    (CallerRelation.PARTNER, _l("Partner")),
    (CallerRelation.PARENT, _l("Parent")),
    (CallerRelation.CHILD, _l("Child")),
    (CallerRelation.SIBLING, _l("Sibling")),
    (CallerRelation.OTHER_RELATIVE, _l("Other relative")),
    (CallerRelation.FRIEND, _l("Friend")),
    (CallerRelation.PROFESSIONAL, _l("Professional")),
    (CallerRelation.SELF, _l("Serving or to serve")),
    (CallerRelation.UNKNOWN, _l("Not said")),
    (CallLanguage.NB, _l("Norwegian (bokmål)")),
    (CallLanguage.NN, _l("Norwegian (nynorsk)")),
    (CallLanguage.EN, _l("English")),
    (CallLanguage.OTHER, _l("Another language")),
    (Duration.UNDER_2, _l("Under 2 minutes")),
    (Duration.FROM_2, _l("2–5 minutes")),
    (Duration.FROM_5, _l("5–10 minutes")),
    (Duration.FROM_10, _l("10–20 minutes")),
    (Duration.FROM_20, _l("20–40 minutes")),
    (Duration.OVER_40, _l("Over 40 minutes")),
    (DecidedBy.FACILITY, _l("The facility decides")),
    (DecidedBy.HEALTH_CHANNEL, _l("The health authorities decide")),
    (DecidedBy.POLICE_OR_LAWYER, _l("Ask the police or the defence lawyer")),
    (DecidedBy.PROBATION_OFFICE, _l("The probation office decides")),
    (DecidedBy.SUPPORT, _l("Support organisations can help")),
    (DecidedBy.OTHER_AUTHORITY, _l("Another authority decides")),
    (Standing.UPCOMING, _l("Upcoming")),
    (Standing.CURRENT, _l("In force")),
    (Standing.LAPSED, _l("Lapsed")),
    (ReviewReason.UNCONFIRMED, _l("The facts are thin: somebody of the service must confirm the text")),
    (ReviewReason.LAPSED, _l("Its measure has lapsed")),
    (ReviewReason.OVERDUE, _l("The review is overdue")),
    (FacilityKind.PRISON, _l("Prison")),
    (FacilityKind.UNIT, _l("Unit with several prisons")),
    (FacilityKind.HALFWAY_HOUSE, _l("Halfway house")),
    (FacilityKind.YOUTH_UNIT, _l("Youth unit")),
    (FacilityKind.ND_CENTRE, _l("Drug court centre")),
    (FacilityKind.PROBATION, _l("Probation office")),
    (FacilityKind.REGIONAL_OFFICE, _l("Regional office")),
    (FacilityKind.DIRECTORATE, _l("Directorate")),
    (FacilityKind.CLOSED, _l("Closed")),
    (Role.OPERATOR, _l("Operator")),
    (Role.SUPERVISOR, _l("Supervisor")),
    (Role.ADMINISTRATOR, _l("Administrator")),
    (Reason.OPEN, _l("Open")),
    (Reason.BEFORE_HOURS, _l("Before opening")),
    (Reason.AFTER_HOURS, _l("After closing")),
    (Reason.WEEKEND, _l("Weekend")),
    (Reason.PUBLIC_HOLIDAY, _l("Public holiday")),
    (Reason.EXCEPTION, _l("Different hours today")),
    (Reason.NOT_STARTED, _l("Not started")),
    (Reason.SERVICE_ENDED, _l("Ended")),
)
_BY_CODE = {(type(code), code.value): text for code, text in LABELS}


def label(code: StrEnum) -> str:
    """The label of a code."""
    return str(_BY_CODE[type(code), code.value])
