package outline

import (
	_ "embed"
	"sync"

	"dateline/wasm/wire"
)

// weightsVersion is the version of the form in which weights.bin is written.
const weightsVersion = 2

// weightUnit is how finely a weight is kept: steps to 1.
const weightUnit = 10000

// weightsFile holds what command train-outline learnt. NOTICE names the data.
//
//go:embed weights.bin
var weightsFile []byte

// learning is everything learnt from the subheads of publishers.
type learning struct {
	cuts  Weights
	terms []float64 // of the terms of labels
}

// learnt reads the weights that ship. A broken file is a fault of the program,
// which a test finds.
var learnt = sync.OnceValue(func() *learning {
	l := &learning{}
	r := wire.NewReader(weightsFile)
	if r.Byte() != weightsVersion {
		r.Fail()
	}
	for _, list := range []*[]float64{&l.cuts.Gap, &l.cuts.Section, &l.terms} {
		for range r.Count() {
			*list = append(*list, float64(r.Int())/weightUnit)
		}
	}
	if r.End() != nil || len(l.cuts.Gap) != gapWidth || len(l.cuts.Section) != sectionWidth ||
		len(l.terms) != termWidth {
		panic("outline/weights.bin: damaged, or learnt for other features: learn it again")
	}
	return l
})

// termHere is the feature of a term that tells how often its section says it, as a logarithm.
const termHere = 1

// termShare is the feature that tells how much of what the story says of a term its section says.
const termShare = 17

// The lengths of the rows of features.
const (
	gapWidth     = 52
	sectionWidth = 19
	termWidth    = 20
)
