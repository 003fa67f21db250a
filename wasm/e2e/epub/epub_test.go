package epub

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
)

const container = `<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>` +
	`<rootfile full-path="b/b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`

const opf = `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="u">` +
	`<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="u">urn:x</dc:identifier>` +
	`<dc:title>T</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2026-01-02T03:04:05Z</meta>` +
	`</metadata><manifest><item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/>` +
	`<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>` +
	`<spine><itemref idref="c"/></spine></package>`

func page(body string) string {
	return `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head>` +
		`<title>T</title></head><body>` + body + `</body></html>`
}

// book writes one, with a change made to one of its files.
func book(t *testing.T, stored uint16, file, from, to string) []byte {
	t.Helper()
	files := [][2]string{
		{"mimetype", "application/epub+zip"}, {"META-INF/container.xml", container}, {"b/b.opf", opf},
		{"b/n.xhtml", page(`<nav epub:type="toc"><ol><li><a href="c.xhtml#one">One</a></li></ol></nav>`)},
		{"b/c.xhtml", page(`<h1 id="one">One</h1><p><a href="https://post.example/">x</a></p>`)},
	}
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i, f := range files {
		method := zip.Deflate
		if i == 0 {
			method = stored
		}
		if f[0] == file {
			if changed := strings.Replace(f[1], from, to, 1); changed == f[1] {
				t.Fatalf("%s has no %q", file, from)
			} else {
				f[1] = changed
			}
		}
		// no data descriptor, as its readers want the first entry
		h := &zip.FileHeader{Name: f[0], Method: method}
		if i == 0 && method == zip.Store {
			h.CompressedSize64, h.UncompressedSize64, h.CRC32 = uint64(len(f[1])), uint64(len(f[1])), 0x2cab616f
			raw, err := w.CreateRaw(h)
			if err != nil {
				t.Fatal(err)
			}
			raw.Write([]byte(f[1]))
			continue
		}
		part, err := w.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		part.Write([]byte(f[1]))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestAWholeBook(t *testing.T) {
	got, err := Check(book(t, zip.Store, "", "", ""))
	if err != nil {
		t.Fatal(err)
	}
	if got.Title != "T" || got.Language != "en" || len(got.Chapters) != 1 || strings.Join(got.Contents, "|") != "One" {
		t.Errorf("read %+v", got)
	}
}

// Every rule finds the fault that it is for.
func TestFaultsAreFound(t *testing.T) {
	if _, err := Check(book(t, zip.Deflate, "", "", "")); err == nil || !strings.Contains(err.Error(), "mimetype") {
		t.Errorf("a packed mimetype: %v", err)
	}
	for _, c := range []struct{ file, from, to, want string }{
		{"META-INF/container.xml", "b/b.opf", "b/x.opf", "missing"},
		{"b/b.opf", "2026-01-02T03:04:05Z", "2026-01-02", "modified"},
		{"b/b.opf", "dcterms:modified", "dcterms:created", "0 times"},
		{"b/b.opf", "<dc:title>T</dc:title>", "<dc:title> </dc:title>", "empty"},
		{"b/b.opf", "<dc:language>en</dc:language>", "", "0 languages"},
		{"b/b.opf", `unique-identifier="u"`, `unique-identifier="v"`, "no identifier"},
		{"b/b.opf", `<itemref idref="c"/>`, "", "spine is empty"},
		{"b/b.opf", ` properties="nav"`, "", "no navigation"},
		{"b/b.opf", `<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/>`, "", "not in the manifest"},
		{"b/b.opf", `id="c" href="c.xhtml"`, `id="n" href="c.xhtml"`, "twice"},
		{"b/n.xhtml", "#one", "#two", "not there"},
		{"b/n.xhtml", ">One<", "> <", "no words"},
		{"b/n.xhtml", `epub:type="toc"`, "", "0 tables"},
		{"b/c.xhtml", "<p>", "<p>&nbsp;", "not well formed"},
		{"b/c.xhtml", "</p>", "", "not well formed"},
		{"b/c.xhtml", "<p>", `<p id="one">`, "twice"},
		{"b/c.xhtml", "https:", "javascript:", "not there"},
		{"b/c.xhtml", "<p>", "<script/><p>", "<script>"},
		{"b/c.xhtml", "<p>", `<p onclick="x">`, "onclick"},
		{"b/c.xhtml", "<p>", `<p><img src="https://post.example/p.png" alt=""/>`, "not in the book"},
	} {
		_, err := Check(book(t, zip.Store, c.file, c.from, c.to))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s without %q: %v, want %q", c.file, c.from, err, c.want)
		}
	}
}
