package lang

import "sync"

func chinese() *Language {
	return &Language{
		Code:     "zh",
		Page:     chinesePage(),
		Name:     "Chinese",
		Pace:     255,
		Plural:   PluralNone,
		NoSpaces: true,
		Clauses:  chineseClauses(),
		quotes:   sync.OnceValue(chineseQuotes),
		Dates:    chineseDates(),
		Stop: words(`的 了 和 是 在 我 有 他 她 这 这 个 们 中 来 上 大 为 以 到 说 时 要 就 出 会 可 也 你 对 生 能 而 子 那 得 于 着 下 自 之 年 过 发 后 作 里 用 道 行 所 然
			与 及 或 但 被 把 让 给 从 向 都 还 又 很 再 最 只 已 将 没 不 吗 呢 吧 啊 其 该 此 每 各 等 因为 所以 如果 虽然 但是 并且 而且 以及 我们 他们 她们 这个 那个 什么`),
		Abbreviations: none,
	}
}
