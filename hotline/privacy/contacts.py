"""E-mail addresses, also spelled out, and names used on the net."""

import re
from collections.abc import Callable, Iterator

from hotline.privacy.finds import Find, Kind

EMAIL = re.compile(
    r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|[\w.+-]{1,64} ?@ ?[\w-]{1,63} ?\. ?[a-z]{2,6}\b", re.I
)
_AT = (
    r"(?:@|\(a\)|\[a\]|[(\[{<] ?(?:at|æt|krøllalfa|alfakrøll) ?[)\]}>]|krøll-?alfa|kr[oø]e?ll ?alfa|"
    r"alfa ?krøll?|alfa-?kr[oø]ll|snabel-?a|\bat\b|\bæt\b)"
)
_DOT = r"(?:\.|[(\[{<] ?(?:dot|punktum|punkt|prikk) ?[)\]}>]|\bpunktum\b|\bpunkt\b|\bdot\b|\bprikk\b)"
_ENDING = r"(?:com|no|net|org|se|dk|eu|pl|de|uk|co|lt|lv|ro|ru|io|info|live|me|fr|es)"
_PART = r"[\w+-]{1,40}"
_JOINT = rf" ?(?:{_DOT}|understrek|underscore|bindestrek|\bdash\b|_|-) ?"
SPELLED = re.compile(
    rf"(?<![\w.]){_PART}(?:{_JOINT}{_PART}){{0,3}} ?{_AT} ?{_PART}(?: ?{_DOT} ?{_PART}){{0,2}} ?{_DOT} ?{_ENDING}\b",
    re.I,
)
# "ola.nordmann krøllalfa gmail": the end is understood.
PROVIDERS = r"(?:gmail|hotmail|outlook|yahoo|online|live|icloud|msn|protonmail|proton|getmail|broadpark|start)"
UNENDED = re.compile(rf"(?<![\w.]){_PART}(?:{_JOINT}{_PART}){{0,3}} ?{_AT} ?{PROVIDERS}\b", re.I)
# "answers at helsenorge.no" is no address.
BARE_AT = re.compile(r"\w (?:at|æt) [\w-]+\.[a-z.]+$", re.I)
BARE_PROVIDER = re.compile(rf" {PROVIDERS}\.[a-z]+$", re.I)
MAY_BE_EMAIL = re.compile(r"@|alfa|snabel|\bat\b|\bæt\b|\(a\)|\[a\]|\[æ?at\]", re.I)

# Mailboxes of offices are of no person.
OFFICES = re.compile(r"(?:post|postmottak|info|kontakt|firmapost|resepsjon|booking|besok)[\w.-]*@", re.I)
PUBLIC_DOMAINS = re.compile(
    r"@(?:[\w-]+\.)*(?:kriminalomsorg|kriminalomsorgen|politiet|domstol|sivilombudet|"
    r"sivilombudsmannen|nav|ffp|rodekors|"
    r"helsenorge|fhi|udi|regjeringen|kommune|helsedir|kirkens-sos|mentalhelse|statsforvalteren|fylkesmannen|bufdir|"
    r"kdi|jussbuss|jurk|uio|wayback|oslofengsel)\.(?:no|org|com|dep\.no)$",
    re.I,
)

AT_HANDLE = re.compile(r"(?<![\w.@])@[\w.-]{2,40}\w")
PROFILE = re.compile(
    r"(?:https?://)?(?:www\.)?(?:facebook\.com|fb\.com|fb\.me|instagram\.com|tiktok\.com|twitter\.com|"
    r"x\.com|t\.me|snapchat\.com/add|"
    r"linkedin\.com/in|vk\.com|youtube\.com|wa\.me)/[@\w./?=-]{2,80}",
    re.I,
)
_NETWORK = (
    r"(?:snapchat|snap|instagram|insta|facebook|face|fb|messenger|tiktok|tik tok|twitter|telegram|"
    r"discord|skype|kik|signal|"
    r"whatsapp|reddit|ig|sc|tt|bluesky|threads|bsky|onlyfans|tinder|steam|viber|wickr|vipps|linkedin|youtube)"
)
_USER = (
    r"(?:brukernavnet|brukernavn|brukarnamn|username|user name|user|handle|nick|nickname|nicket|"
    r"profilen|profil|profile|kontoen|konto|account|adressen|name|navn|id)"
)
CALLED = re.compile(
    rf"\b(?:{_NETWORK}(?:[ -]{{0,2}}{_USER})?|(?:brukernavn(?:et)?|brukarnamn(?:et)?|username|"
    rf"user name|nick(?:name|et)?))"
    r"(?: (?:hans|hennes|min|mi|til ham|til henne|på \w{1,12}|on \w{1,12}|is|er|heter|med|som|under|"
    r"kalles|as|called|navnet|name)){0,3}"
    r"[:=]?(?: (?:er|is|heter))? ?[\"'«“]?(?P<handle>@?[\w][\w.-]{1,40}\w)",
    re.I,
)
_MARKED = re.compile(r"[\d_]|\w\.\w|^@")
_SAYS_SO = re.compile(
    r"[:=] ?[\"'«“]?$|\b(?:brukernavn(?:et)?|brukarnamn(?:et)?|username|user name|nick(?:name|et)?|"
    r"handle)\W{1,3}(?:(?:er|is|heter) )?[\"'«“]?$|\b(?:heter|navnet|called|as|under) [\"'«“]?$",
    re.I,
)
_NO_HANDLE = re.compile(r"\d{1,4}|\d+(?:[.:-]\d+)+|\w+\.(?:no|com)", re.I)


def emails(text: str) -> Iterator[Find]:
    """E-mail addresses; the mailboxes of public offices pass."""
    if not MAY_BE_EMAIL.search(text):
        return
    for pattern in (EMAIL, SPELLED, UNENDED):
        for found in pattern.finditer(text):
            if pattern is SPELLED and BARE_AT.search(found[0]) and not BARE_PROVIDER.search(found[0]):
                continue
            if not (OFFICES.match(found[0]) and PUBLIC_DOMAINS.search(found[0])):
                yield Find(found.start(), found.end(), Kind.EMAIL)


def handles(text: str, is_word: Callable[[str], bool]) -> Iterator[Find]:
    """Names on the net: with their sign, as addresses of profiles, or after the name of a network."""
    for pattern in (AT_HANDLE, PROFILE):
        for found in pattern.finditer(text):
            yield Find(found.start(), found.end(), Kind.HANDLE)
    for found in CALLED.finditer(text):
        handle, start = found["handle"], found.start("handle")
        if _NO_HANDLE.fullmatch(handle):
            continue
        told = bool(_SAYS_SO.search(text[max(0, start - 25) : start]))
        if _MARKED.search(handle) or (told and not is_word(handle)):
            yield Find(start, found.end("handle"), Kind.HANDLE)
