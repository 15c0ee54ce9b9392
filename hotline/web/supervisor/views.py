"""The supervisor's pages: the day's figures, measures, opening and bulletins."""

import csv
import io
from datetime import date, time, timedelta
from itertools import groupby

from flask import Blueprint, Response, current_app, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_login import current_user

from hotline.bulletins import service as bulletin_service
from hotline.bulletins.rules import BulletinRefused
from hotline.directory import service as directory
from hotline.i18n import current_language, day_in_words
from hotline.knowledge import service as knowledge
from hotline.measures import service as measure_service
from hotline.measures.rules import ProlongationRefused
from hotline.opening import service as opening_service
from hotline.opening.rules import OpeningRefused, Period
from hotline.statistics import service as figures
from hotline.statistics.service import Dimension
from hotline.web.supervisor.charts import chart_of
from hotline.wording import refusals

bp = Blueprint("supervisor", __name__, url_prefix="/supervisor")

SHOWN = (Dimension.DAY, Dimension.TOPIC, Dimension.OUTCOME, Dimension.LANGUAGE, Dimension.FACILITY)
LONGEST_PERIOD = timedelta(days=800)


@bp.get("/")
def statistics():
    """Calls of a period by day, topic, outcome, language and facility, beside the period before."""
    first, last, error = _period()
    names = _names()
    charts = [chart_of(figures.figures(first, last, by), names) for by in SHOWN]
    page = render_template(
        "supervisor/statistics.html",
        first=first,
        last=last,
        error=error,
        summary=figures.summary(first, last),
        charts=charts,
        quick=_quick_periods(),
    )
    return page, 422 if error else 200


@bp.get("/statistics.csv")
def statistics_csv():
    """The same figures as a file, marked as internal."""
    first, last, error = _period()
    if error:
        return Response(error, 422, mimetype="text/plain")
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_("Internal figures: not for publication")])
    if current_app.settings.demo:
        writer.writerow([_("Demonstration: made-up calls")])
    writer.writerow([_("by"), _("value"), _("calls")])
    for by in SHOWN:
        writer.writerows([by.value, value, n] for value, n in figures.figures(first, last, by).rows)
    name = f"hotline-{first}-{last}.csv"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response("\ufeff" + out.getvalue(), mimetype="text/csv", headers=disposition)


@bp.get("/measures")
def measures():
    """Measures as they stand today, with their decisions."""
    return _measures_page()


@bp.post("/measures/<slug>/prolong")
def prolong(slug):
    """Prolong a measure, or show the form again with the reason it was refused."""
    try:
        last_day = date.fromisoformat(request.form.get("last_day", ""))
        decision = measure_service.prolong_measure(
            slug,
            last_day,
            by=current_user.account_id,
            clock=current_app.clock,
            source=request.form.get("source", "").strip(),
        )
    except ValueError:
        return _measures_page(slug, _("Write the new last day as a date.")), 422
    except ProlongationRefused as refused:
        return _measures_page(slug, refusals.sentence(refused)), 422
    told = day_in_words(decision.last_day, current_language())
    flash(_("The measure now applies until %(day)s. Every page shows it from now on.", day=told))
    return redirect(url_for("supervisor.measures"), 303)


@bp.get("/review")
def review():
    """The articles that should be looked at, and why."""
    queue = knowledge.review_queue(current_language(), current_app.clock.today())
    by_reasons = [
        (reasons, [article for article, _reasons in entries])
        for reasons, entries in groupby(queue, key=lambda entry: entry[1])
    ]
    return render_template("supervisor/review.html", by_reasons=by_reasons)


@bp.get("/opening")
def opening():
    """The state of the line, exceptions and the last day."""
    return _opening_page()


@bp.post("/opening/exceptions")
def set_exception():
    """Set the hours of one day."""
    form = request.form
    try:
        day = date.fromisoformat(form.get("day", ""))
        start, end = form.get("start", ""), form.get("end", "")
        periods = () if "closed" in form else (Period(time.fromisoformat(start), time.fromisoformat(end)),)
        opening_service.set_exception(
            day,
            periods,
            form.get("notice_nb", ""),
            form.get("notice_en", ""),
            by=current_user.account_id,
            clock=current_app.clock,
        )
    except ValueError:
        return _opening_page(exception_error=_("Write the day as a date and the hours as times.")), 422
    except OpeningRefused as refused:
        return _opening_page(exception_error=refusals.sentence(refused)), 422
    flash(_("The hours of %(day)s are set.", day=day_in_words(day, current_language())))
    return redirect(url_for("supervisor.opening"), 303)


@bp.post("/opening/exceptions/<day>/remove")
def remove_exception(day):
    """Let the weekly hours hold again on a day."""
    try:
        opening_service.remove_exception(date.fromisoformat(day), by=current_user.account_id, clock=current_app.clock)
    except ValueError:
        return _opening_page(exception_error=_("Write the day as a date and the hours as times.")), 422
    except OpeningRefused as refused:
        return _opening_page(exception_error=refusals.sentence(refused)), 422
    flash(_("The weekly hours hold again on that day."))
    return redirect(url_for("supervisor.opening"), 303)


@bp.post("/opening/end")
def move_end():
    """Move the last day of the service."""
    try:
        last_day = date.fromisoformat(request.form.get("last_day", ""))
        opening_service.move_service_end(last_day, by=current_user.account_id, clock=current_app.clock)
    except ValueError:
        return _opening_page(end_error=_("Write the new last day as a date.")), 422
    except OpeningRefused as refused:
        return _opening_page(end_error=refusals.sentence(refused)), 422
    flash(_("The last day of the service is %(day)s.", day=day_in_words(last_day, current_language())))
    return redirect(url_for("supervisor.opening"), 303)


@bp.get("/bulletins")
def bulletins():
    """Bulletins to those on duty."""
    return _bulletins_page()


@bp.post("/bulletins")
def post_bulletin():
    """Post a bulletin, or keep the form and say what is wrong."""
    form = request.form
    try:
        bulletin_service.post_bulletin(
            form.get("text_nb", ""),
            form.get("text_en", ""),
            is_urgent="urgent" in form,
            by=current_user.account_id,
            clock=current_app.clock,
        )
    except BulletinRefused as refused:
        return _bulletins_page(refusals.sentence(refused)), 422
    flash(_("The bulletin is on every console."))
    return redirect(url_for("supervisor.bulletins"), 303)


@bp.post("/bulletins/<int:bulletin_id>/withdraw")
def withdraw_bulletin(bulletin_id):
    """Take a bulletin back."""
    bulletin_service.withdraw_bulletin(bulletin_id, by=current_user.account_id, clock=current_app.clock)
    flash(_("The bulletin was taken back."))
    return redirect(url_for("supervisor.bulletins"), 303)


def _period():
    """The period asked for; this week, and a sentence, where it cannot be read."""
    today = current_app.clock.today()
    monday = today - timedelta(days=today.weekday())
    if not request.args.get("from") and not request.args.get("to"):
        return monday, today, None
    try:
        first = date.fromisoformat(request.args.get("from", ""))
        last = date.fromisoformat(request.args.get("to", ""))
    except ValueError:
        return monday, today, _("Write both days as dates. This week is shown.")
    if last < first:
        return monday, today, _("The last day is before the first. This week is shown.")
    if last - first > LONGEST_PERIOD or first.year < 2000 or last.year > 2200:
        return monday, today, _("The period is too long. This week is shown.")
    return first, last, None


def _quick_periods():
    today = current_app.clock.today()
    monday = today - timedelta(days=today.weekday())
    return [
        (_("This week"), monday, today),
        (_("The week before"), monday - timedelta(days=7), monday - timedelta(days=1)),
        (_("The last four weeks"), today - timedelta(days=27), today),
    ]


def _names():
    """Names of facilities and titles of articles, by slug."""
    language = current_language()
    facilities = {facility.slug: facility.name for facility in directory.facilities_snapshot()}
    articles = {a.slug: a.title for a in knowledge.list_articles(language, current_app.clock.today())}
    return facilities | articles


def _measures_page(slug=None, error=None):
    measures = measure_service.list_measures(current_app.clock.today())
    return render_template("supervisor/measures.html", measures=measures, refused=slug, error=error)


def _opening_page(exception_error=None, end_error=None):
    today = current_app.clock.today()
    return render_template(
        "supervisor/opening.html",
        state=opening_service.state(current_app.clock),
        schedule=opening_service.schedule(),
        exceptions=opening_service.upcoming_exceptions(today),
        undecided=opening_service.undecided_days(today),
        exception_error=exception_error,
        end_error=end_error,
    )


def _bulletins_page(error=None):
    found = bulletin_service.recent(current_app.clock)
    return render_template("supervisor/bulletins.html", bulletins=found, error=error)
