package view

import "strings"

// Problem returns a page that says plainly why there is nothing to read, and
// what can be done. key is that of a message ("problemNoStory"); a further
// message of that key and "Help" tells more. Place "view".
func Problem(key string, w Words) string {
	var m markup
	if !strings.HasPrefix(key, "problem") || !w.has(key) {
		key = "problemEngine"
	}
	m.start(tagMain, class("problem"), id("story"), set(attrTabindex, "-1"))
	m.element(tagH1, w.Say(key))
	if w.has(key + "Help") {
		m.element(tagP, w.Say(key+"Help"))
	}
	m.start(tagP)
	if key == "problemNoStory" {
		m.element(tagButton, w.Say("choose_part"), class("button"), set(attrType, "button"), op("choose"))
		m.text(" ")
	}
	m.element(tagButton, w.Say("original_page"), class("button"), set(attrType, "button"), op("close"))
	m.text(" ")
	m.element(tagButton, w.Say("library"), class("button"), set(attrType, "button"), op("library"))
	m.end()
	return m.String()
}
