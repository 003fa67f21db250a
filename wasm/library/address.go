package library

import (
	"fmt"
	"hash/fnv"
	"strings"
)

// Canonical returns the form under which an address is filed: two addresses of
// one article have the same. It is a key, not an address to open. What it does:
//
//   - the scheme, the user and the port that belongs to the scheme are left
//     out; the host is in lower case, without the label "www", "m", "mobile"
//     or "amp" before a host of at least two labels;
//   - the fragment is left out, except "#!..." and "#/...", which sites use as paths;
//   - of the query the parameters that only say where a visitor came from, and
//     those that ask for another form of the same page, are left out, the
//     others sorted;
//   - "index.html" and the like, a slash at the end, and the marks of AMP pages
//     at the end of a path are left out;
//   - an address of an AMP cache becomes the address of the page it copies;
//   - percent-encoding of what needs none is undone, the rest in upper case.
//
// The path keeps its case and its parameters: when in doubt two addresses are
// two articles. An address that is not of the web is returned without its
// fragment.
func Canonical(address string) string {
	address = strings.TrimSpace(address)
	scheme, rest, ok := strings.Cut(address, "://")
	scheme = strings.ToLower(scheme)
	if !ok || scheme != "http" && scheme != "https" {
		address, _, _ = strings.Cut(address, "#")
		return shortened(address)
	}
	rest, fragment, _ := strings.Cut(rest, "#")
	rest, query, _ := strings.Cut(rest, "?")
	host, path, _ := strings.Cut(rest, "/")
	host = canonicalHost(host, scheme)
	host, path = unwrapAMP(host, path)
	key := host
	if path = canonicalPath(path); path != "" {
		key += "/" + path
	}
	if query = canonicalQuery(query); query != "" {
		key += "?" + query
	}
	if strings.HasPrefix(fragment, "!") || strings.HasPrefix(fragment, "/") {
		key += "#" + fragment
	}
	return shortened(key)
}

// maxKey is how long a key of an address may be; a longer one ends in a hash.
const maxKey = 1000

func shortened(key string) string {
	if len(key) <= maxKey {
		return key
	}
	h := fnv.New128a()
	h.Write([]byte(key))
	return key[:maxKey-33] + "~" + fmt.Sprintf("%032x", h.Sum(nil))
}

// Site returns the outlet of an address: its canonical host.
func Site(address string) string {
	key := Canonical(address)
	if i := strings.IndexAny(key, "/?#"); i >= 0 {
		key = key[:i]
	}
	return key
}

func canonicalHost(host, scheme string) string {
	if i := strings.LastIndexByte(host, '@'); i >= 0 {
		host = host[i+1:]
	}
	host = strings.ToLower(host)
	if scheme == "http" {
		host = strings.TrimSuffix(host, ":80")
	} else {
		host = strings.TrimSuffix(host, ":443")
	}
	host = strings.TrimSuffix(host, ".")
	for {
		label, parent, ok := strings.Cut(host, ".")
		other := label != "www" && label != "m" && label != "mobile" && label != "amp"
		if !ok || !strings.Contains(parent, ".") || other {
			return host
		}
		host = parent
	}
}

// unwrapAMP returns the host and path an AMP cache or viewer shows a copy of.
func unwrapAMP(host, path string) (string, string) {
	inner := ""
	switch {
	case strings.HasSuffix(host, ".cdn.ampproject.org"):
		for _, prefix := range []string{"c/", "v/", "i/"} { // content, viewer, image; then "s/" for https
			if p, ok := strings.CutPrefix(path, prefix); ok {
				inner = p
				break
			}
		}
	case strings.HasPrefix(host, "google."):
		inner, _ = strings.CutPrefix(path, "amp/")
		if inner == path {
			inner = ""
		}
	}
	inner = strings.TrimPrefix(inner, "s/")
	innerHost, innerPath, _ := strings.Cut(inner, "/")
	if !strings.Contains(innerHost, ".") {
		return host, path
	}
	return canonicalHost(innerHost, "https"), innerPath
}

func canonicalPath(path string) string {
	path = normalPercent(path)
	path = strings.TrimRight(path, "/")
	for _, end := range []string{"index.html", "index.htm", "index.php", "index.shtml", "amp", "amp.html"} {
		if path == end {
			return ""
		}
		if p, ok := strings.CutSuffix(path, "/"+end); ok {
			path = strings.TrimRight(p, "/")
			break
		}
	}
	if p, ok := strings.CutSuffix(path, ".amp.html"); ok {
		return p + ".html"
	}
	return strings.TrimSuffix(path, ".amp")
}

func canonicalQuery(query string) string {
	if query == "" {
		return ""
	}
	var kept []string
	for p := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(p, "=")
		if p != "" && !isNoise(strings.ToLower(name)) {
			kept = append(kept, normalPercent(p))
		}
	}
	// Few and short: insertion keeps equal names in their order.
	for i := 1; i < len(kept); i++ {
		for j := i; j > 0 && paramName(kept[j]) < paramName(kept[j-1]); j-- {
			kept[j], kept[j-1] = kept[j-1], kept[j]
		}
	}
	return strings.Join(kept, "&")
}

func paramName(p string) string {
	name, _, _ := strings.Cut(p, "=")
	return name
}

// isNoise reports whether a parameter of this name never chooses an article.
// Names that some site may use for its articles ("id", "ref", "s", "from",
// "source") are not among them.
func isNoise(name string) bool {
	for _, prefix := range []string{
		"utm_", "mc_", "pk_", "mtm_", "matomo_", "hsa_", "oly_", "wt.", "at_", "stm_", "xtor",
	} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	switch name {
	case "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid",
		"igshid", "igsh", "li_fat_id", "_ga", "_gl", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "vero_conv",
		"s_cid", "ns_mchannel", "ns_source", "ns_campaign", "ns_linkname", "ns_fee",
		"cmpid", "ocid", "ncid", "icid", "smid", "smtyp", "ito", "ftag", "cmp", "sr_share",
		"guccounter", "guce_referrer", "guce_referrer_sig", "ref_src", "ref_url", "mbid", "rss",
		"feature_share", "sharetype", "share_id", "__twitter_impression", "spm",
		"amp", "outputtype", "amp_js_v", "amp_gsa", "usqp", "amp_markup", "print",
		"fb_ref", "fb_source", "action_object_map", "action_type_map", "action_ref_map":
		return true
	}
	return false
}

// normalPercent undoes the encoding of letters, digits and "-._~", and writes
// the digits of all others in upper case.
func normalPercent(s string) string {
	if !strings.Contains(s, "%") {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); i++ {
		if s[i] != '%' || i+2 >= len(s) {
			b.WriteByte(s[i])
			continue
		}
		hi, lo := hexDigit(s[i+1]), hexDigit(s[i+2])
		if hi < 0 || lo < 0 {
			b.WriteByte(s[i])
			continue
		}
		c := byte(hi<<4 | lo)
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("-._~", c) >= 0 {
			b.WriteByte(c)
		} else {
			b.WriteByte('%')
			b.WriteByte("0123456789ABCDEF"[hi])
			b.WriteByte("0123456789ABCDEF"[lo])
		}
		i += 2
	}
	return b.String()
}

func hexDigit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
