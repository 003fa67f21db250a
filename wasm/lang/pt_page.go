package lang

func portuguesePage() PageWords {
	return PageWords{
		Byline:  "por|autores",
		And:     "e",
		With:    "com",
		Credit:  "foto: ",
		Changed: "atualiz",
		Reader:  "você|vocês",
		Self: "clique|assine|assinatura|comentário|comentários|cadastre|conta|direitos|publicidade|redação|" +
			"repórter|artigo|reportagem|vídeo|leia|compartilhe|siga|doação|apoie|privacidade|atualizado",
		Comments:   "comentários|opiniões dos leitores",
		Reply:      "responder|denunciar|curtir",
		Correction: "correção:|errata:|retificação:|nota da redação:|uma versão anterior",
	}
}
