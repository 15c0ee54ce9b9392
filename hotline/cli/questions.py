"""``hotline search``, ``route`` and ``evaluate``: what operators would see, and how good it is."""

import time
from dataclasses import asdict
from pathlib import Path

import click
from flask import current_app

from hotline.cli.reading import as_json_option, print_json
from hotline.cli.surroundings import with_database_or_kb
from hotline.i18n import understood
from hotline.routing import service as routing
from hotline.search import judging
from hotline.search import service as search_service
from hotline.wording import routing as wording

DEEPEST = 10  # ranks that the measures look at
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("query")
@click.option("--lang", default="nb", show_default=True, help="Language of the results: nb or en.")
@click.option("--limit", default=5, show_default=True, type=click.IntRange(1, 50))
@as_json_option
def search(query, lang, limit, as_json):
    """What the operator would see for a question."""
    language = _language(lang)
    if not query.strip():
        raise click.UsageError("The question is empty.")
    with with_database_or_kb():
        results = search_service.find(query, language, current_app.clock.today(), limit)
        advice = routing.advise(query, results)
        if as_json:
            print_json(
                {
                    "query": query,
                    "lang": language,
                    "results": [_hit(hit) for hit in results.hits],
                    "did_you_mean": results.did_you_mean,
                    "route": _advice(advice, language),
                }
            )
            return
        if advice:
            click.echo(f"! {wording.message(advice, language)}")
        for number, hit in enumerate(results.hits, start=1):
            click.echo(f"{number}. {hit.article.title}  [{hit.slug}]")
            click.echo(f"   {hit.article.answer}")
        if not results.hits:
            click.echo("No article answers this.", err=True)


def _hit(hit):
    return {
        "slug": hit.slug,
        "lang": hit.article.language,
        "title": hit.article.title,
        "answer": hit.article.answer,
        "snippet": "".join(text for text, _is_match in hit.snippet),
        "score": round(hit.score, 3),
    }


def _advice(advice, language):
    if advice is None:
        return None
    return {
        "kind": advice.kind.value if advice.kind else None,
        "facility": {"slug": advice.facility.slug, "name": advice.facility.name} if advice.facility else None,
        "message": wording.message(advice, language),
        "numbers": [{"slug": number.slug, "display": number.display} for number in advice.numbers],
    }


@click.command()
@click.argument("text", required=False)
@click.option("--file", "file", type=FILE, help="Judged cases, one JSON object a line.")
@click.option("--lang", default="nb", show_default=True)
@as_json_option
def route(text, file, lang, as_json):
    """The route of one text, or recall and precision over judged cases."""
    if (text is None) == (file is None):
        raise click.UsageError("Give either a text or --file.")
    language = _language(lang)
    with with_database_or_kb():
        if file is None:
            advice = _advise(text, language)
            told = _advice(advice, language) or {"kind": None, "facility": None, "message": "", "numbers": []}
            if as_json:
                print_json(told)
            else:
                click.echo(told["kind"] or "in scope")
                click.echo(told["message"], nl=bool(told["message"]))
            return
        judged = [(case, _kind(_advise(case.q, understood(case.lang)))) for case in judging.read_routing_cases(file)]
        judgement = judging.judge_routing(judged)
        if as_json:
            print_json(asdict(judgement))
            return
        click.echo(f"{judgement.cases} cases, {judgement.accuracy:.3f} right")
        for kind, quality in judgement.kinds.items():
            click.echo(
                f"{kind:16} {quality.cases:4} recall {_share(quality.recall)} precision {_share(quality.precision)}"
            )


def _advise(text, language):
    return routing.advise(text, search_service.find(text, language, current_app.clock.today(), 5))


def _kind(advice):
    if advice is None:
        return None
    return advice.kind.value if advice.kind else None


def _share(value):
    return "    –" if value is None else f"{value:.3f}"


@click.command()
@click.argument("file", type=FILE)
@as_json_option
def evaluate(file, as_json):
    """How often the right article comes first, over judged queries."""
    queries = judging.read_judged_queries(file)
    with with_database_or_kb():
        today = current_app.clock.today()
        search_service.find("besøk", "nb", today, DEEPEST)  # The index is built before time is taken.
        judged, milliseconds = [], []
        for query in queries:
            began = time.perf_counter()
            results = search_service.find(query.q, query.wanted, today, DEEPEST)
            milliseconds.append((time.perf_counter() - began) * 1000)
            judged.append((query, [hit.slug for hit in results.hits]))
        judgement = judging.judge(judged, milliseconds)
    if as_json:
        print_json(asdict(judgement))
        return
    for name, quality in {"overall": judgement.overall, **judgement.kinds}.items():
        click.echo(f"{name:16} " + " ".join(f"{key}={_number(value)}" for key, value in asdict(quality).items()))
    click.echo("latency ms       " + " ".join(f"{k}={_number(v)}" for k, v in asdict(judgement.latency).items()))


def _number(value):
    return str(value) if isinstance(value, int) else f"{value:.3f}"


def _language(code):
    language = understood(code)
    if language is None:
        raise click.BadParameter(f"{code!r} is no language here; it is nb or en.", param_hint="--lang")
    return language
