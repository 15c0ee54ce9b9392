"""The API's addresses. The gate has checked the token before any of this runs."""

from datetime import date

from flask import Blueprint, Response, current_app, json, request, url_for
from pydantic import BaseModel, ValidationError

from hotline.calls import service as calls
from hotline.calls.rules import CallRefused, IdempotencyKeyReused
from hotline.clock import parse_moment
from hotline.directory import service as directory
from hotline.directory.rules import contact_of
from hotline.errors import FieldError, InvalidInput
from hotline.i18n import understood
from hotline.knowledge import service as knowledge
from hotline.knowledge.rules import Topic
from hotline.measures import service as measures
from hotline.opening import service as opening
from hotline.opening.rules import CallNotBegun
from hotline.routing import service as routing
from hotline.search import service as search
from hotline.statistics import service as statistics
from hotline.web.api import openapi as description
from hotline.web.api import presenting, problems
from hotline.web.api.call_in import CallIn, field_errors
from hotline.wording import refusals

bp = Blueprint("api", __name__, url_prefix="/api/v1")

LONGEST_QUERY = 10_000
MOST_RESULTS = 50
MOST_CALLS = 500


@bp.errorhandler(InvalidInput)
def refuse_input(invalid: InvalidInput):
    """A parameter that cannot be read: 400."""
    return problems.invalid(invalid.errors, 400)


@bp.get("/status")
def status():
    """The state of the line, now or at an instant."""
    at = request.args.get("at")
    try:
        moment = parse_moment(at) if at is not None else current_app.clock.now()
    except ValueError:
        raise InvalidInput(FieldError("at", "not_an_instant")) from None
    line = directory.get_number("parorendetelefonen")
    return _json(presenting.status(opening.state_at(moment), line))


@bp.get("/search", endpoint="search")
def find():
    """The articles that answer a question, and where it belongs if the line must not answer it."""
    query, lang = request.args.get("q", ""), _lang()
    if not query.strip():
        raise InvalidInput(FieldError("q", "required"))
    if len(query) > LONGEST_QUERY:
        raise InvalidInput(FieldError("q", "not_text", (("longest", LONGEST_QUERY),)))
    limit = _whole_number("limit", 10, MOST_RESULTS)
    results = search.find(query, lang, current_app.clock.today(), limit)
    return _json(presenting.search_answer(query, lang, results, routing.advise(query, results)))


@bp.get("/articles")
def articles():
    """All articles in a language."""
    category = request.args.get("category")
    if category is not None and category not in list(Topic):
        raise InvalidInput(FieldError("category", "not_a_choice", (("known", ", ".join(Topic)),)))
    found = knowledge.list_articles(_lang(), current_app.clock.today(), Topic(category) if category else None)
    return _list([presenting.article(read) for read in found])


@bp.get("/articles/<slug>")
def article(slug):
    """One article, today or as it stood on a day."""
    lang, on = _lang(), _day("on")
    if on is None:
        return _json(presenting.article(knowledge.article_on(slug, lang, current_app.clock.today())))
    return _json(presenting.article(knowledge.article_as_of(slug, lang, on)))


@bp.get("/facilities")
def facilities():
    """Facilities by name, former name, nickname or place."""
    everyone = directory.facilities_snapshot()
    found = directory.list_facilities(request.args.get("q", "")[:LONGEST_QUERY])
    return _list([presenting.facility(each, contact_of(each, everyone)) for each in found])


@bp.get("/facilities/<slug>")
def facility(slug):
    """One facility."""
    found = directory.get_facility(slug)
    return _json(presenting.facility(found, directory.contact_for(found)))


@bp.get("/measures", endpoint="measures")
def list_measures():
    """Measures with their decisions and their standing today."""
    return _list([presenting.measure(each) for each in measures.list_measures(current_app.clock.today())])


@bp.post("/calls")
def log_call():
    """Log a finished call, once for each key."""
    key = request.headers.get("Idempotency-Key", "").strip()
    if not key or len(key) > calls.LONGEST_KEY:
        raise InvalidInput(FieldError("Idempotency-Key", "bad_key", (("longest", calls.LONGEST_KEY),)))
    try:
        body = json.loads(request.get_data().decode("utf-8"))
    except UnicodeDecodeError:
        return problems.problem(400, problems.not_utf8())
    except (ValueError, RecursionError):
        return problems.problem(400, problems.not_json())
    if not isinstance(body, dict):
        return problems.problem(422, problems.not_an_object())
    try:
        call = CallIn.model_validate(body)
        logged = calls.log_call(key, call.started_at, call.ended_at, call.wrap_up(), clock=current_app.clock)
    except ValidationError as invalid:
        return problems.invalid(field_errors(invalid))
    except InvalidInput as invalid:
        return problems.invalid(invalid.errors)
    except IdempotencyKeyReused as reused:
        return problems.problem(422, refusals.sentence(reused))
    except (CallNotBegun, CallRefused) as refused:
        return problems.problem(409, refusals.sentence(refused))
    stored = presenting.call(calls.get_call(logged.call_id)).model_dump(mode="json")
    answer = stored | {"removed": [], "note_kept": False}
    return Response(json.dumps(answer), 200 if logged.repeated else 201, mimetype="application/json")


@bp.get("/calls", endpoint="calls")
def list_calls():
    """Finished calls as they are kept, by their random ids."""
    limit = _whole_number("limit", 100, MOST_CALLS)
    found, after = calls.list_calls(after=request.args.get("after"), limit=limit)
    more = url_for("api.calls", after=after, limit=limit, _external=True) if after else None
    return _list([presenting.call(row) for row in found], more)


@bp.get("/statistics", endpoint="statistics")
def publication():
    """The publication tables over whole weeks or months, small cells hidden."""
    today = current_app.clock.today()
    first, last = _day("from") or today.replace(day=1), _day("to") or today
    if last < first:
        raise InvalidInput(FieldError("to", "before_start"))
    by = request.args.get("by", "outcome")
    if by not in list(statistics.PUBLISHED):
        raise InvalidInput(FieldError("by", "not_a_choice", (("known", ", ".join(statistics.PUBLISHED)),)))
    tables = statistics.published(first, last, statistics.Dimension(by), today)
    body = {"from": first.isoformat(), "to": last.isoformat(), "by": by}
    return _list([presenting.table(each) for each in tables], extra=body)


@bp.get("/openapi.json")
def openapi():
    """The description of this API."""
    return description.document()


def _lang() -> str:
    asked = request.args.get("lang")
    if asked is None:
        return "nb"
    known = understood(asked)
    if known is None:
        raise InvalidInput(FieldError("lang", "not_a_choice", (("known", "nb, en, nn, no"),)))
    return known


def _day(name: str) -> date | None:
    text = request.args.get(name)
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidInput(FieldError(name, "not_a_day")) from None


def _whole_number(name: str, default: int, most: int) -> int:
    text = request.args.get(name)
    if text is None:
        return default
    if not text.isascii() or not text.isdecimal() or not 1 <= int(text[:6]) <= most:
        raise InvalidInput(FieldError(name, "not_a_number", (("least", 1), ("most", most))))
    return int(text)


def _json(model: BaseModel) -> Response:
    return Response(model.model_dump_json(), mimetype="application/json")


def _list(models: list[BaseModel], more: str | None = None, extra: dict[str, object] | None = None) -> Response:
    items = [model.model_dump(mode="json") for model in models]
    return Response(json.dumps({**(extra or {}), "items": items, "next": more}), mimetype="application/json")
