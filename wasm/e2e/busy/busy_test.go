package busy

import (
	"net/http/httptest"
	"strings"
	"testing"
)

// TestPages wants the same pages every time, as large and as full of links as those of the web, and no two alike.
func TestPages(t *testing.T) {
	seen := map[string]int{}
	for i := range Count {
		page := Page(i)
		if page != Page(i) {
			t.Errorf("page %d is another the second time", i)
		}
		if n := len(page); n < 50_000 || n > 400_000 {
			t.Errorf("page %d has %d bytes", i, n)
		}
		if n := strings.Count(page, "<a "); n < 80 {
			t.Errorf("page %d has %d links", i, n)
		}
		if strings.Contains(page, "%!") {
			t.Errorf("page %d: a format and its arguments do not agree", i)
		}
		if other, ok := seen[page]; ok {
			t.Errorf("pages %d and %d are the same", i, other)
		}
		seen[page] = i
	}
	if n := len(Page(Count)); n < 1<<20 {
		t.Errorf("the large page has %d bytes", n)
	}
}

func TestHandler(t *testing.T) {
	get := func(url string) (int, string) {
		answer := httptest.NewRecorder()
		Handler().ServeHTTP(answer, httptest.NewRequest("GET", url, nil))
		return answer.Code, answer.Header().Get("Content-Type")
	}
	for _, address := range append(Addresses("localhost"), Large("localhost")) {
		if code, kind := get(address); code != 200 || !strings.HasPrefix(kind, "text/html") {
			t.Errorf("%s: %d, %s", address, code, kind)
		}
	}
	if _, kind := get("http://busy3.localhost/media/3-1.jpg"); kind != "image/svg+xml" {
		t.Errorf("a picture is %s", kind)
	}
	for _, address := range []string{"http://busy99.localhost/", "http://other.localhost/"} {
		if code, _ := get(address); code != 404 {
			t.Errorf("%s: %d", address, code)
		}
	}
}
