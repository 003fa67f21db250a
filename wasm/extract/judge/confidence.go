package judge

import (
	"strings"

	"dateline/wasm/page"
)

// sureOfBulletin is how sure a bulletin of one line is, on a page that says it is an article.
const sureOfBulletin = 0.5

// weigh returns how sure it is that what was kept is an article, 0 for not at all.
// A page of teasers has many kept lines of which each follows a heading that
// is a link; a page that says it is an article gets the benefit of the doubt.
func (s *Sheet) weigh(c *Choice, p []float32) float64 {
	kept, sure, teasers, lines := 0.0, 0.0, 0.0, 0.0
	for i := range s.Lines {
		if !c.Keep[i] {
			continue
		}
		size := float64(s.Lines[i].Size)
		kept += size
		sure += size * max(float64(p[i]), s.limits.Line)
		if s.facts[i].level > 0 {
			continue
		}
		lines++
		if h := s.heads[i]; h >= 0 && h != s.Head.Line && float64(int32(i)-h) <= s.limits.UnderHeading &&
			s.Lines[h].Linked*2 > s.Lines[h].Size {
			teasers++
		} else if s.Lines[i].Linked*2 > s.Lines[i].Size || s.teasers != nil && s.teasers[i] {
			teasers++
		}
	}
	said := s.saysArticle()
	if kept < s.limits.Text {
		if said && s.Head.Line >= 0 && lines > 0 && kept >= s.limits.Bulletin && teasers == 0 && !s.atRoot() {
			return sureOfBulletin
		}
		return 0
	}
	w := sure / kept * min(1, s.limits.SureLeast+(1-s.limits.SureLeast)*kept/s.limits.SureText)
	if s.Head.Line < 0 && !said {
		w *= s.limits.NoHeadline
	}
	if lines > 0 && teasers >= s.limits.OnlyTeasers*lines && !said { // nothing but invitations
		return 0
	}
	if lines > 0 && teasers > s.limits.MostTeasers*lines && kept < s.limits.Teaser*lines { // an index
		if !said && (s.Head.Line < 0 || s.facts[s.Head.Line].level != 1 || s.atRoot()) {
			return 0
		}
		w *= s.limits.ManyTeasers
	}
	if s.atRoot() && !said {
		w *= s.limits.AtRoot
	}
	return min(1, w)
}

// atRoot reports whether the address is that of a site, not of a page of it.
func (s *Sheet) atRoot() bool {
	path := page.Path(s.Doc.URL)
	return path == "" || path == "/"
}

// saysArticle reports whether the page calls itself an article.
func (s *Sheet) saysArticle() bool {
	for _, c := range s.Doc.Claims {
		if c.Field == "type" &&
			(strings.HasSuffix(strings.ToLower(c.Value), "article") || strings.HasSuffix(c.Value, "Posting")) {
			return true
		}
		if c.Field == "published" && c.Source != "url" && c.Source != "meta date" {
			return true
		}
	}
	return false
}
