"""Everyday words of callers that no article needs to hold: known, so that they are never taken for slips."""

from hotline.search.wordlist import listed
from hotline.search.words import fold

NORWEGIAN = listed(
    """
    adresse aldri alene allerede alltid alvor arbeidsplass armen avis bank barndom bedre bestemor
    bestefar besteforeldre best bestevenn bil bilde blod bord borte by byen bygd bøker dag dager dame
    datter dum dyr døgn død elsker eneste ettermiddag familie far farmor farfar feil ferdig ferie fest
    film finner finne fint first fjor flere flott folk forrige forstår fortelle fortsatt fram fredag
    fremtid frisk følelser føler før første gammel gang ganger gift glad glemt gråt gråter gutt gutten
    hage hals halvt hender hjerte hjem hjemme hodet holdt hund hus huset husker hver hverandre håper håp
    igår ikveld imorgen inntil innom jente jenta jobb jul kaffe katt kaller klokka klokken klær kone
    konge kropp kveld kvelden kvinne land lang lenge leser lett liten lite livet liv lørdag mamma mandag
    mann mannen moren mor morfar mormor måned måneder måtte natt navn nabo neste nettopp nevø niese ny
    nye nylig nytt onkel onsdag opptatt ord papir pappa penger plass plutselig problem prøver prøvd rar
    redd ren rolig rom rundt sakte samme sammen samboer savner seng sent ser sist siste sjekk skole
    skjedde skjer skriver snart snakker snakket snill sol sommer sover spise spiser stor store stress
    stund sted svigermor svigerfar svigersønn svoger søndag sønn sønnen søster tante tidlig tidligere
    time tirsdag torsdag trenger trist tull tur uansett uke uker ung venn venner venninne vente venter
    verden verste vinter våkner ydmyk år året åtte øyne nieser nevøer kjæresten kjæresteparet kusine
    fetter stesønn stedatter stefar stemor pleiemor fosterbarn eksmann ekskone eksen ekskjæreste
    mandagen helga helgen ettermiddagen formiddag formiddagen januar februar mars april mai juni juli
    august september oktober november desember høst høsten vår våren sommeren vinteren norge norsk
    norske svensk polsk engelsk engelske litauisk arabisk somali russisk spansk tysk
    """
)

ENGLISH = listed(
    """
    address alone already always angry answer apartment aunt baby back bad bank become begin believe
    best better big birthday boy brother boyfriend broken bought brought bring busy called calling came
    car chance check child children christmas city close clothes cold come coming contact country couple
    cousin crying dad date daughter day days dead deal die different difficult door drive early eat else
    end english enough even evening ever every everyone everything explain family far father feel
    feeling few find fine first food former found four friday friend friends full future gave girl
    girlfriend give given god gone got grandfather grandma grandmother grandpa great guy half hand
    happen happened happens happy hard hate head hear heard heart held help hold home hope hour hours
    house husband important information instead job keep kept kid kids kill known last late later learn
    least leave left less letter life line listen little live lives living long look looking lost lot
    love made make man many married matter mean meet men message met might mind minute minutes missing
    mom monday money month months morning mother mum name near need needs nephew never new news next
    niece night nobody norway norwegian nothing number often old one open order parent parents part
    party pay people person phone place plan point problem put question quite read ready real right room
    rules run sad said saturday saw school second seem seen send sent several short show sick since
    single sister sit six sleep small soon sorry speak spoke stay still stop story street strong sudden
    summer sunday supposed sure take taken taking talk talked tell ten terrible thursday time times
    today together told tomorrow tonight took town tried true trust try trying tuesday turn two uncle
    understand use used usual wait waiting wake walk wednesday week weekend weeks wife winter woman
    women word words work works world worried worse worst write wrong year years yesterday young january
    february march april june july august september october november december
    """
)

# These may well be what a question is about.
MEANT = listed(
    """
    adresse alene barndom bil bilde blod bøker dyr ferie film fest frisk følelser gift gråt gråter hage
    hjem hjemme hund hus jobb jul kaffe katt klær mat mamma pappa måned navn papir penger redd savner
    seng skole sover spise spiser sted time trist tull vente venter norsk engelsk polsk litauisk arabisk
    somali russisk spansk tysk alvor arbeidsplass ny nye address alone baby child children christmas
    clothes contact country crying date dead deal die drive early eat english family food help home
    hotel job kid kids kill last late life live living lost married meet money name norwegian open order
    parent parents phone rules school seen send sent sick sleep speak support talk tell town transfer
    wait waiting winter work works worried wrong write wife number visit weekend weekends house held
    hold part party pay room run stay stop told leave appeal
    """
)

GENERAL_WORDS = NORWEGIAN | ENGLISH

# Everyday words, folded, that say little about the matter: persons, days, feelings told in passing.
FAINT_WORDS = frozenset(fold(word) for word in GENERAL_WORDS - MEANT)
