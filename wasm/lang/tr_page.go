package lang

func turkishPage() PageWords {
	return PageWords{
		Byline:     "yazan",
		And:        "ve",
		Roles:      "güncelleme",
		Changed:    "güncel",
		Reader:     "siz|sizin|size",
		Self:       "tıklayın|abone|bülten|yorum|bağlantı|uygulama|hakları|reklam|editör|yazar|fotoğraf|okuyun|takip",
		Comments:   "yorumlar",
		Reply:      "yanıtla|şikayet et",
		Correction: "düzeltme:",
		Around: `
related: ilgili haberler|ayrıca okuyun|bunlar da ilginizi çekebilir|daha fazla|en çok okunan
signup: abone ol|bülten
share: paylaş|yazdır
comment: yorumlar|yorum yap
ad: reklam
consent: gizlilik|çerez
credit: fotoğraf|kaynak
byline: yayınlanma|güncelleme
tags: etiketler
login: giriş
player: dinle|izle|kapat
follow: takip et
`,
	}
}
