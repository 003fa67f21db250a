package lang

func spanishPage() PageWords {
	return PageWords{
		Byline:  "por|por:|redactor",
		And:     "y",
		With:    "con",
		Roles:   "redacción",
		Credit:  "foto: ",
		Changed: "actualiz",
		Reader:  "usted|ustedes|tu|tus",
		Self: "clic|suscríbete|suscripción|boletín|correo|comentario|comentarios|sitio|enlace|regístrate|" +
			"cuenta|derechos|reservados|publicidad|redacción|periodista|crédito|artículo|lee|leer|comparte|" +
			"síguenos|donación|apoya|privacidad|publicado|actualizado",
		PageName: "pagina|pag",
	}
}
