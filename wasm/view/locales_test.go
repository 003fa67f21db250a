package view

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"dateline/wasm/lang"
)

const locales = "../../_locales"

// localeMessage is one entry of a messages.json, as the browser reads it.
type localeMessage struct {
	Message     string `json:"message"`
	Description string `json:"description"`
}

// locale reads the messages of one folder in _locales.
func locale(t *testing.T, name string) map[string]localeMessage {
	t.Helper()
	file, err := os.ReadFile(filepath.Join(locales, name, "messages.json"))
	if err != nil {
		t.Fatal(err)
	}
	var messages map[string]localeMessage
	if err := json.Unmarshal(file, &messages); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return messages
}

// pluralForms returns the plural forms of a language: "one" and "other" in English.
func pluralForms(tag string) []string {
	rule := lang.Near(tag).Plural
	var forms []string
	for n := range 1000 {
		if form := rule.Category(n); !slices.Contains(forms, form) {
			forms = append(forms, form)
		}
	}
	return forms
}

// countedKey splits the key of a message that counts into its name and its form.
var countedKey = regexp.MustCompile(`^(.+)_(zero|one|two|few|many|other)$`)

// isCounted reports whether a key of English is one form of a message that counts.
// removed_because_other is none: there is no removed_because_one.
func isCounted(english map[string]localeMessage, key string) (name string, ok bool) {
	m := countedKey.FindStringSubmatch(key)
	if m == nil {
		return "", false
	}
	_, one := english[m[1]+"_one"]
	_, other := english[m[1]+"_other"]
	return m[1], one && other
}

func TestEnglishIsReadyForTranslators(t *testing.T) {
	style := regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)
	named := regexp.MustCompile(`\$\d`)
	for key, m := range locale(t, "en") {
		if !style.MatchString(key) {
			t.Errorf("%s: keys are lower case, with words joined by _", key)
		}
		if m.Description == "" {
			t.Errorf("%s: no description for translators", key)
		}
		if strings.ContainsRune(m.Message, '\'') {
			t.Errorf("%s: write ’ for ' in %q", key, m.Message)
		}
		for _, put := range named.FindAllString(m.Message, -1) {
			if !strings.Contains(m.Description, put) && !numberOrList(key) && !strings.Contains(m.Description, "See ") {
				t.Errorf("%s: the description does not say what %s is", key, put)
			}
		}
	}
}

// numberOrList names the messages whose $1 needs no word: the number of a plural form, or a unit.
func numberOrList(key string) bool {
	return countedKey.MatchString(key) || strings.HasPrefix(key, "unit_") || strings.Contains(key, "place_found") ||
		strings.HasPrefix(key, "backup_") || strings.HasPrefix(key, "upgrade_")
}

// Every translation has the messages of English, no others, with the same things
// put in, and short enough for the places they are shown in.
func TestLocalesMatchEnglish(t *testing.T) {
	ofTheFiles(t)
	english := locale(t, "en")
	folders, err := os.ReadDir(locales)
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		if folder.Name() == "en" {
			continue
		}
		t.Run(folder.Name(), func(t *testing.T) {
			for _, fault := range localeFaults(folder.Name(), english, locale(t, folder.Name())) {
				if strings.HasSuffix(fault, isMissing) && os.Getenv("DATELINE_CHECK") == "" {
					t.Log(fault) // English is shown until it is translated
					continue
				}
				t.Error(fault)
			}
		})
	}
}

// isMissing ends what is said of a message that is not translated: an error only
// in ./build.sh test, so that a new message need not wait for its translations.
const isMissing = " is missing"

// localeFaults compares the messages of a locale with English.
func localeFaults(name string, english, messages map[string]localeMessage) []string {
	forms := pluralForms(strings.ReplaceAll(name, "_", "-"))
	if !slices.Contains(forms, "other") {
		forms = append(forms, "other") // what the browser's own plural rules give for a fraction
	}
	want := make(map[string]string) // key to the key of English it translates
	for key := range english {
		counted, ok := isCounted(english, key)
		if !ok {
			want[key] = key
			continue
		}
		for _, form := range forms {
			want[counted+"_"+form] = counted + "_other"
		}
	}
	var faults []string
	for key := range messages {
		if want[key] == "" {
			faults = append(faults, key+" is not a message of English, or a plural form the language does not have")
		}
	}
	for key, like := range want {
		m, ok := messages[key]
		switch {
		case !ok:
			faults = append(faults, key+isMissing)
		case m.Message == "" && english[like].Message != "":
			faults = append(faults, key+" is empty")
		default:
			if fault := messageFault(key, english[like].Message, m.Message); fault != "" {
				faults = append(faults, fault)
			}
		}
	}
	slices.Sort(faults)
	return faults
}

var putIn = regexp.MustCompile(`\$.?`)

// messageFault demands that a translation puts in what English does, and fits
// where it is shown: it may be twice as long as English, or 20 characters longer.
// A plural form may leave its number out: "one article". The stores allow 132
// characters of description.
func messageFault(key, english, message string) string {
	sorted := func(s string) []string {
		found := putIn.FindAllString(s, -1)
		slices.Sort(found)
		return slices.Compact(found)
	}
	want, got := sorted(english), sorted(message)
	if countedKey.MatchString(key) && slices.Contains(want, "$1") && !slices.Contains(got, "$1") {
		got = append([]string{"$1"}, got...)
	}
	if !slices.Equal(want, got) {
		return fmt.Sprintf("%s puts in %q, English %q", key, got, want)
	}
	limit := max(utf8.RuneCountInString(english)+20, 2*utf8.RuneCountInString(english))
	if key == "extension_description" {
		limit = 132
	}
	if n := utf8.RuneCountInString(message); n > limit {
		return fmt.Sprintf("%s has %d characters, more than %d: %q", key, n, limit, message)
	}
	return ""
}

// The comparison finds what it is there for.
func TestLocaleFaultsAreFound(t *testing.T) {
	english := map[string]localeMessage{
		"by": {Message: "By $1"}, "days_one": {Message: "$1 day"}, "days_other": {Message: "$1 days"},
	}
	good := func() map[string]localeMessage {
		return map[string]localeMessage{
			"by": {Message: "Autor: $1"}, "days_one": {Message: "jeden dzień"}, "days_few": {Message: "$1 dni"},
			"days_many": {Message: "$1 dni"}, "days_other": {Message: "$1 dnia"},
		}
	}
	find := func(change func(map[string]localeMessage)) bool {
		messages := good()
		change(messages)
		return len(localeFaults("pl", english, messages)) > 0
	}
	if find(func(map[string]localeMessage) {}) {
		t.Error("a good translation has faults")
	}
	for what, change := range map[string]func(map[string]localeMessage){
		"missing":        func(m map[string]localeMessage) { delete(m, "by") },
		"missing form":   func(m map[string]localeMessage) { delete(m, "days_many") },
		"unknown":        func(m map[string]localeMessage) { m["bye"] = localeMessage{Message: "x"} },
		"unknown form":   func(m map[string]localeMessage) { m["days_two"] = localeMessage{Message: "$1"} },
		"empty":          func(m map[string]localeMessage) { m["by"] = localeMessage{} },
		"nothing put in": func(m map[string]localeMessage) { m["by"] = localeMessage{Message: "Autor"} },
		"another put in": func(m map[string]localeMessage) { m["by"] = localeMessage{Message: "$1 $2"} },
		"put in by name": func(m map[string]localeMessage) { m["by"] = localeMessage{Message: "$1 $name$"} },
		"longer than fit": func(m map[string]localeMessage) {
			m["by"] = localeMessage{Message: "$1" +
				strings.Repeat("x", 40)}
		},
	} {
		if !find(change) {
			t.Errorf("%s: not found", what)
		}
	}
}
