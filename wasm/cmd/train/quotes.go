package main

import (
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"

	"dateline/wasm/forest"
	"dateline/wasm/forest/grow"
	"dateline/wasm/lang"
	"dateline/wasm/quote"
	"dateline/wasm/quote/learn"
)

// parts is into how many parts the outlets are divided, so that every one is
// judged by what has not seen it.
const parts = 5

// lesson is a labelled text with the part it belongs to.
type lesson struct {
	quote.Lesson
	id, outlet string
	part       int
	page       bool        // not of the corpus that the linear tables are learnt from
	own        bool        // written for the project
	gold       []quotation // of own ones, as they are written down
	weight     float32
}

// trainer holds what is learnt on the way.
type trainer struct {
	lessons []lesson
	lexical [parts + 1]*quote.Tables // by the part left out; the last has seen all
	plain   [parts + 1]*quote.Tables
	cache   string
}

func trainQuotes(args []string) error {
	flags := flag.NewFlagSet("quotes", flag.ContinueOnError)
	out := flags.String("o", "", "folder to write the models to")
	apart := flags.String("apart", "", "folder to write what is found on outlets that were not learnt from")
	ownFolder := flags.String("own", "wasm/quote/testdata", "folder of our own stories and cases")
	cache := flags.String("cache", "", "folder that keeps the linear tables between runs")
	forests := flags.String("forests", "", "folder that keeps the forests between runs, to try what changes no row")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() != 1 {
		return errors.New("give the folder of the benchmark")
	}
	t := &trainer{cache: *cache}
	stories := func(string) ([]lesson, error) { return own(*ownFolder) }
	for _, load := range []func(string) ([]lesson, error){corpus, pages, stories} {
		lessons, err := load(flags.Arg(0))
		if err != nil {
			return err
		}
		t.lessons = append(t.lessons, lessons...)
	}
	if err := t.linear(); err != nil {
		return err
	}
	models, err := t.kept(*forests)
	if err != nil {
		return err
	}
	if *apart != "" {
		if err := t.writeApart(*apart, models); err != nil {
			return err
		}
	}
	if *out == "" {
		return nil
	}
	judges := encode(models[parts])
	fmt.Printf("%d texts; bytes: %d judges, %d english, %d any\n", len(t.lessons), len(judges),
		len(t.lexical[parts].Bytes()), len(t.plain[parts].Bytes()))
	for name, data := range map[string][]byte{"judges.bin": judges, "en.bin": t.lexical[parts].Bytes(),
		"any.bin": t.plain[parts].Bytes()} {
		if err := os.WriteFile(filepath.Join(*out, name), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// every is how many texts of the corpus there are to one that the judges learn
// from: more of them say the same.
const every = 2

// partOf divides outlets, always in the same way.
func partOf(outlet string) int {
	h := fnv.New32a()
	h.Write([]byte(outlet))
	return int(h.Sum32()>>3) % parts
}

// linear learns the linear tables from the corpus: without each part and from all.
func (t *trainer) linear() error {
	for k := range parts + 1 {
		var lessons []quote.Lesson
		for i := range t.lessons {
			if l := &t.lessons[i]; !l.page && l.part != k {
				lessons = append(lessons, l.Lesson)
			}
		}
		for name, to := range map[string]**quote.Tables{"en": &t.lexical[k], "any": &t.plain[k]} {
			kept := filepath.Join(t.cache, fmt.Sprintf("%s-%d.bin", name, k))
			if data, err := os.ReadFile(kept); err == nil && t.cache != "" {
				if *to, err = quote.ReadTables(string(data)); err != nil {
					return err
				}
				continue
			}
			*to = learn.Train(lessons, name == "en")
			if t.cache != "" {
				if err := os.WriteFile(kept, (*to).Bytes(), 0o644); err != nil {
					return err
				}
			}
			back, err := quote.ReadTables(string((*to).Bytes()))
			if err != nil {
				return err
			}
			*to = back
		}
	}
	return nil
}

// model returns the tables for a lesson; k is the part they have not seen.
func (t *trainer) model(l *lesson, k int) *quote.Model {
	if l.page {
		k = parts // the tables have seen no page
	}
	m := &quote.Model{Plain: t.plain[k]}
	if lang.Primary(l.Article.Meta.Lang) == "en" {
		m.Lexical = t.lexical[k]
	}
	return m
}

// How forests are grown: of who spoke and of reported words there are tens of thousands of
// rows, of the others a few thousand.
var (
	growing = grow.Options{Trees: 200, Depth: 5, Unit: 4096, Rate: 0.07, Columns: 0.5, Rows: 0.7, Ridge: 2, MinHess: 3,
		Seed: 5}
	smaller = grow.Options{Trees: 140, Depth: 4, Unit: 4096, Rate: 0.1, Columns: 0.5, Rows: 0.7, Ridge: 2, MinHess: 3,
		Seed: 5}
)

// fewRows is below how many rows a forest is a smaller one.
const fewRows = 20000

// judges grows the three forests without each part and from all. Who spoke is
// learnt first, so that the others learn from opinions about texts not seen.
func (t *trainer) judges() [parts + 1]*quote.Model {
	var out [parts + 1]*quote.Model
	for k := range out {
		out[k] = &quote.Model{}
	}
	grown := func(what string, names []string, samples func(l *lesson) []quote.Sample,
		put func(m *quote.Model, f *forest.Forest)) {
		rows := make([][]quote.Sample, len(t.lessons))
		grow.Each(len(t.lessons), func(i int) {
			if t.lessons[i].page || i%every == 0 {
				rows[i] = samples(&t.lessons[i])
			}
		})
		for k := range parts + 1 {
			set := &grow.Set{Width: len(names)}
			right := 0
			for i := range t.lessons {
				if t.lessons[i].part == k || !t.lessons[i].page && i%every != 0 {
					continue
				}
				for _, s := range rows[i] {
					set.Add(s.Row, s.Label, s.Weight)
					if s.List > 0 {
						set.Lists = true
						set.Groups = append(set.Groups, uint64(i)<<32|uint64(s.List))
					}
					right += int(s.Label)
				}
			}
			options := growing
			if set.Len() < fewRows {
				options = smaller
			}
			f, gains := grow.Grow(set, options)
			put(out[k], f)
			if k == parts {
				fmt.Fprintf(os.Stderr, "%s: %d rows of %d, %d right; %s\n", what, set.Len(), set.Width, right,
					mattering(gains, names))
			}
		}
	}
	with := func(l *lesson) *quote.Model {
		m := *out[l.part]
		b := t.model(l, l.part)
		m.Plain, m.Lexical = b.Plain, b.Lexical
		return &m
	}
	grown("speaker", quote.SpeakerNames(), func(l *lesson) []quote.Sample {
		return quote.SpeakerSamples(&l.Lesson,
			t.model(l, l.part), l.weight)
	},
		func(m *quote.Model, f *forest.Forest) { m.Speaker = f })
	grown("speech", quote.SpeechNames(), func(l *lesson) []quote.Sample {
		return quote.SpeechSamples(&l.Lesson, with(l),
			l.weight)
	},
		func(m *quote.Model, f *forest.Forest) { m.Speech = f })
	grown("report", quote.ReportNames(), func(l *lesson) []quote.Sample {
		return quote.ReportSamples(&l.Lesson, with(l),
			l.weight)
	},
		func(m *quote.Model, f *forest.Forest) { m.Report = f })
	grown("card", quote.CardNames(), func(l *lesson) []quote.Sample {
		return quote.CardSamples(&l.Lesson, with(l), l.weight)
	},
		func(m *quote.Model, f *forest.Forest) { m.Card = f })
	grown("told", quote.ToldNames(), func(l *lesson) []quote.Sample {
		return quote.ToldSamples(&l.Lesson, with(l), l.weight)
	},
		func(m *quote.Model, f *forest.Forest) { m.Told = f })
	return out
}

// kept returns the forests that a folder keeps, and grows them where it keeps none.
func (t *trainer) kept(folder string) ([parts + 1]*quote.Model, error) {
	var out [parts + 1]*quote.Model
	if folder == "" {
		return t.judges(), nil
	}
	name := func(k int) string { return filepath.Join(folder, fmt.Sprintf("judges-%d.bin", k)) }
	for k := range out {
		data, err := os.ReadFile(name(k))
		if errors.Is(err, os.ErrNotExist) {
			return t.grown(name)
		} else if err != nil {
			return out, err
		}
		of, err := quote.Models(t.lexical[k].Bytes(), t.plain[k].Bytes(), data)
		if err != nil {
			return out, err
		}
		out[k] = of("en")
	}
	return out, nil
}

// grown grows the forests and keeps them.
func (t *trainer) grown(name func(k int) string) ([parts + 1]*quote.Model, error) {
	out := t.judges()
	for k, m := range out {
		if err := os.WriteFile(name(k), encode(m), 0o644); err != nil {
			return out, err
		}
	}
	return out, nil
}

func encode(m *quote.Model) []byte {
	return m.Told.Encode(m.Card.Encode(m.Report.Encode(m.Speaker.Encode(m.Speech.Encode(nil)))))
}
