package export

import (
	"encoding/json"
	"testing"

	"dateline/wasm/article"

	"github.com/google/go-cmp/cmp"
)

func TestFacts(t *testing.T) {
	d := sample(t)
	d.Article.Meta.Title = "A \"ferry\" \\ for </script>\x00\n\xff"
	d.Article.Meta.Authors = append(d.Article.Meta.Authors, article.Person{Name: "Bo Ek"})
	var got map[string]string
	if err := json.Unmarshal([]byte(Facts(d)), &got); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"url": "https://post.example/ferry", "title": "A \"ferry\" \\ for </script>\n\ufffd", "site": "The Post",
		"lang": "en", "dir": "", "published": "2026-05-02", "publishedTime": "2026-05-02T09:00", "updated": "",
		"authors": "Ida Lom\nBo Ek",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
