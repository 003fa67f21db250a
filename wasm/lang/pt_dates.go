package lang

func portugueseDates() DateTable {
	return DateTable{Words: `
month: janeiro/jan. fevereiro/fev. março/marco/mar. abril/abr. maio/mai. junho/jun. julho/jul. agosto/ago.
	setembro/set. outubro/out. novembro/nov. dezembro/dez.
wd: segunda-feira/segunda?/seg.? terça-feira/terça?/ter.!/terca-feira quarta-feira/quarta?/qua.?
	quinta-feira/quinta?/qui.? sexta-feira/sexta?/sex.?/6a sábado/sabado/sáb.?/sab.? domingo/dom.?
wdset: segundas-feiras/segundas? terças-feiras/terças quartas-feiras/quartas? quintas-feiras/quintas?
	sextas-feiras/sextas? sábados domingos
num: um?/uma? dois/duas três/tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
	dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte
num 30: trinta
num 40: quarenta
num 50: cinquenta
num 60: sessenta
num 70: setenta
num 80: oitenta
num 90: noventa
num 100: cem cento
num 900: novecentos
mult 1000: mil
ord: primeiro/primeira/primeiros/primeiras segundo/segunda? terceiro/terceira quarto/quarta? quinto/quinta?
	sexto/sexta? sétimo/sétima oitavo/oitava nono/nona décimo/décima
nth: o a º
half: meia meio
quart: quarto
unit S: segundo? segundos seg.
unit MIN: minuto? minutos min.
unit H: hora? horas
unit D: dia? dias noites
unit BD: dias_úteis
unit WE: fim_de_semana? fins_de_semana final_de_semana? finais_de_semana
unit W: semana? semanas
unit FN: quinzena?
unit M: mês? mes? meses
unit Q: trimestre? trimestres
unit HY: semestre? semestres
unit Y: ano? anos
unit DE: década? décadas
unit CE: século? séculos
unit ML: milênio? milénio?
u1 H: h
season: primavera verão outono inverno
part MO: manhã manha manhãs
part MI: meio-dia?
part AF:
part EV: tarde tardes
part NI: noite noites
part DA: madrugada
relp -1 NI: ontem_à_noite
hol 101: ano_novo
hol 1231: véspera_de_ano_novo réveillon
hol 214: dia_de_são_valentim
hol 421: tiradentes
hol 425: dia_da_liberdade
hol 501: dia_do_trabalho dia_do_trabalhador
hol 612: dia_dos_namorados
hol 907: dia_da_independência
hol 1031: halloween
hol 1101: todos_os_santos
hol 1102: finados
hol 1224: véspera_de_natal
hol 1225: natal
hol 20500: páscoa
hol 20498: sexta-feira_santa
hol 20453: carnaval
hol 20560: corpus_christi
prevw: anterior
rel -1: passado passada passados passadas último última últimos últimas anterior
rel 0: este esta estes estas neste nesta corrente atual
rel 1: próximo próxima próximos próximas proximo proxima que_vem seguinte seguintes
reld -2: anteontem
reld -1: ontem
reld 0: hoje
reld 1: amanhã amanha
reld 2: depois_de_amanhã
mod 1: início começo cedo?
mod 2: meados
mod 3: final fim
ref 1: recentemente outrora antigamente
ref 2: agora atualmente neste_momento hoje_em_dia
ref 3: em_breve futuro? o_futuro
ago: atrás atras
agopre: há
later: depois mais_tarde
earlier: antes mais_cedo
ahead: em? daqui_a
within: dentro_de
every: cada todo toda todos_os todas_as
freq D: diário? diária? diariamente
freq W: semanal semanalmente
freq M: mensal mensalmente
freq Q: trimestral trimestralmente
freq Y: anual anualmente
freq HY: semestral semestralmente
quant 10: uma_dezena_de
quant 0: alguns algumas vários várias poucos poucas uns umas
quant 2: par
of: de do da dos das deste desta
the: o a? os as no na nos nas
a: um uma
in: em no na nos nas durante por pela pelo
on: na no
at: às as à por_volta_das lá_pelas
from: de do da desde a_partir_de dos das
to: a até ate ao à às ateh
between: entre
and: e
or: ou
until: até ate ateh
since: desde
before: antes_de antes_do antes_da antes_das
after: depois_de após depois_das
about: cerca_de quase aproximadamente mais_de menos_de pelo_menos
same: mesmo mesma
that: esse essa aquele aquela naquele naquela
fiscal: fiscal
oclock: h hrs
ampm 1: am a.m.
ampm 2: pm p.m.
noon 12: meio-dia
noon 24: meia-noite
minus: menos
q: t
decw 1: anos
yearw: ano
dayw: dia
per: por
for: por durante após em há
ganz: todo_o toda_a
vsay: disse disseram anunciou afirmou explicou informou
vpast: foi foram era eram tinha tinham havia haviam fez fizeram teve tiveram esteve estiveram estava estavam
	pôde puderam pôs quis soube veio vieram deu deram trouxe houve viu viram ficou saiu caiu
vfut: será serão vai vão deve devem deverá deverão poderá poderão terá terão previsto prevista previstos
	previstas fará farão irá irão marcado marcada agendado agendada pode podem haverá deveria poderia
vbe: é são está estão
ending vfut: rá rão ria riam
ending vpast: ou eu iu aram eram iram ava avam
ending vpart: ado ada ados adas ido ida idos idas
sub: porque embora quando quem onde enquanto
comp: que
due: para
tense: full
days: words
relu 0 Y: final_do_ano?
many: últimos últimas passados passadas próximos próximas
nextw: seguinte seguintes
back: desde
vstate: conhecemos conhece sabemos sabe vive vivem existe existem
once: outrora antigamente
counted: metros quilômetros quilómetros km toneladas euros pessoas habitantes hectares casas empregos
	trabalhadores visitantes exemplares soldados alunos votos vezes quilos litros dólares reais
`, Rules: romanceRules + `
--- 1
clock plus: [between] hour|clock and minute|half|quart unit=MIN?
clock plus: hour|clock minus minute|half|quart unit=MIN?
clock hour: (at|until|before|after|from|between) the? hour unit=H minute? unit=MIN?
clock hour: hour unit=H ampm
clock hour: hour unit=H of the? part
clock hour: hour of the? part
clock bighour: hour unit=H
date dayof: the? dayw day [of]
date wdday: wd open day close
date wd: (from|to) wd
date wdday: wd the? dayw? day [of|month|ampm|hy|dash|slash|colon]
date dayof: dayw ord
--- 3
date ago: agopre about? dur
`}
}
