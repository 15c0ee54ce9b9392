"""Two hundred things that nobody should type, and somebody will."""

from itertools import product
from random import Random

LONG = 10_000
SIGNS = {
    "punctuation": "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
    "right to left": "שלום עליכם مرحبا بالعالم",
    "zero width": "be\u200bs\u200cø\u200dk\ufeff i\u2060 fengsel",
    "direction marks": "\u202ebesøk\u202c \u2066fengsel\u2069",
    "emoji": "👨‍👩‍👧‍👦 besøk 🇳🇴 🚓💔",
    "NUL": "besøk\x00fengsel\x00",
    "control": "besøk\x01\x02\x1b[31m\x7f\x85",
    "combining": "be" + "\u0301" * 40 + "søk",
    "halves": "\ud800 besøk \udfff",
    "private use": "\ue000\uf8ff\U000f0000 besøk",
    "wide": "ｂｅｓøｋ ＦＥＮＧＳＥＬ",
    "one that becomes many": "ﷺ",
    "Chinese": "监狱探视规定",
    "Cyrillic": "посещение тюрьмы во время короны",
    "Thai": "การเยี่ยมเรือนจำ",
    "regular expression": "(a+)+$ [[:alpha:]]* (?P<x>.)*\\1 .*.*.*=",
    "query syntax": 'title:besøk AND NOT (fengsel OR *) ~2 ^5 "koro* +na" {a TO z}',
    "SQL": "'; DROP TABLE article; -- ' OR 1=1 UNION SELECT * FROM account",
    "markup": "<script>alert(1)</script> <b>besøk</b> {{ 7*7 }} ${7*7}",
    "paths": "../../etc/passwd %00 %2e%2e%2f \\\\host\\share",
    "format": "%s %n %x {0} {__class__} %(x)s",
    "numbers": "0 -1 1e308 NaN Infinity 99999999999999999999",
    "stop words": "og i på av det er som en et til",
    "one letter": "a",
    "blank": " \t\n\u00a0\u3000\u2028 ",
}


def hostile_inputs() -> list[str]:
    """Each kind of sign as it is, long, in one word, between words and at random; always the same list."""
    chance = Random(8)
    words = ("besøk", "korona", "fengsel", "permisjon", "besøkstillatelse", "fotlenke")
    inputs = [""]
    for signs in SIGNS.values():
        inputs += [
            signs,
            (signs * (LONG // len(signs) + 1))[:LONG],
            "".join(signs.split()) * 20,
            " ".join(sign for pair in product(words, signs[:12]) for sign in pair),
            f"{signs} hvordan søker jeg om å få komme på besøk {signs}",
            "".join(chance.choice(signs) for _ in range(300)),
            " ".join("".join(chance.choice(signs) for _ in range(7)) for _ in range(200)),
        ]
    inputs += [letter * LONG for letter in "aæZ1 .'"]
    inputs += ["besøk" * 2_000, "besøks" * 1_500, "fengsel " * 1_250, "x y z " * 1_600, "kkkkkkkkkkkk " * 700]
    inputs += ["".join(chance.choice("abcdeøåæst") for _ in range(30)) for _ in range(12)]
    return inputs
