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
	readings []*story.Reading
	stories  []string // the story each belongs to
	topics   []string
}

func load(path string) (stream, error) {
	s := stream{name: path}
	f, err := os.Open(path)
	if err != nil {
		return s, err
	}
	defer f.Close()
	dec := json.NewDecoder(bufio.NewReader(f))
	for {
		var x struct{ ID, Story, Topic, Lang, Date, Title, Text string }
		if err := dec.Decode(&x); err == io.EOF {
			return s, nil
		} else if err != nil {
			return s, fmt.Errorf("%s: %w", path, err)
		}
		published, err := article.ParseTime(x.Date)
		if err != nil {
			return s, fmt.Errorf("%s: %w", x.ID, err)
		}
		a, err := article.FromText(article.Meta{Title: x.Title, Lang: x.Lang, Published: published}, x.Text)
		if err != nil {
			return s, fmt.Errorf("%s: %w", x.ID, err)
		}
		r := story.Read(x.ID, a, quote.Result{}, dates.Find(a), opened+int64(len(s.readings)))
		s.readings = append(s.readings, &r)
		s.stories, s.topics = append(s.stories, path+" "+x.Story), append(s.topics, path+" "+x.Topic)
	}
}

// shuffled returns the stream in another order of arrival, always the same one for a seed.
func (s stream) shuffled(seed int) stream {
	out := stream{name: s.name}
	for _, i := range rand.New(rand.NewPCG(uint64(seed), 0)).Perm(len(s.readings)) {
		out.readings = append(out.readings, s.readings[i])
		out.stories, out.topics = append(out.stories, s.stories[i]), append(out.topics, s.topics[i])
	}
	return out
}

// play lets the articles arrive. Every article is judged by who is given for
// its topic. With place it then goes where it belongs, otherwise where it was
// put. see is called with what was found for it; it may be nil.
func (s stream) play(judges *[folds]story.Judge, place bool, see func(i int, found story.Found, truth map[string]string)) (scores, error) {
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
