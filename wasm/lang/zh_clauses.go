package lang

// Chinese words are not divided by spaces: Leans are what a clause may not
// begin with, Points what it may not hold.
func chineseClauses() ClauseWords {
	return ClauseWords{
		Verbs: none, NotVerbs: none, Ends: none, Times: none, Speech: none, Openers: none,
		Links: none, Wants: none, Loose: none,
		Leans: words(`为 为了 在 对 从 因 因为 由于 随着 经过 据 如果 虽然 但 但是 而 而且 并 并且 同时 此外 另外 因此 所以 不过 然而 其 其中 也 还 又 就 才 都 则 当 与 和 及 以及 或
			通过 根据 按照 关于 至于 除了 除 即使 尽管 只要 只有 无论 不仅 不但 甚至 于是 接着 然后 之后 之前 此次 该 此 这 那 每 某`),
		Points: words(`他 她 它 我 你 您 咱 这个 那个 该 因为 虽然 如果 由于 的时候 之后 之前 以来 的话 也就 就会 才会 才能 却`),
	}
}
