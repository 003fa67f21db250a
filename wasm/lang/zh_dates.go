package lang

func chineseDates() DateTable {
	return DateTable{Words: `
wd: 星期一/礼拜一/禮拜一/周一/週一/礼拜一 星期二/礼拜二/周二/週二 星期三/礼拜三/周三/週三 星期四/礼拜四/周四/週四 星期五/礼拜五/周五/週五 星期六/礼拜六/周六/週六
	星期日/星期天/礼拜天/周日/週日/禮拜天
wdm: 一? 二? 三? 四? 五? 六? 日?/天?
none: 上世纪 上个世纪 上世紀
num: 一? 二?/两/兩 三? 四? 五? 六? 七? 八? 九? 十? 
unit S: 秒钟 秒
unit MIN: 分?
unit MIN: 分钟 分鐘
unit H: 小时 小時 个小时 個小時
unit D: 天
unit WE: 周末 週末
unit W: 周? 星期 个星期 個星期 週? 礼拜 个礼拜
unit M: 个月 個月
unit Q: 季度 季
unit Y: 年间
unit DE: 世纪? 世紀?
season: 春天/春季/今春 夏天/夏季/今夏 秋天/秋季/今秋 冬天/冬季/今冬
part DA: 凌晨 清晨 拂晓
part MO: 早上 上午 早晨 晨
part MI: 中午 正午
part AF: 下午 傍晚?
part EV: 晚上 傍晚 晚间 晚間 晚?
part NI: 夜间 深夜 夜里 午夜
relp 0 EV: 今晚
relp -1 EV: 昨晚
relp 1 EV: 明晚
relp 0 MO: 今晨 今早
hol 101: 元旦
hol 308: 妇女节
hol 501: 劳动节 勞動節 五一
hol 601: 儿童节
hol 1001: 国庆节 國慶節
hol 1225: 圣诞节 聖誕節
reld -2: 前天 前日?
reld -1: 昨天 昨日
reld 0: 今天 今日 当天? 當天?
reld 1: 明天 明日
reld 2: 后天 後天
relu -1 Y: 去年 上年?
relu -2 Y: 前年
relu 0 Y: 今年 本年 年底 年初 年末 年内 本年度
relu 1 Y: 明年
relu 2 Y: 后年 後年
relu -1 M: 上月 上个月 上個月
relu 0 M: 本月 这个月 這個月 当月?
relu 1 M: 下月 下个月 下個月
relu -1 W: 上周 上星期 上週 上个星期 上礼拜
relu 0 W: 本周 这周 本週 本星期 这个星期
relu 1 W: 下周 下星期 下週 下个星期 下礼拜
relu -1 WE: 上周末
relu 0 WE: 本周末
relu -1 Q: 上季度 上一季度
relu 0 Q: 本季度
rel -1: 上 上个 过去 過去 最近?
rel 0: 本 这个
rel 1: 下 下个 未来 未來 
near: 过去 未来
same: 同 当 當 该
mod 1: 初 上旬 年初 初期
mod 2: 中旬
mod 3: 底 末 下旬 年底
ref 1: 近日 日前 近来 最近 不久前
ref 2: 目前 现在 現在 如今
ref 3: 将来 不久
ago: 前 以前 之前
fromnow: 后 後 之后 之後 以后 以後
within: 内 內
to: 至 到 ～
until: 截至 至
from: 从 從 自
since: 自 以来 以來
about: 约 約 大约
every: 每
freq D: 每天 每日
freq W: 每周
freq M: 每月
freq Y: 每年
quant 0: 几 数 多
the: 第
ampm 1: 上午 凌晨 早上
ampm 2: 下午 晚上 傍晚
oclock: 时 時 点 點
half: 半
of: 的
in: 在 于
on: 在 于
x1: 上半年 下半年
x2: 月 月份
x3: 日 号 號
s: 年代
yearw: 年 年度
era 1911: 民国 民國
none: 日本 通过 超过 经过 不过 了解 将军 通過 超過
vfut: 将 將 将于 拟 擬 预计 預計 计划 計劃 即将 即將 定于 预定
vpast: 了 已 已经 已經 曾 过 過 曾经
vsay: 说 說 表示 称 稱 宣布 指出
tense: comma
lend: 次日 翌日 第二天
wd 1: 个星期一
wd 2: 个星期二
wd 3: 个星期三
wd 4: 个星期四
wd 5: 个星期五
wd 6: 个星期六
wd 7: 个星期日 个星期天
sub: 的
backend: 以来 以來
vstate: 知道
counted: 人 元 米 公里 吨 噸 名 个 個 家 万 萬 亿 億 件 次 美元 户 只 辆 架 所 份
`, Rules: `
--- 1
date nthwd: monthno x2 of? the ord|num wd
date: year yearw monthno x2 day x3
date: year yearw monthno x2
date: monthno x2 day x3
range days: year yearw monthno x2 day x3? dash|hy|to day x3
date month: monthno x2
date year: year yearw
date decade: year +s
date decade: year2 +s
date dayno: day x3 [ago|fromnow|within]
date halfyear: x1
date halfyear: year yearw of? x1
date quarter: the ord|num unit=Q
date quarter: year yearw of? the ord|num unit=Q
date quarter: num unit=Q
clock hour: ampm? hour oclock
clock hour: ampm? hour oclock minute unit=MIN
clock hour: ampm? hour oclock minute unit=MIN
clock halfpast: ampm? hour oclock half
range days: relu of? monthno x2 day x3? dash|hy|to day x3
range days: monthno x2 day x3? dash|hy|to day x3
date: year yearw of? season
date thismonth: [monthno] x2 mod
date yearrel: year relu
date weekwd: relu wdm
set wdfreq: freq=W wd|wdm
range months: monthno x2? dash|hy|to monthno x2
dur: num unit
dur: num unit
dur countdur: num yearw (ago|fromnow)
--- 2
date sameunit: same x3|x2|yearw
--- 3
date relfield: date of? date
date relfield: rel wd
date ago: about? dur ago
date fromnow: dur fromnow
date mod: date mod
--- 5
date join: date of? date
`}
}
