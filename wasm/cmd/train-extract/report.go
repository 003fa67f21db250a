package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"slices"
	"strings"

	"dateline/wasm/extract/judge"
	"dateline/wasm/extract/trial"
)

// result is how well one page came out.
type result struct {
	*example
	p, r, f float64
	exact   bool
}

// report prints the cross-validated scores by set and writes pages and lines
// for the analysis of errors.
func report(all []*example, pages, lines string) error {
	bySet := map[string][]result{}
	var results []result
	for _, e := range all {
		if e.Text == "" {
			continue
		}
		r := e.measure()
		bySet[e.Set] = append(bySet[e.Set], r)
		results = append(results, r)
	}
	mean, sets := 0.0, 0
	for _, set := range []string{"aeb", "naeb", "fundus", "fundus-eval", "wcxb", "daniel"} {
		var p, r, exact, ceiling float64
		rs := bySet[set]
		for _, x := range rs {
			p += x.p
			r += x.r
			ceiling += x.ceiling()
			if x.exact {
				exact++
			}
		}
		n := float64(len(rs))
		p, r = p/n, r/n
		f := 2 * p * r / (p + r)
		fmt.Printf("%-12s n %3d  F1 %.4f  P %.4f  R %.4f  exact %.3f  oracle %.4f\n", set, len(rs), f, p, r, exact/n,
			ceiling/n)
		if set != "wcxb" && set != "daniel" {
			mean += f
			sets++
		}
	}
	hit, bad, miss := 0, 0, 0
	for _, e := range all {
		if e.Set != "trafilatura" {
			continue
		}
		flat := strings.Join(strings.Fields(e.text(e.kept)), " ")
		for _, s := range e.With {
			if strings.Contains(flat, strings.Join(strings.Fields(s), " ")) {
				hit++
			} else {
				miss++
			}
		}
		for _, s := range e.Without {
			if strings.Contains(flat, strings.Join(strings.Fields(s), " ")) {
				bad++
			}
		}
	}
	fmt.Printf("segments F1 %.4f  P %.4f  R %.4f\n", 2*float64(hit)/float64(2*hit+bad+miss),
		float64(hit)/float64(hit+bad), float64(hit)/float64(hit+miss))
	fmt.Printf("mean of the four %.4f\n", mean/float64(sets))
	sweep(all)
	moveLimits(all)
	if err := writePages(results, pages); err != nil {
		return err
	}
	return writeLines(results, lines)
}

// four returns the mean of the four main sets when lines are kept in another way.
func four(all []*example, keep func(*example) []bool) (f, precision, recall float64) {
	p, r, n := map[string]float64{}, map[string]float64{}, map[string]float64{}
	for _, e := range all {
		if e.Text == "" || e.Set == "wcxb" || e.Set == "daniel" {
			continue
		}
		a, b := compare(e.Text, e.text(keep(e)))
		p[e.Set] += a
		r[e.Set] += b
		n[e.Set]++
	}
	for set := range n {
		a, b := p[set]/n[set], r[set]/n[set]
		f += 2 * a * b / (a + b) / 4
		precision += a / 4
		recall += b / 4
	}
	return f, precision, recall
}

// sweep prints the mean of the four main sets for other thresholds.
func sweep(all []*example) {
	for _, t := range []float32{-0.8, -0.4, 0, 0.4, 0.8, 1.2} {
		f, p, r := four(all, func(e *example) []bool {
			moved := make([]float32, len(e.final))
			for i, s := range e.final {
				moved[i] = s - t
			}
			return e.trial.Kept(moved, judge.DefaultLimits())
		})
		fmt.Printf("threshold %+.1f  F1 %.4f  P %.4f  R %.4f\n", t, f, p, r)
	}
}

// moveLimits prints what the mean of the four main sets loses when a limit is
// half as large, and half as large again. Those that say whether there is a
// story at all change no choice of lines: the fixtures hold them.
func moveLimits(all []*example) {
	with := func(l *judge.Limits) float64 {
		f, _, _ := four(all, func(e *example) []bool { return e.trial.Kept(e.final, l) })
		return f
	}
	best := with(judge.DefaultLimits())
	fields := reflect.TypeFor[judge.Limits]()
	for i := range fields.NumField() {
		var f [2]float64
		for k, by := range [...]float64{0.5, 1.5} {
			l := judge.DefaultLimits()
			v := reflect.ValueOf(l).Elem().Field(i)
			v.SetFloat(v.Float() * by)
			f[k] = with(l)
		}
		fmt.Printf("limit %-12s halved %+.4f  half as large again %+.4f\n", fields.Field(i).Name, f[0]-best, f[1]-best)
	}
}

// features prints which numbers the trees of the second judge gain most by.
func features(gains []float64) {
	first, second := trial.Names()
	names := append(first, second...)
	order := make([]int, len(gains))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(gains[b], gains[a]) })
	for _, i := range order[:min(len(order), shownFeatures)] {
		fmt.Printf("feature %-24s %.4f\n", names[i], gains[i])
	}
}

const shownFeatures = 60

func (e *example) text(kept []bool) string {
	var b strings.Builder
	for i, k := range kept {
		if k {
			b.WriteString(e.trial.Line(i))
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// measure scores the kept lines by runs of four words, like the benchmark.
func (e *example) measure() result {
	p, r := compare(e.Text, e.text(e.kept))
	res := result{example: e, p: p, r: r, exact: slices.Equal(tokens(e.Text), tokens(e.text(e.kept)))}
	if p+r > 0 {
		res.f = 2 * p * r / (p + r)
	}
	return res
}

// ceiling is the score of a perfect choice of lines.
func (e *example) ceiling() float64 {
	kept := make([]bool, len(e.labels))
	for i, l := range e.labels {
		kept[i] = l > 0.5
	}
	if h := e.trial.Headline(); h >= 0 {
		kept[h] = false
	}
	p, r := compare(e.Text, e.text(kept))
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func compare(want, got string) (precision, recall float64) {
	count := func(s string) (map[string]int, int) {
		t := tokens(s)
		m := map[string]int{}
		n := max(1, len(t)-gram+1)
		if len(t) == 0 {
			return m, 0
		}
		for i := range n {
			m[strings.Join(t[i:min(len(t), i+gram)], " ")]++
		}
		return m, n
	}
	a, na := count(want)
	b, nb := count(got)
	both := 0
	for k, n := range a {
		both += min(n, b[k])
	}
	if both == 0 {
		return 0, 0
	}
	return float64(both) / float64(nb), float64(both) / float64(na)
}

// written writes a report to a file; "" is for none.
func written(path string, report func(io.Writer)) error {
	if path == "" {
		return nil
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	report(w)
	return errors.Join(w.Flush(), f.Close())
}

// writePages reports every page, the worst first.
func writePages(results []result, path string) error {
	return written(path, func(w io.Writer) {
		slices.SortStableFunc(results, func(a, b result) int { return cmp.Compare(a.f, b.f) })
		for _, r := range results {
			fmt.Fprintf(w, "%.3f P %.3f R %.3f oracle %.3f %s %s %s %s\n", r.f, r.p, r.r, r.ceiling(), r.Set, r.Lang,
				r.ID, r.URL)
		}
	})
}

// writeLines reports every line that is wrongly left out or kept.
func writeLines(results []result, path string) error {
	return written(path, func(w io.Writer) {
		for _, r := range results {
			fmt.Fprintf(w, "== %.3f %s %s\n", r.f, r.Set, r.ID)
			for i := range r.labels {
				wrong := "FP"
				if r.labels[i] > 0.5 {
					wrong = "FN"
				}
				if r.kept[i] == (r.labels[i] > 0.5) || r.weight[i] == 0 || len(r.trial.Line(i)) < 3 {
					continue
				}
				words := r.trial.Line(i)
				fmt.Fprintf(w, "%s %.2f %.2f %d [%d] %.160s %s\n", wrong, r.score[i], r.final[i], i, len(words), words,
					r.trial.Describe(i))
			}
		}
	})
}
