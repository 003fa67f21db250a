package lang

// Given names show the gender of a speaker, which a pronoun asks for. A name
// that both men and women bear is in both lists. In Latin letters they
// serve every language, since news names people of every country.
const (
	menLatin = `
	emil otto karl kurt aldo ruben owen colin bernard jonas walter tomas peter ruud hamish angus alec alistair cedric clive dylan eamon finn gareth
	howard hubert irving ivor jasper julian kieran lewis lionel lloyd miles milton morris nelson norman quentin reginald rufus rupert sidney
	spencer sterling terence theodore trevor wallace warren wilbur winston barnaby clement cornelius edgar edmund everett
	james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
	paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
	stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron
	jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry
	sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph
	randy eugene vincent russell elijah louis bobby philip johnny bill tom mike jim bob dan dave steve chris greg jeff matt tim
	tony ted ken ron rick rob don fred barack bernie marco mitch mitt newt rand lindsey harry joel ben sam max leo luke oliver
	simon martin graham neil ian colin nigel hugh stuart craig derek barry ahmed ali omar mohammed muhammad hassan hussein
	ibrahim yusuf abdul karim carlos luis miguel antonio jorge pedro pablo diego rafael fernando mario luca giovanni paolo
	pierre jean jacques michel françois antoine hans klaus jürgen wolfgang stefan jens lars erik nils sven olaf jan piotr tomasz
	andrzej ivan vladimir dmitry sergei sergey alexei nikolai mikhail boris igor oleg volodymyr petro viktor yuri wei ming
	hiroshi kenji takeshi raj sanjay amit vikram narendra nathaniel wesley marcus curtis leonard stanley elliot felix victor
	emmanuel anders antony jeb ed matthias andreas uwe dirk ralf rainer dieter günter günther horst heinz helmut gerhard werner
	manfred bernd holger torsten thorsten jörg kai florian tobias sebastian philipp lukas jonas moritz niklas oskar konrad kurt
	rolf volker markus marcel armin christoph friedrich gregor harald joachim johannes joschka karl karsten lothar norbert
	ottmar rüdiger sigmar theo torben ulrich winfried wolfram alfons anton emil egon erich ernst franz fritz georg gustav heiko
	henning hermann ingo jochen jost jakob laurent luc marc olivier pascal philippe yves alain bernard bruno christophe claude
	denis didier dominique édouard éric étienne gérard guillaume henri hervé hugues jérôme julien léon mathieu maxime nicolas
	patrice rené sébastien serge stéphane thierry xavier alberto alejandro álvaro andrés ángel arturo césar cristóbal eduardo
	emilio enrique ernesto esteban felipe francisco gonzalo guillermo gustavo héctor ignacio iñigo jaime javier joaquín josé
	julio leandro lorenzo manuel mariano martín mauricio nicolás óscar ramón raúl ricardo roberto rodrigo salvador santiago
	sergio tomás vicente víctor alessandro andrea angelo claudio dario davide emanuele enrico fabio federico filippo francesco
	gianluca giacomo giorgio giuseppe leonardo luigi marcello massimo matteo maurizio michele nicola pietro riccardo salvatore
	silvio stefano tommaso umberto valerio vincenzo afonso aníbal armando artur augusto caetano duarte fábio filipe flávio
	geraldo gilberto henrique hugo jair joão leonel lula márcio marcelo mário mateus nuno otávio paulo renato rui sérgio thiago
	tiago vasco vítor adrian aleksander arkadiusz bartosz bogdan bronisław czesław damian dariusz dominik grzegorz henryk jacek
	jakub janusz jarosław jerzy józef kamil kazimierz krzysztof lech leszek łukasz maciej marcin marek mariusz mateusz
	mieczysław mirosław paweł przemysław radosław rafał ryszard sławomir stanisław szymon tadeusz waldemar witold wojciech
	zbigniew zdzisław bohuslav dušan františek ivo jaromír jaroslav jindřich jiří josef karel lubomír luboš ladislav miloš milan
	miroslav oldřich ondřej pavel petr radek radim stanislav tomáš václav vladimír vojtěch zdeněk bart bas daan frans gerrit
	geert hendrik henk jaap jeroen johan joost kees klaas maarten martijn niels pieter ruud sander sjoerd teun wim wouter björn
	bo christer fredrik göran gunnar gustaf håkan henrik jimmie kjell leif magnus mats mattias mikael ola olof oscar pär patrik
	per rickard tomas torbjörn ulf urban aleksi antti eero esa hannu heikki ilkka jari juha jukka jussi kalle kari lauri markku
	matti mika mikko olli pasi pekka petri petteri sauli seppo tapio timo tuomas veli ville`
	womenLatin = `
	clara edda vera lena mina nora irma hanna lea lia tilda greta selma ingrid helga freya alma cora dora flora gerda hilda jo june kara lara mabel
	nell opal penny rhea ruby stella thea viola willa yara rosie ellen elinor eleanor emilie esme hazel holly ivy jasmine kim
	mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly
	emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley
	anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane
	ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline
	martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris
	marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary chelsea melania
	ivanka carly nikki condoleezza kellyanne sally jane kate katie anne annie lucy claire fiona gemma nadia fatima aisha amina
	leila layla yasmin elena sofia carmen rosa lucia ana isabel pilar giulia francesca chiara ingrid astrid karin katrin petra
	ute heike sabine monika olga natalia irina svetlana tatiana oksana yulia mei ling yuki keiko priya anita indira sonia ada
	nora zoe chloe ella mia eva ursula christie anja annette annika antje bärbel beate birgit brigitte britta carola christa
	claudia cornelia dagmar edith elke franziska friederike gabi gabriele gisela greta gudrun hanna hannelore helga hildegard
	ilse inge ingeborg irene iris jana jutta karla karoline katarina katharina kerstin kirsten lena lina luise malu manuela
	margot marianne marlene martina mechthild melanie nadine nina regina renate ricarda rita rosemarie saskia silke silvia
	simone sonja stefanie susanne svenja tanja ulrike vera veronika waltraud yvonne agnès amélie audrey aurélie aurore béatrice
	bénédicte camille caroline cécile céline chantal clémentine corinne delphine élisabeth élise élodie émilie florence
	françoise geneviève hélène isabelle jeanne josiane juliette laure laurence léa louise lucie madeleine manon marguerite
	marine marion martine mathilde michèle mireille monique nathalie odile pauline rachida sandrine ségolène solange sophie
	stéphanie sylvie thérèse valérie véronique virginie yaël alejandra alicia ángela antonia beatriz begoña blanca carla carlota
	carolina catalina cecilia cristina dolores elvira esperanza esther eugenia gabriela inés josefina juana julieta leonor
	lorena lourdes luisa luz macarena magdalena mercedes mónica montserrat noelia paloma paula raquel rocío rosario soledad
	susana verónica yolanda alessandra antonella arianna beatrice camilla caterina cinzia daniela elisa elly federica flavia
	gabriella giorgia giovanna ilaria letizia livia lorenza luciana maddalena mara marina marta michela monica nicoletta ornella
	paola patrizia raffaella roberta rosaria rossella serena simona stefania valentina valeria vittoria adriana aline bruna
	catarina cláudia conceição débora dilma fernanda filipa flávia graça helena inês joana joaquina juliana letícia lídia lurdes
	luísa madalena margarida mariana mônica patrícia renata rosana sílvia tânia tereza vânia agata agnieszka aleksandra alicja
	aneta beata bożena danuta dorota elżbieta ewa grażyna halina iwona izabela jadwiga joanna jolanta justyna kamila karolina
	katarzyna kinga krystyna lidia małgorzata sylwia urszula wanda weronika zofia alena blanka božena dana danuše hana irena
	ivana jarmila jaroslava jitka kateřina klára lenka libuše ludmila marcela markéta michaela milena miroslava pavla radka soňa
	šárka vendula věra vlasta zdeňka zuzana anouk femke fleur hanneke ineke jantine joke lieke lilian loes lotte maaike marieke
	marijke marjolein mirjam renske roos sanne sigrid willemijn wilhelmina wendy agneta birgitta britt ebba elin elisabeth elsa
	gunilla ida inger johanna kristina lotta malin margareta märta mona pernilla ulla ulrika aino anneli anu eeva eija elina
	heidi heli jenni jonna kaisa katja kirsi krista leena li liisa maarit maija mari marja merja minna niina outi päivi pia
	pirjo riikka riitta sanna sari satu sirpa soile suvi tarja tuula`
	menCyrillic = `
	александр алексей анатолий андрей антон аркадий артём артем борис вадим валентин валерий василий виктор виталий владимир
	владислав вячеслав геннадий георгий григорий даниил денис дмитрий евгений егор иван игорь илья кирилл константин лев леонид
	максим михаил никита николай олег павел пётр петр роман руслан семён семен сергей станислав степан тимур фёдор федор юрий яков ярослав
	джо дональд барак джон майкл роберт томас питер эммануэль олаф борис реджеп
	олександр олексій анатолій андрій антін артем борис вадим валентин валерій василь віктор віталій володимир владислав геннадій
	григорій данило денис дмитро євген іван ігор ілля кирило костянтин левко леонід максим михайло микита микола олег павло петро роман
	руслан сергій станіслав степан тарас тимофій федір юрій яків ярослав богдан остап назар`
	womenCyrillic = `
	александра алина алла анастасия ангелина анна валентина валерия вера вероника виктория галина дарья диана евгения екатерина елена
	елизавета зинаида зоя инна ирина карина кира кристина ксения лариса лидия любовь людмила маргарита марина мария надежда наталия
	наталья нина оксана ольга полина раиса светлана софия софья тамара татьяна ульяна эльвира юлия яна ангела урсула
	олександра аліна алла анастасія анна валентина валерія віра вероніка вікторія галина дарина діана євгенія катерина олена єлизавета
	зоя інна ірина карина кіра христина ксенія лариса лідія любов людмила маргарита марина марія надія наталія ніна оксана ольга поліна
	світлана софія тамара тетяна уляна юлія яна ярослава соломія`
)
