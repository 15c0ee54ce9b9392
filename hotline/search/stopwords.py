"""Words that say nothing about the matter: function words, greetings, what people say while they think."""

from hotline.search.wordlist import listed

BOKMAAL = listed(
    """
    alle alt altså an andre annen annet at av ble blei bli blir både da de deg dem den denne der dere
    deres derfor det dette din dine ditt du dersom eg egentlig ei eller en enn er et ett etter for fordi
    fra før få får fått ganske gi gjør gjøre gjennom gjort gå går gjerne ha hadde han hans har hei hej
    heisann hallo hen henne hennes her hos hun hva hvem hver hvilke hvilken hvilket hvis hvor hvordan
    hvorfor i igjen ikke imot ingen inn iblant ja jeg jo kan kanskje kunne kom litt man mange med meg
    mellom men mer mest min mine mitt mot mye må måtte ned nei noe noen noensinne nok nå når og også om
    opp oss over på rett samme se seg selv si sier sin sine sitt sjøl skal skulle slik slike som så sånn
    sånne takk til uten under unnskyld være vært var ved vel vet vi vil ville vår våre vårt liksom lurer
    lurte tenkte tenker tror trodde vite veit greit bare enda ennå faktisk kjempe sikkert akkurat bruker
    pleier heter spørre spørsmål hjelp hjelpe høre ringer ringte trenger finnes blitt begge finner tar
    slags gjelder gjelde gjaldt skje skjer skjedde skjedd pga mht mtp ifm iht dvs feks mvh angående ang
    dag god morgen hade bra ok okei okay ift ihht osv evt ca mens siden blant hele helt virkelig veldig
    """
)

NYNORSK = listed(
    """
    ikkje eg me dykk dykkar dei deira ho henne hennar honom kva kven kvar kvifor korleis korfor kor når
    no nokon noko nokre berre både vere vera vore vart verte vert blir blei blitt skulle kunne må måtte
    vil ville frå til mellom dette desse denne den det der her heile sjølv såg seie seier veit visst
    medan eller enn òg og også ein eitt ei eitkvart mykje meir mest sidan fekk gjere gjer gjorde gjort
    går gjekk kjem korso mi min mine mitt di din ditt si sin sitt vår vårt våre hjå åt åleine etter
    eigentleg heiter lurar tenkje tenkja tenkjer tenkte trur høyre spørje takk hei
    """
)

ENGLISH = listed(
    """
    a about actually after again all also am an and any anything are aren as at basically be because
    been before being both but by can cannot cant could couldnt did didnt do does doesnt doing dont down
    each few for from get gets getting go going gonna got had has hasnt have havent having he hello her
    here hers herself hi him himself his how however i id if ill im in into is isnt it its itself ive
    just kind kinda know knows let like likes may maybe me might more most much must my myself no not of
    off ok okay on once only or other our ours out over own please really s same say says see shall she
    should shouldnt so some somebody someone something sort such sure t tell than thank thanks that
    thats the their theirs them then there theres these they theyre thing things think this those though
    through to too um uh under until up us very want yet even still ever saying calling wants was wasnt
    way we well were werent what whats when where which while who whos whom whose why will with without
    wondering wonder wont would wouldnt yeah yes you youre your yours question ask asking hey good
    morning guys able
    """
)

NORWEGIAN_WORDS = BOKMAAL | NYNORSK
ENGLISH_WORDS = ENGLISH
STOP_WORDS = NORWEGIAN_WORDS | ENGLISH_WORDS
