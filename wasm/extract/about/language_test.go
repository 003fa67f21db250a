package about

import "testing"

func TestGuessLanguage(t *testing.T) {
	for _, c := range []struct {
		text, want string
	}{
		{"Der Hafenrat hat am Dienstag mit einer Stimme Mehrheit beschlossen, dass die alte Brücke auch im Winter für die Menschen offen bleibt, die nicht mit dem Boot über das Wasser fahren wollen.", "de"},
		{"Le conseil du port a décidé mardi soir de laisser le vieux pont ouvert aux piétons jusqu’au printemps, et les travaux ne commenceront pas avant le mois de mars dans la ville.", "fr"},
		{"The council voted on Tuesday to keep the old bridge open to walkers until the spring, after a survey had found that the girders were sound and that there was no reason to close it.", "en"},
		{"橋は一九一一年に造られ、魚市場と下町を毎日およそ三千四百人が行き来する。", "ja"},
		{"Дело в том, что мост не закроют, потому что мы не нашли причины для этого и не будем её искать, хотя нас об этом просили и хотя это было бы проще для всех.", "ru"},
		{"Bzz bzz", ""},
	} {
		if got, _ := guessLanguage(c.text); got != c.want {
			t.Errorf("guessLanguage(%.30q) = %q, want %q", c.text, got, c.want)
		}
	}
}
