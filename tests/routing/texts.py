"""A few facilities, and the route of a text among them."""

from hotline.routing.health import SearchEvidence, Seen
from hotline.routing.places import FacilityName
from hotline.routing.rules import Route, route
from hotline.search.words import fold

FACILITIES = (
    FacilityName("oslo-fengsel", ("Oslo fengsel", "Botsen", "Grønland", "Oslo prison"), ("Oslo",)),
    FacilityName("ullersmo", ("Romerike fengsel, Ullersmo avdeling", "Ullersmo"), ("Ullensaker",)),
    FacilityName("halden-fengsel", ("Halden fengsel", "Halden", "Halden prison"), ("Halden",)),
    FacilityName("bergen-fengsel", ("Bergen fengsel", "Bergen"), ("Bergen",)),
    FacilityName("bredtveit-fengsel", ("Bredtveit fengsel og forvaringsanstalt", "Bredtveit"), ("Oslo",)),
    FacilityName("ana-fengsel", ("Åna fengsel", "Åna"), ("Hå",)),
    FacilityName("hustad-fengsel", ("Hustad fengsel", "Hustad"), ("Hustadvika",)),
    FacilityName("berg-fengsel", ("Søndre Vestfold fengsel, Berg avdeling", "Berg fengsel", "Berg"), ("Tønsberg",)),
    FacilityName("havet-fengsel", ("Håvet fengsel", "Håvet"), ("Arendal",)),
    FacilityName("ungdomsenhet-ost", ("ungdomsenheten på Eidsvoll", "Ungdomsenheten øst"), ("Eidsvoll",)),
    FacilityName("more-friomsorg", ("Møre og Romsdal friomsorgskontor", "Molde friomsorg"), ()),
    FacilityName("lyderhorn", ("Lyderhorn overgangsbolig", "Lyderhorn"), ("Bergen",)),
    FacilityName("arups-gate", ("Oslo overgangsbolig, Arups gate avdeling", "Arups gate"), ("Oslo",)),
)


def routed(text: str, slips: str = "", first_hit: Seen | None = None) -> Route:
    """The route of a text in which ``slips`` are the words that nothing knows."""
    unknown = {fold(word) for word in slips.lower().split()}
    hits = (first_hit,) if first_hit else ()
    return route(text, FACILITIES, SearchEvidence(hits, knows=lambda word: word not in unknown))
