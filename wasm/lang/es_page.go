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
		Around: `
related: lee también|lea también|leer también|lea más|lea:|leer más|te puede interesar|le puede interesar|
	puede interesarte|quizás te interese|más información|más noticias|noticias relacionadas|
	artículos relacionados|relacionado|relacionados|relacionadas|lo más leído|lo más visto|ver también|
	ver más|además|mira también
signup: suscríbete|suscribirse|suscríbase|suscripción|recibe|boletín|regístrate|tu correo|apúntate
share: compartir|imprimir|enviar por correo|copiar enlace
comment: comentarios|comentar|deja un comentario
ad: publicidad|anuncio|patrocinado
consent: política de privacidad|aceptar
credit: imagen|fotografía|foto de|archivo|todos los derechos reservados|créditos|foto|foto:|fotos
byline: por|publicado|publicado el|actualizado|última actualización|tiempo de lectura|autor
tags: etiquetas|temas|en esta noticia|archivado en|más sobre
writer: sobre el autor
login: iniciar sesión|inicia sesión|solo para suscriptores|exclusivo para suscriptores|crear cuenta
player: escuchar|ver vídeo|ver video|tu navegador|mostrar más|cerrar
follow: síguenos|seguir|sigue|únete|descarga|canal de whatsapp
`,
		Classes: `
text: contenido texto cuerpo
story: articulo nota noticia
comment: comentario comentarios
related: relacionadas relacionados
share: compartir
ad: publicidad
signup: suscribe suscripcion
media: foto fotos imagen galeria
caption: pie epigrafe
byline: autor fecha firma
tags: temas
lead: entradilla bajada copete
title: titulo
facts: recuadro
`,
		Placeholder: "para ver este contenido|para visualizar este contenido|este contenido está bloqueado",
	}
}
