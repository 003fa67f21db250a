package lang

// PluralRule chooses the form of a message by a whole number, as CLDR does.
type PluralRule uint8

// The rules of the languages there are.
const (
	PluralOne        PluralRule = iota // one for 1, other
	PluralNone                         // other for all
	PluralZeroOne                      // one for 0 and 1, other
	PluralEastSlavic                   // one for 1, 21 ..., few for 2-4, 22-24 ..., many
	PluralPolish                       // one for 1 alone, few for 2-4, 22-24 ..., many
	PluralCzech                        // one for 1, few for 2-4, other
	PluralArabic                       // zero, one, two, few for 3-10, many for 11-99, other
	PluralHebrew                       // one for 1, two for 2, other
)

// Forms returns how many categories the rule knows.
func (r PluralRule) Forms() int {
	switch r {
	case PluralNone:
		return 1
	case PluralEastSlavic, PluralPolish, PluralCzech, PluralHebrew:
		return 3
	case PluralArabic:
		return 6
	}
	return 2
}

// Category returns the CLDR plural category of a whole number.
func (r PluralRule) Category(n int) string {
	ten, hundred := n%10, n%100
	few := ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14)
	switch r {
	case PluralNone:
		return "other"
	case PluralZeroOne:
		if n <= 1 {
			return "one"
		}
		return "other"
	case PluralEastSlavic, PluralPolish:
		switch {
		case n == 1, r == PluralEastSlavic && ten == 1 && hundred != 11:
			return "one"
		case few:
			return "few"
		}
		return "many"
	case PluralCzech:
		if n >= 2 && n <= 4 {
			return "few"
		}
	case PluralArabic:
		switch {
		case n == 0:
			return "zero"
		case n == 2:
			return "two"
		case hundred >= 3 && hundred <= 10:
			return "few"
		case hundred >= 11:
			return "many"
		}
	case PluralHebrew:
		if n == 2 {
			return "two"
		}
	}
	if n == 1 {
		return "one"
	}
	return "other"
}
