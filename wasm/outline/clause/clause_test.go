package clause

import (
	"slices"
	"testing"

	"dateline/wasm/lang"
	"dateline/wasm/text"
)

func pieces(s, language string, most int) []string {
	sentence := Read(s, lang.Of(language))
	var out []string
	for _, p := range sentence.Pieces(most) {
		out = append(out, text.Space(s[sentence.Words[p.From].Start:sentence.Words[p.To-1].End]))
	}
	return out
}

// What editors print over a section, and what they never would.
func TestPieces(t *testing.T) {
	for _, c := range []struct {
		language, sentence string
		want, not          []string
	}{
		{"en", "The council convicted Oskar Lind of fraud on Tuesday.",
			[]string{"The council convicted Oskar Lind of fraud on Tuesday",
				"The council convicted Oskar Lind of fraud"},
			[]string{"The council convicted", "council convicted Oskar Lind"}},
		{"en", "The mayor, Klaas Ewers, wants the other half from a fund.", nil,
			[]string{"The mayor", "The mayor, Klaas Ewers"}},
		{"en", "The reports that Velm had received were lost in the fire.", nil,
			[]string{"The reports that Velm had received"}},
		{"en", "A day after the ferry was repaired, nobody came.", nil, []string{"A day after the ferry was repaired"}},
		{"en", "The harbour office will run until the spring.", nil, []string{"The harbour office will run"}},
		{"en", "Gesa Holt agreed.", nil, []string{"Gesa Holt agreed"}},
		{"en", "In a letter to the board, the union rejected the higher offer because prices rose.",
			[]string{"the union rejected the higher offer"}, []string{"In a letter to the board"}},
		{"en", "Gesa Holt told me she had seen the ferry sink.", nil, []string{"Gesa Holt told me"}},
		{"en", "Runa Vik added that another factor played a role in Velm.", nil,
			[]string{"Runa Vik added that another factor"}},
		{"fr", "Des experts ont déclaré qu’en retour le bac fermera.", nil,
			[]string{"Des experts ont déclaré qu’en retour"}},
		{"de", "Betroffen wurden Menschen, die gestern im Hafen waren.", nil, []string{"Betroffen wurden Menschen"}},
		{"en", "Another ferry sank in the storm.", nil, []string{"Another ferry sank in the storm"}},
		{"en", "The two left Velm by train.", nil, []string{"The two left Velm by train"}},
		{"en", "Several villages lost their power.", []string{"Several villages lost their power"}, nil},
		{"de", "Der Rat hat die Brücke in Velm beschlossen, obwohl das Geld fehlt.",
			[]string{"Der Rat hat die Brücke in Velm beschlossen"},
			[]string{"Der Rat hat die Brücke", "Der Rat hat die Brücke in Velm"}},
		{"de", "Der Einkauf sei unproblematisch gewesen.", nil, []string{"Der Einkauf sei unproblematisch gewesen"}},
		{"de", "Das ist kein gutes Zeichen.", nil, []string{"Das ist kein gutes Zeichen"}},
		{"es", "La fábrica cerró en Velm después de la tormenta.", []string{"La fábrica cerró en Velm"}, nil},
		{"it", "Il consiglio ha approvato il nuovo ponte, che costa troppo.",
			[]string{"Il consiglio ha approvato il nuovo ponte"}, nil},
		{"pt", "A fábrica fechou as portas em Velm, embora tenha lucro.",
			[]string{"A fábrica fechou as portas em Velm"}, nil},
		{"nl", "De veerboot vaart weer, omdat de motor is hersteld.", []string{"De veerboot vaart weer"}, nil},
		{"sv", "Färjan lämnade hamnen på måndagen, trots stormen.", []string{"Färjan lämnade hamnen på måndagen"}, nil},
		{"pl", "Rada zamknęła stary targ, ponieważ dach przeciekał.", []string{"Rada zamknęła stary targ"}, nil},
		{"cs", "Rada schválila nový most, protože starý je zavřený.", nil, []string{"Rada schválila"}},
		{"uk", "Паром вийшов у море, хоча ремонт не закінчено.", []string{"Паром вийшов у море"}, nil},
		{"zh", "为了安全，新的渡轮将在春天启航，港口还在修缮。", []string{"新的渡轮将在春天启航"}, []string{"为了安全"}},
		{"ja", "新しい橋が春に開通した。", []string{"新しい橋が春に開通した"}, nil},
		// what is cut off belongs to the word before
		{"en", "The mayor took the swipe at a rival on Monday night.", nil, []string{"The mayor took the swipe"}},
		{"en", "The board will put the old lamp inside the new hall.", nil,
			[]string{"The board will put the old lamp"}},
		{"en", "The union has accused the harbour board of fraud.", nil,
			[]string{"The union has accused the harbour board"}},
		{"en", "The audit found more space than the town needs.", nil, []string{"The audit found more space"}},
		{"en", "The ferry left Velm shortly before the storm.", nil, []string{"The ferry left Velm shortly"}},
		{"en", "He urged residents to leave the lanes and report every leak.", nil,
			[]string{"residents to leave the lanes and report every leak"}},
		{"en", "Eventually the ferry sank off Velm.", []string{"the ferry sank off Velm"},
			[]string{"Eventually the ferry sank"}},
		{"en", "of the harbour act 16 boats were fined.", nil, []string{"of the harbour act 16 boats were fined"}},
		{"es", "El sindicato acusó al alcalde de Velm de fraude.", nil,
			[]string{"El sindicato acusó al alcalde de Velm"}},
		{"it", "Il traghetto è partito poco dopo le nove.", nil, []string{"Il traghetto è partito poco"}},
		{"ru", "ответственности было привлечено 16 жителей.", nil,
			[]string{"ответственности было привлечено 16 жителей"}},
		{"pl", "Rada zamknęła stary targ tys.", nil, []string{"Rada zamknęła stary targ tys"}},
		{"de", "Der Chor singt in Velm am 28.", nil, []string{"Der Chor singt in Velm am 28"}},
		{"de", "Für den Hafen reicht das noch nicht.", nil, []string{"Für den Hafen reicht das noch nicht"}},
		{"ru", "Причем паром из Велма вышел в море.", nil, []string{"Причем паром из Велма вышел в море"}},
		{"en", "The board noted the ferry did not sail.", nil, []string{"The board noted the ferry did not sail"}},
		{"el", "Ωστόσο, το πλοίο έφυγε από το λιμάνι.", nil, []string{"Ωστόσο, το πλοίο έφυγε από το λιμάνι"}},
		{"cs", "Hlasovat pro ni musí nadpoloviční většina rady.", nil,
			[]string{"Hlasovat pro ni musí nadpoloviční většina rady"}},
		{"de", "Weitere Arbeiten liefen in Velm.", nil, []string{"Weitere Arbeiten liefen in Velm"}},
		{"zh", "渡轮停了，港口发言人指出", nil, []string{"港口发言人指出"}},
		{"ja", "橋は完成したが、費用は増えた。", nil, []string{"橋は完成したが"}},
		{"tr", "Yeni köprü açıldı.", []string{"Yeni köprü açıldı"}, nil},
	} {
		got := pieces(c.sentence, c.language, 9)
		for _, w := range c.want {
			if !slices.Contains(got, w) {
				t.Errorf("%s: %q lacks %q: %q", c.language, c.sentence, w, got)
			}
		}
		for _, w := range c.not {
			if slices.Contains(got, w) {
				t.Errorf("%s: %q gives %q", c.language, c.sentence, w)
			}
		}
	}
}

// A label does without the adverb that ties its clause to the sentence before,
// and keeps what says how sure a thing is.
func TestPrint(t *testing.T) {
	for _, c := range []struct{ language, sentence, want string }{
		{"en", "A leak can also lead to a flood.", "A leak can lead to a flood"},
		{"en", "The ferry, however, sailed again.", "The ferry sailed again"},
		{"en", "The board is reportedly broke.", "The board is reportedly broke"},
		{"de", "Der Hafen gab daraufhin eine Warnung heraus.", "Der Hafen gab eine Warnung heraus"},
		{"de", "Prüfen lässt sich der „Dreh“ allerdings noch nicht.", "Prüfen lässt sich der „Dreh“ noch nicht"},
		{"de", "Einzelne Fischer äußerten dennoch Kritik.", "Einzelne Fischer äußerten Kritik"},
		{"de", "Der Rat hat wohl genug Geld.", "Der Rat hat wohl genug Geld"},
		{"es", "El puerto cerró también la vieja lonja.", "El puerto cerró la vieja lonja"},
		{"fr", "Le port a donc fermé la vieille halle.", "Le port a fermé la vieille halle"},
		{"it", "Il porto ha infatti chiuso la vecchia darsena.", "Il porto ha chiuso la vecchia darsena"},
		{"pt", "O porto fechou também a velha doca.", "O porto fechou a velha doca"},
		{"nl", "De haven heeft echter genoeg geld.", "De haven heeft genoeg geld"},
		{"sv", "Hamnen har dock pengar.", "Hamnen har pengar"},
		{"pl", "Port jest jednak zamknięty dla łodzi.", "Port jest zamknięty dla łodzi"},
		{"cs", "Přístav však zůstal zavřený celý den.", "Přístav zůstal zavřený celý den"},
		{"ru", "Порт однако остался закрыт на день.", "Порт остался закрыт на день"},
		{"uk", "Порт однак лишився закритим.", "Порт лишився закритим"},
		{"en", "who pays for the pumps?", "Who pays for the pumps?"},
	} {
		s := Read(c.sentence, lang.Of(c.language))
		if got := s.Print(Piece{0, len(s.Words), 1}); got != c.want {
			t.Errorf("%s: %q, want %q", c.language, got, c.want)
		}
	}
}

func TestAlone(t *testing.T) {
	for _, c := range []struct {
		language, sentence string
		want               bool
	}{
		{"en", "The ferry sank on Tuesday.", true},
		{"en", "Ilse Varga said she would resign.", true},
		{"en", "However, the ferry sank again.", true},
		{"en", "In 2019, the ferry sank.", true},
		{"en", "Three people were killed.", true},
		{"en", "It is the number of the dead.", false},
		{"en", "In her speech on Tuesday, Ilse Varga resigned.", false},
		{"en", "The first two died on the way.", false},
		{"en", "But he did not say when.", false},
		{"en", "her sister died on May 4.", false},
		{"en", "That night the ferry sank.", false},
		{"en", "Another was found on Friday.", false},
		{"de", "Die Fähre sank am Dienstag.", true},
		{"de", "Dabei starben zwölf Menschen.", false},
		{"de", "Der ist seit Montag weg.", false},
		{"de", "Beide wurden am Freitag gefunden.", false},
		{"fr", "Elle a coulé mardi.", false},
		{"fr", "Le bac a coulé mardi.", true},
		{"es", "Esto ocurrió el martes.", false},
		{"ru", "Его нашли во вторник.", false},
		{"ru", "Паром затонул во вторник.", true},
		{"sv", "Färjan sjönk i tisdags.", true},
		{"sv", "Hon avled i tisdags.", false},
		{"zh", "渡轮周二沉没。", true},
		{"zh", "这是死者的人数。", false},
		{"ja", "フェリーは火曜日に沈没した。", true},
		{"ja", "その夜、フェリーは沈没した。", false},
		{"xx", "Whatever this is.", true},
		{"en", "", false},
	} {
		if got := Read(c.sentence, lang.Of(c.language)).Alone(); got != c.want {
			t.Errorf("%s: %q: %v", c.language, c.sentence, got)
		}
	}
}

func FuzzClauses(f *testing.F) {
	for _, s := range []string{"The ferry, she said, sank.", "Der Rat hat den Bau beschlossen, obwohl", "新的渡轮将在春天启航，",
		"\xff, \x00 and"} {
		f.Add(s, "en")
		f.Add(s, "de")
		f.Add(s, "zh")
	}
	f.Fuzz(func(t *testing.T, s, language string) {
		sentence := Read(s, lang.Of(language))
		sentence.Alone()
		sentence.Subject(6)
		for _, p := range sentence.Pieces(9) {
			sentence.Print(p)
			if p.From < 0 || p.To > len(sentence.Words) || p.From >= p.To || p.Whole <= 0 || p.Whole > 1 {
				t.Errorf("piece %+v of %q", p, s)
			}
		}
	})
}
