package lang

func hebrewDates() DateTable {
	return DateTable{Words: `
month: ינואר/ינו. פברואר/פבר. מרץ?/מרס אפריל/אפר. מאי? יוני יולי אוגוסט/אוג. ספטמבר/ספט. אוקטובר/אוק.
	נובמבר/נוב. דצמבר/דצמ.
wd: יום_שני/יום_ב' יום_שלישי/יום_ג' יום_רביעי/יום_ד' יום_חמישי/יום_ה' יום_שישי/יום_ו'/שישי? שבת/יום_שבת
	יום_ראשון/יום_א'
num: אחד?/אחת? שניים/שתיים/שני?/שתי? שלושה/שלוש ארבעה/ארבע חמישה/חמש שישה/שש שבעה/שבע שמונה תשעה/תשע עשרה/עשר
num 20: עשרים
num 30: שלושים
mult 100: מאה
mult 1000: אלף
ord: ראשון/ראשונה/הראשון/הראשונה שני?/שנייה?/השני/השנייה שלישי/שלישית/השלישי/השלישית רביעי/רביעית/הרביעי/הרביעית
	חמישי/חמישית שישי?/שישית שביעי/שביעית שמיני תשיעי עשירי
half: חצי מחצית המחצית
unit S: שניות?
unit MIN: דקה? דקות?
unit H: שעה? שעות?
unit D: יום? ימים? הימים? לילה? לילות?
unit WE: סוף_שבוע? סוף_השבוע? סופ"ש?
unit W: שבוע? שבועות? השבוע?
unit M: חודש? חודשים? החודש? החודשים?
unit Q: רבעון? הרבעון? רבעונים?
unit HY: מחצית_השנה?
unit Y: שנה? שנים? השנה? השנים?
unit DE: עשור? העשור? עשורים?
unit CE: מאה?
span 2 H: שעתיים
span 2 D: יומיים
span 2 W: שבועיים
span 2 M: חודשיים
span 2 Y: שנתיים
season: אביב/האביב קיץ/הקיץ סתיו/הסתיו חורף/החורף
part MO: בוקר הבוקר? בבוקר
part MI: צהריים בצהריים
part AF: אחר_הצהריים אחה"צ
part EV: ערב הערב? בערב
part NI: לילה? הלילה? בלילה
relp 0 EV: הערב
relp 0 NI: הלילה
relp 0 MO: הבוקר
relp -1 NI: אמש
hol 501: אחד_במאי
hol 1225: חג_המולד
rel -1: שעבר שעברה שחלף שחלפה האחרון? האחרונה? האחרונים? הקודם הקודמת
rel 0: זה זו הנוכחי הנוכחית
rel 1: הבא הבאה הקרוב הקרובה הבאים
prevw: הקודם הקודמת
reld -2: שלשום
reld -1: אתמול
reld 0: היום
reld 1: מחר
reld 2: מחרתיים
relu -1 Y: אשתקד
relu 0 Y: השנה
relu 0 W: השבוע
relu 0 M: החודש
edge 1: תחילת ראשית
edge 2: אמצע
edge 3: סוף סוף_
ref 1: לאחרונה בעבר
ref 2: עכשיו כעת כיום
ref 3: בקרוב בעתיד
agopre: לפני
later: מאוחר_יותר
earlier: קודם_לכן
ahead: בעוד תוך?
within: תוך בתוך
every: כל מדי
freq Y: שנתי
freq D: יומי
quant 0: כמה מספר
of: של
in: במהלך
on: ב
at: בשעה
from: מאז בין?
to: עד
between: בין
and: ו
or: או
until: עד
since: מאז
before: לפני
after: אחרי לאחר
about: כ קרוב_ל
same: אותו אותה
that: ההוא ההיא
oclock: שעה בשעה
noon 24: חצות
decw 1: שנות_ה
decw 1960: שנות_השישים
decw 1970: שנות_השבעים
decw 1980: שנות_השמונים
decw 1990: שנות_התשעים
yearw: שנת
dayw: יום
vsay: אמר אמרה הודיע הודיעה מסר מסרה דיווח
vpast: היה הייתה היו נהרג נהרגו נפצע נפצעו נפתח נפתחה החל החלה מת מתה נפטר הגיע הגיעה התקיים התקיימה נערך נערכה
	קרס קרסה הוחלט אושר אישרה החליט החליטה
vfut: יהיה תהיה יהיו צפוי צפויה צפויים עתיד עתידה אמור אמורה אמורים יתקיים תתקיים ייפתח תיפתח ייערך תיערך יחל יצביעו יתקיים תתקיים ייערך תיערך ייפתח תיפתח יצא תצא יגיע תגיע
	תחל יגיע תגיע ידון תדון יצביע תצביע מתוכנן מתוכננת
prefix and: ו
prefix in: ב
prefix the: ה
prefix to: ל
prefix from: מ
prefix at: כ
prefix that: ש
sub: כי כאשר כש אשר
many: האחרונים הבאים
lend: למחרת
unit M: החודש?
back: מאז
vstate: מכירים יודעים חי חיים גר גרים
counted: מטר מטרים קילומטר ק"מ טון שקלים שקל איש אנשים תושבים דונם דירות עובדים חיילים תלמידים קולות פעמים דולר
	יורו
`, Rules: `
--- 1
date relunit: in? the? unit rel
date nthwd: the? wd the? ord of|in the? month
date: wd comma? the? day in|of? month year?
date: day in month year?
date: the? day in month
range days: the? day dash|hy the? day in month year?
date decade: decw=1 hy? year2
date quarter: the? unit=Q the? ord
date halfyear: the? half the? ord
clock hour: at|oclock hour|clock in? part?
date year: in|of|yearw year
dur span: span
--- 3
date relunit: in? the? unit rel
date relfield: date rel
date ago: agopre about? dur
`}
}
