package view

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// reporter is what testing and rapid have in common.
type reporter interface {
	Helper()
	Fatal(...any)
}

// parsed is a view as a parser of HTML sees it.
func parsed(t reporter, view string) []*html.Node {
	t.Helper()
	nodes, err := html.ParseFragment(strings.NewReader(view),
		&html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
	if err != nil {
		t.Fatal(err)
	}
	return nodes
}

// each calls f for every node in the order of the document, without recursion;
// leave, which may be nil, when a node is left.
func each(nodes []*html.Node, f, leave func(*html.Node)) {
	for _, root := range nodes {
		for n := root; n != nil; {
			f(n)
			if n.FirstChild != nil {
				n = n.FirstChild
				continue
			}
			for {
				if leave != nil {
					leave(n)
				}
				if n == root {
					n = nil
					break
				}
				if n.NextSibling != nil {
					n = n.NextSibling
					break
				}
				n = n.Parent
			}
		}
	}
}

// allowed is AllowList as a table.
func allowed() (all []string, own map[string][]string) {
	own = make(map[string][]string)
	for i, line := range strings.Split(AllowList(), "\n") {
		f := strings.Fields(line)
		switch i {
		case 0:
			all = f[1:]
		case 1:
			for _, name := range f[1:] {
				own[name] = nil
			}
		default:
			own[f[0]] = f[1:]
		}
	}
	return all, own
}

// faults lists what is in a view that must not be: elements, attributes and
// addresses outside the closed set, ids that stand twice, labels without a
// target, and elements that a parser closes or moves by itself.
func faults(t reporter, view string) []string {
	t.Helper()
	all, own := allowed()
	var list []string
	say := func(format string, args ...any) { list = append(list, fmt.Sprintf(format, args...)) }
	ids := make(map[string]bool)
	var needed []string
	var shape strings.Builder
	nodes := parsed(t, view)
	each(nodes, func(n *html.Node) {
		switch n.Type {
		case html.TextNode:
			return
		case html.ElementNode:
		default:
			say("a node of type %d: %q", n.Type, n.Data)
			return
		}
		shape.WriteString("<" + n.Data)
		name := n.Data
		if n.Namespace != "" {
			name = n.Namespace + ":" + name
		}
		mine, ok := own[name]
		if !ok {
			say("element %s", name)
		}
		for _, a := range n.Attr {
			if a.Namespace != "" || !slices.Contains(all, a.Key) && !slices.Contains(mine, a.Key) {
				say("attribute %s of %s", a.Key, name)
			}
			switch a.Key {
			case "id":
				if ids[a.Val] {
					say("id %q stands twice", a.Val)
				}
				ids[a.Val] = true
			case "href":
				switch {
				case strings.HasPrefix(a.Val, "#") && classOf(n) == "story-link": // library.js shows the story
				case strings.HasPrefix(a.Val, "#"):
					needed = append(needed, a.Val[1:])
				case strings.HasPrefix(a.Val, "../reader/reader.html#"),
					strings.HasPrefix(a.Val, "../library/library.html#"):
				default:
					if _, ok := SafeURL(a.Val); !ok {
						say("href %q", a.Val)
					}
				}
			case "src":
				if _, ok := SafeImage(a.Val); !ok {
					say("src %q", a.Val)
				}
			case "aria-labelledby", "popovertarget":
				needed = append(needed, a.Val)
			}
		}
	}, func(n *html.Node) {
		if n.Type == html.ElementNode && n.Data != "img" && n.Data != "hr" {
			shape.WriteString("/" + n.Data)
		}
	})
	for _, id := range needed {
		if !ids[id] {
			say("nothing has the id %q", id)
		}
	}
	if got := written(t, view); got != shape.String() {
		say("a parser moves elements:\nwritten %s\nread    %s", got, shape.String())
	}
	return list
}

func classOf(n *html.Node) string {
	for _, a := range n.Attr {
		if a.Key == "class" {
			return a.Val
		}
	}
	return ""
}

// written returns the tags of a view in the order in which they are written.
func written(t reporter, view string) string {
	t.Helper()
	var b strings.Builder
	for z := html.NewTokenizer(strings.NewReader(view)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.StartTagToken:
			name, _ := z.TagName()
			b.WriteString("<" + string(name))
		case html.EndTagToken:
			name, _ := z.TagName()
			b.WriteString("/" + string(name))
		}
	}
}

// byID returns the element with the id.
func byID(nodes []*html.Node, id string) (found *html.Node) {
	each(nodes, func(n *html.Node) {
		for _, a := range n.Attr {
			if a.Key == "id" && a.Val == id {
				found = n
			}
		}
	}, nil)
	return found
}

// textOf returns the words of the nodes, those within a class of skip left out.
func textOf(nodes []*html.Node, skip ...string) string {
	var b strings.Builder
	hidden := 0
	skipped := func(n *html.Node) bool {
		return n.Type == html.ElementNode && slices.Contains(skip, classOf(n))
	}
	each(nodes, func(n *html.Node) {
		if skipped(n) {
			hidden++
		}
		if n.Type == html.TextNode && hidden == 0 {
			b.WriteString(n.Data)
		}
	}, func(n *html.Node) {
		if skipped(n) {
			hidden--
		}
	})
	return b.String()
}

// sketch tells what a part of a view says, one element a line, indented by
// depth: the name, the attributes asked for, the words.
func sketch(n *html.Node, attributes ...string) string {
	var b strings.Builder
	depth := 0
	each([]*html.Node{n}, func(n *html.Node) {
		switch n.Type {
		case html.TextNode:
			if s := strings.TrimSpace(n.Data); s != "" {
				fmt.Fprintf(&b, "%s%q\n", strings.Repeat(" ", depth), s)
			}
		case html.ElementNode:
			fmt.Fprintf(&b, "%s%s", strings.Repeat(" ", depth), n.Data)
			for _, a := range n.Attr {
				if slices.Contains(attributes, a.Key) {
					fmt.Fprintf(&b, " %s=%s", a.Key, a.Val)
				}
			}
			b.WriteByte('\n')
		}
		depth++
	}, func(*html.Node) { depth-- })
	return b.String()
}

// all returns the elements that f holds for.
func all(nodes []*html.Node, f func(*html.Node) bool) (found []*html.Node) {
	each(nodes, func(n *html.Node) {
		if n.Type == html.ElementNode && f(n) {
			found = append(found, n)
		}
	}, nil)
	return found
}

func ofClass(name string) func(*html.Node) bool {
	return func(n *html.Node) bool { return slices.Contains(strings.Fields(classOf(n)), name) }
}

// wordsOf returns the words of every element of a class.
func wordsOf(nodes []*html.Node, class string) (list []string) {
	for _, n := range all(nodes, ofClass(class)) {
		list = append(list, strings.TrimSpace(textOf([]*html.Node{n})))
	}
	return list
}

func attributeOf(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
