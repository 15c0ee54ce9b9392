"""Classes of words in which a question about one person is put, in Norwegian (both written forms) and English.

Frames (``individual.py``) are rows of these classes, so that one row holds for three languages. Words that mean
something else in the other language ("far", "her", "man", "no") are read by the language of the text.
"""

import re
from collections.abc import Sequence

from hotline.routing.kinship import KIN, THE_KIN
from hotline.routing.patterns import Knows, lexicon
from hotline.search.stopwords import ENGLISH_WORDS, NORWEGIAN_WORDS
from hotline.search.words import fold, is_stop_word

PERSON = "PERSON"

NORWEGIAN = lexicon(
    {
        # Somebody in particular: a pronoun, or a relative in the definite form.
        PERSON: f"""
            {THE_KIN}
            lillebror storebror veslebror lillesøster storesøster lillesyster veslesyster svigermor svigerfar
            han ham hun ho hu henne hen honom vedkommende qname
            mannen kona konen kjæresten kjærasten sønnen sonen guten gutten guttungen dattera datteren dottera
            broren brodern lillebroren storebroren søsteren søstera systera lillesøsteren faren moren mora pappa
            mamma pappaen mammaen pappan typen dama jenta jentungen eksen eksmannen ekskona kompisen kameraten
            samboeren sambuaren barnefaren barnemora forloveden svogeren onkelen tanta fetteren kusina
            kusinen niesen barnebarnet kompisene bestevenninna bestevennen kjæresteparet svigerinna ektefella
            fosterbarnet søskenbarnet lærlingen kollegaen klienten leietakeren eleven familievennen ekskjæresten
            ekssamboeren eksmann barnefar barnefaren veslebroren veslesøstera kjærasten svigerfaderen fangen
            nevøen niesa stesønnen svigersønnen svigerfaren bestefaren bestemora farfar morfar bestefar bestemor
            ektemannen ektefellen gubben kjerringa kallen fangen vennen venninna naboen fatter mutter partneren
            """,
        # The same in the indefinite form: somebody in particular only with a possessive.
        "REL": f"""
            {KIN}
            mann kone kjæreste kjærast sønn son gutt gut guttunge datter dotter jente bror lillebror storebror
            veslebror søster syster lillesøster storesøster veslesyster mor eks eksmann ekskone kompis kamerat
            samboer sambuar barnefar forlovede svoger svigerinne onkel tante fetter kusine nevø niese stesønn
            stedatter stefar stemor svigersønn svigerfar svigermor svigerdatter barnebarn ektemann ektefelle type
            slektning familiemedlem systerson brorson søstersønn brorsønn venn ven venninne venninde nabo sjef
            kollega klient leietaker elev tvillingbror halvbror fosterbarn fostersønn pleiesønn barn unge ungdom
            kamerat kjenning bekjent bestevenn gutteunge tenåring tenåringen eldste yngste partner bestekamerat
            barnet ungen sonedame medeier arbeidsgiver arbeidskamerat søskenbarn tremenning fadder gudsønn svigermora
            systersonen huslege tvilling lærling
            """,
        "MY": "min mi mitt mine våre sin din deres",
        "HIS": "hans hennes hennar deira",
        "GENERIC": """
            innsatt innsatte innsett innsette fange fanger fangar man en ein ei folk alle personer hvemsomhelst
            utlendinger ungdommer mindreårige kvinner menn foreldre pårørende
            """,
        "I": "jeg eg je vi me",
        "YOU": "dere du dykk dokker dokke dykkar dåkke",
        "THEY": "dem",
        "DEI": "de dei",
        "SOMEONE": "noen nokon nåkkå",
        "ME": "meg oss",
        "WHERE": "hvor kor kvar hvorhen hvilket hvilken hvilke vor åfor",
        "WHEN": "når naar nor nårtid katid kortid",
        "WHY": "hvorfor kvifor korfor hvoffor hvorfår hvofor vorfor åffer koffor kvifør",
        "HOW": "hvordan korleis åssen hvorleis koss korsn kossen hvordn vordan åssn",
        "WHAT": "hva kva ka va hvaslags ke",
        "WHO": "hvem kven kem hvam vem",
        "OM": "om hvorvidt",
        "COND": "hvis dersom viss ifall",
        "IS": "er e ær",
        "WAS": "ble blei vart fikk fekk var gjorde hadde rømte kom dro mottok besto klarte sa",
        "HAS": "har ha he",
        "GETS": "får fær faar",
        "WILL": "skal blir vert kommer kjem ska",
        "LEAVES": "slipper slepp slippes løslates lauslatast",
        "SIT": """
            sitter sit sitt soner sonar holdes haldes oppholder befinner befinn ligger ligg sona sittet
            sone sitte
            """,
        "MAY": "kan må bør kunne burde kunna bør tør",
        "SHOULD": "skulle",
        "NOT": "ikke ikkje ikkj aldri ennå enno itj itte ikje",
        "OUT": """
            ut ute utt løslatt lauslaten lauslate lauslatne hjem heim hjemme heime fri ferdig sluppet sleppt slippe
            frigitt løslatelse løslatelsen løslating lauslating løslat løslate heimatt frikjent
            """,
        "MOVED": """
            flyttet flytta flytt overført overflyttet sendt send overføres flyttes kjørt køyrd køyrt overflytta
            uttransportert utvist deportert forflyttet plassert framstilt fremstilt omplassert flytte overføre
            """,
        "INSIDE": """
            fengslet fengsla arrestert pågrepet innelåst innelåste innlåst innesperret inne arresten arrest varetekt
            varetektsfengslet internert fengsel fengselet fengslet isolat isolasjon glattcelle her der hos qplace
            innlagt registrert sikkerhetscelle karantene buret sperret innafor bak anholdt
            """,
        "WELL": """
            ok okei okay bra fint greit frisk friskmeldt syk sjuk skadet skada skadd live levende smittet smitta
            testet testa isolert trygg deprimert spiser sover et søv innlagt alvorlig redd banket slått alene
            åleine aleine død dødd lever selvmordsnær positiv feber medisin medisinen medisiner medisinene
            tabletter tablettene edru rusfri dårlig sulten kald lei vondt ille bedre betre verre suicidal operert
            undersøkt trist nede korona covid corona koronaviruset influensa lungebetennelse diabetes insulin feberen
            """,
        "DATE": "dato datoen",
        "LEGAL": """
            telefonnummer telefonnummeret nummeret adressen saken saka sak dommen dom domen søknaden søknad
            soknaden klagen anken anke mappa mappen journalen papirene straffen straff straffa fengslingsmøte
            fengslingsmøtet rettsmøte rettsmøtet rettssak rettssaken retten hovedforhandling hovedforhandlingen
            løslatelsesdato løslatelsesdatoen løslatingsdato løslatingsdatoen siktet siktelse siktelsen tiltalt
            tiltale tiltalen dømt dømd dømde mistenkt etterlyst celle cella cellen cellenummer fangenummer
            innsattnummer advokat advokaten forsvarer forsvareren permisjonen permen perm permisjon overføringen
            overføring fotlenka avgjørelsen vedtaket kontaktbetjent kontaktbetjenten soningen soning dager dagar
            måneder månader år straffeprosess etterforskning skyldig løslatelse halvtid prøveløslatelse
            """,
        "MSG": """
            beskjed beskjeden melding meldinga meldingen hilsen lapp helsing hilsing hilse hils hilsa hels bodskap
            """,
        "TELL": "be si sei seie fortelle fortele fortel fortelje fortelja formidle varsle overbringe sagt",
        "CHECK": """
            sjekke sjekka sjekk bekrefte bekreftet bekreft sjekket stadfeste undersøke opplyse avkrefte finne finn
            funne funnet spore etterlyse slå kikke oppspore se ser sjå titte høre søke
            """,
        "KNOW": "aner anar vet veit vite visst lurer lurar undrer kjenner vete vettu lure spørre spør spørje spør vita",
        "RING": "ringe ringje ring ringer ringjer ringt ringte kontakte svare svarer svarar svart skrevet skriver",
        "HEARD": "hørt høyrt høyrd livstegn kontakt",
        "TIME": """
            snart nå no dag kveld morgen morgon natt helga helgen uka uke veke veka veker uker jul jula påske
            påska sommeren fredag lørdag laurdag søndag mandag måndag tirsdag tysdag onsdag torsdag neste januar
            februar mars april mai juni juli august september oktober november desember innvilget
            ennå enda enno nylig nettopp plutselig igår forrige siden sidan dager dagar
            """,
        "RULE": """
            lov rett krav regel regler regelen reglene reglar reglane tillatt tillate rettigheter rettighet plikt
            pliktig vanligvis vanlegvis normal vanlig vanleg normalt generelt generell garantert automatisk
            mulighet moglegheit muligheter vilkår kriterier kvalifiserer grunn ordning prosess framgangsmåte
            søker søkjer klager anker bestemmer avgjør avgjer nekte nektet nekta avslå kreve ansvar risikerer
            kostnader betale betaler frist fristen tidligst maks maksimalt minst første sjanse sjansen sjanser
            egen egne eigne rettferdig stemmerett
            """,
        "PRISON": """
            fengsel fengsl anstalt avdeling avdelinga avdelingen avd enhet eining celle by plass sted stad institusjon
            arrest
            """,
        "FILLER": """
            hei hallo heisann hello unnskyld beklager altså jo liksom egentlig eigentleg da gjerne bare berre
            pls plz vennligst venlegst please vær snill så takk jammen faktisk kanskje visstnok nok vel
            god jaja hallå heia dag
            """,
        "SOMETHING": "noe noko nokke",
        "STILL": "fortsatt fremdeles framleis",
        "NOBODY": "ingen",
        "GO": "går gikk gjekk gått står sto stod tar tek takler",
        "HAPPENED": "skjedd hendt skjedde hendte",
        "CALLED": "heter heiter navn navnet namn kalles",
        "NEWS": "opplysninger opplysningar informasjon nytt status nyheter info siste høre",
        "APPLIED": "søkte søkt",
        "LOOKING": "leter leiter leitar leita lette letter",
        "MOOD": """
            formen helsa helsen helsetilstanden tilstanden humøret psyken situasjonen matlysten stemningen
            allmenntilstanden
            ryggen armen foten beinet magen hjertet skaden skadene
            """,
        "VISIT": "besøk besøket besøka visitt",
        "NEED": "trenger treng ønsker ønskjer",
        "SHALL": "bør",
        "ID": "fangenummer innsattnummer fødselsnummer personnummer født fødd fødselsdato",
        "AND": "og men eller samt",
    }
)

ENGLISH = lexicon(
    {
        PERSON: """
            he she him qname dad mum mom daddy mummy mama papa granny grandpa himself herself hes shes hed
            """,
        "REL": """
            husband hubby wife boyfriend girlfriend partner fiance fiancee spouse son daughter brother sister
            father mother uncle aunt auntie nephew niece cousin friend mate ex child kid boy girl stepson
            stepdaughter stepdad stepfather grandson grandfather granddad grandad granddaughter grandmother
            relative man woman bro lad fella bloke guy husbands wifes sons brothers sisters daughters boyfriends
            girlfriends dads fathers mothers uncles cousins nephews friends partners exs client neighbour neighbor
            colleague tenant employee boss roommate flatmate inlaw godson twin youngest eldest oldest missus lover
            bf gf person inmate prisoner mums moms fiances patient student
            """,
        "MY": "my our the your mi",
        "HIS": "his her their",
        "GENERIC": """
            inmates prisoners people everyone everybody one a an those women
            men foreigners children kids families relatives
            """,
        "I": "i we id ive im",
        "YOU": "you u ya",
        "THEY": "they them theyre theyve",
        "SOMEONE": "someone somebody anybody anyone",
        "ME": "me us myself",
        "WHERE": "where wheres which whereabouts",
        "WHEN": "when whens wen",
        "WHY": "why whys wy",
        "HOW": "how hows",
        "WHAT": "what whats wat",
        "WHO": "who whos whose",
        "IF": "if whether wether",
        "COND": "unless once",
        "IS": "is are isnt arent s am being be",
        "WAS": "was were wasnt werent did didnt got had hadnt",
        "HAS": "has have hasnt havent having",
        "DO": "do does doesnt dont",
        "WILL": "will wont gonna going ll shall ought",
        "SIT": """
            held kept locked serving detained sits living staying sit imprisoned jailed incarcerated placed doing
            """,
        "MAY": "can may must should could might cant cannot mustnt able",
        "NOT": "not never no",
        "OUT": "out released free freed home release up getting coming finished done parole",
        "MOVED": """
            moved transferred sent taken deported extradited shifted relocated move transfer expelled moving take
            send put
            """,
        "INSIDE": """
            inside there here arrested detained imprisoned jail prison custody remand solitary isolation cell qplace
            hospital quarantine jailed infirmary incarcerated registered lockup nicked
            """,
        "WELL": """
            ok okay alright allright well fine safe alive sick ill hurt injured infected unwell isolated quarantined
            suicidal depressed eating sleeping better worse tested dead coping wrong positive medicine medication meds
            harmed beaten attacked fever hungry cold scared sober clean doing holding feeling bad insulin
            pills covid corona coronavirus flu
            """,
        "DATE": "date dates",
        "LEGAL": """
            case sentence sentenced charged charge charges convicted conviction accused hearing trial court appeal
            file record records number address application request papers lawyer status verdict custody parole
            release cell wing block unit months years days leave officer visitor list transfer guilty bail wanted
            warrant
            """,
        "MSG": "message note greeting greetings hello regards",
        "TELL": "tell tells inform let say",
        "CHECK": """
            check confirm find found see verify look lookup trace locate track search identify reach deny
            """,
        "KNOW": "idea clue know wonder wondering knows ask asking wants curious",
        "RING": "call ring phone rang called phoned calling rung written wrote answer answering answered write text",
        "HEARD": "heard contact word hear",
        "TIME": """
            soon now today tomorrow tonight yesterday week weeks weekend next month christmas easter january february
            march april may june july august september october november december monday tuesday wednesday thursday
            friday saturday sunday yet already recently since ago morning currently
            """,
        "RULE": """
            allowed permitted entitled rights eligible rule rules usual usually normal normally generally typically
            automatically supposed required obliged qualify chance chances criteria conditions requirements
            earliest maximum minimum refuse first apply applies decides pay pays lose keep
            permit permission fair
            """,
        "PRISON": "prison jail unit wing cell facility block town place city institution nick slammer",
        "FILLER": """
            hi hello hey please pls plz kindly honestly sorry just really actually well thanks ok so now maybe excuse
            um dear
            """,
        "SOMETHING": "something anything",
        "STILL": "still",
        "NOBODY": "nobody",
        "GO": "going go went goes managing",
        "HAPPENED": "happened happen happening",
        "CALLED": "named called name",
        "NEWS": "news info information update updates status record records",
        "APPLIED": "applied",
        "LOOKING": "looking searching",
        "MOOD": "health mood condition wellbeing appetite situation state injury injuries arm leg back heart",
        "VISIT": "visit visits visitors",
        "NEED": "need want needs wanna",
        "SHALL": "shall",
        "ID": "born birthdate",
        "AND": "and but or",
    }
)

TRIPLED = re.compile(r"(.)\1{2,}")  # "mannn"

_ENGLISH = frozenset(fold(word) for word in ENGLISH_WORDS)
_NORWEGIAN = frozenset(fold(word) for word in NORWEGIAN_WORDS)
_ENGLISH_ONLY, _NORWEGIAN_ONLY = _ENGLISH - _NORWEGIAN, _NORWEGIAN - _ENGLISH


def is_english(folded: Sequence[str]) -> bool:
    """Whether more of the small words are English than Norwegian."""
    return sum(word in _ENGLISH_ONLY for word in folded) > sum(word in _NORWEGIAN_ONLY for word in folded)


def classes_of(folded: Sequence[str], knows: Knows) -> list[str]:
    """Each word's class, or the word itself where it has none."""
    english = is_english(folded)
    first, second = (ENGLISH, NORWEGIAN) if english else (NORWEGIAN, ENGLISH)
    own = _ENGLISH if english else _NORWEGIAN  # small words of the text's language are not the other's
    found = []
    for word in folded:
        word = TRIPLED.sub(r"\1\1", word)
        name = first.class_of(word, is_slip=False)
        if name is None and word not in own:
            name = second.class_of(word, is_slip=False)
        if name is None and word.isalpha() and not is_stop_word(word) and not knows(word):
            name = first.class_of(word, is_slip=True)
        found.append(name or word)
    return found
