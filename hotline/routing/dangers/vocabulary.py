"""Classes of words by which callers tell of persons, wishes and urgency.

In bokmål, nynorsk, English and the spellings of people in distress. A word may belong to several
classes. ``word*`` is the beginning of a word. What æ, ø and å become is left to folding.
"""

# Persons and small words.
GRAMMAR = {
    "NOT": """
        ikke ikek ikk iike ikje ikkej dont dnt ikkje ikkj itj itte ei aldri not never doesnt didnt isnt arent wasnt
        wont wouldnt hasnt havent hardly barely knapt cant cannot couldnt cnt ike ikkjee kke ikkke ekke
    """,
    "CANT": "cant cannot couldnt cnt unable",
    "NONE": "ingen inga inkje ingenting null none nothing nobody",
    "CAN": "kan can could kunne",
    "I": "jeg jge eg im ive jag",
    "ME": "meg oss me us mæg mig",
    "SELF": """
        seg sig himself herself myself themself themselves themselve ourselves hisself meself sej segg hiself himslef
        himsef herslef myslef mysef meslef thereself
    """,
    "HE": "han hun hu ho ham hen henne hennar he she him her shes hes vedkommende",
    "THEY": "they them theyre theyll de dei",
    "MY": "min mi mitt mine my our vårt",
    "SOMEBODY": "noen nokon somebody someone anybody folk people nokre sombody somone some1",
    "SOMETHING": "noe noko nåkka something anything sumthing",
    "ALL": "alt alle everything everyone everybody all heile hele",
    "QUANTITY": """
        mange masse haug mengde hel glass glasset brett brettet boks boksen pakke many much lots bunch loads bottle
        pack packet handful whole alle hele resten
    """,
    "WHO": "hvem kven who",
    "HAS": "har has have had hadde having got",
    "IS": "er is are am was blir blei ble vert being be been vere vera være",
    "WILL": "skal vil will ville kommer kjem kjemen going gonna gon about",
    "AGAIN": "igjen att again",
    "ANYMORE": "lenger lengre lengere lengur mer meir mere anymore longer more videre mær",
    "SOON": "snart soon straks",
    "FOREVER": "evig evighet evigheten forever eternity",
    "AWAY": "bort vekk away",
    "GONE": "borte gone vekk",
    "LAST": "siste last sista final",
    "TIME": "gang gongen gong time gangen samtale samtalen conversation call",
    "SAID": """
        sa sier seier sei si sagt said says saying told tells skrev skreiv skriver skriv skrevet skrive wrote writes
        written write writing sms melding meldinga meldingen message text texted texts texting sendte sende sent
        ringte ringde rang phoned rung snap
    """,
    "PAST": """
        sa sagt said told skrev skreiv skrevet wrote written sms melding meldinga meldingen message text texted sendte
        sent ringte ringde rang phoned snap
    """,
    "KIN": """
        mann mannen kone kona sønn sønnen son sonen sønnes sønner datter datteren dattera dotter dottera bror broren
        brodern brother søster søsteren søstera syster systera sister faren pappa pappaen mor moren mora mamma mammaen
        husband wife daughter father dad daddy mother mum mom mommy partner boyfriend girlfriend kjæreste kjæresten
        kjærasten samboer samboeren sambuaren onkel onkelen tante uncle aunt cousin fetter fetteren kusine kusina
        nephew niece nevø nevøen bestefar bestemor grandad granddad grandma grandfather grandmother gran farfar morfar
        mormor kompis kompisen far kamerat kameraten venn vennen venninne venninna friend mate ex eksen eks eksmann
        eksmannen barnefar barnefaren stefar stefaren stepdad stepfather stesønn stesønnen lillebror storebror
        lillesøster lillesøsteren cellmate medfange medfangen typen guten gutten guttungen jenta jentungen dama boy
        girl stepson mums dads fatter fatteren fattern mutter mutteren mutter'n kjerringa kjerringen gubben hubby
        fiance fiancee fiancé forloveden forlovede broder broderen stesøster halvbror halvbroren halvsøster svigerfar
        svigermor svigersønn svigersønnen svigerdatter svoger svogeren nan nana grandpa grandson granddaughter
        barnebarn barnebarnet tvillingbror bestevenn bestevenninne flatmate roommate housemate bestekompis bonussønn
        bonusdatter
    """,
    "MAN": "man woman mannfolk menn naboen neighbour neighbor guy karar karer kar",
    "KIDS": """
        barn barnet barna born borna unge ungen ungene ungane kid kids child children baby babyen babies toddler
        spedbarn spedbarnet tenåringen lillegutt lillejenta guttungen smårollingen treåringen toåringen lillebroren
        småen veslejenta veslegutten minsten
    """,
}

# Wishes, life and death, harm to oneself.
WISH = {
    "PEACE": "fred peace",
    "WANT": """
        ønsker ønskjer ønske ønskje ønskt lyst want wants wanted wanna wish wishes wishing wished hope hopes håper
        håpar wana whant
    """,
    "COPE": """
        orker orkar orke orka makter maktar makte klarer klarar klare klara greier greiar greie greia tåler toler tåle
        cope manage bear fikser fiksar takler taklar fikse takle
    """,
    "LIVE": """
        leve leva levd lever live living alive exist existing exists eksistere eksistera livd levende levande lev lve
        levve
    """,
    "LIFE": "livet liv life lives livets lif",
    "DIE": "die dying dies døy døye døyr daue døyande dien",
    "DEATH": "døden dauden death",
    "DEAD": "død daud døde dead ded",
    "END": "ende end ending avslutte avslutta avslutter avsluttar ended finish enda",
    "OVER": "over slutt slutten ferdig forbi done finished",
    "CONTINUE": "fortsette fortsetje fortsetta continue continu",
    "POINT": "grunn vits vitsen poeng poenget mening meninga meningen meining reason reasons reson point purpose",
    "SEE": "ser see sees sjå se seeing sett møtes meet finner finn finnes",
    "FUTURE": "framtid framtida fremtid fremtida fremtiden framtiden future",
    "HOPE": "håp håpet",
    "HOPELESS": """
        håpløst håplaust meningsløst meiningslaust hopeless pointless meaningless nyttesløst verdiløs worthless
    """,
    "WAYOUT": "utvei utvegen utveg utvegar løysing",
    "TIRED": "lei trøtt trøytt trett mett sliten tired sick fed exhausted weary kvalm",
    "BETTER": "bedre betre better best beste",
    "BURDEN": "byrde byrden burden bry belastning",
    "WITHOUT": "uten utan without witout",
    "DISAPPEAR": "forsvinne forsvinna forsvinn disappear vanish",
    "SLEEP": "sove sova sovne sovna sleep sleeping asleep søv",
    "WAKE": """
        våkne våkna våkner vakne vakner vaknar vakna vekke vekkje vekket vekka wake wakes waking woke woken våknet
        awake
    """,
    "HEAVEN": "himmel himmelen heaven paradis paradise gud englane englene angels engler",
    "GRAVE": "kiste kista kisten coffin grav grava graven grave ashes asken aska kremert cremated urne",
    "LOST": "mistet mista mister lost tapt losing misst",
    "THINK": "tenker tenkjer tenke tenkje tenkt tror trur think thinks thinking thought imagine thinkin",
    "TAKE": "ta tar tek take takes taking tke",
    "TOOK": "tok tatt teke teken tekne took taken tatte takn tat tooken",
    "SUICIDE": """
        selvmord* sjølvmord* sjølmord* selvmor* selvdrap* sjølvdrap* sjølvmort* selvmort* suicid* suiside sjølmor*
        selvmod selmord* kms
    """,
    "SELFHARM": "selvskad* sjølvskad* sjølskad* selfharm* selvskjær* selvdestruktiv* selfdestructive",
    "KILL": """
        drepe drepa dreper drep kill kills killing murder myrde myrda knerte kil kll kiil killd ihjel likvidere
        likvidert execute henrette kverke kverka krepere
    """,
    "HARM": "skade skader skada skadar skadet skadd skadde hurt hurts hurting harm harms harming harmed",
    "HANG": "henge henger hengt hengje hengjer henga hangs hanging hengende hengande",
    "CUT": """
        kutte kutter kuttet kutta kuttar skjære skjærer skåret skore risper rispe rispet rispa cut cuts cutting slit
        slitting slashed slash cuttin kutt skar
    """,
    "SHOOT": "skyte skyter skyt skutt skote shoot shoots shooting shot",
    "SHOTS": "gunshot gunshots skudd skuddene skota shots",
    "JUMP": "hoppe hopper hoppar hoppa jump jumps jumping jumped",
    "THROW": "kaste kaster kastar throw throws throwing threw",
}

# Farewells, things and means.
FAREWELL = {
    "CORD": "cord ledning ledningen belte beltet belt strikk skjøteledning lisse lissene shoelaces skjerf",
    "FAREWELL": "farvel adjø goodbye goodby goodbyes farewell gudbye avskjed avskil",
    "FAREWELLNOTE": "avskjedsbrev* avskilsbrev* farvelbrev* farvelmelding* avskjedsmelding*",
    "LETTER": "brev brevet letter letters note breva",
    "STRANGE": "rar rart rare rarar merkelig merkeleg underlig strange weird odd strangely funny unormalt",
    "PROMISE": "promise promised love lovet lova lovde lover",
    "FORGIVE": "tilgi tilgje tilgjev forgive tilgivelse tilgjeving forgiveness",
    "APOLOGISE": "apologi* unnskyld* orsak sorry beklager",
    "LOVE": "elsker elskar glad love loves loved",
    "FAULT": "skyld skuld feil fault",
    "WILLTEXT": "testament testamente testamentet",
    "GAVE": "ga gav gitt gjeve gjevi given gave giving delt delte gir gjev gives",
    "THINGS": """
        ting tinga tingene things stuff belongings eiendeler eigedelar klokka klokke watch hund hunden dog cat katten
        katta bikkja guitar gitar gitaren gitarene platene plater car bilen smykker smykkene ring ringen money pengene
        sakene sine everything alt verktøy jewellery jewelry records clothes klærne spillene radio radioen tv tven
        playstation xbox shoes sko skoene jakka jakken gullkjedet kjedet necklace pc pcen mac bok bøkene books
        dokumenter sykkelen bike verktøyet collection samlingen samlinga samling frimerkene frimerkesamlingen kortene
        spillet
    """,
    "LOOKAFTER": "passe pass passer passar",
    "KNOT": "knytt* knute knuten knot tied ties tying twisted tvinnet tvinna",
    "SHEET": "laken lakenet sheet sheets bedsheet lakan",
    "PILLS": """
        pille* pills pill pillar pillane tablett* tablets tablet sovepille* sovetablett* sovemedisin* meds paracet*
        medisin medisinen medisiner medisinene medisinar medication medicine medicines painkillers valium metadon
        methadone paracetamol smertestillende insulinsprøyter dop metadonen subutex tramadol oxy oksykodon morfin benzo
        benzoer ritalin paracetene ibux xanax valiumen piler pils sobril vival blodtrykkstablett* hjertemedisin*
        blodtrykksmedisin* insulinpenn* sovemedisinen antidepress* lykkepille* antipsyk* sedativ* opioid* opiat*
        fentanyl oxycontin imovane stilnoct zopiclon* ibuprofen aspirin panodil pinex paralgin beroligende
        hjertetablett* smertetablett* sleepingpill* tranquil* truxal seroquel lyrica rivotril apodorm dispril
        paracetmol painkiller narcotics
    """,
    "ROPE": "tau tauet rope roap løkke løkka løkken noose snare snara reip reipet repet rep hengetau",
    "RAZOR": """
        barberblad* razor razors razorblade* glasskår glasskåret blade blades glassbit glassbiten skalpell scalpel
        shank shiv saks saksa sakser scissors
    """,
    "GUN": """
        pistol pistolen hagle hagla haglen haglgevær gevær geværet børse børsa rifle rifla gun guns shotgun weapon
        weapons våpen våpenet revolver skytevåpen firearm
    """,
    "KNIFE": "kniv kniven knives knife brødkniv øks øksa axe machete balltre hammer",
    "FOUND": "fant funnet funne fann found finding oppdaget oppdaga",
    "HOARD": """
        gjemt gjemmer gjemte gøymt gøymer gøymde gøymd samlet samla samler samlar spart sparer sparar hamstret
        hamstrer hoard* saved saving hiding hidden hid stash* collected collecting stored stockpil* keeping kjøpt
        kjøpte bought
    """,
    "STAND": "står stands stand standing sitter sit sits sitting klatret climbed climbing klatra klatrer",
    "DRIVE": """
        kjøre kjører kjørt køyre køyrer svinge svinger drive driving drives steer crash swerve crashing vri kjørte
        køyrde drove
    """,
    "HEIGHT": """
        brua broa bruen brukanten bridge rekkverk rekkverket railing railings ledge taket takkanten roof rooftop
        balkong balkongen balkongkanten balcony vinduskarmen windowsill perrong perrongen platform togskinne*
        togskinnene jernbaneskinne* jernbanelinja jernbanelinjen jernbanesporet togsporet togskinnane skinnene
        skinnane tracks railway cliff stupet fjellkanten kanten edge parkeringshuset stup toglinja toglinjen
    """,
    "VEHICLE": "tog toget train trailer traileren lastebil lastebilen vogntog truck lorry trikken tbanen tram bussen",
}

# Fear, help, time.
URGENCY = {
    "FEAR": "redd redde livredd livredde redder frykter fryktar ottast afraid scared terrified fear fears skjelven",
    "DO": "gjør gjøre gjere gjer gjerer finne finn finner do does make makes doing making",
    "STUPID": """
        dumt galt gale gæli drastisk fælt fryktelig forferdelig uopprettelig farlig stupid silly drastic foolish
        terrible bad awful horrible dangerous
    """,
    "SURVIVE": "overlever overleve overlev survive survives survived",
    "DAY": "dag dagen dagar day days natt natta natten night tomorrow morgen morgon uke veke week time hour",
    "HELP": "hjelp hjelpe hjelpt help helpe halp hjelpp hjlep hjlp hjep hlep hepl jelp hejlp",
    "NOW": """
        nå kveld kvelden tonight now akkurat nettopp straks umiddelbart immediately øyeblikkelig augneblinken akutt
        øyeblikket
    """,
    "QUICK": "fort kjapt quick quickly hurry haster hastar raskt snarast asap urgent urgently fortere",
}
