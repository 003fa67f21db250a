package main

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"dateline/wasm/e2e/drive"
)

// damage is a file that is to be restored and what the page has to say.
type damage struct {
	name string
	data []byte
	says string // in English, as an expression
}

var (
	damagedAt = `damaged at line \d+\. Nothing was changed`
	noBackup  = `isn’t a Dateline backup, or it is damaged`
)

// archived packs files; what is stored can be found, and changed, in it.
func archived(method uint16, files ...[2]string) []byte {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range files {
		to, err := w.CreateHeader(&zip.FileHeader{Name: f[0], Method: method})
		if err == nil {
			_, err = to.Write([]byte(f[1]))
		}
		if err != nil {
			panic(err) // a buffer takes everything
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return out.Bytes()
}

// damages are backups as they must not be taken, and some that must.
func damages(b *bench, text string) []damage {
	const lines = "dateline.jsonl"
	packed, stored := archived(zip.Deflate, [2]string{lines, text}), archived(zip.Store, [2]string{lines, text})
	edit := func(data []byte, old, word string) []byte { return bytes.Replace(data, []byte(old), []byte(word), 1) }
	other := strings.Replace(text, "harbour", "harvest", 1)
	swapped := append([]byte(nil), archived(zip.Store, [2]string{lines, other})...)
	copy(swapped[len(swapped)-200:], stored[len(stored)-200:]) // the list of the one behind the files of the other
	flood := strings.Repeat("\n", b.few(512, 64)<<20)
	line := strings.Repeat("a", b.few(192, 80)<<20)
	list := []damage{
		{"an archive that was cut", packed[:len(packed)-40], noBackup},
		{"an archive without its end", packed[:len(packed)/2], noBackup},
		{"an archive of which the middle is gone", append(append([]byte(nil), packed[:300]...), packed[600:]...),
			damagedAt + "|" + noBackup},
		{"a stored file that was edited", edit(stored, "harbour", "harvest"), damagedAt},
		{"the list of another archive", swapped, damagedAt},
		{"lines that were cut", []byte(text[:len(text)*2/3]), damagedAt},
		{"a field that was edited",
			[]byte(strings.Replace(text, `"kind":"paragraph"`, `"kind":"paradise"`, 1)), damagedAt},
		{"bytes that are no text", edit([]byte(text), "harbour", "har\xff\xfer"), damagedAt},
		{"a backup of a newer version",
			[]byte(strings.Replace(text, `{"dateline":1}`, `{"dateline":9}`, 1)), `newer version`},
		{"an archive of something else", archived(zip.Deflate, [2]string{"../../" + lines, text}), noBackup},
		{"nothing", nil, noBackup},
		{"empty lines without end", archived(zip.Deflate, [2]string{lines, flood}), damagedAt + "|" + noBackup},
		{"a line without end", archived(zip.Deflate, [2]string{lines, `{"dateline":1}` + "\n" + line}),
			`damaged at line 2`},
	}
	for i, at := range []int{5, 90, 300} { // somewhere in the packed bytes
		bad := append([]byte(nil), packed...)
		bad[len(lines)+30+at] ^= 0x55
		name := fmt.Sprintf("packed bytes that were changed, %d", i)
		list = append(list, damage{name, bad, damagedAt + "|" + noBackup})
	}
	return list
}

// backups gives the page for backups files that are none, and looks at every
// record of the library before and after.
func backups(ctx context.Context, b *bench, name string, t *tally) (err error) {
	browser, _, end, err := b.start(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, end()) }()
	articles, stories, _, err := b.pool(ctx, 0, 30)
	if err != nil {
		return err
	}
	p, err := records(ctx, browser)
	if err != nil {
		return err
	}
	for _, line := range articles[:10] {
		if err := ask(ctx, p, "import", map[string]any{"args": map[string]any{"lines": line}}); err != nil {
			return err
		}
	}
	text := stories[0] + strings.Join(articles, "") + strings.Join(stories[1:], "")
	before, err := dump(ctx, p)
	if err != nil {
		return err
	}
	for _, d := range damages(b, text) {
		said, err := restore(ctx, p, d.data)
		if err != nil {
			return fmt.Errorf("%s: %w", d.name, err)
		}
		if !regexp.MustCompile(d.says).MatchString(said) {
			t.fault("%s: the page says %q, not %q", d.name, said, d.says)
			continue
		}
		after, err := dump(ctx, p)
		if err != nil {
			return err
		}
		if diff := differs(ctx, before, after); diff != "" {
			t.fault("%s has changed the library: %s", d.name, diff)
			before = after
			continue
		}
		t.ok()
	}
	return taken(ctx, p, text, t)
}

// taken gives the page backups that are odd and whole: names that climb out of
// the folder beside the one that is read, and the form for more than 4 GiB.
func taken(ctx context.Context, p drive.Page, text string, t *tally) error {
	climbs := archived(zip.Deflate, [2]string{"../../../etc/passwd", "x"}, [2]string{`..\..\autorun.inf`, "x"},
		[2]string{"/dateline.jsonl", "{"}, [2]string{"dateline.jsonl", text})
	said, err := restore(ctx, p, climbs)
	if err != nil {
		return err
	}
	if !strings.Contains(said, "Done") {
		t.fault("a backup beside names that climb: %q", said)
	} else {
		t.ok()
	}
	var long string // what is written in the long form, read again
	if err := p.Eval(ctx, `import('./zip.js').then(async ({Zip, find}) => {
		const zip = new Zip({limit: 0}), file = zip.file('dateline.jsonl');
		await file.write('as it was');
		await file.close();
		return new Response((await find(zip.blob(), 'dateline.jsonl')).stream()).text();
	})`, &long); err != nil {
		return err
	}
	if long != "as it was" {
		t.fault("what is written for more than 4 GiB is read as %q", long)
	} else {
		t.ok()
	}
	t.note("offsets of 5 GiB: extension/test/zip.test.js")
	return nil
}

// restore chooses a file in the page for backups and returns what it says at the end.
func restore(ctx context.Context, p drive.Page, data []byte) (said string, err error) {
	err = p.Eval(ctx, `(async () => {
		const byID = id => document.getElementById(id), to = new DataTransfer();
		to.items.add(new File([Uint8Array.fromBase64('`+base64.StdEncoding.EncodeToString(data)+`')], 'backup.zip'));
		byID('said').textContent = '';
		byID('file').files = to.files;
		byID('file').dispatchEvent(new Event('change'));
	})()`, nil)
	if err != nil {
		return "", err
	}
	return said, drive.Until(ctx, "the end of a restore", func() (bool, error) {
		err := p.Eval(ctx, `document.getElementById('working').hidden ?
			document.getElementById('said').textContent : ''`, &said)
		return err == nil && said != "", nil // it may be too busy to answer
	})
}
