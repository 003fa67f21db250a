package lang

func italianClauses() ClauseWords {
	return ClauseWords{
		Verbs: words(`è sono era erano fu ha hanno aveva avevano sarà saranno può possono deve devono va vanno sta stanno
			fa fanno vuole vogliono resta restano diventa viene vengono arriva arrivano chiede chiedono dice
			annuncia accusa denuncia perde vince vincono muore vive apre chiude lascia lasciano dà danno mette
			mettono prende prendono trova porta portano cresce cala sale scende torna tornano parte partono
			serve servono costa costano spiega conferma rivela mostra attende teme rifiuta accetta propone
			promette prepara ottiene c'è c’è disse fece diede prese chiese vinse perse morì`),
		VerbEndings: "arono erono irono avano evano ivano rebbe ranno",
		NotVerbs:    words(``),
		Leans: words(`lui lei loro egli ella esso essa essi questo questa questi queste quello quella quelli
			quelle ciò suo sua suoi sue anche inoltre così altro altra altri altre stesso stessa
			tale tali entrambi entrambe lì là qui quindi poi gli_altri i_due le_due il_primo
			la_prima si ne ci vi lo li ora già ancora infatti proprio solo persino`),
		Points: words(`lui egli ella esso essa essi questo questa questi queste quello quella quelli quelle ciò
			lì gli ne`),
		Ends: words(`perché poiché quando mentre sebbene chi cui dove dopo prima secondo per senza nonostante
			ma se`),
		Times: words(`lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
			luglio agosto settembre ottobre novembre dicembre ieri oggi domani scorso scorsa prossimo`),
		Speech:  words(`io noi voi mi mio mia miei mie nostro nostra nostri nostre vostro vostra tu te ti`),
		Openers: words(`ma e però tuttavia inoltre intanto infatti quindi poi infine invece anche nel_frattempo`),
		Links:   words(`tuttavia inoltre quindi infatti invece anche pertanto dunque infine`),
		Wants: words(`accusa accusato mette messo costringe costretto rende reso lascia lasciato fa fatto invita invitato
			chiama`),
		Loose:  words(`poco più meno molto così tanto quasi solo già ancora bene meglio prima primo appena tutto`),
		Vowels: "aeiouyàèéìòóùíá",
	}
}
