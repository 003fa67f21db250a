package lang

import "sync"

func korean() *Language {
	return &Language{
		Code:   "ko",
		Page:   koreanPage(),
		Name:   "Korean",
		Plural: PluralNone,
		Dates:  koreanDates(),
		quotes: sync.OnceValue(koreanQuotes),
		Stop: words(`이 그 저 것 수 등 및 또 또는 더 더욱 이런 그런 저런 이렇게 그렇게 그리고 그러나 그러면 그래서 하지만 때문에 위해 위한 대한 대해 따라 따른 통해
			있는 있다 있어 있었다 없는 없다 하는 한다 했다 하고 하며 해서 되는 된다 됐다 되고 이라고 라고 라는 이라는 다고 것으로 것이 것은 것을 수 있다 지난 오는
			이날 우리 나 내 너 그는 그녀는 그의 이들 가장 매우 모두 모든 다시 이미 아직 바로 함께`),
		Abbreviations: none,
	}
}
