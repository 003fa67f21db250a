package lang

func polishPage() PageWords {
	return PageWords{
		Byline:  "przez|od|tekst",
		And:     "i",
		Roles:   "redakcja",
		Credit:  "fot. |foto: ",
		Changed: "aktualiz",
		Reader:  "twój|twoje|twoja|ciebie",
		Self: "kliknij|subskrybuj|komentarz|komentarze|strona|aplikacja|prawa|zastrzeżone|reklama|redakcja|" +
			"dziennikarz|zdjęcie|fot|artykuł|czytaj|udostępnij|obserwuj|opublikowano",
		PageName:   "strona",
		Comments:   "komentarze|opinie|dyskusja",
		Reply:      "odpowiedz|zgłoś",
		Correction: "sprostowanie:|korekta:|we wcześniejszej wersji",
		Around: `
related: czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|zobacz również|
	przeczytaj także|przeczytaj też|warto przeczytać|powiązane|podobne artykuły|najczęściej czytane|
	polecane|dowiedz się więcej
signup: zapisz się|zaprenumeruj|prenumerata|twój e-mail|wesprzyj
share: udostępnij|drukuj|wyślij|skopiuj link
comment: komentarze|komentarz|dodaj komentarz|skomentuj
ad: reklama|materiał sponsorowany|artykuł sponsorowany|dalsza część artykułu
consent: polityka prywatności|zgoda|zaakceptuj
credit: fot.|zdjęcie|zdjęcie ilustracyjne|źródło|wszelkie prawa zastrzeżone|foto|foto:
byline: opublikowano|data publikacji|aktualizacja|dodano|autor:|ostatnia aktualizacja|autor
tags: tagi|tagi:|słowa kluczowe|tematy
writer: o autorze
login: zaloguj|zaloguj się|zarejestruj|dla subskrybentów
player: posłuchaj|obejrzyj|twoja przeglądarka|pokaż więcej|zamknij
follow: śledź nas|obserwuj|dołącz|polub nas|pobierz
`,
		Classes: `
text: tekst tresc
story: artykul
comment: komentarze
related: podobne
ad: reklama
media: galeria
byline: autor
lead: zajawka
title: tytul
`,
		Placeholder: "aby zobaczyć tę treść|aby wyświetlić tę treść",
	}
}
