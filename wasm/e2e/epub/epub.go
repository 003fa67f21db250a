// Package epub checks an EPUB 3 by the rules that its readers rely on: what the
// archive begins with, what its package file has to say, that every document is
// well formed, and that everything it names is there.
package epub

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"
)

// Book is what a check has read.
type Book struct {
	Title    string
	Language string
	Creators []string
	Chapters []string          // files of the spine in their order
	Files    map[string]string // every file by its path
	Contents []string          // labels of the table of contents, in their order
}

// node is an element of any XML document.
type node struct {
	XMLName xml.Name
	Attrs   []xml.Attr `xml:",any,attr"`
	Nodes   []node     `xml:",any"`
	Text    string     `xml:",chardata"`
}

func (n *node) attr(name string) string {
	for _, a := range n.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// walk visits an element and all that is in it.
func (n *node) walk(visit func(*node)) {
	visit(n)
	for i := range n.Nodes {
		n.Nodes[i].walk(visit)
	}
}

// all returns the elements of that name.
func (n *node) all(name string) []*node {
	var found []*node
	n.walk(func(e *node) {
		if e.XMLName.Local == name {
			found = append(found, e)
		}
	})
	return found
}

// words returns all text in an element.
func (n *node) words() string {
	var b strings.Builder
	n.walk(func(e *node) { b.WriteString(e.Text) })
	return strings.Join(strings.Fields(b.String()), " ")
}

// mediaTypes are the core types of the standard that a book of ours can hold.
var mediaTypes = []string{"application/xhtml+xml", "text/css", "image/png", "image/jpeg", "image/gif"}

var modified = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$`)

// check is one that is being made.
type check struct {
	Book
	docs   map[string]*node
	ids    map[string]map[string]bool // of every document
	faults []error
}

func (c *check) fault(format string, args ...any) {
	c.faults = append(c.faults, fmt.Errorf(format, args...))
}

// Check reads a book. The error joins every fault.
func Check(data []byte) (*Book, error) {
	c := &check{docs: map[string]*node{}, ids: map[string]map[string]bool{}}
	c.Files = map[string]string{}
	c.archive(data)
	root := c.container()
	if root != "" {
		c.pack(root)
	}
	for name, doc := range c.docs {
		if strings.HasSuffix(name, ".xhtml") {
			c.document(name, doc)
		}
	}
	return &c.Book, errors.Join(c.faults...)
}

// archive reads all files, of which the first says what it is.
func (c *check) archive(data []byte) {
	const begin = "mimetypeapplication/epub+zip"
	if len(data) < 30+len(begin) || string(data[30:30+len(begin)]) != begin || data[28] != 0 || data[8] != 0 {
		c.fault("mimetype is not first, not stored or has an extra field")
	}
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		c.fault("the archive: %w", err)
		return
	}
	for _, f := range r.File {
		if _, twice := c.Files[f.Name]; twice || path.Clean(f.Name) != f.Name || strings.HasPrefix(f.Name, "/") ||
			strings.HasPrefix(f.Name, "..") || strings.ContainsAny(f.Name, "\\\"*:<>?|") {
			c.fault("%q: twice, or no name for a file", f.Name)
		}
		rc, err := f.Open()
		if err != nil {
			c.fault("%s: %w", f.Name, err)
			continue
		}
		text, err := io.ReadAll(rc)
		if err != nil {
			c.fault("%s: %w", f.Name, err)
		}
		rc.Close()
		c.Files[f.Name] = string(text)
	}
}

// parse reads an XML document of the archive.
func (c *check) parse(name string) *node {
	text, ok := c.Files[name]
	if !ok {
		c.fault("%s is missing", name)
		return nil
	}
	var n node
	if err := xml.Unmarshal([]byte(text), &n); err != nil {
		c.fault("%s is not well formed: %w", name, err)
		return nil
	}
	ids := map[string]bool{}
	n.walk(func(e *node) {
		id := e.attr("id")
		if id != "" && ids[id] {
			c.fault("%s: the id %q twice", name, id)
		}
		ids[id] = true
	})
	c.docs[name], c.ids[name] = &n, ids
	return &n
}

// container returns the path of the package file.
func (c *check) container() string {
	n := c.parse("META-INF/container.xml")
	if n == nil {
		return ""
	}
	for _, f := range n.all("rootfile") {
		if f.attr("media-type") == "application/oebps-package+xml" {
			return f.attr("full-path")
		}
	}
	c.fault("the container names no package")
	return ""
}

// pack checks the package file: metadata, manifest, spine, table of contents.
func (c *check) pack(name string) {
	opf := c.parse(name)
	if opf == nil {
		return
	}
	if opf.attr("version") != "3.0" {
		c.fault("version %q", opf.attr("version"))
	}
	c.metadata(opf)
	files, nav := map[string]string{}, ""
	base := path.Dir(name)
	for _, item := range opf.all("item") {
		at := path.Join(base, item.attr("href"))
		if _, ok := c.Files[at]; !ok {
			c.fault("the manifest names %s, which is missing", at)
		}
		if files[item.attr("id")] != "" || item.attr("id") == "" {
			c.fault("manifest: the id %q twice or none", item.attr("id"))
		}
		files[item.attr("id")] = at
		kind := item.attr("media-type")
		if !slices.Contains(mediaTypes, kind) {
			c.fault("%s has the type %q", at, kind)
		}
		if item.attr("properties") == "nav" {
			nav = at
		}
		if kind == "application/xhtml+xml" {
			c.parse(at)
		}
	}
	for at := range c.Files {
		listed := slices.Contains([]string{"mimetype", "META-INF/container.xml", name}, at)
		for _, f := range files {
			listed = listed || f == at
		}
		if !listed {
			c.fault("%s is not in the manifest", at)
		}
	}
	for _, ref := range opf.all("itemref") {
		at := files[ref.attr("idref")]
		if at == "" {
			c.fault("the spine names %q", ref.attr("idref"))
		}
		c.Chapters = append(c.Chapters, at)
	}
	if len(c.Chapters) == 0 {
		c.fault("the spine is empty")
	}
	c.contents(nav)
}

func (c *check) metadata(opf *node) {
	text := func(name string) (list []string) {
		for _, e := range opf.all(name) {
			if e.words() == "" {
				c.fault("dc:%s is empty", name)
			}
			list = append(list, e.words())
		}
		return list
	}
	titles, languages := text("title"), text("language")
	if len(titles) != 1 || len(languages) != 1 {
		c.fault("%d titles, %d languages", len(titles), len(languages))
		return
	}
	c.Title, c.Language, c.Creators = titles[0], languages[0], text("creator")
	unique := opf.attr("unique-identifier")
	isUnique := func(e *node) bool { return e.attr("id") == unique && e.words() != "" }
	if !slices.ContainsFunc(opf.all("identifier"), isUnique) {
		c.fault("no identifier %q", unique)
	}
	n := 0
	for _, e := range opf.all("meta") {
		if e.attr("property") == "dcterms:modified" {
			n++
			if !modified.MatchString(e.words()) {
				c.fault("modified %q", e.words())
			}
		}
	}
	if n != 1 {
		c.fault("dcterms:modified %d times", n)
	}
}

// contents checks the navigation document.
func (c *check) contents(name string) {
	doc := c.docs[name]
	if doc == nil {
		c.fault("no navigation document")
		return
	}
	tables := 0
	for _, nav := range doc.all("nav") {
		if nav.attr("type") != "toc" {
			continue
		}
		tables++
		for _, a := range nav.all("a") {
			if a.words() == "" {
				c.fault("an entry of the contents has no words")
			}
			c.Contents = append(c.Contents, a.words())
		}
		for _, list := range nav.all("ol") {
			if len(list.Nodes) == 0 {
				c.fault("an empty list in the contents")
			}
		}
	}
	if tables != 1 {
		c.fault("%d tables of contents", tables)
	}
}

// never are elements that no page of a book of ours may have.
var never = regexp.MustCompile(`^(script|iframe|object|embed|form|input|button|base|style)$`)

// document checks one page: what it is made of, and that its links lead somewhere.
func (c *check) document(name string, doc *node) {
	if doc.XMLName.Local != "html" || doc.XMLName.Space != "http://www.w3.org/1999/xhtml" {
		c.fault("%s is <%s>", name, doc.XMLName.Local)
	}
	if titles := doc.all("title"); len(titles) != 1 || titles[0].words() == "" {
		c.fault("%s has no title", name)
	}
	doc.walk(func(e *node) {
		if never.MatchString(e.XMLName.Local) {
			c.fault("%s: <%s>", name, e.XMLName.Local)
		}
		for _, a := range e.Attrs {
			if strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "style" {
				c.fault("%s: %s of <%s>", name, a.Name.Local, e.XMLName.Local)
			}
		}
		if src := e.attr("src"); src != "" {
			if _, ok := c.Files[path.Join(path.Dir(name), src)]; !ok {
				c.fault("%s shows %q, which is not in the book", name, src)
			}
		}
		if e.XMLName.Local == "a" {
			c.link(name, e.attr("href"))
		}
	})
}

func (c *check) link(from, href string) {
	for _, scheme := range []string{"http://", "https://", "mailto:"} {
		if strings.HasPrefix(href, scheme) {
			return
		}
	}
	file, id, _ := strings.Cut(href, "#")
	at := from
	if file != "" {
		at = path.Join(path.Dir(from), file)
	}
	if c.docs[at] == nil || id != "" && !c.ids[at][id] {
		c.fault("%s leads to %q, which is not there", from, href)
	}
}
