package story

import "context"

// Shelf is what this package needs to know of the reader's library. Behind it
// may stand a database in the browser, so every method takes all it is asked
// for at once and should answer from one transaction; [Find] calls each of
// them at most twice. Nothing here needs to be built when the engine starts:
// counts and postings are kept by term and written when a reading is saved.
//
// An index over readings is fed from [Reading.Terms] alone: for every term of
// a reading one [Posting] with [Term.Byte] as its weight, and one more reading
// counted for the term.
//
// Answers stand in the order of the questions and are as many; what is not
// known is the zero value, not an error. Term texts are opaque keys: short
// (under 100 bytes), valid UTF-8, without control characters.
type Shelf interface {
	// Frequencies returns how many readings the shelf holds and how many of
	// them hold each term. Counts may include readings deleted since: they
	// only weigh terms.
	Frequencies(ctx context.Context, terms []string) (total int, counts []int, err error)

	// Postings returns for each term the readings that hold it, by rising
	// number. It is asked for the rarest terms of a reading only, at most
	// MaxQueryTerms of them and by [Shelf.Frequencies] at most MaxPostings
	// postings together, so that blocks may be loaded whole. Readings deleted
	// since may be among them.
	Postings(ctx context.Context, terms []string) ([][]Posting, error)

	// Numbered returns the readings with these numbers; deleted ones are zero.
	Numbered(ctx context.Context, docs []uint32) ([]Reading, error)

	// Readings returns the readings of these articles.
	Readings(ctx context.Context, articles []string) ([]Reading, error)

	// Stories returns the story each of these articles belongs to. An article
	// belongs to one story at most.
	Stories(ctx context.Context, articles []string) ([]Story, error)
}

// Limits of what Find asks of a Shelf.
const (
	MaxQueryTerms = 40
	MaxPostings   = 60_000
)

// Posting says that a reading holds a term, and how much it weighs there.
type Posting struct {
	Doc    uint32 // the shelf's number of the reading: dense, given once, never given again
	Weight uint8  // Term.Byte
}

// Byte returns the weight as it is kept in an index: 1 for the lightest term,
// 255 for the heaviest.
func (t Term) Byte() uint8 {
	w := t.Weight
	if !(w > 0) { // also NaN
		return 1
	}
	if w >= 1 {
		return 255
	}
	return 1 + uint8(w*254)
}
