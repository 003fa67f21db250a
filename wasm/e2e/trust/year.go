package main

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/library/storetest"
)

// year takes the library of a heavy reader from one browser to another, twice.
func year(ctx context.Context, b *bench, name string, t *tally) (err error) {
	n := b.few(10_000, 50)
	text, err := yearText(ctx, n)
	if err != nil {
		return err
	}
	first, end, err := b.fresh(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, end()) }()
	began := time.Now()
	said, err := restore(ctx, first, archived(zip.Deflate, [2]string{"dateline.jsonl", text}))
	if err != nil {
		return err
	}
	t.note("%.1f MB of lines restored in %v: %s", float64(len(text))/1e6, time.Since(began).Round(time.Second), said)
	from, data, err := writtenOut(ctx, first)
	if err != nil {
		return err
	}
	if err := compareYears(text, data, t); err != nil {
		return err
	}
	second, endOther, err := b.fresh(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, endOther()) }()
	for i, want := range []string{fmt.Sprintf("New articles: %d.", n), "New articles: 0."} {
		if said, err = restore(ctx, second, data); err != nil {
			return err
		}
		if !strings.Contains(strings.NewReplacer(",", "", ".", ".").Replace(said), want) {
			t.fault("import %d says %q, not %q", i+1, said, want)
		}
		to, _, err := writtenOut(ctx, second)
		if err != nil {
			return err
		}
		if to != from {
			t.fault("import %d: the library is %s, not %s", i+1, to, from)
			continue
		}
		t.ok()
	}
	return nil
}

// yearLine is what has to come through of an article.
type yearLine struct {
	Article struct {
		Text string
		Meta struct{ URL, Title string }
	}
	Card     struct{ Saved, Opened, Visits int64 }
	Attached []struct{ Kind, Data string }
}

// compareYears holds the articles and notes of a backup against what it was made of.
func compareYears(text string, data []byte, t *tally) error {
	files, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return err
	}
	file, err := files.Open("dateline.jsonl")
	if err != nil {
		return err
	}
	defer file.Close()
	lines, err := io.ReadAll(file)
	if err != nil {
		return err
	}
	got, err := yearOf(string(lines))
	if err != nil {
		return err
	}
	want, err := yearOf(text)
	if err != nil {
		return err
	}
	if len(got) != len(want) {
		t.fault("%d articles came into the first browser, want %d", len(got), len(want))
	}
	for address, line := range want {
		if got[address] != line {
			t.fault("%s came into the first browser as %.300q, want %.300q", address, got[address], line)
		} else {
			t.ok()
		}
	}
	return nil
}

func yearOf(text string) (map[string]string, error) {
	out := map[string]string{}
	for line := range strings.Lines(text) {
		var read yearLine
		if err := json.Unmarshal([]byte(line), &read); err != nil {
			return nil, err
		}
		var notes string
		for _, a := range read.Attached {
			if a.Kind == "highlights" { // what is found in the text may be found anew
				notes = a.Data
			}
		}
		if m := read.Article.Meta; m.URL != "" {
			out[m.URL] = fmt.Sprint(read.Card, notes, m.Title, read.Article.Text)
		}
	}
	return out, nil
}

// fresh opens a browser at its page for backups.
func (b *bench) fresh(ctx context.Context, name string) (drive.Page, func() error, error) {
	browser, _, end, err := b.start(ctx, name)
	if err != nil {
		return nil, nil, err
	}
	p, err := records(ctx, browser)
	if err != nil {
		return nil, nil, errors.Join(err, end())
	}
	return p, end, nil
}

// yearText is the backup of a library with a highlight and a note in each article.
func yearText(ctx context.Context, n int) (string, error) {
	at := time.Unix(writtenAt, 0)
	lib, err := library.Open(ctx, memory.New(), library.Options{Now: func() time.Time { return at }})
	if err != nil {
		return "", err
	}
	bulk := storetest.NewBulk(7)
	for i := range n {
		a, x := bulk.Next()
		at = at.Add(50 * time.Minute)
		mark := fmt.Sprintf("n%d %d {\"words\":%q,\"note\":\"note %[1]d of the year\"}\n", i, at.Unix(), a.Meta.Title)
		x.Attach = append(x.Attach, library.Attachment{Kind: "highlights", Data: []byte(mark)})
		if _, err := lib.Save(ctx, a, "", func(context.Context, library.Saved) (library.Extras, error) {
			return x, nil
		}); err != nil {
			return "", err
		}
	}
	var text strings.Builder
	err = lib.Export(ctx, func(line []byte) error { text.Write(line); return nil })
	return text.String(), err
}

// writtenOut writes a backup as a person does, and returns it, and the checksum of
// the lines in it.
func writtenOut(ctx context.Context, p drive.Page) (sum string, data []byte, err error) {
	if err := p.Eval(ctx, `(() => {
		const make = URL.createObjectURL;
		window.backup = null;
		URL.createObjectURL = blob => {
			window.backup = blob;
			URL.createObjectURL = make;
			return make.call(URL, blob);
		};
		document.getElementById('files').checked = false;
		document.getElementById('write').click();
	})()`, nil); err != nil {
		return "", nil, err
	}
	if err := drive.Until(ctx, "a backup", func() (bool, error) {
		var done bool
		err := p.Eval(ctx, `window.backup !== null && document.getElementById('working').hidden`, &done)
		return done, err
	}); err != nil {
		return "", nil, err
	}
	var got struct{ Sum, Data string }
	if err := p.Eval(ctx, `import('./zip.js').then(async ({find}) => {
		const lines = await new Response((await find(window.backup, 'dateline.jsonl')).stream()).arrayBuffer();
		const data = new Uint8Array(await window.backup.arrayBuffer());
		return {
			Sum: lines.byteLength + ' bytes ' + new Uint8Array(await crypto.subtle.digest('SHA-256', lines)).toHex(),
			Data: data.toBase64(),
		};
	})`, &got); err != nil {
		return "", nil, err
	}
	data, err = base64.StdEncoding.DecodeString(got.Data)
	return got.Sum, data, err
}
