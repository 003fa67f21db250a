package judge

import (
	"golang.org/x/net/html/atom"

	"dateline/wasm/extract/layout"
)

// A cell is the column of the article in a page laid out by a table when so much
// of it is kept.
const (
	leastColumn      = 600 // bytes kept in it
	leastColumnLines = 4   // and lines
	columnShare      = 2   // times what is kept in the other cells of its table
)

// withoutSideCells drops what is kept beside the column of the article in a page
// laid out by a table: its margins are set in the same elements as the article.
func (s *Sheet) withoutSideCells(c *Choice) {
	size, lines := make([]int32, len(s.Lines)+1), make([]int32, len(s.Lines)+1) // kept before each line
	for i := range s.Lines {
		size[i+1], lines[i+1] = size[i], lines[i]
		if c.Keep[i] {
			size[i+1] += s.Lines[i].Size
			lines[i+1]++
		}
	}
	kept := func(e *layout.Element) int32 { return size[e.Last] - size[e.First] }
	column := map[int32]int32{} // of a table, the cell with the most
	for i := range s.Elems {
		e := &s.Elems[i]
		if e.Node.DataAtom != atom.Td || e.Parent < 0 || kept(e) < leastColumn ||
			lines[e.Last]-lines[e.First] < leastColumnLines {
			continue
		}
		table := s.Around(e.Parent, layout.IsTable)
		if best, ok := column[table]; table >= 0 && (!ok || kept(e) > kept(&s.Elems[best])) {
			column[table] = int32(i)
		}
	}
	for table, cell := range column {
		e, in := &s.Elems[cell], &s.Elems[table]
		beside := kept(in) - kept(e)
		if beside == 0 || beside*columnShare > kept(e) || s.IsData(table) {
			continue
		}
		for i := in.First; i < in.Last; i++ {
			if c.Keep[i] && (i < e.First || i >= e.Last) {
				c.Keep[i], c.Reason[i] = false, Why(s.Page, i)
			}
		}
	}
}
