package lang

func portugueseClauses() ClauseWords {
	return ClauseWords{
		Verbs: words(`é são era eram foi foram tem têm tinha tinham há será serão está estão estava estavam pode podem
			deve devem vai vão faz fazem quer querem fica ficam ficou segue chega chegam pede pedem diz afirma
			busca recebe perde ganha ganham cai sobe cresce morre vive vivem abre fecha deixa dá dão deu deram
			fez fizeram põe espera esperam teme acusa anuncia denuncia nega rejeita apoia propõe promete prepara
			exige confirma revela mostra explica custa custam inclui disse pediu recebeu morreu`),
		VerbEndings: "aram eram iram avam ou eu iu ava",
		NotVerbs:    words(`ou seu meu teu europeu museu judeu ateu céu véu`),
		Leans: words(`ele ela eles elas lhe lhes isso isto aquilo este esta estes estas esse essa esses essas
			aquele aquela seu sua seus suas também além assim outro outra outros outras mesmo mesma
			tal tais ambos ambas dele dela deles delas nele nela ali lá então depois os_dois as_duas
			o_primeiro a_segunda agora já ainda só até`),
		Points: words(`ele ela eles elas lhe lhes isso isto aquilo este esta estes estas esse essa esses essas
			dele dela deles delas nele nela ali lá`),
		Ends: words(`porque pois quando enquanto embora quem onde cujo cuja após depois antes desde segundo
			para sem apesar mas se`),
		Times: words(`segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro
			março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã passado
			passada próximo`),
		Speech:  words(`eu nós me mim meu minha meus minhas nosso nossa nossos nossas você vocês tu te`),
		Openers: words(`mas e porém contudo todavia entretanto além_disso também enfim finalmente então depois por_sua_vez`),
		Links:   words(`porém contudo todavia também entretanto assim portanto enfim igualmente`),
		Wants: words(`acusa acusou põe pôs coloca colocou obriga obrigou torna tornou deixa deixou faz fez chama chamou
			leva levou`),
		Loose:  words(`pouco mais menos muito tão quase só já ainda bem melhor pior maior menor primeiro logo`),
		Vowels: "aeiouyáàâãéêíóôõúü",
	}
}
