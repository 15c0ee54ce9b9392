"""The public pages. They touch neither session nor cookie, and are the same for everybody."""

from flask import Blueprint, abort, current_app, redirect, render_template, request, url_for

from hotline.directory import service as directory
from hotline.directory.rules import NumberPurpose
from hotline.i18n import languages, understood, wanted
from hotline.knowledge import service as knowledge
from hotline.knowledge.rules import Topic
from hotline.measures import service as measures
from hotline.opening import service as opening
from hotline.opening.rules import Reason
from hotline.routing import service as routing
from hotline.search import service as search
from hotline.web.public import topics

bp = Blueprint("public", __name__)

LONGEST_QUERY = 1000
SEARCH_HITS = 10


@bp.url_value_preprocessor
def check_language(_endpoint, values):
    """Only languages that there are have pages."""
    if values and "lang" in values and values["lang"] not in languages():
        values["unknown_language"] = values.pop("lang")


@bp.before_request
def refuse_unknown_language():
    """An address in an unknown language leads nowhere, but nn and no lead to bokmål."""
    code = (request.view_args or {}).get("unknown_language")
    if code is None:
        return None
    known = understood(code)
    if known is None:
        abort(404)
    rest = request.path.split("/", 2)[2] if request.path.count("/") > 1 else ""
    query = f"?{request.query_string.decode()}" if request.query_string else ""
    return redirect(f"/{known}/{rest}{query}", 308)


@bp.context_processor
def line_state():
    """The state of the line stands on every public page."""
    state = opening.state(current_app.clock)
    return {
        "state": state,
        "line_number": directory.get_number("parorendetelefonen"),
        "is_over": state.reason is Reason.SERVICE_ENDED,
        "emergency_numbers": directory.list_numbers(NumberPurpose.EMERGENCY),
        "crisis_numbers": directory.list_numbers(NumberPurpose.CRISIS),
        "topics": topics.with_articles(),
    }


@bp.get("/")
def root():
    """To the front page in the reader's language."""
    response = redirect(url_for("public.home", lang=wanted(request.accept_languages)))
    response.headers["Vary"] = "Accept-Language"
    return response


@bp.get("/<lang>/")
def home(lang):
    """Is the line open, the number, search, and what many ask."""
    today = current_app.clock.today()
    return render_template(
        "public/home.html",
        often=[knowledge.article_on(slug, lang, today) for slug in topics.asked_often()],
        measures=measures.list_measures(today),
    )


@bp.get("/<lang>/faq/")
def faq(lang):
    """All questions by topic, or those of one."""
    category = request.args.get("topic")
    if category is not None and category not in list(Topic):
        abort(404)
    chosen = Topic(category) if category else None
    articles = knowledge.list_articles(lang, current_app.clock.today(), chosen)
    return render_template("public/faq.html", articles=articles, chosen=chosen)


@bp.get("/<lang>/faq/<slug>")
def article(lang, slug):
    """One article: the answer first, until when it holds, who decides."""
    read = knowledge.article_on(slug, lang, current_app.clock.today())
    return render_template("public/article.html", article=read, wanted=lang)


@bp.get("/<lang>/search")
def find(lang):
    """What the search finds, with advice on where the question belongs."""
    query = request.args.get("q", "").strip()[:LONGEST_QUERY]
    results = search.find(query, lang, current_app.clock.today(), SEARCH_HITS) if query else None
    advice = routing.advise(query, results) if results else None
    return render_template("public/search.html", query=query, results=results, advice=advice)


@bp.get("/<lang>/facilities/")
def facilities(lang):
    """The finder: by name, former name, nickname or place."""
    query = request.args.get("q", "").strip()[:LONGEST_QUERY]
    return render_template("public/facilities.html", query=query, facilities=directory.list_facilities(query))


@bp.get("/<lang>/facilities/<slug>")
def facility(lang, slug):
    """What is known of one facility, and whom to ask instead of a number that is not known."""
    found = directory.get_facility(slug)
    return render_template("public/facility.html", facility=found, contact=directory.contact_for(found))


@bp.get("/<lang>/contact")
def contact(lang):
    """The line's number and hours, and other places to turn to."""
    return render_template(
        "public/contact.html",
        numbers=directory.list_numbers(),
        schedule=opening.schedule(),
        exceptions=opening.upcoming_exceptions(current_app.clock.today()),
    )


@bp.get("/<lang>/privacy")
def privacy(lang):
    """What is kept of a call and of a visit to these pages."""
    return render_template("public/privacy.html")


@bp.get("/<lang>/accessibility")
def accessibility(lang):
    """How these pages can be used by everybody, and what is known to be wanting."""
    return render_template("public/accessibility.html")


@bp.get("/robots.txt")
def robots():
    """What search engines may read: nothing of a demonstration."""
    rules = "Disallow: /" if current_app.settings.demo else "Disallow: /nb/search\nDisallow: /en/search"
    text = f"User-agent: *\n{rules}\nSitemap: {url_for('public.sitemap', _external=True)}\n"
    return current_app.response_class(text, mimetype="text/plain")


@bp.get("/sitemap.xml")
def sitemap():
    """All public addresses in all languages."""
    pages = ["public.home", "public.faq", "public.facilities", "public.contact", "public.privacy"]
    slugs = sorted(knowledge.library().articles)
    addresses = [url_for(page, lang=lang, _external=True) for lang in languages() for page in pages]
    addresses += [url_for("public.article", lang=lang, slug=s, _external=True) for lang in languages() for s in slugs]
    xml = render_template("public/sitemap.xml", addresses=addresses)
    return current_app.response_class(xml, mimetype="application/xml")
