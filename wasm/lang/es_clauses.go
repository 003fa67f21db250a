package lang

func spanishClauses() ClauseWords {
	return ClauseWords{
		Verbs: words(`es son era eran fue fueron ha han había habían hay será serán está están estaba estaban puede pueden
			podrá debe deben va van hace hacen quiere quieren tiene tienen tenía tuvo tuvieron sigue siguen
			llega llegan pide piden dice afirma asegura busca buscan recibe pierde gana ganan cae sube baja
			crece muere vive viven abre cierra deja dejan da dan dio dieron hizo hicieron pone puso queda quedan
			quedó lleva llevan espera esperan teme acusa anuncia denuncia niega rechaza apoya propone promete
			prepara exige advierte confirma revela muestra explica cuesta cuestan vale incluye vuelve pidió dijo
			recibió murió sufrió`),
		VerbEndings: "ó ieron aron aban aría arán erán irán ará erá irá ió aba ía",
		NotVerbs: words(`ya compañía policía economía mayoría energía día vía minoría garantía tecnología guía categoría
			fotografía todavía estrategia alcaldía fiscalía ciudadanía biología allá acá quizá mamá papá`),
		Leans: words(`él ella ellos ellas lo la_misma le les los_dos las_dos ello esto eso este esta estos
			estas ese esa esos esas aquel aquella su sus también además así otro otra otros otras
			mismo misma tal tales ambos ambas dicho dicha quien quienes cuyo cuya allí ahí entonces
			luego después tampoco asimismo se el_primero el_segundo la_segunda el_último ahora ya
			todavía incluso solo sólo aún hasta`),
		Points: words(`él ella ellos ellas ello esto eso este esta estos estas ese esa esos esas aquel aquella
			allí ahí dicho dicha le les lo`),
		Ends: words(`porque pues cuando mientras aunque quien quienes donde cuyo cuya tras después antes
			desde según para sin pese pero sino si`),
		Times: words(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
			agosto septiembre octubre noviembre diciembre ayer hoy mañana pasado pasada próximo`),
		Speech: words(`yo nosotros me mi mis nos nuestro nuestra nuestros nuestras usted ustedes tu tus te ti vosotros`),
		Openers: words(`pero y sin_embargo además también asimismo no_obstante finalmente luego entonces mientras_tanto
			por_otra_parte por_su_parte`),
		Links: words(`embargo además también asimismo así entonces finalmente incluso igualmente`),
		Wants: words(`acusa acusó acusan pone puso ponen convierte convirtió obliga obligó compara comparó llama llamó
			deja dejó hace hizo lleva llevó`),
		Loose:  words(`poco muy más menos tan tanto casi sólo solo ya bien mejor peor mayor menor primer luego aún todavía`),
		Vowels: "aeiouyáéíóúü",
	}
}
