package lang

// otherPage are the words around articles in languages without tables of their own.
func otherPage() PageWords {
	return PageWords{
		Byline:  "penulis|szerző|írta|tác giả",
		Changed: "cập nhật|diperbarui|frissít",
		Reader:  "bạn|anda",
		Around: `
related: prečítajte si aj|čítajte aj|súvisiace|najčítanejšie|olvassa el|kapcsolódó|ajánljuk|legolvasottabb|
	citește și|citeşte şi|vezi și|articole similare|cele mai citite|pročitajte još|pročitajte i|povezano|
	najčitanije|прочетете още|още по темата|baca juga|berita terkait|xem thêm|đọc thêm|बड़ी खबरें|
	यह भी पढ़ें|ये भी पढ़ें
signup: odoberať|predplatné|iratkozzon fel|feliratkozás|hírlevél|abonează-te|abonați-vă|pretplatite se|
	pretplata|абонирайте се|berlangganan|đăng ký
share: zdieľať|zdieľaj|megosztás|megosztom|distribuie|trimite|podijeli|podeli|сподели|bagikan|chia sẻ
comment: komentáre|diskusia|hozzászólások|hozzászólás|comentarii|adaugă comentariu|komentari|komentiraj|
	коментари|komentar|bình luận
ad: inzercia|reklama|hirdetés|publicitate|oglas|реклама|iklan|quảng cáo
consent: adatvédelmi|politica de confidențialitate
credit: foto|foto:|zdroj|zdroj:|forrás|fotó|sursa|sursă|izvor|източник|снимка|sumber|ảnh|nguồn
byline: publikované|aktualizované|megjelent|frissítve|publicat|actualizat|objavljeno|ažurirano|публикувано|
	автор|dipublikasikan|diterbitkan
tags: tagy|témy|címkék|etichete|oznake|ključne riječi|тагове|topik|từ khóa
login: prihlásiť|bejelentkezés|belépés|autentificare|conectare|prijava|prijavite se
player: vypočuť|zobraziť viac|mutass többet|bezár|ascultă|închide
follow: sledujte|sledujte nás|kövess|kövessen|urmărește|urmăriți-ne|pratite nas|последвайте|ikuti|theo dõi
`,
	}
}
