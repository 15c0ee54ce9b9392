"""A handful of articles to search in."""

from pathlib import Path

from hotline.search.files import read_synonyms
from hotline.search.units import SearchUnit, TextOf

SYNONYMS = read_synonyms(Path(__file__).parents[2] / "kb" / "synonyms.csv")


def unit(slug, nb, en, *, questions_nb=(), questions_en=(), answer_nb="", answer_en="", body_nb="", body_en=""):
    return SearchUnit(
        slug,
        (
            TextOf("nb", nb, tuple(questions_nb), answer_nb, body_nb),
            TextOf("en", en, tuple(questions_en), answer_en, body_en),
        ),
    )


UNITS = (
    unit(
        "visiting-first-time",
        "Hvordan søker jeg om å få komme på besøk første gang?",
        "How do I apply for my first visit?",
        questions_nb=("Hvordan får jeg besøkstillatelse?", "Må jeg ha vandelskontroll?"),
        questions_en=("How do I get cleared for visits?",),
        answer_nb="Du søker fengselet om besøkstillatelse.",
        answer_en="You apply to the prison for permission to visit.",
        body_nb="Politiet gjør en vandelskontroll før første besøk.",
        body_en="The police check your record before the first visit.",
    ),
    unit(
        "electronic-monitoring",
        "Fotlenke (elektronisk kontroll)",
        "Ankle tag (electronic monitoring)",
        questions_nb=("Kan han sone hjemme med lenke?",),
        questions_en=("Can he serve at home?",),
        answer_nb="Friomsorgen avgjør søknaden om fotlenke.",
        answer_en="The probation office decides.",
    ),
    unit(
        "letters-parcels",
        "Brev og pakker",
        "Letters and parcels",
        questions_nb=("Kan jeg sende klær?",),
        questions_en=("Can I send him clothes?",),
        answer_nb="Du kan skrive brev. Spør fengselet før du sender pakke.",
        answer_en="You may write letters. Ask the prison before you send a parcel.",
    ),
    unit(
        "leave-general",
        "Permisjon – vanlige regler",
        "Leave – the ordinary rules",
        questions_nb=("Når kan han få perm?",),
        questions_en=("When can he get leave?",),
        answer_nb="Fengselet vurderer hver søknad om permisjon.",
        answer_en="The prison assesses each application for leave.",
    ),
    unit(
        "isolation",
        "Isolasjon og utelukkelse fra fellesskap",
        "Isolation and exclusion from company",
        questions_nb=("Hvor lenge kan de holde noen på isolat?",),
        questions_en=("How long can they keep someone in solitary?",),
        body_nb="En sikkerhetscelle brukes bare når det er nødvendig.",
    ),
)
