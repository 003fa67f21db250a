package lang

// turns lists, by language, the words and pairs of words with which a paragraph
// leaves what the last one spoke of: "meanwhile", "in 2019" has none here.
var turns = map[string]func() Set{
	"cs": words(`mezitím zatímco naopak kromě další podle_mezi také navíc nicméně v_roce`),
	"de": words(`derweil indes indessen unterdessen inzwischen mittlerweile zudem außerdem daneben dagegen allerdings dennoch jedoch
		neben anders ähnlich ebenfalls auch_in auch_die auch_der bereits_im im_jahr seit für_die für_den für_das laut beim bei_der bei_den`),
	"en": words(`meanwhile elsewhere separately however still despite besides beyond overall currently historically ultimately
		in_the on_the for_the as_for at_the according_to since last_year in_an in_a one_of while although when asked another
		other over_the earlier`),
	"es": words(`mientras asimismo además también según sin_embargo por_otra por_otro por_su en_cuanto en_el en_la desde tras otro otra`),
	"fr": words(`cependant pendant parallèlement ailleurs pourtant toutefois selon outre quant_à depuis après du_côté pour_sa autre`),
	"it": words(`intanto invece inoltre secondo nel_frattempo per_quanto anche_la anche_il dopo dal altro altra`),
	"nl": words(`intussen ondertussen daarnaast bovendien toch echter volgens ook_de ook_het in_de sinds ander andere`),
	"pl": words(`tymczasem natomiast jednak ponadto według w_roku z_kolei inny inna`),
	"pt": words(`entretanto enquanto além segundo porém já_o já_a no_entanto por_sua por_outro desde após outro outra`),
	"ru": words(`тем_временем между_тем однако кроме также при_этом по_словам по_данным ранее другой`),
	"sv": words(`samtidigt dessutom däremot enligt under_tiden sedan även annan`),
	"uk": words(`тим_часом водночас однак крім також при_цьому за_словами за_даними раніше інший`),
}

// Turns returns the words, and pairs of words joined by "_", that lead to
// another subject at the beginning of a paragraph.
func (l *Language) Turns() Set {
	if f := turns[l.Code]; f != nil {
		return f()
	}
	return nil
}

// binders are the words that tie a noun to the one before it so closely that a
// phrase cut there is no phrase.
var binders = map[string]func() Set{
	"cs": words("z ze pro"),
	"da": words("af for fra i"),
	"de": words("von vom des der zwischen für"),
	"el": words("του της των για"),
	"en": words("of between among than as with from"),
	"es": words("de del entre que"),
	"fr": words("de du des d entre que"),
	"it": words("di del della dei degli delle tra fra che"),
	"nl": words("van tussen dan"),
	"no": words("av for fra i"),
	"pl": words("z ze do ds"),
	"pt": words("de do da dos das entre que"),
	"ru": words("по из"),
	"sv": words("av mellan än"),
	"uk": words("з із"),
}

// Binders returns the words after which a noun belongs to the one before: "of".
func (l *Language) Binders() Set {
	if f := binders[l.Code]; f != nil {
		return f()
	}
	return nil
}
