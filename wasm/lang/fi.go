package lang

import "sync"

func finnish() *Language {
	return &Language{
		Code:   "fi",
		Page:   finnishPage(),
		Name:   "Finnish",
		Plural: PluralOne,
		quotes: sync.OnceValue(finnishQuotes),
		Endings: "issaan issään illaan illään issa issä ista istä illa illä ilta iltä ille iksi ien jen iin " +
			"ssa ssä sta stä lla llä lta ltä lle ksi tta ttä na nä ta tä an än en in n a ä t i",
		Dates: finnishDates(),
		Stop: words(`ei eikä en et he hän hänen häntä ihan itse ja jo joka jonka jos joten jotka kanssa kuin kuitenkin kun luona me mikä mitä
			minkä missä mukaan mutta myös ne niiden niin niitä nuo nyt näin ole olen oli olisi olivat ollut on ovat se sekä sen sen
			sillä sitä siitä siinä tai tämä tämän vain vaan vielä voi yli että`),
		Abbreviations: words(`ap eaa esim fil huom jne klo kpl ks mm mrd n nk nro oik os prof puh tri ts vrt ym yms`),
	}
}
