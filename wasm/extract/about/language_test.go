package about

import "testing"

func TestGuessLanguage(t *testing.T) {
	const (
		german  = "Der Hafenrat hat am Dienstag mit einer Stimme Mehrheit beschlossen, dass die alte Brücke auch im Winter für die Menschen offen bleibt, die nicht mit dem Boot über das Wasser fahren wollen, und dass die Arbeiten erst im Frühjahr beginnen."
		french  = "Le conseil du port a décidé mardi soir de laisser le vieux pont ouvert aux piétons jusqu’au printemps, et les travaux ne commenceront pas avant le mois de mars dans la ville."
		english = "The council voted on Tuesday to keep the old bridge open to walkers until the spring, after a survey had found that the girders were sound and that there was no reason to close it."
		russian = "Дело в том, что мост не закроют, потому что мы не нашли причины для этого и не будем её искать, хотя нас об этом просили и хотя это было бы проще для всех."
		arabic  = "صوّت المجلس يوم الثلاثاء على إبقاء الجسر القديم مفتوحا للمشاة حتى الربيع بعد أن وجد المهندسون أن العوارض سليمة"
		polish  = "Rada portu zdecydowała we wtorek, że stary most pozostanie otwarty dla pieszych do wiosny, a prace nie zaczną się wcześniej niż w marcu, bo nie było żadnego powodu, żeby go zamknąć, i nikt o to nie prosił, jak powiedział burmistrz."
	)
	for _, c := range []struct {
		text, declared, want string
	}{
		{german, "", "de"}, {french, "", "fr"}, {english, "", "en"}, {russian, "", "ru"},
		{"橋は一九一一年に造られ、魚市場と下町を毎日およそ三千四百人が行き来する。", "", "ja"},
		{"Bzz bzz", "", ""},
		// what the template declares is not what the text is in
		{arabic, "en", "ar"}, {russian, "en", "ru"}, {polish, "en", "pl"}, {german, "en", "de"}, {english, "ar", "en"},
		{russian + " " + russian, "uk", "ru"},
		// what is declared knows better which language of a script it is
		{arabic, "fa", "fa"}, {"港口委员会星期二投票决定关闭旧鱼码头", "ja", "ja"},
		// a language without a list is believed
		{"Consiliul portului a hotărât marți că podul vechi rămâne deschis pentru pietoni până în primăvară, iar lucrările nu vor începe înainte de luna martie, a spus primarul orașului la sfârșitul ședinței.", "ro", "ro"},
		{"Bzz bzz", "de", ""},
	} {
		if got := guessLanguage(c.text, c.declared); got != c.want {
			t.Errorf("guessLanguage(%.30q, %q) = %q, want %q", c.text, c.declared, got, c.want)
		}
	}
}
