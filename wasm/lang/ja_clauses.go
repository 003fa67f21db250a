package lang

// Japanese words are not divided by spaces: Leans are what a clause may not
// begin with, Points what it may not hold. The verb ends the sentence, so
// nothing can be cut off before it.
func japaneseClauses() ClauseWords {
	return ClauseWords{
		Verbs: none, NotVerbs: none, Ends: none, Times: none, Speech: none, Openers: none,
		Links: none, Wants: none, Loose: none,
		Leans:   words(`しかし また そして さらに その この あの それ これ あれ ここ そこ だが ただ 一方 なお そのため このため でも だから つまり 同 両 もっとも ところが`),
		Points:  words(`彼 彼女 それ これ 私 僕 俺 あなた 同氏 同社 同日`),
		Bracket: true,
	}
}
