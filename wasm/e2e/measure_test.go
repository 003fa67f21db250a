package e2e

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/library/storetest"
)

// measurePage copies a library into IndexedDB, record by record, as fast as the
// browser can, and then runs a test binary that finds it there. The database is
// a real one: the page has an address of its own.
const measurePage = `<!doctype html><meta charset="utf-8"><title>measuring</title><script src="/wasm_exec.js"></script><script>
window.printed = '';
window.ended = false;
const decoder = new TextDecoder();
globalThis.fs.writeSync = (fd, bytes) => { window.printed += decoder.decode(bytes); return bytes.length; };
const settled = request => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
async function fill() {
  const began = performance.now();
  const buckets = await (await fetch('/buckets')).json();
  const request = indexedDB.open('dateline-measure', 1);
  request.onupgradeneeded = () => { for (const name of buckets) request.result.createObjectStore(name); };
  const db = await settled(request);
  let records = 0;
  for (const name of buckets) {
    for (let n = 0, more = true; more; n++) {
      const answer = await fetch('/records?bucket=' + name + (n ? '&more=1' : ''));
      const data = await answer.arrayBuffer(), view = new DataView(data);
      more = answer.headers.get('X-More') === '1';
      const transaction = db.transaction(name, 'readwrite', { durability: 'relaxed' }), store = transaction.objectStore(name);
      const done = new Promise((resolve, reject) => { transaction.oncomplete = resolve; transaction.onabort = () => reject(transaction.error); });
      for (let at = 0; at < data.byteLength; records++) {
        const key = view.getUint32(at), value = view.getUint32(at + 4);
        // slice and not a view: the database would keep the whole buffer
        store.put(new Uint8Array(data.slice(at + 8 + key, at + 8 + key + value)), ascii(new Uint8Array(data, at + 8, key)));
        at += 8 + key + value;
      }
      await done;
    }
  }
  db.close();
  window.printed += 'copied ' + records + ' records in ' + Math.round((performance.now() - began) / 1000) + ' s\n';
}
const ascii = bytes => String.fromCharCode(...bytes); // a character a byte, as package idb keeps keys
(async () => {
  await fill();
  const go = new Go();
  go.argv = ['measure.test', '-test.run=^TestMeasure$', '-test.v', '-test.timeout=0'];
  const { instance } = await WebAssembly.instantiateStreaming(fetch('/measure.wasm'), go.importObject);
  await go.run(instance);
})().catch(error => { window.printed += error; }).finally(() => { window.ended = true; });
</script>`

// TestMeasure measures a large library over IndexedDB in every browser:
// DATELINE_E2E=1 DATELINE_ARTICLES=100000 go test -v -run TestMeasure -timeout 2h ./wasm/e2e
func TestMeasure(t *testing.T) {
	articles, err := strconv.Atoi(os.Getenv("DATELINE_ARTICLES"))
	if err != nil {
		t.Skip("set DATELINE_ARTICLES to a number of articles")
	}
	test := filepath.Join(t.TempDir(), "measure.wasm")
	build := exec.Command("go", "test", "-c", "-o", test, "-ldflags",
		fmt.Sprint("-s -w -X dateline/wasm/idb.measured=", articles), "dateline/wasm/idb")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	store := memory.New()
	storetest.Fill(t, store, storetest.NewBulk(1), articles)
	store.Reopen()
	onEach(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx := t.Context() // it takes as long as it takes
		mux := http.NewServeMux()
		mux.HandleFunc("GET /wasm_exec.js", func(w http.ResponseWriter, r *http.Request) {
			http.ServeFile(w, r, filepath.Join(extensionDir(t), "extension", "wasm_exec.js"))
		})
		mux.HandleFunc("GET /measure.wasm", func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, test) })
		mux.HandleFunc("GET /buckets", func(w http.ResponseWriter,
			_ *http.Request) {
			_ = json.NewEncoder(w).Encode(library.Buckets())
		})
		mux.Handle("GET /records", &records{store: store})
		mux.HandleFunc("GET /", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			_, _ = io.WriteString(w, measurePage)
		})
		shared.web.Site("measure.localhost", mux)
		p, err := b.Open(ctx, "http://measure.localhost/")
		must(t, err)
		for told := 0; ; time.Sleep(2 * time.Second) {
			var state struct {
				Printed string
				Ended   bool
			}
			must(t, p.Eval(ctx, `({Printed: printed, Ended: ended})`, &state))
			if whole := strings.LastIndexByte(state.Printed, '\n') + 1; whole > told {
				t.Log("\n" + state.Printed[told:whole])
				told = whole
			}
			if state.Ended {
				if !strings.Contains(state.Printed, "\nPASS") {
					t.Errorf("it ended so: %s", state.Printed[max(0, len(state.Printed)-2000):])
				}
				break
			}
		}
		must(t, p.Close(ctx))
	})
}

// records hands a store out in pieces of some thousand records.
type records struct {
	store library.Store
	from  string
}

// ServeHTTP implements [http.Handler].
func (s *records) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("more") == "" {
		s.from = ""
	}
	const most = 5000
	found, err := s.store.Scan(r.Context(), library.Range{Bucket: r.FormValue("bucket"), From: s.from, Limit: most})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	items := found[0]
	if len(items) == most {
		w.Header().Set("X-More", "1")
		s.from = items[most-1].Key + "\x00"
	}
	out := bufio.NewWriter(w)
	defer out.Flush()
	var head [8]byte
	for _, it := range items {
		binary.BigEndian.PutUint32(head[:], uint32(len(it.Key)))
		binary.BigEndian.PutUint32(head[4:], uint32(len(it.Value)))
		_, _ = out.Write(head[:])
		_, _ = out.WriteString(it.Key)
		_, _ = out.Write(it.Value)
	}
}
