package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"

	"golang.org/x/net/html"
)

// node is an element of a view as it is written: no parser has put it right.
type node struct {
	name       string
	start, end int // of the element with its tags, in the view
	open       int // where its start tag ends
	children   []node
}

// written reads a view as it is written. Text is left out: it stands between.
func written(view string) []node {
	root := node{end: len(view)}
	path := []*node{&root}
	at := 0
	for z := html.NewTokenizer(strings.NewReader(view)); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			return root.children
		}
		from := at
		at += len(z.Raw())
		name, _ := z.TagName()
		switch kind {
		case html.StartTagToken:
			top := path[len(path)-1]
			top.children = append(top.children, node{name: string(name), start: from, open: at, end: at})
			if n := &top.children[len(top.children)-1]; !void(n.name) {
				path = append(path, n)
			}
		case html.EndTagToken:
			if len(path) > 1 {
				path[len(path)-1].end = at
				path = path[:len(path)-1]
			}
		}
	}
}

func void(name string) bool { return name == "img" || name == "hr" }

// largest is how long a piece of a view may be, in bytes, if it can be cut.
const largest = 1200

// whole are elements that mean nothing without what is around them.
var whole = []string{"table", "svg", "details", "dl"}

// pieces cuts a view into elements that stand for themselves, so that what
// thousands of views have in common is tried once. What is around them is a
// piece too, empty.
func pieces(view string) []string {
	var out []string
	type open struct {
		list     []node
		from, to int
	}
	queue := []open{{written(view), 0, len(view)}}
	for len(queue) > 0 {
		o := queue[0]
		queue = queue[1:]
		at := o.from
		for _, n := range o.list {
			if n.start > at {
				out = append(out, view[at:n.start]) // words between elements
			}
			at = n.end
			inside := strings.LastIndexByte(view[:n.end], '<')
			if n.end-n.start <= largest || len(n.children) == 0 || slices.Contains(whole, n.name) || inside < n.open {
				out = append(out, view[n.start:n.end])
				continue
			}
			out = append(out, view[n.start:n.open]+view[inside:n.end])
			queue = append(queue, open{n.children, n.open, inside})
		}
		if o.to > at {
			out = append(out, view[at:o.to])
		}
	}
	return out
}

// canon is the tree that a view is meant to be, in words: trust.canon in
// trap.js writes the same of what the browser made of it.
func canon(view string) string {
	var b strings.Builder
	words := false
	for z := html.NewTokenizer(strings.NewReader(view)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return strings.TrimRight(b.String(), ")")
		case html.TextToken:
			if !words {
				b.WriteByte('#')
			}
			words = true
			b.WriteString(z.Token().Data)
		case html.StartTagToken:
			t := z.Token()
			b.WriteString("(" + t.Data)
			for _, a := range t.Attr {
				b.WriteString(" " + strings.ToLower(a.Key) + "=" + a.Val)
			}
			words = false
			if void(t.Data) {
				b.WriteByte(')')
			}
		case html.EndTagToken:
			b.WriteByte(')')
			words = false
		}
	}
}

// sum is two numbers of 32 bits over the UTF-16 of a text, as trust.sum in trap.js.
func sum(text string) string {
	a, b := uint32(0x811c9dc5), uint32(0x1b873593)
	for _, unit := range utf16.Encode([]rune(text)) {
		a = (a ^ uint32(unit)) * 0x01000193
		b = (b ^ uint32(unit)) * 0x85ebca6b
	}
	return fmt.Sprintf("%x-%x", a, b)
}

// images are the addresses of the pictures in a view.
func images(view string) (out []string) {
	for z := html.NewTokenizer(strings.NewReader(view)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return out
		case html.StartTagToken:
			if t := z.Token(); t.Data == "img" {
				for _, a := range t.Attr {
					if a.Key == "src" {
						out = append(out, a.Val)
					}
				}
			}
		}
	}
}
