// Package view turns an article and what is known about it into HTML.
//
// A view is one string, made of a closed set of elements and attributes
// ([AllowList]). Whatever comes from a page is hostile: it can become text and,
// when [SafeURL] or [SafeImage] let it, an address; it can never become a
// class, an id, a style or an element.
//
//   - nodes.go has the closed set, markup.go writes it, safe.go checks addresses,
//     words.go and when.go hold the messages and dates of the interface.
//   - reader.go puts the reader view together: bar.go, contents.go (outline, gist),
//     head.go, again.go (the line that says what is known), body.go with table.go,
//     media.go, live.go and notes.go, runs.go and said.go for what lies over the
//     text, before.go, removed.go, speakers.go with cast.go, why.go.
//   - fill.go compares a first view with the whole one.
//   - library.go, timeline.go, person.go, space.go, rules.go, backup.go are the other
//     pages.
package view
