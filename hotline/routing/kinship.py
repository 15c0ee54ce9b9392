"""Norwegian words for relatives by marriage, by half and by heart: each first part with each relative."""

from itertools import product

_FIRST = """
    ste halv sviger foster bonus tvilling pleie adoptiv lille store vesle barne gud olde grand
    """
_THE = """
    faren moren mora broren brodern søsteren søstera systera sønnen sonen guten gutten dattera datteren dottera
    onkelen tanta
    """
_ANY = """
    far mor bror søster syster sønn son gutt gut datter dotter foreldre mamma pappa onkel tante
    """


def _compounds(relatives: str) -> str:
    return " ".join(first + relative for first, relative in product(_FIRST.split(), relatives.split()))


THE_KIN = _compounds(_THE)  # "stefaren": somebody in particular
KIN = _compounds(_ANY)  # "stefar": somebody in particular only with a possessive
