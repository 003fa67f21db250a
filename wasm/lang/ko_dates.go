package lang

func koreanDates() DateTable {
	return DateTable{Words: `
wd: 월요일 화요일 수요일 목요일 금요일 토요일 일요일
wdm: 월 화 수 목 금 토 일
num: 한? 두? 세? 네? 다섯 여섯 일곱 여덟 아홉 열
mult 10000: 만?
unit S: 초?
unit MIN: 분?
unit H: 시간
unit D: 일간 날? 하루?
unit WE: 주말
unit W: 주? 주일 주간
unit M: 개월 달?
unit Q: 분기
unit HY: 반기
unit Y: 년? 년간 해?
unit DE: 세기?
span 2 D: 이틀
span 3 D: 사흘
span 4 D: 나흘
span 5 D: 닷새
span 10 D: 열흘
span 15 D: 보름
span 1 D: 하루
season: 봄/봄철 여름/여름철 가을/가을철 겨울/겨울철
part DA: 새벽
part MO: 아침 오전?
part MI: 점심 정오
part AF: 오후? 낮?
part EV: 저녁
part NI: 밤? 한밤 심야
hol 101: 신정 새해_첫날
hol 301: 삼일절 3·1절
hol 505: 어린이날
hol 606: 현충일
hol 717: 제헌절
hol 815: 광복절
hol 1003: 개천절
hol 1009: 한글날
hol 1225: 크리스마스 성탄절
rel -1: 지난
rel 0: 이번
rel 1: 다음 오는 내
reld -2: 그제 그저께 그끄제
reld -1: 어제 전날?
reld 0: 오늘 금일
reld 1: 내일
reld 2: 모레
relu -1 Y: 지난해 작년
relu -2 Y: 재작년 지지난해
relu 0 Y: 올해 올 금년 연말 연초
relu 1 Y: 내년 이듬해?
relu 2 Y: 내후년
relu -1 M: 지난달 전월?
relu 0 M: 이달 이번달
relu 1 M: 다음달 내달
relu -1 W: 지난주
relu 0 W: 이번주 금주
relu 1 W: 다음주 내주
relp -1 NI: 어젯밤 간밤
relp 0 NI: 오늘밤
mod 1: 초순 초반
mod 2: 중순 중반
mod 3: 하순 말? 후반
edge 1: 초?
edge 3: 말?
ref 1: 최근 얼마_전
ref 2: 현재 지금
ref 3: 곧 향후 앞으로
ago: 전
fromnow: 뒤 후 이후
later: 뒤
within: 내
every: 매 매주 매년 매월
freq D: 매일
quant 0: 몇 수 여러
quant 2: 두어
to: 부터
and: 및
until: 까지
since: 이후
about: 약 대략
same: 같은
oclock: 시
ampm 1: 오전
ampm 2: 오후
x1: 상반기 하반기
x2: 월
x3: 일
q: q
yearw: 년 년도
s: 년대
suffix: 에 에는 에도 에서 의 은 는 이 가 을 를 과 와 부터 까지 로 으로 도 만 께 쯤 경 간 째 에만 부터는 까지는 에야 이면 이다 였다 이었다 라고 인 당시 말 초 중 하순 중순 이후
	이전 자
vsay: 말했다 밝혔다 전했다 설명했다 강조했다
ending vfut: 예정이다 예정 계획이다 것이다 전망이다 방침이다 겠다 열린다 된다 한다 간다 온다 시작한다
ending vpast: 었다 았다 였다 했다 됐다 졌다 났다 왔다 갔다 렸다 쳤다 뒀다 냈다 봤다 났으며 했고 됐고 였고 했으며 됐으며 했지만 된
tense: full
ord: 첫째 둘째 셋째 넷째 다섯째
lend: 이튿날
ref 2: 오늘날
backend: 이후 이래
counted: 명 개 원 달러 미터 톤 마리 곳 건 가구 회 장
`, Rules: `
--- 1
date nthwd: monthno +x2 ord wd
date: year +yearw monthno +x2 day +x3
date: year +yearw monthno +x2 [x1]
date: monthno +x2 day +x3
date month: monthno +x2
date year: year +yearw
date decade: the? year +s
date decade: year2 +s
date dayno: day +x3 [ago|fromnow|within|x1]
date wdday: day +x3 open wdm close
date halfyear: x1
date quarter: num +unit=Q
date quarter: year +yearw num +unit=Q
clock hour: ampm? hour +oclock
clock hour: ampm? hour +oclock minute +unit=MIN
clock hour: part hour +oclock
date: monthno +x2 day +x3 open wdm close
date: year +yearw monthno +x2 day +x3 open wdm close
range days: monthno +x2 day dash|hy day +x3
dur span: span
dur: num +unit
--- 2
--- 3
date relunit: rel unit
date relfield: rel date
date ago: dur ago
date fromnow: dur fromnow
date mod: date edge|mod
--- 5
date join: date date
`}
}
