package lang

func japaneseDates() DateTable {
	return DateTable{Words: `
wd: 月曜日/月曜 火曜日/火曜 水曜日/水曜 木曜日/木曜 金曜日/金曜 土曜日/土曜 日曜日/日曜
wdm: 月 火 水 木 金 土 日
num: 一? 二? 三? 四? 五? 六? 七? 八? 九? 十?
unit S: 秒
unit MIN: 分? 分間
unit H: 時間
unit D: 日間 泊?
unit WE: 週末
unit W: 週間
unit M: か月 カ月 ヶ月 ヵ月 ケ月 箇月
unit Q: 四半期
unit Y: 年間 か年 カ年
unit DE: 世紀?
season: 春?/今春 夏?/今夏 秋?/今秋 冬?/今冬
part DA: 未明 明け方 早朝
part MO: 朝? 午前? 今朝?
part MI: 正午 昼? 昼過ぎ
part AF: 午後? 夕方
part EV: 夕? 晩? 今晩?
part NI: 夜? 深夜 今夜?
relp 0 MO: 今朝 けさ
relp 0 NI: 今夜 今晩
relp -1 NI: 昨夜 昨晩 ゆうべ
hol 101: 元日 元旦
hol 211: 建国記念の日
hol 429: 昭和の日
hol 503: 憲法記念日
hol 504: みどりの日
hol 505: こどもの日
hol 811: 山の日
hol 1103: 文化の日
hol 1123: 勤労感謝の日
hol 1224: クリスマスイブ
hol 1225: クリスマス
hol 1231: 大みそか 大晦日
reld -2: 一昨日 おととい
reld -1: 昨日 きのう 前日?
reld 0: 今日 きょう 本日
reld 1: 明日 あす あした
reld 2: 明後日 あさって
relu -1 Y: 昨年 去年 前年? 昨年度 前年度?
relu -2 Y: 一昨年 おととし
relu 0 Y: 今年 ことし 本年 年内 年末 年始 今年度 本年度
relu 1 Y: 来年 来年度 翌年?
relu 2 Y: 再来年
relu -1 M: 先月 前月?
relu -2 M: 先々月
relu 0 M: 今月
relu 1 M: 来月 翌月?
relu 2 M: 再来月
relu -1 W: 先週 前週?
relu -2 W: 先々週
relu 0 W: 今週
relu 1 W: 来週 翌週?
relu 2 W: 再来週
relu 0 WE: 今週末
relu -1 WE: 先週末
same: 同
mod 1: 上旬 初旬 初め 序盤
mod 2: 中旬 半ば
mod 3: 下旬 末? 終わり
ref 1: 先日 最近 かつて 以前?
ref 2: 現在 いま?
ref 3: 近く? 今後 将来
ago: 前 以上前
fromnow: 後 以内
within: 以内
to: から ～
until: まで
since: 以降 以来
about: 約
every: 毎年? 毎日? 毎週? 毎月?
freq D: 毎日
freq W: 毎週
freq M: 毎月
freq Y: 毎年
quant 0: 数
ampm 1: 午前
ampm 2: 午後
oclock: 時
half: 半
of: の
on: に
x1: 上半期/上期/前半? 下半期/下期/後半?
x2: 月
x3: 日
s: 年代
yearw: 年 年度
era 2018: 令和
era 1988: 平成
era 1925: 昭和
era 1911: 大正
era 1867: 明治
none: 日本 月曜 会社
ending vpast: た だった
ending vfut: る う く す む ぶ つ ぐ 予定 方針 見通し 見込み 計画
vsay: 述べた 語った 話した 明らかにした と述べ
tense: full
lend: 翌日 翌朝
the: 第
not: の
vpast: された
backend: 以来
vstate: 知られる 知られている
counted: 人 円 メートル キロ トン 件 本 社 台 世帯 戸 個 回 ドル 頭 匹 枚 冊 校 店 軒
`, Rules: `
--- 1
date nthwd: monthno x2 of? the? ord|num wd
date quarter: year yearw the? ord|num unit=Q
date: year yearw monthno x2 day x3
date: year yearw monthno x2
date: monthno x2 day x3
range days: year yearw monthno x2 day x3? dash|hy|to day x3
date: year yearw monthno x2 day x3 open wdm close
date: monthno x2 day x3 open wdm close
date: year2 yearw monthno x2 day x3
date: year2 yearw monthno x2
date month: monthno x2
date year: year yearw
date decade: year +s
date decade: year2 +s
date dayno: day x3 [unit|ago|fromnow|within]
date wdday: day x3 open wdm close
date halfyear: x1
date halfyear: year yearw of? x1
date quarter: ord|num unit=Q
date quarter: year yearw num unit=Q
clock hour: ampm? hour oclock
clock hour: ampm? hour oclock minute unit=MIN
clock halfpast: ampm? hour oclock half
clock hour: part hour oclock
range days: relu of? monthno x2 day x3? dash|hy|to day x3
range days: monthno x2 day x3? dash|hy|to day x3
date: year yearw of? season
date: relu of? season
date thismonth: [monthno] x2 mod
date yearrel: year relu
date weekwd: relu wdm
set wdfreq: freq=W wd|wdm
range months: monthno x2? dash|hy|to monthno x2
dur: num unit
dur countdur: num x3 (ago|fromnow)
dur countdur countdur: num yearw (ago|fromnow)
--- 2
date sameunit: same x3|x2|yearw
--- 3
date relfield: date of? date
date ago: about? dur ago
date fromnow: dur fromnow
date mod: date of? mod
--- 5
date join: date of? date
`}
}
