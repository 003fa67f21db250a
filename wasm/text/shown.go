package text

import "strings"

// Shown returns a name, a title or a note as it may stand beside words of ours:
// without the characters that turn the direction of what follows (embeddings,
// overrides, isolates) and without those that nobody sees. Single direction
// marks stay, and what scripts and emoji need: joiners, variation selectors, the
// tags of a flag, breaks between the words of a script without spaces.
func Shown(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x7f || s[i] < ' ' {
			return shown(s)
		}
	}
	return s
}

func shown(s string) string {
	var before rune
	flag := false // within the tags of a flag
	return strings.Map(func(r rune) rune {
		tag := r >= '\U000e0020' && r <= '\U000e007f'
		flag = before == '\U0001f3f4' && tag || flag && tag
		spaceless := r == '\u200b' && before >= '\u0e00' && before <= '\u17ff' // Thai, Lao, Burmese, Khmer
		before = r
		if flag || spaceless || !turns(r) && !unseen(r) {
			return r
		}
		return -1
	}, s)
}

// turns reports whether r turns the direction of what follows.
func turns(r rune) bool { return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' }

// unseen reports whether r has neither shape nor width nor a use in a line of words.
func unseen(r rune) bool {
	switch {
	case r < ' ':
		return r != '\t' && r != '\n' && r != '\r'
	case r < 0xad:
		return r >= 0x7f && r < 0xa0
	case r >= '\ufff9' && r <= '\ufffb',
		r >= '\U000e0000' && r <= '\U000e0fff' && !(r >= '\U000e0100' && r <= '\U000e01ef'):
		return true
	case r >= '\u2060' && r <= '\u2065', r >= '\u206a' && r <= '\u206f', r >= '\U0001d173' && r <= '\U0001d17a':
		return true
	}
	switch r {
	case '\u00ad', '\u034f', '\u115f', '\u1160', '\u17b4', '\u17b5', '\u180e', '\u200b', '\u3164', '\ufeff', '\uffa0':
		return true
	}
	return false
}

// Address returns an address of the web without the name and the password of a
// user, which make one host look like another and belong into no file.
func Address(s string) string {
	scheme, rest, ok := strings.Cut(s, "://")
	if !ok || !strings.EqualFold(scheme, "https") && !strings.EqualFold(scheme, "http") {
		return s
	}
	end := strings.IndexAny(rest, `/\?#`)
	if end < 0 {
		end = len(rest)
	}
	at := strings.LastIndexByte(rest[:end], '@')
	if at <= 0 { // "https://@x" is no address that somebody writes
		return s
	}
	return s[:len(scheme)+len("://")] + rest[at+1:]
}

// Site returns the name of an outlet as it may be shown; one that reads like a
// host, as [Host] has it.
func Site(name string) string {
	name = Shown(name)
	if strings.Contains(name, ".") && !strings.ContainsAny(name, " \t\n") {
		return Host(name)
	}
	return name
}

// Host returns the host of an address as it may be shown: as it is where its
// letters are of one script, and else in ASCII (punycode), as the address line
// of a browser has it, so that no letter is taken for another. Chinese, Japanese
// and Korean are written beside Latin letters.
func Host(host string) string {
	if !mixed(host) {
		return host
	}
	labels := strings.Split(host, ".")
	for i, label := range labels {
		if encoded, ok := punycode(label); ok {
			labels[i] = "xn--" + encoded
		}
	}
	return strings.Join(labels, ".")
}

// mixed reports whether a host has letters of two scripts, or none that are known.
func mixed(host string) bool {
	var latin, east bool
	var other rune
	for _, r := range host {
		switch {
		case r < 0x80:
			latin = latin || r|0x20 >= 'a' && r|0x20 <= 'z'
		case r >= 0xc0 && r <= 0x24f || r >= 0x1e00 && r <= 0x1eff:
			latin = true
		case r >= 0x3040 && r <= 0x30ff, r >= 0x3105 && r <= 0x312f, r >= 0x3400 && r <= 0x9fff,
			r >= 0xac00 && r <= 0xd7a3,
			r == 0x3005, r >= 0x20000 && r <= 0x3ffff:
			east = true
		case unseen(r) || turns(r):
			return true
		default:
			script := scriptOf(r)
			if other != 0 && other != script {
				return true
			}
			other = script
		}
	}
	return other != 0 && (latin || east)
}

// scriptOf numbers the scripts that are neither Latin nor East Asian. Most have 128 signs of their own.
func scriptOf(r rune) rune {
	switch {
	case r >= 0x370 && r <= 0x3ff, r >= 0x1f00 && r <= 0x1fff:
		return 'α'
	case r >= 0x400 && r <= 0x52f:
		return 'я'
	case r >= 0x600 && r <= 0x6ff, r >= 0x750 && r <= 0x77f:
		return 'ع'
	case r >= 0x1000 && r <= 0x109f:
		return 'က'
	case r >= 0x1200 && r <= 0x139f:
		return 'ሀ'
	}
	return r >> 7
}

// punycode encodes a label as RFC 3492 has it, false where it is ASCII already.
func punycode(label string) (string, bool) {
	const base, least, most, skew, damp = 36, 1, 26, 38, 700
	var out []byte
	runes := []rune(strings.ToLower(label))
	for _, r := range runes {
		if r < 0x80 {
			out = append(out, byte(r))
		}
	}
	done := len(out)
	if done == len(runes) {
		return "", false
	}
	plain := done
	if done > 0 {
		out = append(out, '-')
	}
	n, delta, bias := rune(0x80), 0, 72
	for done < len(runes) {
		next := rune(0x7fffffff)
		for _, r := range runes {
			if r >= n && r < next {
				next = r
			}
		}
		delta += int(next-n) * (done + 1)
		n = next
		for _, r := range runes {
			if r < n {
				delta++
			}
			if r != n {
				continue
			}
			q := delta
			for k := base; ; k += base {
				t := min(max(k-bias, least), most)
				if q < t {
					break
				}
				out = append(out, "abcdefghijklmnopqrstuvwxyz0123456789"[t+(q-t)%(base-t)])
				q = (q - t) / (base - t)
			}
			out = append(out, "abcdefghijklmnopqrstuvwxyz0123456789"[q])
			if done == plain {
				delta /= damp
			} else {
				delta /= 2
			}
			delta += delta / (done + 1)
			bias = 0
			for delta > (base-least)*most/2 {
				delta /= base - least
				bias += base
			}
			bias += (base - least + 1) * delta / (delta + skew)
			delta = 0
			done++
		}
		delta++
		n++
	}
	return string(out), true
}
