package lang

func spanishQuotes() *Quotes {
	return prepared(&Quotes{
		They:        `ellos ellas`,
		Nobody:      `nadie ninguno ninguna ningún`,
		Back:        `así eso esto`,
		The:         `el la los las este esta su sus`,
		Own:         `su sus`,
		Dash:        true,
		Incise:      true,
		Infinitives: `a de`,
		Lists: []WordList{
			{Role, `productor productora editor novelista representante acusado acusada bombero promotor
				promotora mánager`},
			{Role | Plural, `bomberos investigadores`},
			{Cue, `dijo dijeron dice dicen decía dicho afirmó afirmaron afirma afirman afirmado aseguró aseguraron asegura aseguran asegurado señaló
				señalaron señala señalan señalado explicó explicaron explica explican explicado añadió añadieron añade añaden añadido agregó
				agregaron agrega declaró declararon declara declaran declarado indicó indicaron indica indican indicado manifestó manifestaron
				manifiesta sostuvo sostuvieron sostiene sostienen comentó comentaron comenta comentan respondió respondieron responde responden
				preguntó preguntaron pregunta contó contaron cuenta cuentan relató relata relatan recordó recordaron recuerda recuerdan subrayó
				subraya subrayan destacó destacaron destaca destacan advirtió advirtieron advierte advierten insistió insiste insisten
				anunció anunciaron anuncia anuncian denunció denunciaron denuncia denuncian reconoció reconoce reconocen admitió admite escribió
				escribe escribieron concluyó concluye precisó precisa precisaron expresó expresa expresaron apuntó apunta apuntan lamentó lamenta
				lamentan criticó critica exigió exige pidió pidieron pide negó niega confirmó confirma confirmaron informó informa informaron
				reiteró reitera detalló detalla consideró considera consideran opinó opina opinan replicó replica exclamó exclama gritó grita
				zanjó remarcó remarca enfatizó aseveró confesó confiesa prometió promete calificó califica tuiteó alertó alerta aclaró aclara
				argumentó argumenta contestó contesta espetó resaltó`},
			{SoftCue, `cree creía piensa pensaba espera esperaba teme quiere quería sonríe suspira bromeó bromea propuso propone acusó acusa
				celebró celebra describió describe llamó reza reflexionó reflexiona sentenció continuó continúa prosiguió terminó`},
			{Source, `según conforme_a de_acuerdo_con en_palabras_de en_opinión_de a_juicio_de`},
			{Pronoun | Masculine, `él éste`},
			{Pronoun | Feminine, `ella ésta`},
			{Pronoun | Plural, `ellos ellas algunos otros muchos varios ambos`},
			{Pronoun, `yo nosotros usted ustedes quien alguien uno`},
			{Title | Masculine, `señor sr don d rey príncipe padre fray`},
			{Title | Feminine, `señora sra señorita srta doña dña reina princesa sor`},
			{Title, `dr dra doctor doctora prof general coronel capitán papa cardenal monseñor`},
			{Role | Masculine, `presidente ministro alcalde director portavoz secretario jefe diputado senador gobernador fiscal abogado juez
				médico profesor investigador historiador economista sociólogo experto analista responsable dirigente líder fundador candidato
				embajador comisario obispo sacerdote activista vecino testigo obrero agricultor empresario entrenador jugador capitán piloto
				actor cantante escritor autor periodista editor artista estudiante alumno padre hermano hijo marido hombre amigo colega
				propietario cliente pasajero asesor concejal vicepresidente delegado policía soldado bombero canciller mandatario vocero
				funcionario consejero científico pescador taxista`},
			{Role | Feminine, `presidenta ministra alcaldesa directora portavoz secretaria jefa diputada senadora gobernadora fiscal abogada jueza
				médica doctora profesora investigadora historiadora economista experta analista responsable dirigente líder fundadora
				candidata embajadora comisaria activista vecina testigo empresaria entrenadora jugadora actriz cantante escritora autora
				periodista editora artista estudiante alumna madre hermana hija esposa mujer amiga propietaria asesora concejala
				vicepresidenta delegada mandataria vocera consejera científica enfermera`},
			{Role, `miembro instructor magistrado magistrada edil concejal concejala vocal`},
			{Role | Masculine, `usuario internauta compañero conservador socialista delantero portero aficionado
				seguidor cliente dueño propietario pasajero turista entrenador futbolista exministro expresidente`},
			{Role | Feminine, `usuaria internauta compañera conservadora socialista delantera aficionada
				seguidora clienta dueña propietaria pasajera turista entrenadora exministra expresidenta`},
			{Role | Plural, `usuarios internautas compañeros aficionados seguidores clientes pasajeros
				familiares`},
			{Role | Plural, `expertos investigadores autoridades vecinos testigos activistas manifestantes sindicatos abogados médicos científicos
				economistas familiares padres profesores diputados observadores fuentes críticos`},
			{Group, `plataforma ejecutivo sentencia`},
			{Group, `gobierno ministerio ayuntamiento policía guardia fiscalía tribunal corte juzgado partido sindicato asociación empresa compañía
				grupo banco organización instituto universidad hospital iglesia vaticano periódico diario revista cadena agencia efe informe
				estudio encuesta sondeo comunicado documento carta mensaje comisión comité consejo congreso senado parlamento casa onu otan
				ejército federación club oposición psoe pp vox moncloa defensa cartel pancarta letrero`},
			{Determiner, `el la los las un una unos unas este esta estos estas ese esa su sus mi nuestro nuestra dos tres cuatro cinco varios varias
				algunos algunas muchos muchas otro otra otros cada ningún al del`},
			{Particle, `de del la las los y e van von al el ben bin da dos`},
			{That, `que si`},
			{Titled, `película libro novela canción álbum disco serie programa obra poema cuadro ópera título titulado titulada llamado
				llamada denominado denominada apodado diario periódico revista barco restaurante hotel café exposición festival`},
			{Preposition, `de del a al en por para con sin sobre bajo entre hasta desde contra hacia según ante tras durante mediante`},
			{Conjunction, `y e o u pero sino aunque porque cuando mientras como pues`},
			{Relative, `que quien quienes cual cuales donde cuyo cuya`},
			{Auxiliary, `ha han había habían es son era eran fue fueron será sería está están estaba puede pueden debe deben va van hay también
				además luego después se le les lo no ya así`},
			{NotName, `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
				noviembre diciembre`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}
