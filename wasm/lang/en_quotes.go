package lang

func englishQuotes() *Quotes {
	return prepared(&Quotes{
		They:        `they`,
		Modifiers:   true,
		Nobody:      `neither nobody none no`,
		Back:        `so`,
		The:         `the this that his her their our its`,
		Own:         `his her their our its`,
		Single:      true,
		Infinitives: `to`,
		Finite:      `ed n't`,
		Adverbs:     `ly`,
		Ages:        `-year-old`,
		Learnt:      true,
		Lists: []WordList{
			{Cue, `said says say saying told tells tell telling wrote writes write writing added adds add adding asked asks ask asking
				tweeted tweets tweeting explained explains explain explaining replied replies reply replying responded responds respond
				responding recalled recalls recall recalling continued continues concluded concludes concluding declared declares declaring
				noted notes noting stated states stating reported reports reporting argued argues arguing answered answers answering
				insisted insists insisting warned warns warning claimed claims claiming announced announces announcing
				acknowledged acknowledges acknowledging admitted admits admitting quipped quips joked jokes joking shouted shouts shouting
				yelled yells yelling cried cries remarked remarks observed observes observing commented comments commenting suggested
				suggests suggesting posted posts posting urged urges urging vowed vows vowing charged charges complained complains
				complaining testified testifies testifying reiterated reiterates repeated repeats repeating mused muses lamented laments
				boasted boasts stressed stresses emphasized emphasizes emphasised confirmed confirms confirming conceded concedes predicted
				predicts exclaimed demanded demands demanding retorted confessed confided whispered murmured muttered countered
				counters interjected interrupted cautioned cautions asserted asserts asserting alleged alleges contended contends
				maintained maintains proclaimed proclaims pledged pledges promised promises denied denies recounted recounts
				wondered wonders bragged proposed proposes advised advises begged pleaded screamed hollered chanted chants intoned
				opined deadpanned elaborated clarified counselled joshed quoth cracked called calls calling described describes describing
				labeled labelled dubbed branded accused accuses dismissed denounced condemned hailed praised blasted slammed`},
			{SoftCue, `went goes read reads put puts began begins pointed points pointing paused smiled laughed sighed nodded shrugged
				grinned agreed agrees thought thinks think feels felt believed believes believe mentioned mentions revealed reveals
				indicated indicates found finds showed shows learned hinted sang prayed blogged emailed texted messaged ended
				started opened quoted quoting cited citing issued released sent gave offered offers
				summed hoped hopes discussed referred referring cheered sneered snapped barked mocked ranted railed lashed fired
				decried criticized criticised questioned questions disputed rejected defended echoed hit suggested saw sees expected
				expects appeared appears seemed seems wanted wants want support supports supported endorsed declined refused`},
			{Source, `according_to per in_the_words_of in_the_view_of in_the_opinion_of as_told_by`},
			{Pronoun | Masculine, `he`},
			{Pronoun | Feminine, `she`},
			{Pronoun | Plural, `they we some others many most several both few`},
			{Pronoun, `i you it one who someone somebody another`},
			{Title | Masculine, `mr sir lord mister king prince duke father brother imam rabbi baron`},
			{Title | Feminine, `mrs ms miss mx dame lady madam queen princess duchess sister baroness`},
			{Title, `dr prof sen rep gov president senator representative governor secretary general gen sgt capt col lt maj cpl cmdr adm
				judge justice rev reverend pastor minister chancellor ambassador congressman congresswoman mayor sheriff captain colonel
				sergeant lieutenant major admiral commander professor doctor hon attorney deputy officer coach chief pope cardinal
				archbishop bishop councilman councilwoman councilor councillor alderman commissioner chairman chairwoman speaker premier
				sens reps gens drs messrs mp msgr monsignor sheik sheikh ayatollah inspector superintendent constable detective`},
			{Role | Masculine, `spokesman chairman businessman congressman councilman policeman fireman salesman father husband son brother
				uncle grandfather boy king prince actor policeman nephew grandson widower man gentleman boyfriend stepfather waiter`},
			{Role | Feminine, `spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman mother wife daughter sister aunt
				grandmother girl queen princess actress niece granddaughter widow woman lady girlfriend stepmother waitress`},
			{Role, `advocate caretaker protester co-author counsellor lecturer campaigner playwright breeder barrister solicitor mp msp medic coroner grower`},
			{Role, `spokesperson chair chairperson president minister secretary senator governor mayor judge justice director manager chief head
				leader member official officer owner founder co-founder cofounder professor teacher student researcher scientist analyst economist
				expert strategist adviser advisor aide consultant lawyer attorney prosecutor activist organizer organiser candidate nominee
				lawmaker legislator representative congressperson delegate ambassador diplomat commander general colonel captain major sergeant
				soldier veteran author writer reporter journalist columnist editor critic historian pollster operative donor supporter
				opponent rival voter resident neighbor neighbour witness victim survivor patient doctor nurse physician surgeon farmer worker
				driver pilot engineer executive ceo chancellor premier pope bishop priest pastor coach player captain star singer actor
				artist musician designer developer investor trader banker broker dealer partner colleague friend parent teenager
				child mogul billionaire businessperson source insider host anchor moderator blogger commentator pundit user caller protester
				protestor demonstrator striker counselor counsel commissioner superintendent sheriff detective investigator inspector agent guard
				clerk treasurer trustee principal dean provost scholar fellow specialist coordinator administrator deputy vice-president
				immigrant refugee migrant plaintiff defendant suspect juror lobbyist tycoon magnate heir cousin twin sibling person
				customer client tenant landlord homeowner shopper tourist fisherman sailor rapper comedian novelist poet mathematician
				physicist biologist chemist geologist meteorologist psychologist sociologist epidemiologist astronomer zoologist conservationist
				republican democrat conservative liberal progressive evangelical american
				councillor councilor alderman clergyman imam rabbi minister-president ranger goalkeeper baker butcher carpenter plumber electrician
				shopkeeper gardener miner cook chef barber florist cleaner midwife paramedic firefighter mechanic welder librarian
				accountant architect referee umpire beekeeper brewer shepherd surveyor translator undertaker watchmaker sculptor painter violinist cellist pianist nun monk steward rep mp chairlady whip harbourmaster archivist`},
			{Role, `user viewer fan follower commenter bystander passenger boss entrepreneur politician visitor
				guest presenter broadcaster correspondent influencer pupil producer employee reader listener donor
				mourner onlooker`},
			{Role | Plural, `users viewers fans followers commenters passengers customers campaigners officers
				victims employees diplomats legislators politicians visitors guests readers listeners donors
				mourners onlookers bystanders fishermen`},
			{Role | Plural, `officials people experts analysts critics supporters opponents lawmakers republicans democrats voters residents witnesses
				aides advisers advisors sources reporters researchers scientists economists lawyers attorneys prosecutors activists organizers
				leaders members senators representatives governors authorities investigators police doctors parents students teachers workers
				neighbors neighbours friends relatives families strategists operatives observers insiders spokespeople editors commentators
				pundits protesters demonstrators conservatives liberals progressives evangelicals detractors backers candidates delegates
				americans women men fans colleagues survivors veterans soldiers journalists executives historians scholars owners`},
			{Group, `government ministry department agency office administration committee commission council court company firm bank airline
				union party campaign group organization organisation association institute foundation university school hospital church
				newspaper magazine network station website site paper outlet post tweet statement report study survey poll analysis memo
				letter email e-mail message note document lawsuit complaint indictment filing ruling order petition book article editorial
				column op-ed ad advertisement video clip headline sign banner chant press release release transcript bill law board panel
				team club crowd audience army military navy force police embassy parliament senate house congress cabinet kremlin pentagon
				union authority service bureau center centre think-tank coalition alliance federation league caption description
				plaque inscription slogan placard poster prosecution defence defense embassy staff family pac data results figures`},
			{Determiner, `the a an his her its their my our your this that these those some any no every each another one two three four five six
				seven eight nine ten several many most both few other`},
			{Particle, `van von der den de del della di da du la le el al bin ibn ben abu ter ten dos das af av zu y e`},
			{Suffix, `jr sr ii iii iv md phd esq cpa mp obe`},
			{That, `that whether if`},
			{Titled, `film movie book novel song album series show play poem painting opera musical titled entitled called named nicknamed
				dubbed so-called magazine newspaper ship boat restaurant pub café hotel`},
			{Preposition, `of for in at from with on to by about as into over under after before against between during near through
				toward towards within without among around behind beside beyond despite inside outside since until upon via like
				across along`},
			{Conjunction, `and or but nor so yet because while although though when where if unless whereas once than`},
			{Relative, `who which whose whom that where`},
			{Auxiliary, `is are was were be been being am has have had having do does did will would can could may might must shall should
				isn't wasn't hasn't doesn't didn't won't wouldn't can't couldn't isn’t wasn’t hasn’t doesn’t didn’t won’t wouldn’t can’t
				couldn’t not also then later once now recently often just still never always only even reportedly publicly`},
			{NotName, `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
				october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun i
				i'm i’m i've i’ve i'll i’ll i'd i’d christmas easter
				democratic british russian french german chinese english`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}
