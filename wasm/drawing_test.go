package main_test

import (
	"cmp"
	"flag"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/floors.svg and the table of languages in README.md anew")

const drawing = "docs/floors.svg"

// TestDrawing compares docs/floors.svg with the floors and the imports there are.
func TestDrawing(t *testing.T) {
	want := drawFloors(importsOf(t))
	if *update {
		if err := os.WriteFile(filepath.Join(root, drawing), []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if readFile(t, drawing) != want {
		t.Errorf("%s is not what the code is: go test ./wasm -run TestDrawing -update", drawing)
	}
}

// importsOf returns which packages of the drawing each of them imports. What one
// of its imports reaches too is left out: the drawing says it already.
func importsOf(t *testing.T) map[string][]string {
	direct := make(map[string]map[string]bool)
	for _, goos := range []string{"", "js"} {
		for _, p := range list(t, goos) {
			from := drawn(roomOf(p.ImportPath))
			for _, path := range p.Imports {
				if !strings.HasPrefix(path, module) {
					continue
				}
				if to := drawn(roomOf(path)); from != "" && to != "" && to != from {
					if direct[from] == nil {
						direct[from] = make(map[string]bool)
					}
					direct[from][to] = true
				}
			}
		}
	}
	var reach func(from, to string) bool
	reach = func(from, to string) bool {
		for via := range direct[from] {
			if via == to || reach(via, to) {
				return true
			}
		}
		return false
	}
	shown := make(map[string][]string)
	for from, imports := range direct {
		for to := range imports {
			if !slices.ContainsFunc(keys(imports), func(via string) bool { return via != to && reach(via, to) }) {
				shown[from] = append(shown[from], to)
			}
		}
		slices.Sort(shown[from])
	}
	return shown
}

// drawn is the name of a package in the drawing, "" if it is left out: what is
// for tests, trainers and the terminal would hide what the extension is made of.
func drawn(room string) string {
	switch {
	case room == "":
		return "main"
	case room == "e2e" || strings.HasPrefix(room, "cmd") || room == "library/storetest" || room == "forest/grow":
		return ""
	}
	return room
}

func keys(m map[string]bool) []string {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	return names
}

// The sizes of the drawing, in pixels.
const (
	drawWidth, drawMargin  = 760, 70
	floorHeight, boxHeight = 78, 34
	boxWidth, drawTop      = 112, 16
)

type box struct {
	x, y int
	name string
}

func drawFloors(imports map[string][]string) string {
	rows := make([][]string, 1)
	for room, floor := range floors {
		if name := drawn(room); name != "" {
			for len(rows) <= floor {
				rows = append(rows, nil)
			}
			rows[floor] = append(rows[floor], name)
		}
	}
	height := drawTop + len(rows)*floorHeight
	boxes := make(map[string]box)
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%[1]d" height="%[2]d" `,
		drawWidth, height)
	b.WriteString(`role="img" aria-label="The packages on their floors, with lines from each to those it imports">
<style>
  rect { fill: #f6f4ee; stroke: #6b675e; } text { font: 14px ui-monospace, monospace; fill: #22201c; text-anchor: middle; }
  .floor { font: 13px system-ui, sans-serif; text-anchor: start; fill: #6b675e; } .ground { stroke: #d8d4c8; } path { fill: none; stroke: #8f897c; }
  @media (prefers-color-scheme: dark) {
    rect { fill: #23221f; stroke: #a8a294; } text { fill: #ece8de; } .floor { fill: #a8a294; } .ground { stroke: #3a3833; } path { stroke: #837d70; }
  }
</style>
`)
	for floor, names := range rows {
		y := height - (floor+1)*floorHeight + (floorHeight-boxHeight)/2
		line := y + boxHeight + (floorHeight-boxHeight)/2
		fmt.Fprintf(&b, "<path class=\"ground\" d=\"M0 %dH%d\"/>\n", line, drawWidth)
		fmt.Fprintf(&b, "<text class=\"floor\" x=\"0\" y=\"%d\">floor %d</text>\n", y+boxHeight/2+5, floor)
		order(names, imports, boxes)
		gap := (drawWidth - drawMargin) / len(names)
		for i, name := range names {
			boxes[name] = box{drawMargin + gap*i + gap/2, y, name}
		}
	}
	places := make([]box, 0, len(boxes))
	for _, at := range boxes {
		places = append(places, at)
	}
	slices.SortFunc(places, func(a, b box) int { return cmp.Compare(a.name, b.name) })
	for _, from := range places {
		for _, name := range imports[from.name] {
			to := boxes[name]
			bottom, bend := from.y+boxHeight, (to.y-from.y-boxHeight)/2
			fmt.Fprintf(&b, "<path d=\"M%d %dC%d %d %d %d %d %d\"/>\n", from.x, bottom, from.x, bottom+bend, to.x,
				to.y-bend, to.x, to.y)
		}
	}
	for _, at := range places {
		fmt.Fprintf(&b, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\"/>", at.x-boxWidth/2, at.y,
			boxWidth, boxHeight)
		fmt.Fprintf(&b, "<text x=\"%d\" y=\"%d\">%s</text>\n", at.x, at.y+boxHeight/2+5,
			html.EscapeString(strings.TrimPrefix(at.name, "library/")))
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// order puts the packages of a floor above those they import, so that few lines cross.
func order(names []string, imports map[string][]string, below map[string]box) {
	middle := func(name string) int {
		sum, n := 0, 0
		for _, to := range imports[name] {
			if at, ok := below[to]; ok {
				sum, n = sum+at.x, n+1
			}
		}
		if n == 0 {
			return drawWidth / 2
		}
		return sum / n
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(middle(a), middle(b)), cmp.Compare(a, b))
	})
}
