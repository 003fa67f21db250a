package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/quote"
	"dateline/wasm/story"
)

// opened is when the first article of a stream is opened: after all of them
// were published. Only the order matters.
const opened = 4e9

// stream is a file's articles, read, in an order of arrival.
type stream struct {
	name     string
	moved    bool
	weight   float64 // what its examples count
	readings []*story.Reading
	stories  []string // the story each belongs to
	topics   []string
}

// raw is an article of a stream before it is read.
type raw struct {
	id, story, topic string
	article          *article.Article
	dates            []dates.Mention
}

// load returns a file's stream as it is and with all stories in the same weeks.
func load(path string) (as, moved stream, err error) {
	f, err := os.Open(path)
	if err != nil {
		return as, moved, err
	}
	defer f.Close()
	dec := json.NewDecoder(bufio.NewReader(f))
	var raws []raw
	for {
		var x struct{ ID, Story, Topic, Lang, Date, Title, Text string }
		if err := dec.Decode(&x); err == io.EOF {
			break
		} else if err != nil {
			return as, moved, fmt.Errorf("%s: %w", path, err)
		}
		published, err := article.ParseTime(x.Date)
		if err != nil {
			return as, moved, fmt.Errorf("%s: %w", x.ID, err)
		}
		a, err := article.FromText(article.Meta{Title: x.Title, Lang: x.Lang, Published: published}, x.Text)
		if err != nil {
			return as, moved, fmt.Errorf("%s: %w", x.ID, err)
		}
		raws = append(raws, raw{x.ID, path + " " + x.Story, path + " " + x.Topic, a, dates.Find(a)})
	}
	by := moves(raws)
	moved.moved = true
	as.name, moved.name = path, path+" in the same weeks"
	for i, r := range raws {
		as.add(r, r.article, r.dates, i)
		a, d := r.moved(by[r.story])
		moved.add(r, a, d, i)
	}
	return as, moved, nil
}

func (s *stream) add(r raw, a *article.Article, d []dates.Mention, n int) {
	reading := story.Read(r.id, a, quote.Result{}, d, opened+int64(n))
	s.readings = append(s.readings, &reading)
	s.stories, s.topics = append(s.stories, r.story), append(s.topics, r.topic)
}

// shuffled returns the stream in another order of arrival, always the same one for a seed.
func (s stream) shuffled(seed int) stream {
	out := stream{name: s.name, weight: s.weight, moved: s.moved}
	for _, i := range rand.New(rand.NewPCG(uint64(seed), 0)).Perm(len(s.readings)) {
		out.readings = append(out.readings, s.readings[i])
		out.stories, out.topics = append(out.stories, s.stories[i]), append(out.topics, s.topics[i])
	}
	return out
}

// play lets the articles arrive. Every article is judged by who is given for
// its topic. With place it then goes where it belongs, otherwise where it was
// put. see is called with what was found for it; it may be nil.
func (s stream) play(judges *[folds]story.Judge, place bool,
	see func(i int, found story.Found, truth map[string]string)) (scores, error) {
	ctx := context.Background()
	var shelf story.Memory
	clusters := make([]string, len(s.readings))
	truth := map[string]string{}      // article -> the story it belongs to
	right := map[string]story.Story{} // the same stories as they should be
	for i, r := range s.readings {
		found, err := judges[fold(s.topics[i])].Find(ctx, &shelf, r)
		if err != nil {
			return scores{}, err
		}
		if see != nil {
			see(i, found, truth)
		}
		put := story.Decide(r, found, nil, nil).Story
		if place {
			put = right[s.stories[i]]
			put.ID = s.stories[i]
			put.Articles = append(put.Articles, r.ID)
			right[s.stories[i]] = put
		}
		truth[r.ID], clusters[i] = s.stories[i], put.ID
		shelf.Put(*r)
		shelf.PutStory(put)
	}
	return score(s.stories, clusters), nil
}
