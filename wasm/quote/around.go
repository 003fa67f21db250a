package quote

import (
	"strings"

	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// What is weighed of a stretch's surroundings: who spoke in the sentences
// before, who is the subject of a verb of speech beside other marked words, and
// whom the paragraphs are about.

// How far back is looked.
const (
	mostVoices   = 4   // different subjects of cues
	mostHeard    = 24  // cues
	windowParas  = 4   // paragraphs before that of the stretch
	mostMentions = 160 // mentions in them
	mostLeading  = 12  // mentions that open a paragraph
	mostTagged   = 12  // stretches of a paragraph to either side
)

// surroundings are what surrounds a stretch, worked out once for all candidates.
type surroundings struct {
	voices    [mostVoices]int   // who were the subjects of the last cues before it, the last first
	sentences [mostVoices]int32 // and how many sentences before
	// who has a verb of speech beside marked words: in this paragraph, the one before, the next
	tagged  [3]int
	leaders [2]int      // whom this paragraph and the one before name first
	here    map[int]int // by who: mentions in this paragraph
	near    map[int]int // by who: mentions in this paragraph and those before
}

// nobodyHere is who stands for nobody.
const nobodyHere = -1

// who returns a number for whoever mention n means: the person, else the word.
func (d *document) who(n int) int {
	if p := d.people.of[n]; p >= 0 {
		return p
	}
	return len(d.people.list) + int(d.Tokens[d.Mentions[n].Head].Hash>>1)
}

// lookAround works out what surrounds a stretch.
func (d *document) lookAround(s *setting) surroundings {
	a := surroundings{here: make(map[int]int), near: make(map[int]int)}
	for i := range a.voices {
		a.voices[i] = nobodyHere
	}
	for i := range a.tagged {
		a.tagged[i] = nobodyHere
	}
	first := d.Paras[max(0, s.number-windowParas)].First
	d.lastVoices(&a, s.open, first)
	a.leaders = [2]int{d.leader(s.number), d.leader(s.number - 1)}
	a.tagged = [3]int{d.taggedIn(s.number, s.region), d.taggedIn(s.number-1, -1), d.taggedIn(s.number+1, -1)}
	last := d.firstMention(s.para.Last) - 1
	for k := last; k >= 0 && d.Mentions[k].Head >= first && last-k < mostMentions; k-- {
		if d.Mentions[k].Region >= 0 {
			continue
		}
		w := d.who(k)
		a.near[w]++
		if d.Mentions[k].Para == s.number {
			a.here[w]++
		}
	}
	return a
}

// lastVoices notes the subjects of the cues before token i, back to token first.
func (d *document) lastVoices(a *surroundings, i, first int) {
	n := 0
	begin := d.firstCue(i) - 1
	for k := begin; k >= 0 && d.Cues[k].First >= first && begin-k < mostHeard && n < mostVoices; k-- {
		c := &d.Cues[k]
		if c.Subject < 0 || c.Class&(lang.Cue|lang.Source|lang.SourceAfter) == 0 ||
			d.Mentions[c.Subject].Region >= 0 || d.Mentions[c.Subject].Head >= i {
			continue
		}
		w, known := d.who(c.Subject), false
		for _, v := range a.voices[:n] {
			known = known || v == w
		}
		if !known {
			a.voices[n], a.sentences[n] = w, d.Tokens[i].Sentence-d.Tokens[c.First].Sentence
			n++
		}
	}
}

// leader returns who a paragraph names first without a preposition, nobodyHere if it names nobody.
func (d *document) leader(para int) int {
	if para < 0 || para >= len(d.Paras) {
		return nobodyHere
	}
	p := &d.Paras[para]
	begin := d.firstMention(p.First)
	for k := begin; k < len(d.Mentions) && d.Mentions[k].Head < p.Last && k-begin < mostLeading; k++ {
		m := &d.Mentions[k]
		if m.Region < 0 && m.Kind != read.Noun && !d.Governed(m) && d.canSpeak(k) {
			return d.who(k)
		}
	}
	return nobodyHere
}

// taggedIn returns who is the subject of a verb that is always one of speech
// right beside marked words of a paragraph, other than stretch but; of several
// the nearest. nobodyHere if nobody is.
func (d *document) taggedIn(para, but int) int {
	if para < 0 || para >= len(d.Paras) {
		return nobodyHere
	}
	best, near := nobodyHere, 1<<30
	p := &d.Paras[para]
	for r := max(p.Regions[0], but-mostTagged); r < min(p.Regions[1], max(p.Regions[0], but)+mostTagged); r++ {
		if r == but {
			continue
		}
		gap := r - but
		if gap < 0 {
			gap = -gap
		}
		if w := d.tags[r]; w != nobodyHere && (but < 0 || gap < near) {
			best, near = w, gap
		}
	}
	return best
}

// findTags notes for every stretch who is the subject of a verb of speech right behind it.
func (d *document) findTags() {
	d.tags = make([]int, len(d.Regions))
	for r := range d.Regions {
		d.tags[r] = nobodyHere
		s := d.settingOf(r, nil)
		if d.tagged(&s) {
			d.tags[r] = d.who(d.Cues[s.after].Subject)
		}
	}
}

// aroundRow notes what the surroundings say of mention n.
func (d *document) aroundRow(f *sheet, v *view, n int) {
	a, w := &v.around, d.who(n)
	voice, ago := a.voiceOf(w)
	f.count("voice", voice)
	f.count("voice.ago", int(ago))
	f.put("tagged.here", d.other(a.tagged[0], w))
	f.put("tagged.before", d.other(a.tagged[1], w))
	f.put("tagged.next", d.other(a.tagged[2], w))
	f.put("leader", d.other(a.leaders[0], w))
	f.put("leader.before", d.other(a.leaders[1], w))
	f.count("mentions.here", a.here[w])
	f.count("mentions.near", a.near[w])
	more := 0
	for x, k := range a.near {
		if k > a.near[w] && x < len(d.people.list) && d.people.list[x].human {
			more++
		}
	}
	f.count("mentions.more", more)
	f.flag("doubtful", d.resolver.doubtful[n])
	f.flag("bound", d.Mentions[n].Kind != read.Named && d.people.of[n] >= 0)
	f.flag("in.title", w < len(d.people.list) && d.inTitle(w))
}

// voiceOf returns the place of w among the last voices and how many sentences ago it was.
func (a *surroundings) voiceOf(w int) (voice int, ago int32) {
	for i, x := range a.voices {
		if x == w {
			return i, a.sentences[i]
		}
	}
	return mostVoices, 99
}

// other tells whether w is meant: 1 for w, -1 for somebody else, 0 for nobody.
func (d *document) other(x, w int) float32 {
	switch x {
	case nobodyHere:
		return 0
	case w:
		return 1
	}
	return -1
}

// inTitle reports whether the title of the article names a person.
func (d *document) inTitle(person int) bool {
	words := d.people.list[person].words
	return strings.Contains(d.title, words[len(words)-1])
}
