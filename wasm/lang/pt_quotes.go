package lang

func portugueseQuotes() *Quotes {
	return prepared(&Quotes{
		They:        `eles elas`,
		Nobody:      `ninguém nenhum nenhuma`,
		Back:        `assim isso isto`,
		The:         `o a os as este esta seu sua`,
		Own:         `seu sua`,
		Dash:        true,
		Incise:      true,
		Infinitives: `a de`,
		NameArticle: true,
		Lists: []WordList{
			{Role, `produtor produtora editor romancista réu ré arguido arguida promotor promotora
				empresário`},
			{Role | Plural, `bombeiros investigadores`},
			{Cue, `disse disseram diz dizem dizia dito afirmou afirmaram afirma afirmam afirmado explicou explicaram explica explicam acrescentou
				acrescentaram acrescenta declarou declararam declara declaram garantiu garante garantem assegurou assegura sublinhou sublinha
				sublinham referiu refere referem adiantou adianta indicou indica indicaram salientou salienta contou conta contam respondeu
				responde responderam perguntou pergunta lembrou lembra recordou recorda recordam relatou relata destacou destaca alertou
				alerta alertam avisou avisa insistiu insiste anunciou anuncia anunciaram denunciou denuncia reconheceu reconhece admitiu admite
				escreveu escreve escreveram concluiu conclui defendeu defende defendem considerou considera consideram comentou comenta
				lamentou lamenta criticou critica exigiu exige pediu pede negou nega confirmou confirma informou informa reiterou reitera
				frisou frisa realçou ressaltou ressalta argumentou argumenta justificou justifica questionou questiona exclamou gritou
				confessou prometeu apontou aponta observou observa prosseguiu completou revelou revela rematou sustentou sustenta avaliou
				avalia classificou tuitou publicou enfatizou assinalou`},
			{SoftCue, `acredita acreditava pensa pensava espera esperava teme quer queria sorri brinca brincou propôs propõe acusou acusa
				descreveu descreve chamou continuou continua entende acha resumiu`},
			{Source, `segundo conforme de_acordo_com na_opinião_de nas_palavras_de para_o`},
			{Pronoun | Masculine, `ele este`},
			{Pronoun | Feminine, `ela esta`},
			{Pronoun | Plural, `eles elas alguns outros muitos vários ambos`},
			{Pronoun, `eu nós você vocês quem alguém`},
			{Title | Masculine, `senhor sr dom rei príncipe padre frei`},
			{Title | Feminine, `senhora sra dona d rainha princesa irmã`},
			{Title, `dr dra doutor doutora prof professor professora general coronel capitão papa cardeal`},
			{Role | Masculine, `presidente ministro autarca prefeito diretor director porta-voz secretário chefe deputado senador governador
				procurador advogado juiz médico professor investigador pesquisador historiador economista sociólogo especialista analista
				responsável dirigente líder fundador candidato embaixador comissário bispo padre ativista morador vizinho testemunha operário
				agricultor empresário treinador jogador capitão piloto ator cantor escritor autor jornalista editor artista estudante
				aluno pai irmão filho marido homem amigo colega proprietário cliente assessor vereador vice-presidente delegado policial
				soldado bombeiro chanceler cientista pescador primeiro-ministro`},
			{Role | Feminine, `presidente presidenta ministra autarca prefeita diretora directora porta-voz secretária chefe deputada senadora
				governadora procuradora advogada juíza médica professora investigadora pesquisadora historiadora economista especialista
				analista responsável dirigente líder fundadora candidata embaixadora ativista moradora vizinha testemunha empresária
				treinadora jogadora atriz cantora escritora autora jornalista editora artista estudante aluna mãe irmã filha mulher esposa
				amiga proprietária assessora vereadora vice-presidente delegada enfermeira cientista`},
			{Role | Masculine, `utilizador usuário internauta adepto torcedor espectador passageiro cliente
				turista treinador técnico jogador avançado atacante empresário proprietário`},
			{Role | Feminine, `utilizadora usuária internauta adepta torcedora passageira cliente turista
				treinadora jogadora empresária proprietária`},
			{Role | Plural, `especialistas investigadores pesquisadores autoridades moradores vizinhos testemunhas ativistas manifestantes
				sindicatos advogados médicos cientistas economistas familiares pais professores deputados observadores fontes críticos`},
			{Group, `governo ministério câmara polícia procuradoria tribunal supremo partido sindicato associação empresa companhia grupo banco
				organização instituto universidade hospital igreja vaticano jornal diário revista agência lusa relatório estudo sondagem
				pesquisa comunicado nota documento carta mensagem comissão comité comitê conselho congresso senado parlamento assembleia onu
				nato exército federação clube oposição defesa prefeitura cartaz faixa placa`},
			{Determiner, `o a os as um uma uns umas este esta esse essa aquele seu sua seus suas meu nosso nossa dois duas três quatro cinco vários
				várias alguns algumas muitos outro outra outros cada nenhum`},
			{Particle, `de do da dos das e van von al el bin`},
			{That, `que se`},
			{Titled, `filme livro romance canção música álbum disco série programa peça poema quadro ópera título intitulado intitulada
				chamado chamada denominado denominada apelidado jornal diário revista navio restaurante hotel café exposição festival`},
			{Preposition, `de do da dos das a ao à aos às em no na nos nas por pelo pela para com sem sobre sob entre até desde contra perante após
				durante segundo`},
			{Conjunction, `e ou mas porém embora porque quando enquanto como pois`},
			{Relative, `que quem qual quais onde cujo cuja`},
			{Auxiliary, `tem têm tinha tinham há havia é são era eram foi foram será seria está estão estava pode podem deve devem vai vão também
				ainda depois então se lhe não já assim`},
			{NotName, `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho
				julho agosto setembro outubro novembro dezembro`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}
