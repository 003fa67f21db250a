package text

import "slices"

// maxEdits bounds the work of Diff: lists that have more in their way than this are
// taken to have nothing in common between their common ends.
const maxEdits = 400

// Same is a run that stands in both lists.
type Same struct{ A, B, N int }

// Diff returns the longest runs that two lists have in common, in order, as few edits
// apart as can be (Myers 1986). It takes time in proportion to their length.
func Diff(a, b []string) []Same {
	head := 0
	for head < len(a) && head < len(b) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < len(a)-head && tail < len(b)-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	var out []Same
	add := func(s Same) {
		if s.N == 0 {
			return
		}
		if n := len(out); n > 0 && out[n-1].A+out[n-1].N == s.A && out[n-1].B+out[n-1].N == s.B {
			out[n-1].N += s.N
			return
		}
		out = append(out, s)
	}
	add(Same{0, 0, head})
	for _, s := range between(a[head:len(a)-tail], b[head:len(b)-tail]) {
		add(Same{s.A + head, s.B + head, s.N})
	}
	add(Same{len(a) - tail, len(b) - tail, tail})
	return out
}

// between finds the runs by going, for one edit after the other, as far as every
// diagonal leads; the steps are kept to find the way back.
func between(a, b []string) []Same {
	if len(a) == 0 || len(b) == 0 {
		return nil
	}
	most := min(len(a)+len(b), maxEdits)
	far := make([]int, 2*most+2) // by diagonal: how far in a
	var steps [][]int
	for d := 0; d <= most; d++ {
		steps = append(steps, slices.Clone(far[max(0, most-d):min(len(far), most+d+2)]))
		for k := -d; k <= d; k += 2 {
			x := 0
			if k == -d || k != d && far[most+k-1] < far[most+k+1] {
				x = far[most+k+1]
			} else {
				x = far[most+k-1] + 1
			}
			for x < len(a) && x-k < len(b) && x-k >= 0 && a[x] == b[x-k] {
				x++
			}
			far[most+k] = x
			if x >= len(a) && x-k >= len(b) {
				return back(a, b, steps)
			}
		}
	}
	return nil
}

// back follows the steps from the end of both lists to their beginnings.
func back(a, b []string, steps [][]int) []Same {
	var out []Same
	x, y := len(a), len(b)
	for d := len(steps) - 1; d >= 0 && (x > 0 || y > 0); d-- {
		far := func(k int) int {
			if i := k + d; i >= 0 && i < len(steps[d]) {
				return steps[d][i]
			}
			return 0
		}
		k, before := x-y, 0
		if k == -d || k != d && far(k-1) < far(k+1) {
			before = k + 1
		} else {
			before = k - 1
		}
		fromX := far(before)
		fromY := fromX - before
		if d == 0 {
			fromX, fromY = 0, 0
		}
		n := 0
		for x > fromX && y > fromY {
			x, y, n = x-1, y-1, n+1
		}
		if n > 0 {
			out = append(out, Same{x, y, n})
		}
		x, y = fromX, fromY
	}
	slices.Reverse(out)
	return out
}

// Piece is a part of two texts: what both have, what only the first has (Gone), or
// only the second (Fresh).
type Piece struct {
	Text        string
	Gone, Fresh bool
}

// minShared is the letters of a run that is worth standing between two changes.
const minShared = 3

// Compare returns the pieces of two texts, word by word, in their order; where both
// differ, what is gone stands before what is fresh. The pieces without the fresh ones
// are a, those without the gone ones b.
func Compare(a, b string) []Piece {
	x, y := tokens(a), tokens(b)
	var out []Piece
	add := func(p Piece) {
		if p.Text == "" {
			return
		}
		if n := len(out); n > 0 && out[n-1].Gone == p.Gone && out[n-1].Fresh == p.Fresh {
			out[n-1].Text += p.Text
			return
		}
		out = append(out, p)
	}
	join := func(list []string) (s string) {
		for _, t := range list {
			s += t
		}
		return s
	}
	i, j := 0, 0
	runs := Diff(x, y)
	gone, fresh := "", ""
	for n, s := range runs {
		gone, fresh = gone+join(x[i:s.A]), fresh+join(y[j:s.B])
		shared := join(x[s.A : s.A+s.N])
		i, j = s.A+s.N, s.B+s.N
		if last := n == len(runs)-1 && i == len(x) && j == len(y); n > 0 && !last && letters(shared) < minShared {
			gone, fresh = gone+shared, fresh+shared
			continue
		}
		add(Piece{Text: gone, Gone: true})
		add(Piece{Text: fresh, Fresh: true})
		gone, fresh = "", ""
		add(Piece{Text: shared})
	}
	add(Piece{Text: gone + join(x[i:]), Gone: true})
	add(Piece{Text: fresh + join(y[j:]), Fresh: true})
	return out
}

func letters(s string) (n int) {
	for from, to := range Words(s) {
		n += to - from
	}
	return n
}

// tokens cuts a text into words and what stands between them.
func tokens(s string) []string {
	var out []string
	at := 0
	for from, to := range Words(s) {
		if from > at {
			out = append(out, s[at:from])
		}
		out = append(out, s[from:to])
		at = to
	}
	if at < len(s) {
		out = append(out, s[at:])
	}
	return out
}
