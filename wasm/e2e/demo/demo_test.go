package demo

import (
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

func TestLast(t *testing.T) {
	for now, want := range map[string]string{
		"2026-11-19": "2026-11-19", // a Thursday
		"2026-11-20": "2026-11-19",
		"2026-11-25": "2026-11-19",
		"2027-01-01": "2026-12-31",
	} {
		day, err := time.Parse(time.DateOnly, now)
		if err != nil {
			t.Fatal(err)
		}
		if got := Last(day).Format(time.DateOnly); got != want {
			t.Errorf("Last(%s) = %s, want %s", now, got, want)
		}
	}
}

func TestPages(t *testing.T) {
	handler, err := Handler(time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	get := func(url string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest("GET", url, nil))
		return w
	}
	days := []string{"10 November 2026", "Thursday, November 12, 2026", "14 November 2026", "November 17, 2026",
		"November 19, 2026"}
	for i, url := range Addresses("localhost:80") {
		w := get(url)
		if w.Code != 200 {
			t.Errorf("%s: %d", url, w.Code)
		}
		body := w.Body.String()
		if !strings.Contains(body, days[i]) {
			t.Errorf("%s does not show its day, %s", url, days[i])
		}
		if strings.Contains(body, "{{") || strings.Contains(body, "<no value>") {
			t.Errorf("%s is not filled in", url)
		}
	}
	if w := get("http://observer.localhost/pictures/ship.jpg"); w.Code != 200 ||
		w.Header().Get("Content-Type") != "image/jpeg" {
		t.Errorf("picture: %d %s", w.Code, w.Header().Get("Content-Type"))
	}
	if w := get("http://observer.localhost/elsewhere"); w.Code != 404 {
		t.Errorf("an address that is not there: %d, want 404", w.Code)
	}
}
