"""Classes of words for what befalls the body, for violence and for fire; see ``vocabulary``."""

# The body, illness and poison.
BODY = {
    "CONFUSED": "confused forvirret forvirra disoriented sukker sugar rar rart rare",
    "QUIET": "stille quiet silent silence taus",
    "DAMAGED": "broke broken brukket brukke knekt knekte knakk knuste crushed smashed fractured",
    "HEAD": "hode hodet hovudet head headache hodepine hovudverk",
    "ILL": """
        epilepsi epileptisk epileptic epilepsy limp floppy clutching livstegn delirious delirium hallucinat*
        hallusiner* svimmel dizzy vomit* puking spyr spyend* oppkast bleik wound wounds gash såret såra hodeskade*
        forbrenning* skåldet skålda forfrossen nedkjølt nedkjøla uttørket dehydrert dehydrated ribbeina kneskåla
        trangpust* pustebesvær pustestopp pustevansk* hyperventil* feberkrampe* blodforgift* sepsis hjernehinne*
        meningitis spontanabort* abscess blindtarm* appendi* utmattet medtatt sjokkskadet fastklemt hjerteflimmer
        hjertebank palpitations amputert amputated severed kappet chopped kullos* monoxide hjernerystelse* concussion
        concussed
    """,
    "BREATHE": """
        puste puster pustar pusta pust pusten breathe breathes breathing breath breth breething brething ånde åndar
        ånder pustet pustr puser pustre pustter brethe breathin gisp gispet gispar gispa gisper gispende gasp gasped
    """,
    "UNCONSCIOUS": """
        bevisstløs* bevistløs* bevissløs* bevisløs* medvitslaus* medvetslaus* medvitslau* umedviten unconscious*
        unconsious* unconcious* unconsc* bevisthetsløs* ukontaktbar* unresponsive bevistlaus* bevisstlaus* bevistlos*
    """,
    "LIFELESS": "livløs* livlaus* lifeless",
    "FAINT": """
        besvim* svimt svima svimte svimer svimar faint* collapsed collapsing collapses colapsed kollapset kollapsa
        kollapser kollaps kollapsar dånte dåna segnet segna
    """,
    "RESPOND": "reagerer reagere reagerar responds respond responding react reacting reacts moving rører",
    "ANSWER": "svarer svarar svare svara answer answering answers answered svarte",
    "LIE": "ligger ligg lying lies lay låg ligget laying",
    "FLOOR": """
        gulvet golvet gulv golv floor badegulvet badegolvet kjøkkengulvet kjøkkengolvet stuegulvet stovegolvet bakken
        ground cellegulvet baderomsgulvet
    """,
    "BLUE": "blå blue blått blåe",
    "PALE": "grå gray grey kvit hvit bleik blek pale white lilla purple",
    "FACE": "leppene leppane lepper leppa lips face ansikt ansiktet andlet andletet fjeset trynet",
    "SEIZURE": """
        kramper krampe krampar krampeanfall* krampene anfall seizure seizures convuls* fitting frådende fråde fråder
        foaming siezure epilepsianfall* skum anfallet anfalla seizing frothing frådet sikler krampetrekninger
        rykninger twitching krampetar krampetrekning
    """,
    "STROKE": """
        hjerneslag* stroke hjerteinfarkt* hjarteinfarkt* hjerteattakk* hjertestans* hjartestans* infarkt
        hjerneblødning* snøvl* slurr* lammet lamma munnvik* droop* paraly* numb nummen lam lamme lammelse slurred
        slurring slurs strok
    """,
    "SHAKE": "skjelver skjelv shaking shakes trembling rister ristar svetter sveittar sweating shivering",
    "LIMB": "arm arms armen armene armane leg legs bein beina beinet foten foot",
    "CHEST": "hart brystet bryst bringa chest hjertet hjartet heart brystkassa",
    "PAIN": """
        vondt vont smerter smerte pain pains hurts trykk press presser stikk stikker tight tightness pressure verker
        aching krystende kryster ache hopper hoppar stopper
    """,
    "CHESTPAIN": "brystsmerte*",
    "BLEED": "blør bløder bleeding bleeds bleding blødning* blødde blødar",
    "NEEDLE": "sprøyte sprøyta sprøyten syringe needle nål nåla",
    "BLOOD": "blod blodet blood blodig blodige bloody",
    "POISONED": "forgift* poison* anafyla* anaphyl*",
    "OVERDOSE": "overdos* overdoes overdoze odet oded overdåse",
    "SWALLOW": "svelget svelga svelgde svelgt swallowed swallow slukt slukte",
    "ATE": "drukket drukke drakk drank drunk drinks spist ate eaten eat spiste ingested drikker drikk",
    "POISON": """
        klorin rødsprit kjemikalier vaskemiddel oppvaskmiddel lut frostvæske bleach cleaner detergent antifreeze gift
        rottegift sopp mushroom mushrooms batteri batteriet battery batteries terpentin lampeolje sprit chemicals
        spylervæske salmiakk rensemiddel avløpsåpner hjemmebrent drano fluesopp* flugesopp* giftsopp* bær berries
        nikotin* kokain amfetamin cocaine amphetamine heroin plantevern* insektmiddel pesticide* batterisyre
        avkalk* saltsyre
    """,
    "CHOKE": "kveles kvelast choking chokes choked",
    "ALLERGY": "allergi*",
    "DROWN": "drukner druknar drukne drukna drown*",
    "SWELL": "hovner hovnar hoven hovent opphovnet svulmer swelling swells swollen swelled",
    "THROAT": """
        hals halsen throat tunge tunga tungen tongue strupe strupen luftveiene luftrøret windpipe airway luftrør
    """,
    "NECK": "halsen hals neck nakken strupen throat",
    "DIABETES": "diabet* sukkersyke insulin* blodsukker* sukkersjuk*",
    "ILLSIGN": """
        skjelver skjelv shaking shakes tull borte fjern forvirra forvirret confused sweating svetter coma føling lavt
        lågt low slapp passed sjokk shock
    """,
    "FALL": "falt fall fell fallen falle dett datt ramla ramlet stupte faller",
    "STAIRS": """
        trappa trappen trapp trappene stairs stige stigen ladder vinduet vindu vindauget window tre scaffold* stillas
        stillaset etasje roof taket floor balkongen balcony
    """,
    "DOCTOR": "lege legen doctor sykebil sjukebil ambulance ambulans* ambulansa paramedic* luftambulanse* lækjar",
    "POLICE": "politi politiet police politiett polis cops polti poltiet plitiet",
    "CALL": "ring ringe ringje ringer call send sende sender need needs trenger treng tilkall rng rign ringg",
}

# Violence, places of it, fire.
VIOLENCE = {
    "REVENGE": "svi hevn hevne hevner revenge hemn hemne syre acid",
    "RAGE": "rasende rasande raging flyforbannet forbanna tilter flipper freaking berserk trashing trasher krangler",
    "HUNT": "leter leitar leiter jager jagar chasing chases hunting jakter looking lette etterlyser",
    "SEXUAL": """
        voldtekt* valdtekt* overgrep* misbruk* misbrukt incest molest* groped groping beføl* sexual* seksuel*
        tvangssex buksa trusa underbuksa tissen naked naken nakne nude knickers pinned
    """,
    "BATS": """
        bats kølle kølla køller jernrør hammer spade brekkjern crowbar batong pepperspray hette masked maskerte maskert
        balaclava jarnrøyr jernrøyr kjetting stikkvåpen* slagvåpen* sword sverd dolk dagger skrutrekker screwdriver
        molotov bat balltre machete machetes brostein
    """,
    "DRUNK": "drunk drita dritings drukken dritfull beruset rusa ruset stoned fylla",
    "PUSHED": "pushed dyttet dytta shoved skubbet skubba slang grabbed",
    "HIT": """
        slår sparker sparkar banker bankar mishandler mishandlar lugger dytter denger dengjer slåss juler hitting hits
        hiting beating beats beatin punch* kicking kicks attacking attacks assaulting strangling strangles stabbing
        stabs raping rapes kveler kvel angriper angrip knivstikker slapping slaps bites biter biting torturing
    """,
    "HITPAST": """
        slo slått slege sparket sparka banket banka mishandlet mishandla hit beat beaten beatn kicked attacked
        assaulted strangled stabbed raped voldtok voldtatt valdtok valdteke stukket stukke knivet angrepet angrepen
        knivstukket knivstukken knivstukke overfalt overfallen jumped bitt slagen dengt
    """,
    "RAPE": "voldtar valdtek voldta valdta rape voldtekt",
    "ATTACK": """
        slå stikke knivstikke stab attack angripe angripa kutte banke kverke beat voldta skjære kvele kvela sparke
        mishandle mishandla dytte skamslå jule strangle choke suffocate drown smother torture knivstikka
    """,
    "THREATEN": "truer trugar truar threatening threatens threaten threatning trua truge truende trugande menacing",
    "THREATENED": "truet truga threatened",
    "ESCAPED": "rømt rømte rømde rømmer escaped escape escapes",
    "BANG": """
        banker bankar hamrer hamrar dundrer dundrar sparker sparkar slår kicking banging pounding smashing breaking
        bryter bryt hammering sparke spark knuser kick kicks
    """,
    "DOOR": """
        døra døren dør dørene door doors vinduet vindauget ruta window windows inngangsdøra ytterdøra bakdøra
        kjellerdøra balkongdøra terrassedøra ytterdøren backdoor frontdoor verandadøra verandadøren
    """,
    "HOUSE": """
        hus huset house home hjem heim leiligheten leiligheita leilegheita flat apartment rommet room hytta garasjen
        trappa trappen verandaen verandadøra oppkjørselen driveway garden hagen gangen hallway porch gate
    """,
    "OUTSIDE": "utenfor utanfor outside",
    "HIDE": "gjemmer gjemt gøymer gøymt hiding hidden hid hide gjemme skjuler",
    "LOCK": "låst låste låser locked lock barricaded barrikadert",
    "RIOT": """
        opptøyer opprør riot rioting basketak knivslagsmål gisselaksjon barricaded barrikadert barrikaderer barrikader
    """,
    "STRANGLEHOLD": "kvelertak kvelartak strupetak halsgrep headlock chokehold",
    "FIGHT": "slåsskamp* slåss slåst slagsmål fighting brawl slosskamp*",
    "SCREAM": "skriker skrik skrike skriking screaming screams scream hyler hyling hyl roper ropar",
    "VIOLENT": "voldelig valdeleg violent aggressiv aggressive amok berserk vold vald violence",
    "HOSTAGE": """
        gissel gislar hostage kidnap* bortfør* innesperret innesperra innestengt captive bakbundet gagged bundet
    """,
    "FOLLOW": "fulgt følgd followed følger følgjer following follows forfølger forfølgjer stalking",
    "BURN": "brenner brenn burning brennande brennende burns",
    "FIRE": """
        brann brannen påtent antent ildspåsettelse flammer flammar flammene flames flame eksplosjon* explosion*
        exploded eksploder* ild ilden alight ablaze sparking gnistrer gnistrar
    """,
    "SMOKE": "røyk røyken smoke ryk røykfylt",
    "SMELL": "lukter luktar lukt smell smells smelling",
    "GAS": "gass gas gassen svidd brent propan gasslekkasje* burnt",
}
