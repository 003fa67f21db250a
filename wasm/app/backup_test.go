package app

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"dateline/wasm/library"
	"dateline/wasm/library/storetest"
)

// strike is an article of a story, told by another outlet every day.
func strike(day int) Request {
	return Request{Op: "keep", URL: fmt.Sprintf("https://outlet%d.example/strike", day), Now: now + int64(day)*86400,
		HTML: fmt.Appendf(nil,
			`<html lang="en"><head><title>Varnholm harbour strike, day %d</title></head><body><article><h1>Varnholm harbour strike, day %d</h1>
<p>The harbour of Varnholm stood still for the %dth day on Monday, and Ida Brandt of the dockers' union said that the cranes would stay down.</p>
<p>“We have been patient for nine months,” said Ida Brandt, who speaks for the dockers.</p>
<p>Some %d000 containers wait on the quay, the port company said, and the ferry to Osterby has been cancelled until the weekend.</p>
<p>Talks between Brandt and the port director, Matthis Orel, ended without a result in the town hall of Varnholm.</p></article></body></html>`, day, day, day+3, day+4)}
}

// exported returns a backup as the page for backups gathers it.
func exported(r *reader) (lines string, files []File) {
	r.t.Helper()
	for from := ""; ; {
		got := r.well(Request{Op: "export", Args: Args{"from": from, "files": true}})
		lines += got.Lines
		files = append(files, got.Files...)
		if from = got.Next; from == "" {
			return lines, files
		}
		r.restart() // every piece stands for itself
	}
}

// imports reads a backup in pieces of a few lines, first all of it without
// keeping anything.
func imports(r *reader, backup string) (fresh, merged int) {
	r.t.Helper()
	var pieces []string
	for piece := range slices.Chunk(strings.SplitAfter(strings.TrimSuffix(backup, "\n"), "\n"), 3) {
		pieces = append(pieces, strings.Join(piece, "")+"\n")
	}
	line := 0
	for _, piece := range pieces {
		lines := strings.ReplaceAll(piece, "\n\n", "\n")
		line = r.well(Request{Op: "check", Args: Args{"lines": lines, "line": float64(line)}}).Line
		r.restart()
	}
	r.well(Request{Op: "import-begin"})
	for _, piece := range pieces {
		got := r.well(Request{Op: "import", Args: Args{"lines": piece}})
		fresh, merged = fresh+got.Count, merged+got.Merged
		r.restart()
	}
	r.well(Request{Op: "import-end"})
	return fresh, merged
}

// What is exported imports back equal: articles, tags, stories, what the reader
// said of them. Into a library that holds other things it is added to them.
func TestBackupAndBack(t *testing.T) {
	r := newReader(t)
	var ids []string
	for day := 1; day <= 4; day++ {
		ids = append(ids, r.well(strike(day)).ID)
	}
	r.well(keep(first))
	r.well(Request{Op: "tag", ID: ids[0], Args: Args{"tag": "sea"}})
	st := r.well(Request{Op: "stories"}).ID
	if st == "" {
		t.Fatal("the articles make up no story")
	}
	r.well(Request{Op: "rename", ID: st, Args: Args{"name": "The long strike"}})
	r.well(Request{Op: "pin", ID: st})
	r.well(Request{Op: "split", ID: st, Args: Args{"articles": ids[3]}})
	lib, err := r.library(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := lib.Note(t.Context(), func(context.Context) (library.Extras, error) {
		rule := library.Record{Kind: kindRule, Key: "outlet1.example", Data: []byte("a rule")}
		return library.Extras{Records: []library.Record{rule}}, nil
	}); err != nil {
		t.Fatal(err)
	}
	backup, files := exported(r)
	if len(files) != 5 || !strings.HasPrefix(files[0].Text, "# Varnholm harbour strike, day 1\n") ||
		!strings.Contains(files[0].Text, "— Ida Brandt") ||
		!strings.HasSuffix(files[0].Name, "-varnholm-harbour-strike-day-1-"+ids[0]+".md") {
		t.Errorf("%d files, the first %+v", len(files), files[0])
	}

	empty := newReader(t)
	if fresh, merged := imports(empty, backup); fresh != 5 || merged != 0 {
		t.Errorf("%d new, %d merged", fresh, merged)
	}
	if again, _ := exported(empty); again != backup {
		t.Errorf("what was imported is exported otherwise:\n%s\nwant\n%s", again, backup)
	}
	if fresh, merged := imports(empty, backup); fresh != 0 || merged != 5 {
		t.Errorf("a second time: %d new, %d merged", fresh, merged)
	}
	if again, _ := exported(empty); again != backup {
		t.Error("a second import changes something")
	}
	for what, places := range map[string][2]string{
		"the name":      {"main", "The long strike"},
		"the list":      {"list", "The long strike"},
		"the pin":       {"list", "pinned"},
		"the tag":       {"list", "sea"},
		"three of four": {"main", "3 articles"},
	} {
		if got := html(empty.well(Request{Op: "stories"}), places[0]); !strings.Contains(got, places[1]) {
			t.Errorf("%s is not there: %s", what, got)
		}
	}

	full := newReader(t)
	full.well(strike(9)) // takes the names that articles and stories have there
	full.well(strike(2))
	mine := full.well(Request{Op: "stories"}).ID
	full.well(Request{Op: "rename", ID: mine, Args: Args{"name": "Mine"}})
	if fresh, merged := imports(full, backup); fresh != 4 || merged != 1 {
		t.Errorf("%d new, %d merged", fresh, merged)
	}
	if got := html(full.well(Request{Op: "stories", ID: mine}), "main"); !strings.Contains(got, "Mine") ||
		!strings.Contains(got, "4 articles") {
		t.Errorf("the stories were not joined: %s", got)
	}
}

func TestDamagedBackup(t *testing.T) {
	r := newReader(t)
	r.well(strike(1))
	backup, _ := exported(r)
	lines := strings.SplitAfter(backup, "\n")
	for name, c := range map[string]struct {
		text string
		line int
	}{
		"no backup":      {"<html>\n", 1},
		"cut":            {backup[:len(lines[0])+len(lines[1])-30], 2},
		"a broken field": {lines[0] + strings.Replace(lines[1], `"paragraph"`, `"paradise"`, 1), 2},
	} {
		got := r.do(Request{Op: "check", Args: Args{"lines": c.text, "line": "0"}})
		if got.Problem != problemBackup || got.Line != c.line {
			t.Errorf("%s: %q in line %d, want line %d", name, got.Problem, got.Line, c.line)
		}
	}
	for _, nothing := range []string{"", "\n", strings.Repeat(" \n", 1000)} { // the last goes on for gigabytes, maybe
		got := r.do(Request{Op: "check", Args: Args{"lines": nothing, "line": "0"}})
		if got.Problem != problemBackup {
			t.Errorf("a file that begins with %.10q: %+v", nothing, got)
		}
	}
	if got := r.do(Request{Op: "check", Args: Args{"lines": "\n\n", "line": "7"}}); got.Line != 9 {
		t.Errorf("empty lines in between: %+v", got)
	}
}

func TestBackupReminder(t *testing.T) {
	r := newReader(t)
	for day := range backupFrom {
		r.well(strike(day))
	}
	const words = "You have no recent backup"
	if got := html(r.well(Request{Op: "stories"}), "list"); !strings.Contains(got, words) {
		t.Error("no reminder though there never was a backup")
	}
	if got := html(r.well(Request{Op: "exported"}), "backup"); !strings.Contains(got, "last backup on") {
		t.Errorf("the page says %s", got)
	}
	if got := html(r.well(Request{Op: "stories"}), "list"); strings.Contains(got, words) {
		t.Error("a reminder right after a backup")
	}
	got := html(r.well(Request{Op: "stories", Now: now + (backupDays+1)*86400}), "list")
	if !strings.Contains(got, words) {
		t.Error("no reminder after a month")
	}
}

// A long list comes in pieces: every story and every article once.
func TestListInPieces(t *testing.T) {
	r := newReader(t)
	want := pageArticles + 15
	for i := range want {
		page := strike(i)
		var text strings.Builder
		for k := range 60 {
			text.WriteString(storetest.Word(500+60*i+k) + " ")
		}
		page.HTML = fmt.Appendf(nil, `<html lang="en"><head><title>%s</title></head><body><article><h1>%[1]s</h1><p>%s and nothing else.</p></article></body></html>`,
			storetest.Word(500+60*i)+" "+storetest.Word(501+60*i), text.String())
		r.well(page)
	}
	all := map[string]int{}
	count := func(view string) {
		for _, part := range strings.Split(view, `data-op="delete" data-id="`)[1:] {
			all[part[:8]]++
		}
	}
	view := html(r.well(Request{Op: "stories"}), "list")
	count(view)
	for page := 1; strings.Contains(view, `data-op="more"`); page++ {
		from := between(view, `data-op="more" data-id="`+fmt.Sprint(page)+`" data-value="`, `"`)
		got := r.well(Request{Op: "more", Args: Args{"page": float64(page), "next": from}})
		view = html(got, fmt.Sprint("more-", page))
		count(view)
	}
	for id, n := range all {
		if n != 1 {
			t.Errorf("article %s stands %d times in the list", id, n)
		}
	}
	if len(all) < want-20 { // some may have found each other
		t.Errorf("%d articles listed of %d", len(all), want)
	}
	found := html(r.well(Request{Op: "search", Args: Args{"query": "nothing "}}), "list")
	if n := strings.Count(found, `data-op="delete"`); n != pageHits || !strings.Contains(found, `data-op="more"`) {
		t.Errorf("%d found at once, want %d and a way to more", n, pageHits)
	}
}

func TestTagsAndFilters(t *testing.T) {
	r := newReader(t)
	id := r.well(strike(1)).ID
	r.well(strike(2))
	for _, bad := range []string{"", "  ", strings.Repeat("x", 200)} {
		if got := r.do(Request{Op: "tag", ID: id, Args: Args{"tag": bad}}); got.Problem == "" {
			t.Errorf("tag %q was kept", bad)
		}
	}
	got := html(r.well(Request{Op: "tag", ID: id, Args: Args{"tag": " to  read "}}), "tags")
	if !strings.Contains(got, "to read") {
		t.Errorf("tags: %s", got)
	}
	for _, c := range []struct {
		args Args
		want int
	}{
		{Args{"tag": "to read"}, 1},
		{Args{"host": "outlet2"}, 1},
		{Args{"host": "https://www.outlet2.example/"}, 1},
		{Args{"person": "Ida Brandt"}, 2},
		{Args{"person": "brandt"}, 2},
		{Args{"person": "ida bra"}, 2},
		{Args{"person": "Ida Brandtner"}, 0},
		{Args{"person": "Ida Brandt", "tag": "to read"}, 1},
		{Args{"query": "containers", "host": "outlet1.example"}, 1},
		{Args{"from": "2030-01-01"}, 0},
	} {
		got := html(r.well(Request{Op: "search", Args: c.args}), "list")
		if n := strings.Count(got, `data-op="delete"`); n != c.want ||
			strings.Count(got, `data-op="widen"`) != len(c.args)-strings.Count(fmt.Sprint(c.args), "query") {
			t.Errorf("%v: %d found, want %d: %s", c.args, n, c.want, got)
		}
	}
	got = html(r.well(Request{Op: "search", Args: Args{"person": "brandt"}}), "list")
	if !strings.Contains(got, "<mark class=\"hit\">Brandt</mark>") {
		t.Errorf("the name is not shown: %s", got)
	}
	got = html(r.well(Request{Op: "untag", ID: id, Args: Args{"tag": "to read"}}), "tags")
	if !strings.Contains(got, "No tags yet") {
		t.Errorf("tags: %s", got)
	}
}

// What takes a wish back is kept as long as what was deleted, and then goes.
func TestOldUndoIsPurged(t *testing.T) {
	r := newReader(t)
	r.well(strike(1))
	r.well(strike(2))
	id := r.well(Request{Op: "stories"}).ID
	undo := r.well(Request{Op: "pin", ID: id}).Undo
	if got := r.well(Request{Op: "tidy", Now: now + 20*86400}); got.Next != "" {
		t.Error("it is never tidy")
	}
	r.well(Request{Op: "undo", Args: Args{"undo": undo}, Now: now + 20*86400})
	undo = r.well(Request{Op: "pin", ID: id}).Undo
	r.restart()
	r.well(Request{Op: "tidy", Now: now + 40*86400})
	late := r.do(Request{Op: "undo", Args: Args{"undo": undo}, Now: now + 40*86400})
	if late.Problem != problemOf(library.ErrNotFound) {
		t.Errorf("undone after forty days: %+v", late)
	}
}
