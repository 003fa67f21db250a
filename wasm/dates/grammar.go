package dates

// sharedRules are the patterns of all languages. They name classes only, so a
// pattern whose words a language lacks is never tried there.
const sharedRules = `
--- 1
# numeric dates in parts: 23-Sep-2020, 2020/Sep/23
date: day hy|slash|dot? month dot? hy|slash|dot year|year2
date: month hy|slash day hy|slash year|year2
date: year hy|slash month hy|slash day
date: month hy|slash year hy|slash day
date: day hy|slash year hy|slash month
date: month slash day
date: month hy year
date: day slash month
date: year hy|slash month

# days of a month
date: the? day dot? of? the? month dot? comma? of|in? the? yearw? year yearw?
date: the? day dot? of? the? month of? apos year2
date year2: the? day dot? of? the? month of? year2
date: the? day dot? of? the? month
date: month the? day comma? of|in? yearw? year
date: month the? day
date: month comma? of|in? the? yearw? of? year yearw?
date: month of? apos year2
date year2: month of? year2
date: [hy] monthno +hy|slash +year
date fiscal: the? yearw fiscal of? the? year?
date fiscal: the? fiscal yearw? of? year
date: month slash year
date: year month
date month: month!
date month: (in|since|until|before|after|of|from|between|rel|mod|edge) month
date month: (mod) (hy) month
range days: the? day dot? dash|to|until|and the? day dot? of? the? month of|comma? year
range days: the? day dot? dash|to|until|and the? day dot? of? the? month
range days: month the? day dash|to|until the? day comma? of? year
range days: month the? day dash|to|until the? day
range days: month the? day and the? day
range days: between the? day dot? and the? day dot? of? the? month year?
date wd: wd!
set wdparts: wd parts
date wd: (since|until|before|after|on|rel|every|between|or) wd
date wd: wd (day|hour|month|clock|part)
date wd: wd comma (day|month|date|clock)

date nthwd: the? ord|rel wd of|in|the? the? month of|comma? year
date nthwd: the? ord|rel wd of|in|the? the? month
set everynth: every the? ord|rel wd of|in the? unit=M
set everynth: every the? ord wd
# years, decades, centuries
date wdday: wd comma? the? ord [month|of]
date wdday: wd day (at|comma|clock)
date wdday: wd day (stop) [month]
date weekno: [rel|that] the? unit=W num [ampm|colon|oclock]
date weekno: w +num
range months: from|between month to|until|and|dash month of|in? year?
date: relp
clock hour: hhmm ampm
date year: yearw of? year
date year: the? yearw of? year
date year: year yearw
date year: (in|since|until|before|after|of|from|to|at|mod|edge|between|season|fiscal) year
date bareyear: year
range yearspan: year slash|hy|dash +num
range yearspan: year slash +year
date year: (in|since|until|before|after|of|from|to|the) apos +year2
date decade: the? mod? hy? year +s
date decade: the? mod? hy? apos? year2 +s
date decade: the? mod? hy? year +s hy? unit=Y
date decade: the? mod? hy? apos? year2 +s hy? unit=Y
date decade: the? decw=1 year|year2
date decw: the? mod? hy? decw!
date century: the? mod? hy? ord hy? unit=CE
date century: the? day dot unit=CE
date century: the? unit=CE roman
date century: roman unit=CE
date quarter: the? fiscal? ord hy? fiscal? unit=Q
date quarter: the? day dot unit=Q
date quarter: q +num hy? of? year?
date quarter: num +q
date quarter: year hy? q +num
date quarter: the? ord unit=Q hy year
date halfyear: u1=H +num hy? year
date halfyear: year hy? u1=H +num
date halfyear: the? ord half hy? year
date halfyear: the? ord half
date halfyear: the? day dot unit=HY
date halfyear: the? ord unit=HY
date season: season!
date season: (in|since|until|before|after|rel|mod|edge|the) season
date: season of? the? yearw? year
date: hol!
date: hol of|comma? yearw? year
date: reld!
date lendemain: the? lend [of]
date: relu

# times of day
clock hour: hour|clock oclock? ampm oclock?
clock hour: hour|clock oclock
clock hour: hour oclock minute!
clock hour: hour|clock oclock? in|of the? part
clock: noon
clock hour: hour noon
clock hour: clock
clock halfpast: half pasth hour|clock oclock?
clock minutes: num unit=MIN? pasth hour|clock oclock?
clock quarters: a? quart pasth hour|clock oclock?

# lengths of time
dur: num hy? unit
dur: num hy? unit hy? long
dur: num +u1
refv age: num hy? unit hy? old
refv age: num hy? old
refv age: num and a half hy? unit hy? old
dur half: half the|a? hy? unit
dur half: a half hy? unit
dur andhalf: num and the|a? half of? hy? unit
dur andhalf: num unit and the|a? half
dur andhalf: a unit and a half
dur andhalf: andhalf hy? unit
dur quart: num|a? quart of? a? unit=H
dur a: a unit
dur a: a unit hy? long
dur: quant of? the? hy? unit
dur: a quant of? unit
dur bare: unit!
dur shorter: num to|or|dash|hy num hy? unit
set freq: freq
refv: ref! [unit|fiscal]

--- 2
dur two: dur and? dur
date dayof: (on|of|before|after|until|since|from|to|comma|at) the ord

--- 3
dur within: (within) the? rel? about? dur
date fiscalunit: the? rel yearw fiscal
date fiscalunit: the? rel fiscal yearw
# relative dates
date relpart: the? rel part
date relpart: the? nextw part
date relunit: the? rel! unit
date relunit: the? rel=0 rel unit
date relunit: the? that unit
date samein: the? same unit of|in|the? rel unit=Y
date samein: the? same unit of|in|the? date
date relunit: the? same unit
date relunit: the? nextw unit
date relunit: the? unit nextw
date theunit: the fiscal? unit
date relfield: the? rel date
date relfield: the? rel=0 rel date
date relfield: the? that date
date relfield: the nextw date
date relfield: (on) nextw date
date relfield: the? date rel [unit|the|yearw]
date fiscal: the? fiscal yearw? year
dur relnum: the? rel about? dur
dur relnum: the? rel=0 rel about? dur
dur relnum: the? num rel dur
dur relnum: the? nextw dur
dur first: the? ord dur
dur recent: ref=1 dur
date weekof: the? unit=W of the? date
date weekof: the? unit=W starting on? the? date
date holweekend: the? unit=WE of date
date sameago: the? same unit about? dur ago
date sameago: the? same unit dur earlier
date ago: about? dur ago
date ago: dur or only ago
date ago: about? agopre about? dur
date fromnow: dur fromnow
date ahead: ahead! about? the? dur
date ahead: (ahead) about? dur
date later: dur later [rel]
date earlier: dur earlier

--- 4
date mod: the? mod hy? in|of? the? date
date mod: the? edge of? the? date
date modunit: the? edge of? the? unit
date modunit: mod of unit
date modlater: earlier|later in? the? date
# from one hour to another
crange: from|between|at? the? hour|clock oclock? to|until|dash|hy|and the? clock
crange: from|between|at? the? clock to|until|dash|hy|and the? hour|clock
crange: from|between the? hour oclock? to|until|dash|hy|and the? hour oclock?
crange: from|between hhmm to|until|dash|hy|and hhmm

--- 5
# one date in several words
date join: date comma? of|in|on|at|the? the? date
date join: date open date close
date nthof: the? rel|ord unit of|in the? date
date nthwdof: the? rel|ord date part? of|in the? date
range ndays: dur of|in the? date
range ndays: dur date
date holweekend: hol|date hy? unit=WE

--- 6
crange spanfor: from clock|hour for dur
crange spanfor: for dur from clock|hour
date datepart: date comma? in|at|of|the? the? mod? part
date partdate: the? mod? part of|on? the? date
date dayof: the day (crange)
clock clockpart: clock comma? in|of|at? the? mod? part
clock clockpart: mod? part comma? at|about? clock
clock clockpart: the? part at hour
crange: crange in|of? the? part

--- 7
clock join: date comma? at|on|in|about|until|before|after|from? the? clock
clock join: clock comma? on|of|in|at? the? date
clock athour: (at) about? the? hour
clock dateat: date comma? at about? the? hour
clock hourdate: (at) hour comma? on|in? date
crange datespan: date comma? on|at|in? crange
crange datespan: crange comma? on|of|in? the? date
crange datehours: date hour dash|hy hour

--- 8
range durfrom: dur starting the? date
range durfrom: (for) dur comma? from the? date
# counted from another date, and from one to another
date before: dur before the? date
date after: dur after|from|since the? date
range partrange: the? part of the? range
range fromto: from the? date|refv to|until|dash|hy the? date|refv
range fromto: from the? date refv
range fromto: between the? date|refv and|to|dash|hy the? date|refv
range fromto: date to|until|dash the? date|refv
range fromto: from|between? date +hy date
crange fromto: from|between clock to|until|dash|and clock|date
crange fromto: clock to|until|dash clock

--- 9
date dayaway: date on? date
clock partonly: (in|at|on) the? part
clock partonly: the part
clock partweak: part
clock dotclock: hour
clock nearhour: (before|after|until|from|since) the? hour
date dayloose: (the) day
date wd: wd

--- 10
set every: every num|ord|other? unit
set every: every dur
set every: every date|clock
set every: clock comma? every num|ord? unit|dur|date
set every: every unit at? clock
set every: every date at? clock
set wdset: wdset part? at? clock?
set wdset: every wdset
set timesa: num|quant? the? a|per unit

--- 11
set settime: clock set
set settime: set at? clock
`
