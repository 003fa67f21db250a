package lang

func englishDates() DateTable {
	return DateTable{MonthFirst: true, Words: `
month: january/jan. february/feb. ^march?/mar.? april/apr. ^may? june/jun. july/jul. august?/aug.
	september/sept./sep. october/oct./octobre november/nov. december/dec.
wd: monday/^mon.? tuesday/tue.?/tues.? wednesday/^wed.?/weds.? thursday/thur./thurs./thu.? friday/fri.?
	saturday/^sat.? sunday/^sun.?
wdset: mondays tuesdays wednesdays thursdays fridays saturdays sundays
num: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
	eighteen nineteen twenty
num 30: thirty
num 40: forty
num 50: fifty
num 60: sixty
num 70: seventy
num 80: eighty
num 90: ninety
num 12: dozen
mult 100: hundred
mult 1000: thousand
mult 1000000: million
ord: first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
	fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
ord 30: thirtieth
nth: st nd rd th
half: half
unit S: seconds second? secs sec?
unit MIN: minutes minute? mins min?
unit H: hours hour? hrs hr?
u1 H: h
u1 D: d
u1 Y: y
unit D: days day? nights? night?
unit BD: working_days business_days trading_days weekdays? workdays? working_day? business_day? trading_day?
	weekday? workday?
unit WE: weekends weekend?
unit W: weeks week? workweeks workweek?
unit FN: fortnights fortnight?
unit M: months month?
unit Q: quarters quarter?
unit Y: calendar_years calendar_year? years year? yr? yrs
unit DE: decades decade?
unit X: period?
unit CE: centuries century?
unit ML: millennia millennium?
season: spring? summer autumn/fall? winter
part MO: morning mornings
relp 0 NI: tonight tonite
part MI: lunchtime midday
part DT: daytime
part AF: afternoon
parts MO: mornings
parts AF: afternoons
parts EV: evenings
parts NI: nights
part EV: evening evenings
part NI: night nights? overnight
hol 101: new_year's_day new_year's new_year?
hol 1231: new_year's_eve
hol 214: valentine's_day
hol 704: independence_day
hol 1031: halloween
hol 1224: christmas_eve
hol 1225: christmas christmas_day xmas
hol 1226: boxing_day
hol 20500: easter easter_sunday
hol 20498: good_friday
hol 20501: easter_monday
hol 31144: thanksgiving thanksgiving_day
hol 31155: black_friday
hol 30527: mother's_day mothers_day
hol 30637: father's_day fathers_day
hol 317: st_patrick's_day st._patrick's_day
hol 619: juneteenth
hol 30131: martin_luther_king_day mlk_day
hol 30231: presidents'_day presidents_day
hol 31021: columbus_day
hol 1111: veterans_day veterans'_day armistice_day
hol 202: groundhog_day
hol 422: earth_day
hol 501: may_day labour_day
hol 308: international_women's_day
hol 401: april_fools
hol 505: cinco_de_mayo
hol 20453: mardi_gras
hol 20454: ash_wednesday
hol 20493: palm_sunday
hol 20539: ascension_day
hol 20549: pentecost
hol 106: epiphany
hol 1101: all_saints'_day
hol 101: new_year's_day
hol 30911: labor_day
hol 30551: memorial_day
rel -1: last past previous
near: past upcoming coming
prevw: previous
rel 0: this current
rel 1: next coming upcoming forthcoming
reld -1: yesterday
reld 0: today
reld 1: tomorrow tmrw
reld -2: the_day_before_yesterday
reld 2: the_day_after_tomorrow
mod 1: early
mod 2: mid middle?
mod 3: late
edge 1: beginning start
edge 2: middle
edge 3: end
ref 1: recently recent? lately past?
ref 2: now currently current presently nowadays these_days at_present at_the_moment right_now at_this_time
	at_the_minute to_date till_date
ref 3: future? the_future the_near_future the_near_term soon?
ago: ago
later: later afterward afterwards
earlier: earlier
fromnow: from_now hence
ahead: in?
within: within
for: for than by over as barely just only another after every at last additional
x1: year-ago year-earlier
ganz: all? whole entire
x2: more additional extra
x3: ended ending
not: one_may his her my your our their its she's he's good
starting: starting beginning? commencing
only: so
relu 2 W: week_after_next
relu -2 W: week_before_last
relu -2 WE: weekend_before_last
relu -2 M: month_before_last
relu -2 Y: year_before_last
relu 2 WE: weekend_after_next
relu 2 M: month_after_next
relu 2 Y: year_after_next
relu 0 Y: year-end year_end year's_end
every: every each once_a once_every
other: other
freq D: daily everyday?
freq W: weekly
freq FN: fortnightly biweekly
freq M: monthly
freq Y: yearly annually annual?
freq Q: quarterly?
freq H: hourly
quant 0: several few some many
quant 2: couple
of: of
the: the
a: a an
in: in during
on: on
at: at around
until: by?
from: from
to: to through thru
between: between
and: and
or: or
until: until till through
since: since
before: before no_later_than not_later_than
after: after following later_than no_earlier_than
about: about around nearly almost roughly approximately over more_than less_than at_least up_to no_more_than
same: same
that: that those latest
nextw: following
fiscal: fiscal financial fy
ampm 1: am a.m. a.m a_m
ampm 2: pm p.m. p.m p_m
oclock: o'clock oclock ish utc gmt est edt cet et
noon 12: noon midday noonish
noon 24: midnight
pasth: past after
s: s
decw 1920: twenties
decw 1930: thirties
decw 1940: forties
decw 1950: fifties
decw 1960: sixties
decw 1970: seventies
decw 1980: eighties
decw 1990: nineties
q: q
yearw: year calendar_year
long: long
old: old
per: per a
vsay: said says told? announced? confirmed? added? reported? explained? argued? insisted? warned? claimed?
vpast: since as_of ended was were had did been became began bled blew bought bred broke brought built burnt burst came
	caught chose clung crept cut dealt died drank dreamt drew drove dug dwelt ate fed fell felt fled flew fought
	found forbade forgave forgot froze gave got grew heard held hid hit hung hurt kept knelt knew laid leant leapt
	learnt led left lent lost made meant met mistook overcame overtook overthrew paid put quit ran rang rebuilt
	rose said sang sank sat saw sent set shone shook shot showed shrank shut slept slung sold sought spent spoke
	sprang stole stood strove struck stung swam swept swore swung taught thought threw told took tore undertook
	underwent understood upheld wept went withdrew withheld withstood woke won wore wove wrote misled outbid chose
	broke hadn't didn't wasn't weren't could_be could_not couldn't
vpart: held made sold told sent built shown given taken met known seen set due kept led left put paid shut cut
	hit lost won written drawn broken chosen driven spoken stolen thrown worn flown grown frozen heard found bought
	brought taught thought sung sunk begun run sworn struck born forbidden withdrawn overthrown laid read spent
vfut: is_to are_to was_to were_to has_to have_to had_to set_to about_to going_to is_due are_due will_last
	would_last should_last could_last to_last_for shouldn't_last wouldn't_last won't_last will 'll shall would
	won't wouldn't due should must to_be will_be payable as_early_as as_soon_as scheduled expected expects expect
	plans plan planning planned intends intend hopes hoping wants going set_for slated aims
vbe: is are isn't aren't
vpres: has have does do say can could may might am
ending vpast vpart: ed
ending vpart: ing
sub: because while when who whom which whose where although though unless if whether whenever wherever
comp: that
due: for
tense: full
back: since
vstate: know knows live lives exist exists
once: once formerly back_then
counted: metres meters feet people miles kilometres kilometers km kg tonnes tons euros dollars pounds homes
	houses jobs workers troops soldiers students residents passengers copies words pages seats square acres
	hectares litres votes points cases deaths men women children times calories
`, Rules: `
--- 1
dur: num x2 unit
dur a: a|num unit or num
date yearago: the? x1 ord unit=Q
dur allunit: ganz the? unit
date wdday: month comma the? ord
clock hour: (at) hour +dot +ampm
date dayof: the ord unit=D of the unit=M
clock hourminute: (at) hour! hy? minute! [unit]
crange hourspan: from|between hour! hy? minute! to|until|and|dash hour! hy? minute!
date yearago: the? x1 unit=Q|unit=X?
dur yearof: the fiscal? unit=Y (x3)
refv age: not the? mod? hy? year2 +s
refv age: not part
refv age: mod unit=H of
date: (before|after|until|since|on|at) hol
date dayof: (on) ord (stop|comma|dash|at)
refv: (in|of) the ref=1 (stop|comma|that|vpast|vpres|vfut|and|or)
--- 3
date modlater: earlier|later in the unit
date later: the unit later (stop)
date dayafter: the unit=D after|before (stop|comma)
--- 7
clock join: date for the? clock
--- 5
date join: date apos s date
date yearago: the? x1 date
`}
}
