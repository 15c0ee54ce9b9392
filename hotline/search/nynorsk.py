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

_PAIRS = """
heim hjem; heime hjemme; heimen hjemmet; heimeperm hjemmeperm; heimesoning hjemmesoning; vitje besoke; vitjing besok;
vitja besokte; loyve tillatelse; besoksloyve besokstillatelse; losning losning; lauslate loslate; lauslaten loslatt;
lauslating loslatelse; lausleten loslatt; provelauslating proveloslatelse; sleppe slippe; slepp slipper; sleppt sluppet;
innsett innsatt; innsette innsatte; fengsla fengslet; fange fange; born barn; ungar unger; borna barna;
mor mor; syster soster; bror bror; sonen sonnen; son sonn; dotter datter; dottera datteren; kjaerast kjareste;
kjarast kjareste; kjarasten kjaresten; kone kone; ektemake ektefelle; mannen mannen; foreldre foreldre;
tilsette ansatte; tilsett ansatt; arbeide arbeide; jobbe jobbe; skule skole; skulen skolen; leiar leder; leiaren lederen;
naudnummer nodnummer; naud nod; sjuk syk; sjukdom sykdom; sjuke syke; sjukehus sykehus; helse helse; dod dod; doyr dor;
doydde dode; doy do; gravferd begravelse; gravferda begravelsen; fodsel fodsel; smitta smittet; smitte smitte;
utbrot utbrudd; avbrot avbrudd; straffavbrot straffavbrudd; utsetjing utsettelse; utsetje utsette; utsett utsatt;
sone sone; sonar soner; soning soning; straff straff; dom dom; domd domt; rettsak rettssak; klage klage; klagar klager;
avgjerd avgjorelse; avgjerda avgjorelsen; vedtak vedtak; soknad soknad; sokje soke; sokjer soker; sokt sokt;
senda sende; sender sender; brev brev; pakke pakke; pengar penger; betale betale; pris pris; dyrt dyrt; kostar koster;
koste koste; ringje ringe; ringjer ringer; ringt ringt; ringjetid ringetid; tenesta tjenesten; teneste tjeneste;
samfunnsteneste samfunnstjeneste; boteteneste botetjeneste; fotlenkje fotlenke; lenkje lenke; lenkja lenke;
opningstid apningstid; ope apent; open apen; opna apne; stengt stengt; timar timer; veke uke; veka uken; veker uker;
manad maned; manader maneder; dagar dager; ar ar; jol jul; jola jula; nyttar nyttar; laurdag lordag; sundag sondag;
reglar regler; regel regel; krav krav; rett rett; rettar rettigheter; rettane rettighetene; naraste narmeste;
parorande parorende; parorandetelefonen parorendetelefonen; eigedelar eiendeler; klede klar; kleda klarne; mat mat;
lov lov; lovleg lovlig; tillate tillatt; forbode forbudt; forbod forbud; besoksforbod besoksforbud; brevforbod brevforbud;
tryggleik sikkerhet; tryggleiksniva sikkerhetsniva; sikkerheit sikkerhet; hogt hoyt; hog hoy; hogare hoyere;
lagare lavere; lag lav; overforing overforing; flytta flyttet; flytte flytte; framstilling fremstilling; permisjon permisjon;
overgangsbustad overgangsbolig; bustad bolig; bu bo; bur bor; ungdomseining ungdomsenhet; eining enhet; kvinner kvinner;
menn menn; utlending utlending; utanlandsk utenlandsk; utanlandske utenlandske; sprak sprak; tolk tolk; tru tro;
kyrkje kirke; prest prest; hjelpar hjelper; stotte stotte; stod stotte; vald vold; truslar trusler; redd redd; uroleg urolig;
einsam ensom; einerom enerom; einecelle enecelle; isolert isolert; koyre kjore; koyring kjoring; reise reise; bot bot;
boter boter; forstaing forstaelse; samtykkje samtykke; teieplikt taushetsplikt; fullmakt fullmakt; advokat advokat;
forsvarar forsvarer; aklagar anklager; pale anke; anke anke; benading benadning; rulleblad rulleblad; jobb jobb;
arbeid arbeid; leiga leie; husleige husleie; lan lan; gjeld gjeld; kontaktbetjent kontaktbetjent; vakt vakt;
varsle varsle; varsling varsling; fornarma fornarmet; etterlatne etterlatte; besoke besoke; besokjer besoker;
kome komme; koma komme; kjem kommer; vente vente; ventar venter; lenge lenge; snakke snakke; prate snakke; tale snakke;
skrive skrive; tek tar; ta ta; tatt tatt; teke tatt; medan mens; sleppa slippe; fa fa; starte starte; byrje begynne;
byrjar begynner; byrja begynt; mote mote; oppmote oppmote; gjennomforing gjennomforing; vilkar vilkar; onske onske;
spele spille; tene tjene; lon lonn; dagpengar dagpenger; trygd trygd; framande fremmede; barnehage barnehage;
""".replace("\n", " ")

TO_BOKMAAL = {
    nynorsk: bokmaal
    for nynorsk, bokmaal in (pair.split() for pair in _PAIRS.split(";") if pair.strip())
    if nynorsk != bokmaal
}
