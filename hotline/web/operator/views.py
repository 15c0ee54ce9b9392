"""The console: begin a call, search, read aloud, finish. All of it works without script.

What is searched for is posted, never part of an address, and kept nowhere.
"""

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_login import current_user

from hotline.bulletins import service as bulletins
from hotline.calls import service as calls
from hotline.calls.rules import CallerRelation, CallLanguage, CallRefused, Outcome, ReferralReason
from hotline.directory import service as directory
from hotline.errors import InvalidInput, NotFound
from hotline.i18n import understood
from hotline.knowledge import service as knowledge
from hotline.knowledge.rules import Topic
from hotline.opening import service as opening
from hotline.opening.rules import CallNotBegun
from hotline.routing import service as routing
from hotline.search import service as search
from hotline.web.operator.wrap_up import WrapUpForm
from hotline.wording import refusals

bp = Blueprint("operator", __name__, url_prefix="/console")

HITS = 8
LONGEST_QUERY = 1000
LANGUAGES_READ = ("nb", "en")


@bp.context_processor
def lists():
    """What the console's selects offer."""
    return {
        "outcomes": list(Outcome),
        "reasons": list(ReferralReason),
        "relations": list(CallerRelation),
        "call_languages": list(CallLanguage),
        "all_topics": list(Topic),
        "state": opening.state(current_app.clock),
    }


@bp.get("/")
def console():
    """Ready: begin a call, or read without one."""
    return _ready(WorkPlace.without_call(""))


@bp.post("/search")
def read():
    """Search and read without a call."""
    return _ready(WorkPlace.without_call(_query(), request.form.get("open")))


@bp.post("/begin")
def begin():
    """Begin a call now; while the line is closed the page says why not."""
    try:
        draft = calls.begin_call(
            request.form.get("key", ""), account_id=current_user.account_id, clock=current_app.clock
        )
    except CallNotBegun as refused:
        return _ready(WorkPlace.without_call(""), error=refusals.sentence(refused)), 409
    return redirect(url_for("operator.call", draft_id=draft.id), 303)


@bp.get("/calls/<draft_id>")
def call(draft_id):
    """A call that is going on, as it was left."""
    draft = calls.get_draft(draft_id, account_id=current_user.account_id)
    form = WrapUpForm.of_draft(draft)
    slug = draft.articles[-1] if draft.articles else None
    return _in_call(draft, form, WorkPlace(form.language, "", slug))


@bp.post("/calls/<draft_id>/work")
def work(draft_id):
    """Search, open an article or choose a referral; what was chosen so far is kept."""
    draft = calls.get_draft(draft_id, account_id=current_user.account_id)
    form = WrapUpForm.read(request.form)
    place = WorkPlace(form.language, _query(), request.form.get("open") or request.form.get("shown"))
    if request.form.get("refer"):
        form.refer(request.form["refer"], place.route_kind)
    if place.slug and place.slug not in draft.articles and place.article is not None:
        calls.note_article(draft_id, place.slug, account_id=current_user.account_id)
    page = _in_call(draft, form, place)
    _keep(draft, form)
    return page


@bp.post("/calls/<draft_id>/finish")
def finish(draft_id):
    """Finish the call; refused, the form stays as it was and says what is wrong."""
    form = WrapUpForm.read(request.form)
    account_id = current_user.account_id
    place = WorkPlace(form.language, _query(), request.form.get("shown"))
    try:
        articles = _articles_of(draft_id, account_id)
        logged = calls.finish_draft(draft_id, form.wrap_up(articles), account_id=account_id, clock=current_app.clock)
    except InvalidInput as invalid:
        draft = calls.get_draft(draft_id, account_id=account_id)
        errors = {error.field: refusals.field_sentence(error) for error in invalid.errors}
        return _in_call(draft, form, place, errors=errors), 422
    except CallRefused as refused:
        draft = calls.get_draft(draft_id, account_id=account_id)
        return _in_call(draft, form, place, errors={"outcome": refusals.sentence(refused)}), 409
    flash(_("The call was logged already; it is counted once.") if logged.repeated else _("The call is logged."))
    return redirect(url_for("operator.console"), 303)


@bp.post("/calls/<draft_id>/discard")
def discard(draft_id):
    """Forget a call that was begun by mistake."""
    calls.discard_draft(draft_id, account_id=current_user.account_id)
    flash(_("The call was discarded and is not counted."))
    return redirect(url_for("operator.console"), 303)


@bp.post("/bulletins/<int:bulletin_id>/read")
def tick_off(bulletin_id):
    """Tick a bulletin off."""
    bulletins.tick_off(bulletin_id, current_user.account_id)
    return redirect(url_for("operator.console"), 303)


class WorkPlace:
    """What lies before the operator: the query, its hits and advice, and one article in both languages."""

    def __init__(self, language: str, query: str, slug: str | None):
        self.query = query
        self.language = understood(language) or "nb"
        today = current_app.clock.today()
        self.results = search.find(query, self.language, today, HITS) if query.strip() else None
        self.advice = routing.advise(query, self.results) if self.results else None
        self.slug = slug
        self.article = None
        self.readings = []
        if slug:
            try:
                self.article = knowledge.article_on(slug, self.language, today)
                self.readings = [knowledge.article_on(slug, code, today) for code in LANGUAGES_READ]
            except NotFound:
                self.slug = None

    @classmethod
    def without_call(cls, query: str, slug: str | None = None):
        """Reading only, in the operator's own language."""
        return cls(current_user.language, query, slug)

    @property
    def facility(self) -> str:
        """The slug of the facility that the advice recognised, or nothing."""
        return self.advice.facility.slug if self.advice and self.advice.facility else ""

    @property
    def route_kind(self) -> str | None:
        """The kind of the advice, if there is any."""
        return self.advice.kind.value if self.advice and self.advice.kind else None


def _query() -> str:
    return request.form.get("q", "")[:LONGEST_QUERY]


def _articles_of(draft_id, account_id):
    try:
        return calls.get_draft(draft_id, account_id=account_id).articles
    except NotFound:
        return []  # Finished already: the same finish again answers with the same call.


def _keep(draft, form) -> None:
    language = form.language if form.language in list(CallLanguage) else draft.language.value
    if draft.chosen != form.kept() or draft.language.value != language:
        calls.keep_choices(
            draft.id,
            account_id=current_user.account_id,
            chosen=form.kept(),
            language=CallLanguage(language),
        )


def _ready(place, error=None):
    return render_template(
        "operator/ready.html",
        place=place,
        error=error,
        key=calls.new_key(),
        drafts=calls.open_drafts(current_user.account_id, current_app.clock),
        bulletins=bulletins.recent(current_app.clock),
        unread={bulletin.id for bulletin in bulletins.unread(current_user.account_id, current_app.clock)},
    )


def _in_call(draft, form, place, errors=None):
    library = knowledge.library().articles
    used = [slug for slug in (*draft.articles, place.slug) if slug in library]
    categories = {library[slug].content.category.value for slug in used}
    if not errors:
        topics = [topic.value for topic in Topic if topic.value in categories]
        form.propose(used, topics, place.route_kind, place.facility)
    return render_template(
        "operator/call.html",
        draft=draft,
        form=form,
        place=place,
        errors=errors or {},
        facilities=directory.list_facilities(),
        contact=_contact(form.facility),
    )


def _contact(slug):
    try:
        return directory.contact_for(directory.get_facility(slug)) if slug else None
    except NotFound:
        return None
