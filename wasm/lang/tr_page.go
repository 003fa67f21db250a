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
	}
}
