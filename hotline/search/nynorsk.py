"""Nynorsk and spoken forms that no rule of stems brings to the bokmål word; all in folded spelling."""

# Ending and the fewest letters that must stay before it.
ENDINGS = (
    ("ingan", 3),
    ("ing", 4),
    ("else", 4),
    ("els", 4),
    ("ane", 3),
    ("ar", 4),
    ("ene", 3),
    ("a", 4),
    ("t", 5),
)

# Nynorsk or spoken word, then the bokmål word.
_PAIRS = """
heim hjem; heime hjemme; heimen hjemmet; heimeperm hjemmeperm; heimesoning hjemmesoning; vitje besoke;
vitjing besok; vitja besokte; loyve tillatelse; besoksloyve besokstillatelse; lauslate loslate;
lauslaten loslatt; lauslating loslatelse; lausleten loslatt; provelauslating proveloslatelse; sleppe slippe;
slepp slipper; sleppt sluppet; innsett innsatt; innsette innsatte; fengsla fengslet; born barn; ungar unger;
borna barna; syster soster; sonen sonnen; son sonn; dotter datter; dottera datteren; kjaerast kjareste;
kjarast kjareste; kjarasten kjaresten; ektemake ektefelle; tilsette ansatte; tilsett ansatt; skule skole;
skulen skolen; leiar leder; leiaren lederen; naudnummer nodnummer; naud nod; sjuk syk; sjukdom sykdom;
sjuke syke; sjukehus sykehus; doyr dor; doydde dode; doy do; gravferd begravelse; gravferda begravelsen;
smitta smittet; utbrot utbrudd; avbrot avbrudd; straffavbrot straffavbrudd; utsetjing utsettelse;
utsetje utsette; utsett utsatt; sonar soner; domd domt; rettsak rettssak; klagar klager; avgjerd avgjorelse;
avgjerda avgjorelsen; sokje soke; sokjer soker; senda sende; pengar penger; kostar koster; ringje ringe;
ringjer ringer; ringjetid ringetid; tenesta tjenesten; teneste tjeneste; samfunnsteneste samfunnstjeneste;
boteteneste botetjeneste; fotlenkje fotlenke; lenkje lenke; lenkja lenke; opningstid apningstid; ope apent;
open apen; opna apne; timar timer; veke uke; veka uken; veker uker; manad maned; manader maneder;
dagar dager; jol jul; jola jula; laurdag lordag; sundag sondag; reglar regler; rettar rettigheter;
rettane rettighetene; naraste narmeste; parorande parorende; parorandetelefonen parorendetelefonen;
eigedelar eiendeler; klede klar; kleda klarne; lovleg lovlig; tillate tillatt; forbode forbudt;
forbod forbud; besoksforbod besoksforbud; brevforbod brevforbud; tryggleik sikkerhet;
tryggleiksniva sikkerhetsniva; sikkerheit sikkerhet; hogt hoyt; hog hoy; hogare hoyere; lagare lavere;
lag lav; flytta flyttet; framstilling fremstilling; overgangsbustad overgangsbolig; bustad bolig; bu bo;
bur bor; ungdomseining ungdomsenhet; eining enhet; utanlandsk utenlandsk; utanlandske utenlandske; tru tro;
kyrkje kirke; hjelpar hjelper; stod stotte; vald vold; truslar trusler; uroleg urolig; einsam ensom;
einerom enerom; einecelle enecelle; koyre kjore; koyring kjoring; forstaing forstaelse; samtykkje samtykke;
teieplikt taushetsplikt; forsvarar forsvarer; aklagar anklager; pale anke; benading benadning; leiga leie;
husleige husleie; fornarma fornarmet; etterlatne etterlatte; besokjer besoker; kome komme; koma komme;
kjem kommer; ventar venter; prate snakke; tale snakke; tek tar; teke tatt; medan mens; sleppa slippe;
byrje begynne; byrjar begynner; byrja begynt; spele spille; tene tjene; lon lonn; dagpengar dagpenger;
framande fremmede
"""

TO_BOKMAAL = dict((pair.split()[0], pair.split()[1]) for pair in _PAIRS.split(";"))
