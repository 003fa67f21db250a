package lang

func englishClauses() ClauseWords {
	return ClauseWords{
		Verbs: words(`is are was were has have had does did will would can could may might must should became become
			becomes began begins brought built bought came come comes cost costs cut cuts drew draws drove fell
			falls felt fell fought found finds flew forced gave gives gets got grew grows held helped helps hit
			hits holds keeps kept knew knows leads leaves led left lies lost loses made makes meant means meets
			met needs offers opens owns paid plans plays plunged posts puts ran remains rises rose runs sank sat
			saw sees seeks sells sent set sets shot shows shut sold sought spent spends spoke stood stands stays
			stole struck swept takes taught tells took tore turns understands wants wears went wins woke won
			wore works wrote draws drops faces falls gains goes grows hopes includes involves jumps joins lacks
			lags lives loses marks moves opposes promises prompts provides raises ranks reaches refuses remains
			requires returns says seems serves shares slams starts stems stops struggles suffers supports
			threatens tops tries urges uses vows wants warns welcomes worries yields bans backs blames blocks
			calls closes considers creates defends denies depends deserves dies expects fails fears feeds fills
			finds flees gathers hears hides houses ignores keeps kills lands launches loves looks allows appears
			asks attends attracts avoids became believes belongs boosts breaks brings broke builds carries
			causes chose contains continues costs covers drives earns ends enjoys ensures exists explains
			extends feels fits focuses follows forms gives happens increases insists knows lets lists lies
			offers affects agreed aims accepts adds admits remained thinks treats understood sparked split
			spread burst cast hurt read rid shed shrank sprang stuck swam swore swung threw tied voted withdrew
			undergone`),
		Bare:        true,
		VerbEndings: "ed",
		NotVerbs: words(`red bed fed led need indeed speed seed feed hundred sacred wicked naked rugged united limited so-
			called based aged related mixed alleged supposed proposed unprecedented armed advanced skilled
			detailed complicated sophisticated dedicated hundred-year renewed concerned involved embed shed
			biomed wed deed greed breed also not then later once now recently often just still never always only
			even reportedly publicly been being am`),
		Leans: words(`further him her hers them theirs it its itself himself herself themselves this these that those such another
			other others also too either neither former latter both same so then there here similarly likewise
			instead additionally furthermore moreover the_two the_three the_first the_second the_latter
			the_former the_other the_others the_same the_pair the_trio some most many few one ones each all
			several he she they his their what it’s it's that’s that's he’s he's she’s she's they’re they're
			there’s there's whose whom those second third last next even yet still much more less none nobody
			again otherwise hence thus afterwards afterward later earlier meanwhile however elsewhere once which
			who when where`),
		Points: words(`he she they it him them hers theirs itself himself herself themselves this these those
			it’s it's that’s that's he’s he's she’s she's they’re they're there’s there's such here
			there so then former latter`),
		Ends: words(`because while although though when since unless until whereas whether who whom whose
			which where after before if despite following amid amidst including saying adding
			calling making leaving according while but`),
		Times: words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
			august september october november december yesterday today tomorrow tonight last next earlier
			recently later this currently now again`),
		Speech: words(`i we you me us my our your mine ours yours myself ourselves yourself i'm i’m i've i’ve i'll i’ll i'd
			i’d we're we’re we've we’ve we'll we’ll you're you’re you've you’ve let's let’s don't don’t`),
		Openers: words(`sure however meanwhile moreover furthermore additionally also still instead indeed nevertheless
			nonetheless separately elsewhere overall currently recently ultimately eventually finally now then
			today yesterday earlier later thus hence therefore consequently similarly likewise but and yet so or
			besides otherwise again historically notably importantly interestingly unfortunately fortunately
			sadly clearly obviously crucially firstly secondly first second third lastly initially previously
			afterwards perhaps maybe of_course in_fact in_addition for_example for_instance at_least`),
		Links: words(`however meanwhile therefore moreover furthermore also nevertheless nonetheless consequently likewise
			eventually additionally though thus`),
		Wants: words(`put puts set sets accuse accuses accused prevent prevents prevented blame blames blamed compare
			compared link linked turned turns based provide provided urge urged urges attributed convinced
			called named made makes keeps kept leaves left rated forced asked allowed helped remind reminded
			told gave sent brought`),
		Loose: words(`shortly soon just even only well far more less most least as so too very rather quite almost nearly
			about largest biggest best worst first last latest highest lowest oldest youngest longest greatest
			smallest strongest earlier later long due because not both either up down out off over insight
			access`),
		Vowels: "aeiouyáéíóúäöüèêëàâçñ",
	}
}
