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
		PageName:   "pagina|pag",
		Comments:   "comentarios|opiniones|opinión de los lectores",
		Reply:      "responder|denunciar|me gusta",
		Correction: "corrección:|fe de errores|rectificación:|nota de la redacción:|una versión anterior de",
	}
}
