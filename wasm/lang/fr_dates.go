package lang

func frenchDates() DateTable {
	return DateTable{Words: `
month: janvier/janv./jan. février/fevrier/févr./fév./feb. mars avril/avr. mai juin juillet/juil./jul.
	août/aout/aug. septembre/sept./sep. octobre/oct. novembre/nov. décembre/decembre/déc./dec.
wd: lundi/lun.? mardi/mar.? mercredi/mer.? jeudi/jeu.? vendredi/ven.? samedi/sam.? dimanche/dim.?
wdset: lundis mardis mercredis jeudis vendredis samedis dimanches
num: un?/une? deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
	dix-huit dix-neuf vingt
num 30: trente
num 40: quarante
num 50: cinquante
num 60: soixante
num 80: quatre-vingt quatre-vingts
num 70: septante
num 90: nonante
mult 100: cent cents
mult 1000: mille
ord: premier/première/premiers/premières/1er deuxième/second/seconde troisième quatrième cinquième sixième
	septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième
	dix-huitième dix-neuvième vingtième vingt-et-unième
nth: er re ère e ème eme ième
half: demi demie demi-
quart: quart
unit S: seconde? secondes sec.
unit MIN: minute? minutes min. mn
unit H: heure? heures
unit D: jour? jours journée? journées nuit? nuits
unit BD: jours_ouvrables jours_ouvrés
unit WE: week-end? week-ends weekend? weekends fin_de_semaine
unit W: semaine? semaines
unit FN: quinzaine_de_jours quinze_jours
unit M: mois?
unit Q: trimestre? trimestres
unit HY: semestre? semestres
unit Y: an? ans année? années
unit DE: décennie? décennies
unit CE: siècle? siècles
unit ML: millénaire? millénaires
u1 H: h
season: printemps été? automne hiver
part MO: matin matinée matins
part MI: midi?
part AF: après-midi apres-midi après_midi apres_midi
part EV: soir soirée soiree soirs
part NI: nuit? nuits?
relp -1 NI: cette_nuit
hol 101: nouvel_an jour_de_l'an
hol 214: saint-valentin
hol 501: fête_du_travail
hol 508: armistice_de_1945
hol 714: fête_nationale
hol 815: assomption
hol 1101: toussaint
hol 1111: armistice
hol 1031: halloween
hol 1224: veille_de_noël réveillon
hol 1225: noël noel
hol 1231: saint-sylvestre
hol 20500: pâques paques
hol 20501: lundi_de_pâques
hol 20498: vendredi_saint
hol 20539: ascension
hol 20549: pentecôte
prevw: précédent précédente
rel -1: précédent précédente dernier dernière derniere derniers dernières passé passée écoulé écoulée écoulés
rel 0: ce cet cette en_cours courant
rel 1: prochain prochaine prochains prochaines suivant suivante à_venir qui_vient
reld -2: avant-hier
reld -1: hier
reld 0: aujourd'hui
reld 1: demain
reld 2: après-demain
lend: lendemain
mod 1: début tôt?
mod 2: mi milieu
mod 3: fin tard?
ref 1: récemment autrefois jadis naguère
ref 2: maintenant actuellement à_l'heure_actuelle désormais en_ce_moment
ref 3: bientôt avenir prochainement le_plus_tôt_possible
agopre: il_y_a ilya il_ya voilà
later: plus_tard après
earlier: plus_tôt auparavant avant
ahead: dans d'ici sous
within: dans_les
every: chaque tous_les toutes_les tout_les
freq D: quotidien quotidienne quotidiennement
freq W: hebdomadaire hebdomadairement
freq M: mensuel mensuelle mensuellement
freq Y: annuel? annuelle? annuellement
quant 10: une_dizaine_d' une_dizaine_de
quant 0: quelques plusieurs quel_ques
of: de du des d'
the: le la les l'
a: un une
in: en dans au à_la pendant durant
on: le?
at: à a? vers à_la
from: de du depuis des entre? à_partir_de à_partir_du dès
to: à au a jusqu'à jusqu'au jusqu'a jusqu'en aux
between: entre
and: et
or: ou
until: jusqu'à jusqu'au jusqu'en d'ici avant?
since: depuis dès
before: avant
after: après
about: environ près_de presque vers plus_de moins_de au_moins quelque
same: même mêmes
nextw: suivant
fiscal: fiscale fiscal
oclock: h heures? heure?
ampm 1: am a.m.
ampm 2: pm p.m.
noon 12: midi
noon 24: minuit
minus: moins
q: t
decw 1: années
yearw: année an
long: 
old: 
per: par
for: pour pendant durant après depuis sur en
ganz: tout_le toute_la toute_le
vsay: dit annoncé déclaré affirmé indiqué expliqué précisé
vpast: depuis était étaient avait avaient fut furent eut eurent a ont ai avons aurait auraient ayant né morte
	mort décédé décédée arrivé arrivée arrivés arrivées parti partie partis venu venue venus entré entrée entrés
	sorti sortie sortis monté montée montés descendu descendue tombé tombée tombés resté restée restés passé?
	retourné retournée devenu devenue devenus rentré rentrée rentrés revenu revenue revenus réuni réunie réunis
	rendu rendue rendus intervenu intervenue survenu survenue parvenu parvenue déroulé déroulée tenu tenue tenus
	fit firent dit prit prirent vint vinrent mit mirent reçut reçurent vit virent voulut put purent dut durent sut
	tint tinrent
vpart: attendu attendue attendus attendues prévu prévue prévus prévues
vfut: sera seront va vont doit doivent devrait devraient aura auront prévu prévue prévoit prévues prévus
	pourrait pourraient fera feront ira iront pourra pourront devra devront serait seraient attendu attendue
	attendus attendues programmé programmée fixé fixée prochaine_réunion
vbe: est sont soit
vpres: c'est peut peuvent
ending vfut: erait eraient irait iraient rait raient era eront ira iront dra dront
ending vpast: ait aient èrent irent
ending vpart: é ée és ées
sub: parce_que alors_que lorsque quand qui dont où quoique
comp: que qu
due: pour
tense: full
days: words
many: derniers dernières prochains prochaines écoulés
back: depuis
vstate: connaissons connaît connaissez savons sait vit vivent existe existent
once: jadis autrefois naguère
counted: mètres kilomètres km tonnes euros personnes habitants hectares logements emplois salariés visiteurs
	exemplaires soldats élèves voix fois kilos litres dollars manifestants
`, Rules: romanceRules + `
--- 1
clock hour: (at|until|before|after|from|between|of|on|to) hour unit=H minute? unit=MIN?
clock plus: (at|until|before|after|from|of|to) hour unit=H and|minus minute|half|quart unit=MIN?
clock plus: hour unit=H and|minus the? minute|half|quart unit=MIN?
clock hour: hour unit=H minute
clock bighour: hour unit=H
clock hour: hour unit=H (wd|date|every|part|of|in|before|after|crange|month|the)
clock hour: hour u1=H minute
clock hour: hour u1=H of? part
clock hour: (at|until|before|after|from|between|to|and|of) hour u1=H
clock plus: hour u1=H and|minus minute unit=MIN?
date wdday: wd the? day [month|oclock|hy|slash|unit]
clock hour: hour! part
date lendemain: the? lend [of]
--- 2
date lendday: the? lend of the? date
--- 3
date relpart: rel part
dur relnum: the? rel num unit
date ago: agopre about? dur
--- 6
clock clockpart: clock the part
`}
}
