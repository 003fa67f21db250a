package lang

// romanceRules are the patterns of dates that es, fr, it and pt share.
const romanceRules = `
--- 1
dur allunit: ganz unit
date quarter: the? ord unit=Q
date halfyear: the? ord unit=HY
--- 2
clock plus: clock and|minus minute|half|quart unit=MIN?
clock ampmafter: clock ampm
--- 3
date relpart: the? part nextw|later
date fiscalunit: the? rel unit=Y fiscal
date relunit: the? unit rel
dur relnum: the? num|quant rel unit
dur relnum: the? num rel dur
dur relnum: the? dur rel
`
