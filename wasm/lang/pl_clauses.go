package lang

func polishClauses() ClauseWords {
	return ClauseWords{
		Verbs: words(`jest są był była było byli były będzie będą ma mają może mogą musi muszą chce chcą zostaje zostanie
			staje idzie daje dają robi robią bierze widzi mówi twierdzi trwa trwają działa działają rośnie spada
			czeka grozi wynosi kosztuje pokazuje prowadzi szuka żyje umiera gra wygrywa traci`),
		VerbEndings: "ła ło ł",
		NotVerbs:    words(`skała chwała była mała biała cała stała`),
		Leans: words(`on ona ono oni one jego jej ich jemu mu im nim nią nich go ją je ten ta to ci te tego
			tej tych tym temu taki taka takie tamten też także również ponadto tam tu wtedy potem
			następnie dlatego jednak inny inna inne inni sam sama obaj obie oba który która które
			kto co swój swoja swoje swoich swojej teraz obecnie jak zwłaszcza szczególnie już
			jeszcze tylko nawet`),
		Points: words(`on ona ono oni one jemu mu im nim nią nich go ją ten ta to te tego tej tych tym temu
			taki taka takie tam tu`),
		Ends: words(`ponieważ gdyż bo podczas kiedy gdy choć chociaż który która które którzy którego której
			których jeśli zanim po przed według mimo ale lecz gdzie`),
		Times: words(`poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja
			czerwca lipca sierpnia września października listopada grudnia wczoraj dziś dzisiaj jutro`),
		Speech:  words(`ja my ty wy mnie nas nam nami mój moja moje nasz nasza nasze wam was twój twoja`),
		Openers: words(`ale a i jednak natomiast ponadto także też również tymczasem więc zatem`),
		Links:   words(`jednak więc także też również natomiast zatem ponadto bowiem zaś`),
		Wants:   words(`oskarża oskarżył oskarżyła zmusza zmusił stawia postawił nazywa nazwał uczynił`),
		Loose: words(`bardzo tak więcej mniej około prawie tylko też już dopiero jeszcze najbardziej krótko ok ponad
			blisko`),
		Vowels: "aeiouyąęóé",
	}
}
