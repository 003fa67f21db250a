package lang

func spanishDates() DateTable {
	return DateTable{Words: `
month: enero/ene. febrero/feb. marzo/mar.? abril/abr. mayo/may. junio/jun. julio/jul. agosto/ago.
	septiembre/setiembre/sept./sep./set. octubre/oct. noviembre/nov. diciembre/dic.
wd: lunes/lun.? martes/mar.! miércoles/miercoles/mié.?/mie.?/miérc.? jueves/jue.?/juev.? viernes/vie.?/vier.?
	sábado/sabado/sáb.?/sab.?/sa? domingo/dom.?
wdset: lunes? martes? sábados? domingos
num: un?/una?/uno? dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
	dieciséis/dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós/veintidos
	veintitrés/veintitres veinticuatro veinticinco veintiséis/veintiseis veintisiete veintiocho veintinueve treinta
num 40: cuarenta
num 50: cincuenta
num 60: sesenta
num 70: setenta
num 80: ochenta
num 90: noventa
mult 100: cien ciento
num 500: quinientos
num 900: novecientos
mult 1000: mil
ord: primero/primer/primera/primeros/primeras segundo/segunda tercero/tercer/tercera cuarto/cuarta quinto/quinta
	sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima undécimo duodécimo
nth: o a er º
half: media medio
quart: cuarto
unit S: segundo? segundos seg.
unit MIN: minuto? minutos min. mins
unit H: hora? horas hrs
unit D: día? días dia? dias noches noche?
unit BD: días_hábiles días_laborables días_laborales
unit WE: fin_de_semana? fines_de_semana
unit W: semana? semanas
unit FN: quincena?
unit M: mes? meses
unit Q: trimestre? trimestres
unit HY: semestre? semestres
unit Y: año? años
unit DE: década? décadas decenio?
unit CE: siglo? siglos
unit ML: milenio?
u1 H: h
season: primavera verano otoño invierno
part MO: mañana mañanas 
part DA: madrugada
part MI: mediodía?
part AF: 
part EV: tarde tardes anochecer
part NI: noche? noches?
relp -1 NI: anoche
hol 101: año_nuevo
hol 1231: nochevieja fin_de_año
hol 106: reyes día_de_reyes
hol 214: san_valentín
hol 501: día_del_trabajo día_del_trabajador
hol 704: día_de_independencia día_de_la_independencia
hol 1012: día_de_la_hispanidad
hol 1031: halloween
hol 1101: todos_los_santos
hol 1102: día_de_los_muertos
hol 1206: día_de_la_constitución
hol 1224: nochebuena víspera_de_navidad
hol 1225: navidad día_de_navidad
hol 20500: pascua pascuas domingo_de_pascua
hol 20498: viernes_santo
hol 20493: domingo_de_ramos
hol 20501: lunes_de_pascua
hol 31144: acción_de_gracias día_de_acción_de_gracias
hol 31155: viernes_negro
hol 619: juneteenth
prevw: anterior anteriores
rel -1: pasado pasada pasados pasadas último última últimos últimas ultimo ultima anterior anteriores
rel 0: este esta estos estas presente actual en_curso
rel 1: próximo próxima próximos próximas proximo proxima proximos proximas que_viene siguiente siguientes
	entrante venidero venideros
reld -2: anteayer antier
reld -1: ayer
reld 0: hoy
reld 1: mañana?
reld 2: pasado_mañana
mod 1: principios comienzos temprano? más_temprano
mod 2: mediados
mod 3: finales fines tarde? más_tarde
edge 1: inicio principio comienzo
edge 2: mitad
edge 3: final fin
ref 1: recientemente antes? hace_poco antiguamente
ref 2: ahora actualmente en_este_momento hoy_en_día ahora_mismo
ref 3: pronto futuro? el_futuro lo_antes_posible
ago: atrás
agopre: hace
later: después más_tarde
earlier: antes
ahead: en?
within: dentro_de

every: cada todos_los todas_las todo
freq D: diario? diaria? diariamente cotidiano
freq W: semanal semanalmente
freq M: mensual mensualmente
freq Q: trimestral trimestralmente
freq Y: anual anualmente
quant 10: una_decena_de una_docena_de
quant 0: algunos algunas varios varias unos unas pocos pocas
quant 2: par
of: de del
the: el la los las lo
a: un una
in: en durante por
on: el?
at: a_las a_la alrededor_de_las sobre_las a_eso_de_las hacia_las
from: de del desde a_partir_de a_partir_del
to: a al hasta
between: entre
and: y e
or: o
until: hasta antes_de?
since: desde
before: antes_de antes_del
after: después_de después_del
about: unos unas cerca_de casi aproximadamente alrededor_de más_de menos_de al_menos
same: mismo misma
that: ese esa aquel aquella
nextw: siguiente siguientes
fiscal: fiscal
oclock: h en_punto
ampm 1: am a.m. a._m.
ampm 2: pm p.m. p._m.
noon 12: mediodía
noon 24: medianoche
minus: menos
q: t
decw 1: años década_de
yearw: año
dayw: día dia
per: por a_la al
for: por durante tras en
ganz: todo_el toda_la
vsay: dijo dijeron anunció afirmó explicó aseguró señaló indicó informó
vpast: fue fueron era eran había habían hizo hicieron tuvo tuvieron estuvo estuvieron llegó ha han haya hayan
	hubo hubiera habría pudo pudieron puso pusieron quiso supo vino vinieron dio dieron trajo condujo produjo
	produjeron redujo detuvo detuvieron obtuvo mantuvo murió estaba estaban iba iban fechado fechada fechados vio
	vieron anduvo cupo compuso dispuso propuso expuso supuso intervino previno impuso
vfut: será serán va van podrá deberá tendrá habrá previsto prevista previstos previstas prevé prevén debe deben
	programado programada convocado convocada fijado fijada hará harán pondrá vendrá saldrá dirá querrá podría
	podrían tendría debería deberían sería serían
vbe: es son está están
ending vfut: rá rán ré remos rían aría ería iría
ending vpast: ó aron ieron aba aban ábamos
ending vpart: ado ada ados adas ido ida idos idas
sub: porque aunque cuando quien quienes donde mientras cuyo cuya
comp: que
due: para
tense: full
days: words
relu 0 Y: fin_de_año
many: últimos últimas pasados pasadas próximos próximas anteriores siguientes
back: desde
vstate: conocemos conoce conocen sabemos sabe vive viven existe existen
once: antaño antiguamente
counted: metros kilómetros km toneladas euros personas habitantes hectáreas viviendas empleos trabajadores
	visitantes ejemplares soldados alumnos votos veces kilos litros dólares pesos
`, Rules: romanceRules + `
--- 1
date: [the|rel|part|ganz|at] reld [nextw]
clock plus: [between] hour|clock and|minus minute|half|quart unit=MIN?
date: the? dayw day of? month
date wdday: wd the? dayw? day [of|month|ampm|hy|dash|slash|colon]
clock hour: hour of the? part
clock hour: (at) hour minute unit=MIN?
clock hour: (at) hour unit=H
clock hour: hour unit=H of the? part
date dayof: the? dayw day
date dayof: dayw ord
date: the? day of the? month of|comma? year
--- 3
date relpart: the? part rel
date ago: agopre about? dur
`}
}
