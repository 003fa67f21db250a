package e2e

import (
	"context"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/web"
)

// pageTimeout bounds what one test does with one page.
const pageTimeout = 60 * time.Second

// bench is what all tests share: the web and one running browser of each kind.
type bench struct {
	web *web.Web

	mu       sync.Mutex
	browsers map[string]drive.Browser
}

var shared bench

func TestMain(m *testing.M) {
	code := m.Run()
	shared.mu.Lock()
	for name, b := range shared.browsers {
		if err := b.Close(); err != nil {
			fmt.Fprintln(os.Stderr, name, err)
		}
	}
	shared.mu.Unlock()
	os.Exit(code)
}

// extensionDir is the folder loaded: the root of the repository, built.
func extensionDir(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("DATELINE_EXTENSION")
	if dir == "" {
		dir = filepath.Join("..", "..")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// onEach runs a test in every browser, with a context that ends in time.
func onEach(t *testing.T, f func(ctx context.Context, t *testing.T, b drive.Browser)) {
	t.Helper()
	on(t, browserNames(t), f)
}

// inTurn is onEach for what our own pages and the engine decide and browsers
// agree about. ./build.sh check asks only one of them, by turns of the names of
// the tests, to be done in time; ./build.sh test, and so every night, asks both.
func inTurn(t *testing.T, f func(ctx context.Context, t *testing.T, b drive.Browser)) {
	t.Helper()
	names := browserNames(t)
	if os.Getenv("DATELINE_TURNS") == "1" {
		sum := fnv.New32a()
		sum.Write([]byte(t.Name()))
		turn := [...]string{"chromium", "firefox"}[sum.Sum32()%2]
		if !slices.Contains(names, turn) {
			t.Skip("it is the turn of " + turn)
		}
		names = []string{turn}
	}
	on(t, names, f)
}

func on(t *testing.T, names []string, f func(ctx context.Context, t *testing.T, b drive.Browser)) {
	t.Helper()
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), pageTimeout)
			defer cancel()
			f(ctx, t, running(t, name))
		})
	}
}

func browserNames(t testing.TB) []string {
	t.Helper()
	if os.Getenv("DATELINE_E2E") != "1" {
		t.Skip("set DATELINE_E2E=1 to drive real browsers (./build.sh test does)")
	}
	if set := os.Getenv("DATELINE_BROWSERS"); set != "" {
		return strings.Split(set, ",")
	}
	return []string{"chromium", "firefox"}
}

// running returns the shared browser of that name, started when first asked for.
func running(t testing.TB, name string) drive.Browser {
	t.Helper()
	shared.mu.Lock()
	defer shared.mu.Unlock()
	internet(t)
	if b := shared.browsers[name]; b != nil {
		select {
		case <-b.Done():
			t.Fatalf("%s has ended", name)
		default:
			return b
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	b, err := drive.Start(ctx, name, drive.Options{
		Extension: extensionDir(t), Headless: true, Width: 1440, Height: 1000, Proxy: shared.web.Address,
	})
	if err != nil {
		t.Fatal(err)
	}
	if shared.browsers == nil {
		shared.browsers = map[string]drive.Browser{}
	}
	shared.browsers[name] = b
	return b
}

// internet returns the shared web; shared.mu is held.
func internet(t testing.TB) *web.Web {
	t.Helper()
	if shared.web == nil {
		w, err := web.New()
		if err != nil {
			t.Fatal(err)
		}
		shared.web = w
	}
	return shared.web
}

// open shows the address in a fresh tab that the end of the test closes.
func open(ctx context.Context, t testing.TB, b drive.Browser, url string) drive.Page {
	t.Helper()
	p, err := b.Open(ctx, url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if t.Failed() { // what it looked like tells more than the step that never came
			if err := savePicture(ctx, b, p, "failed-"+strings.ReplaceAll(t.Name(), "/", "-")); err != nil {
				t.Log("the tab as it failed:", err)
			}
		}
		if err := p.Close(ctx); err != nil {
			t.Log("close the tab:", err)
		}
	})
	return p
}
