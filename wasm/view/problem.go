package view

import "strings"

// Problem returns a page that says plainly why there is nothing to read and what
// to do about it. key names a message, such as "problem_no_article"; if there is
// a message with "_help" appended to the key, it is shown below. Place "view".
func Problem(key string, w Words) string {
	var m markup
	if !strings.HasPrefix(key, "problem_") || !w.has(key) {
		key = "problem_engine"
	}
	m.start(tagMain, class("problem"), id("story"), set(attrTabindex, "-1"))
	m.element(tagH1, w.Say(key))
	if w.has(key + "_help") {
		m.element(tagP, w.Say(key+"_help"))
	}
	m.start(tagP)
	if key == "problem_no_article" {
		m.buttonOf(w.Say("choose_part"), class("button"), op("choose"))
		m.text(" ")
	}
	m.buttonOf(w.Say("original_page"), class("button"), op("close"))
	m.text(" ")
	m.buttonOf(w.Say("library"), class("button"), op("library"))
	m.end()
	return m.String()
}
