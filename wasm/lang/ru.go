package lang

import (
	"sync"

	snowball "github.com/blevesearch/snowballstem/russian"
)

func russian() *Language {
	return &Language{
		Code:    "ru",
		Page:    russianPage(),
		Name:    "Russian",
		Names:   NameWords{Places: "в во под"},
		Pace:    184,
		Stem:    snowball.Stem,
		Plural:  PluralEastSlavic,
		Clauses: russianClauses(),
		Counts: CountWords{
			Numerals: "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
			Scales:   "тысяч=3 тысячи=3 тыс=3 миллионов=6 миллиона=6 млн=6 миллиардов=9 миллиарда=9 млрд=9",
			Tolls: "погибших=dead погибли=dead погибло=dead убиты=dead раненых=injured ранены=injured " +
				"пострадавших=injured пострадали=injured пропавших=missing задержаны=arrested " +
				"задержали=arrested эвакуированы=evacuated спасены=rescued",
			Persons: "человек человека людей",
		},
		quotes:  sync.OnceValue(russianQuotes),
		Dates:   russianDates(),
		turns:   words(`тем_временем между_тем однако кроме также при_этом по_словам по_данным ранее другой`),
		binders: words("по из"),
		Stop: words(`а без более больше будет будут бы был была были было быть в вам вас весь во вот все всего всех вы где да даже
			два для до его ее её если есть еще ещё же за здесь и из или им их к как когда которая которой которые который
			которых кто ли либо лишь между меня мне много может можно мой мы на над надо нам нас не него нее нет ни них но
			ну о об один она они оно от очень по под после при про раз с сам себя сейчас со собой так также такой там те
			тем теперь то того тоже только том тот ту ты у уже хотя чем через что чтобы эта эти это этого этой этом этот я`),
		Abbreviations: words(`акад г гг гл гр д др доц им инж кв кг корп кор л млн млрд напр о обл оз пер пл пос пр проф р руб рис с св см
			стр ст т тел тов трлн тыс ул чел`),
	}
}
