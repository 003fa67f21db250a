package page

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html/charset"
)

func claim(d *Document, field string) (values []string) {
	for _, c := range d.Claims {
		if c.Field == field {
			values = append(values, c.Value)
		}
	}
	return values
}

func parse(t *testing.T, src, url string) *Document {
	t.Helper()
	d, err := Parse([]byte(src), url)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestEncodings(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"utf-8 that declares latin": {"<meta charset=iso-8859-1><title>Žába</title>", "Žába"},
		"windows-1252":              {"<meta charset=windows-1252><title>Caf\xe9 \x96 \x93a\x94</title>", "Café – “a”"},
		"windows-1251":              {"<meta charset=\"windows-1251\"><title>\xcc\xee\xf1\xf2</title>", "Мост"},
		"iso-8859-2":                {"<meta charset=iso-8859-2><title>\xb3\xf3d\xbc</title>", "łódź"},
		"broken utf-8":              {"<meta charset=utf-8><title>a\xffb</title>", "ab"},
		"utf-16":                    {"\xff\xfe<\x00t\x00i\x00t\x00l\x00e\x00>\x00\x41\x01<\x00/\x00t\x00i\x00t\x00l\x00e\x00>\x00", "Ł"},
	} {
		if got := claim(parse(t, c.src, "https://a.example/"), "title"); len(got) != 1 || got[0] != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// The encodings of the web, each with a text that it can write.
func TestEncodingsOfTheWeb(t *testing.T) {
	for name, text := range map[string]string{
		"gb2312": "港口委员会关闭旧鱼码头", "gbk": "港口委员会关闭旧鱼码头", "gb18030": "港口委员会关闭旧鱼码头", "big5": "港口委員會關閉舊魚碼頭",
		"shift_jis": "港の委員会は古い橋を閉じる", "euc-jp": "港の委員会は古い橋を閉じる", "iso-2022-jp": "港の委員会は古い橋を閉じる",
		"euc-kr": "항구 위원회는 옛 부두를 닫는다", "koi8-r": "Мост закрыт до весны", "koi8-u": "Міст зачинено до весни",
		"windows-1251": "Мост закрыт", "iso-8859-5": "Мост закрыт", "ibm866": "Мост закрыт",
		"windows-1255": "הגשר סגור", "iso-8859-8": "הגשר סגור",
		"windows-1256": "الجسر مغلق", "windows-1253": "Η γέφυρα έκλεισε", "iso-8859-7": "Η γέφυρα έκλεισε",
		"windows-1254": "Köprü kapatıldı",
		"windows-1257": "Tiltas uždarytas", "windows-1258": "Cầu", "windows-874": "สะพานปิด",
		"iso-8859-15": "Café à 5 €", "macintosh": "Café fermé",
	} {
		e, _ := charset.Lookup(name)
		encoded, err := e.NewEncoder().String(text)
		if err != nil {
			continue // combining signs that the encoding writes apart
		}
		src := `<html><head><meta http-equiv="Content-Type" content="text/html; charset=` + name + `"><title>` +
			encoded + "</title>"
		if got := claim(parse(t, src, "https://a.example/"), "title"); len(got) != 1 || got[0] != text {
			t.Errorf("%s: %q, want %q", name, got, text)
		}
	}
	undeclared := "<title>Caf\xe9 ferm\xe9</title>"
	if got := claim(parse(t, undeclared, "https://a.example/"), "title"); len(got) != 1 || got[0] != "Café fermé" {
		t.Errorf("nothing declared: %q", got)
	}
}

// Values as lists and as typed values, names in two parts, lists in lists.
func TestLinkedDataInOtherForms(t *testing.T) {
	d := parse(t,
		`<script type="application/ld+json">{"@type":"NewsArticle","headline":{"@value":"Bridge opens","@language":"en"},
		"datePublished":["2025-11-04T08:00:00Z"],"dateModified":{"@type":"Date","@value":"2025-11-05"},
		"author":[[{"@type":"Person","givenName":"Mette","familyName":"Sand"}],[{"@type":"Person","name":["Oskar Brae"]}]],
		"creator":{"@type":"NewsMediaOrganization","name":"North Wire"}}</script>`, "https://quay.example/bridge")
	for field, want := range map[string][]string{
		"title": {"Bridge opens"}, "published": {"2025-11-04T08:00:00Z"}, "updated": {"2025-11-05"},
		"author": {"Mette Sand", "Oskar Brae"}, "site": nil,
	} {
		if diff := cmp.Diff(want, claim(d, field)); diff != "" {
			t.Errorf("%s: %s", field, diff)
		}
	}
}

func TestNotHTML(t *testing.T) {
	for _, src := range []string{"%PDF-1.7\n", "\x89PNG\r\n\x1a\n", "PK\x03\x04aa",
		strings.Repeat("\x01\x02\x03a", 100)} {
		if _, err := Parse([]byte(src), ""); !errors.Is(err, ErrNotHTML) {
			t.Errorf("%.6q: error %v", src, err)
		}
	}
}

func TestLinkedData(t *testing.T) {
	d := parse(t, `<script type="application/ld+json">//<![CDATA[
		{"@context":"https://schema.org","@graph":[
		{"@type":"WebSite","name":"The Quay",},
		{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Another story"}]},
		{"@type":["NewsArticle","Thing"],"headline":"A &quot;bridge&quot;
 opens","datePublished":"2025-11-04T23:30:00-05:00","author":[{"@id":"#a"},{"@type":"Person","name":"Mette Sand"},{"@type":"NewsMediaOrganization","name":"The Quay"}],"isAccessibleForFree":"False","articleBody":"It opens."},
		{"@type":"Person","@id":"#a","name":"Oskar Brae","jobTitle":"Reporter"},]}
		//]]></script><meta name="author" content="desk"><meta property="og:title" content="Bridge">`, "https://quay.example/2025/11/04/bridge")
	for field, want := range map[string][]string{
		"title": {`A "bridge" opens`, "Bridge"}, "author": {"Oskar Brae", "Mette Sand", "desk"},
		"author-organization": {"The Quay"}, "author-role": {"Reporter"},
		"site": {"The Quay"}, "published": {"2025-11-04T23:30:00-05:00", "2025-11-04"}, "paywalled": {"true"},
	} {
		if diff := cmp.Diff(want, claim(d, field)); diff != "" {
			t.Errorf("%s: %s", field, diff)
		}
	}
	if len(d.Bodies) != 1 || d.Bodies[0] != "It opens." {
		t.Errorf("bodies: %q", d.Bodies)
	}
}

func TestUnreadableLinkedData(t *testing.T) {
	d := parse(t,
		`<script type="application/ld+json">{"headline":"A \"quay\"","articleBody":"He said "no" and left","datePublished":"2025-01-03","author":{"name":"Mette Sand"}</script>`, "")
	if got := claim(d, "title"); len(got) != 1 || got[0] != `A "quay"` {
		t.Errorf("title: %q", got)
	}
	if got := claim(d, "author"); len(got) != 1 || got[0] != "Mette Sand" {
		t.Errorf("author: %q", got)
	}
}

func TestResolve(t *testing.T) {
	const base = "https://a.example/b/c?d=1#e"
	for ref, want := range map[string]string{
		"": "https://a.example/b/c?d=1", "x": "https://a.example/b/x", "/x/./y/../z": "https://a.example/x/z",
		"//b.example/x": "https://b.example/x",
		"?q":            "https://a.example/b/c?q", "#f": "https://a.example/b/c?d=1#f",
		"http://c.example": "http://c.example",
		"../../../x":       "https://a.example/x",
		" x\n y ":          "https://a.example/b/x y", "javascript:x": "javascript:x",
		"x?u=/../y": "https://a.example/b/x?u=/../y",
	} {
		if got := Resolve(base, ref); got != want {
			t.Errorf("Resolve(%q) = %q, want %q", ref, got, want)
		}
	}
	if got := Resolve("https://a.example", "x"); got != "https://a.example/x" {
		t.Errorf("a base without a path: %q", got)
	}
}

func TestDayInURL(t *testing.T) {
	for url, want := range map[string]string{
		"https://a.example/2025/01/03/x": "2025-01-03", "https://a.example/x-2025-1-3.html": "2025-01-03",
		"https://a.example/20250103/x":    "2025-01-03",
		"https://a.example/2025/jan/03/x": "2025-01-03", "https://a.example/1250103": "",
		"https://a.example/2025/13/03/": "", "https://a.example/?d=2025/01/03": "", "": "",
	} {
		if got := dayInURL(url); got != want {
			t.Errorf("dayInURL(%q) = %q, want %q", url, got, want)
		}
	}
}

func TestHost(t *testing.T) {
	for url, want := range map[string]string{"https://www.A.example:80/x": "a.example",
		"http://u@b.example?x": "b.example", "x": "", "mailto:a@b": "", "": ""} {
		if got := Host(url); got != want {
			t.Errorf("Host(%q) = %q, want %q", url, got, want)
		}
	}
}
