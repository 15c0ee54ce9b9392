"""Signs of danger, family by family: what is an alarm, and what only sounds like one."""

import time

import pytest

from hotline.routing.dangers.cues import Cues, read
from hotline.routing.dangers.meanings import meanings
from hotline.routing.emergency import Danger, dangers_in
from hotline.routing.patterns import plain

LIFE, VIOLENCE, SUICIDE, FIRE = Danger


def found(text):
    return dangers_in(plain(text))


@pytest.mark.parametrize(
    "text",
    [
        "jeg har bestemt meg for å ta mitt eget liv",
        "han seier at han skal hengje seg",
        "jeg tenker på selvmort hver natt",
        "hes tryed to comit suiside in his cell",
        "jeg vil bare legge meg ned og aldri våkne igjen",
        "jeg orker ikke mer",
        "eg ser inga framtid utan han",
        "they would be better off if I was gone",
        "I can't do this anymore",
    ],
)
def test_wishes_to_die_are_heard_open_or_veiled(text):
    assert SUICIDE in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "han sa farvel på en rar måte da han ringte",
        "ho har gitt bort hunden og rydda heile leilegheita",
        "by the time you get this letter it will all be over",
        "fant en løkke i kjelleren",
        "I found pills",
        "mannen min har knyttet et laken",
        "hun står på brua",
        "redd dattera mi kan gjoere noe drastisk",
        "we fear he is a danger to himself",
    ],
)
def test_farewells_means_and_fears_are_heard(text):
    assert SUICIDE in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "mamma ligger på gulvet og svarer ikke",
        "far min har vondt i bringa og er kald og sveitt",
        "hjelp hun er bevistløs",
        "faren min snøvler og munnviken henger",
        "ungen min har spist opp tablettene til bestemor",
        "my waters broke and the baby is coming",
        "he isnt answering the cell alarm",
        "shes takn an overdoes of methadone",
        "trenger ambulanse",
        "hjelp!!!",
    ],
)
def test_danger_to_life_is_heard(text):
    assert found(text)[0] is LIFE


@pytest.mark.parametrize(
    "text",
    [
        "pappa slår mamma",
        "he's trying to kick the door in",
        "eksen er på vei hit for å ta meg",
        "eg gøymer meg i kjellaren, han leitar etter meg",
        "det er slåsskamp på cella akkurat nå",
        "he raped me last night when he was on leave",
        "man want kill me he come now",
        "send politi med en gang",
    ],
)
def test_violence_is_heard(text):
    assert VIOLENCE in found(text)


@pytest.mark.parametrize(
    "text",
    ["det brenn i fjøset", "there is a fire in the cell block", "det lukter gass", "det ryker ut av leiligheten"],
)
def test_fire_is_heard(text):
    assert FIRE in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "hva gjør fengselet når en innsatt truer med å skade seg selv",
        "er det mange selvmord i norske fengsler",
        "har de brannøvelser i fengsel",
        "is there a lot of violence in Norwegian prisons",
    ],
)
def test_a_general_question_alarms_nobody(text):
    assert not found(text)


@pytest.mark.parametrize(
    "text",
    [
        "he hit his girlfriend last year, what sentence will he get",
        "mannen min ble dømt for vold mot meg, får jeg varsel når han slipper ut",
        "søsteren min tok livet sitt i mars, kan broren min få komme i minnestunden",
        "he died in custody last spring, who investigates",
        "mamma er på sykehus med kreft, kan pappa få permisjon",
    ],
)
def test_what_is_over_alarms_nobody(text):
    assert not found(text)


def test_what_happens_now_alarms_whatever_happened_before():
    assert found("han er dømt for vold mot meg og nå slår han på døra") == (VIOLENCE,)


@pytest.mark.parametrize(
    "text",
    [
        "jeg er så sliten av all ventingen",
        "I cry every night since he went in",
        "orker ikke å vente på svar lenger, når behandles søknaden",
        "I can't go on Saturday, can the visit be moved",
        "telefonen ble brutt etter fire minutter",
        "jenta mi fant bilder av besøksrommet",
        "hei, jeg heter Kari og ringer fra Tromsø",
    ],
)
def test_grief_and_everyday_words_alarm_nobody(text):
    assert not found(text)


@pytest.mark.parametrize(
    "text",
    [
        "he told the kids to be brave and look after each other, it sounded like a will",
        "han er redd for å gå ut på luftegården fordi de har lovet å knekke ham",
        "kjæresten hørtes helt tom ut og sa at jeg skulle leve livet mitt for oss begge",
        "ho låg i dusjen då eg kom heim",
    ],
)
def test_what_is_told_and_not_asked_alarms_by_itself(text):
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "hvorfor skal jeg fortsette å leve",
        "hva skal jeg leve for nå som de har tatt ham",
        "is it painful to die",
        "hvor mange paracet må man ta for at det skal være farlig",
        "hva betyr det når han sier at vi ikke skal vente på ham",
    ],
)
def test_a_question_may_be_a_wish_to_die(text):
    assert SUICIDE in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "får pårørende vite det hvis noen forsøker å ta livet sitt i fengsel",
        "hva skjer med tingene hans hvis han dør i fengsel",
        "what help is there for a prisoner with suicidal thoughts",
        "jeg orker ikke tanken på glassvegg, er det alltid det",
        "min far slo meg som barn, må jeg hilse på ham når han er på perm",
        "hvor lenge må han sitte for vold mot meg",
    ],
)
def test_a_question_on_an_ordinary_matter_alarms_nobody(text):
    assert not found(text)


def test_a_strange_statement_with_nothing_of_what_callers_bring_alarms():
    assert found("ho kjem nok aldri attende sa ho") == (LIFE, SUICIDE)


@pytest.mark.parametrize(
    ("word", "name"),
    [("pustar", "BREATHE"), ("bevistlos", "UNCONSCIOUS"), ("selvmordstankar", "SUICIDE"), ("besvimmte", "FAINT")],
)
def test_a_word_is_known_in_any_form_and_with_slips(word, name):
    assert name in meanings(word)


def test_an_ordinary_word_is_no_slip_of_a_dangerous_one():
    assert meanings("heter") == ()


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("han vil bare forsvinne", True),
        ("han vil forsvinne", True),
        ("han vil at merknaden fra retten må forsvinne", False),
        ("vil forsvinne hjem", False),
    ],
)
def test_a_cue_is_found_with_its_gaps_and_not_before_what_it_excludes(text, stands):
    assert Cues("WILL ~ DISAPPEAR !hjem").found_in(read(text)) is stands


@pytest.mark.parametrize(
    "text", ["ikke " * 60, "jeg vil ikke " * 20, "sa at han " * 20, "ikkje" * 200, "bxqwrtz " * 60]
)
def test_a_hostile_text_takes_no_time(text):
    begin = time.perf_counter()
    dangers_in(f" {text} ")

    assert time.perf_counter() - begin < 0.1
