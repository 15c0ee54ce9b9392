"""From the values of the services to the shapes of the API."""

from datetime import datetime

from flask import url_for

from hotline.calls import models
from hotline.clock import oslo_time
from hotline.directory.rules import Contact, Facility, PublicNumber, ShownNumber
from hotline.i18n import in_language
from hotline.knowledge.service import ArticleOn
from hotline.measures.rules import MeasureOn
from hotline.opening.rules import State
from hotline.routing.service import Advice
from hotline.search.service import ArticleHit, Results
from hotline.statistics.service import PublishedTable
from hotline.web.api import schemas
from hotline.wording import measures as measure_wording
from hotline.wording import opening as opening_wording
from hotline.wording import routing as routing_wording


def status(state: State, line: PublicNumber) -> schemas.Status:
    """The state of the line; once the service has ended the number is no longer given."""
    return schemas.Status(**opening_wording.status_of(state, line))


def _oslo(moment: datetime) -> datetime:
    return oslo_time(moment).replace(microsecond=0)


def search_answer(query: str, lang: str, results: Results, advice: Advice | None) -> schemas.SearchAnswer:
    """What a search found."""
    return schemas.SearchAnswer(
        query=query,
        lang=lang,
        results=[_result(hit, lang) for hit in results.hits],
        did_you_mean=results.did_you_mean,
        route=_route(advice, lang) if advice else None,
    )


def _result(hit: ArticleHit, lang: str) -> schemas.SearchResult:
    return schemas.SearchResult(
        slug=hit.slug,
        lang=hit.article.language,
        title=hit.article.title,
        answer=hit.article.answer,
        snippet="".join(text for text, _is_match in hit.snippet),
        score=round(hit.score, 3),
        url=url_for("public.article", lang=lang, slug=hit.slug, _external=True),
    )


def _route(advice: Advice, lang: str) -> schemas.Route:
    return schemas.Route(
        kind=advice.kind.value if advice.kind else None,
        facility=named(advice.facility) if advice.facility else None,
        message=routing_wording.message(advice, lang),
        numbers=[
            schemas.Number(
                slug=number.slug,
                name=number.name_en if lang == "en" else number.name_nb,
                number=number.number,
                display=number.display,
            )
            for number in advice.numbers
        ],
    )


def article(read: ArticleOn) -> schemas.Article:
    """An article; the operator note is not among its fields."""
    measure = read.measure
    with in_language(read.language):
        standing = measure_wording.standing_message(measure, read.language)
    return schemas.Article(
        slug=read.slug,
        lang=read.language,
        category=read.category.value,
        title=read.title,
        answer=read.answer,
        questions=list(read.questions),
        body_html=read.body_html,
        measure=_measure_ref(measure) if measure else None,
        standing_message=standing,
        local_practice=read.local_practice,
        decided_by=read.decided_by.value if read.decided_by else None,
        reviewed_on=read.reviewed_on,
        updated_at=_oslo(read.updated_at),
        sources=[
            schemas.Source(title=s.title, publisher=s.publisher, date=s.date, url=s.url or None) for s in read.sources
        ],
    )


def _measure_ref(measure: MeasureOn) -> schemas.MeasureRef:
    decision = measure.in_force
    return schemas.MeasureRef(
        slug=measure.slug,
        valid_from=decision.first_day,
        valid_until=decision.last_day,
        status=measure.standing.value,
    )


def measure(standing: MeasureOn) -> schemas.Measure:
    """A measure with the decisions known on the day."""
    return schemas.Measure(
        slug=standing.slug,
        title_nb=standing.title_nb,
        title_en=standing.title_en,
        valid_from=standing.in_force.first_day,
        valid_until=standing.in_force.last_day,
        status=standing.standing.value,
        decisions=[
            schemas.Decision(
                decided_on=decision.decided_on,
                first_day=decision.first_day,
                last_day=decision.last_day,
                source=decision.source,
            )
            for decision in standing.decisions
        ],
    )


def facility(found: Facility, contact: Contact) -> schemas.Facility:
    """A facility; only checked numbers are given."""
    return schemas.Facility(
        slug=found.slug,
        name=found.name,
        kind=found.kind.value,
        region=found.region or None,
        security=found.security or None,
        municipality=found.municipality or None,
        county=found.county or None,
        aliases=list(found.aliases),
        website_page=found.website_page or None,
        closed_on=found.closed_on or None,
        phone=_number(contact.phone),
        phone_visits=_number(contact.phone_visits),
        ask_instead=[named(other) for other in contact.ask_instead],
        successors=[named(other) for other in contact.successors],
        national_page=contact.national_page,
    )


def _number(shown: ShownNumber | None) -> schemas.FacilityNumber | None:
    if shown is None:
        return None
    return schemas.FacilityNumber(
        number=shown.number,
        source=shown.source,
        checked_on=shown.checked_on or None,
        confirmed_for_2020=shown.is_confirmed,
    )


def named(found: Facility) -> schemas.Named:
    """A facility by slug and name."""
    return schemas.Named(slug=found.slug, name=found.name)


def call(row: models.Call) -> schemas.Call:
    """A finished call as it is kept."""
    return schemas.Call(**{name: getattr(row, name) for name in schemas.Call.model_fields})


def table(published: PublishedTable) -> schemas.Table:
    """A publication table."""
    return schemas.Table(
        period=published.period,
        first_day=published.first_day,
        last_day=published.last_day,
        total=published.total,
        cells=[schemas.Cell(value=value, count=count) for value, count in published.cells],
    )
