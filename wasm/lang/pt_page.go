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
		Around: `
related: leia também|leia mais|veja também|veja mais|saiba mais|mais lidas|notícias relacionadas|
	recomendado|ler mais
signup: assine|assinar|inscreva-se|cadastre-se|receba|seu e-mail
share: compartilhar|compartilhe|copiar link
comment: comentários|comente|deixe um comentário|comentar
ad: publicidade|anúncio|continua após a publicidade
consent: política de privacidade|aceitar
credit: imagem|divulgação|reprodução|todos os direitos reservados|foto|foto:|fotos
byline: publicado em|atualizado|atualizado em|autor|por|publicado
tags: assuntos|tópicos|temas|etiquetas
writer: sobre o autor
login: entrar|faça login|exclusivo para assinantes
player: ouvir|assistir|assista|seu navegador|fechar
follow: siga|siga-nos|baixe|entre no canal
`,
		Classes: `
text: texto corpo
story: noticia materia
comment: comentarios
related: relacionadas relacionados
media: foto fotos galeria
byline: autor
tags: temas
title: titulo
`,
		Placeholder: "para ver este conteúdo|para visualizar este conteúdo|este conteúdo está bloqueado",
	}
}
