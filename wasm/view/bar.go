package view

import "dateline/wasm/text"

// bar writes the line on top: the way back, the outlet, the tools, how far the
// reader has come.
func (r *reader) bar() {
	w := r.w
	r.start(tagHeader, class("bar"))
	if r.OwnTab {
		if u, ok := SafeURL(r.Article.Meta.URL); ok {
			r.outward(u, class("tool tool-back"))
			r.tool(iconBack, w.Say("original_page"))
			r.end()
		}
	} else {
		r.button(class("tool tool-back"), op("close"))
		r.tool(iconBack, w.Say("original_page"))
		r.end()
	}
	r.element(tagP, text.Site(r.Article.Meta.Site), class("bar-outlet"), set(attrDir, "auto"))
	r.start(tagDiv, class("tools"), set(attrRole, "group"), label(w.Say("tools")))
	r.opener("outline", "tool tool-outline", iconOutline, w.Say("outline"))
	r.piece("speakers-tool", func() {
		attrs := []attr{id("speakers-tool"), set(attrPopovertarget, "speakers")}
		if len(r.cast.lines) == 0 {
			attrs = append(attrs, set(attrHidden, ""))
		}
		r.button(class("tool tool-speakers"), attrs...)
		r.tool(iconSpeakers, w.Say("speakers"))
		r.end()
	})
	r.button(class("tool tool-listen"))
	r.tool(iconListen, w.Say("listen"))
	r.end()
	r.button(class("tool"), op("settings"))
	r.tool(iconType, w.Say("type"))
	r.end()
	r.button(class("tool tool-rare"), op("library"))
	r.tool(iconLibrary, w.Say("library"))
	r.end()
	r.button(class("tool tool-rare tool-find"))
	r.tool(iconFind, w.Say("find"))
	r.end()
	r.opener("help", "tool tool-spare", iconKeys, w.Say("keys"))
	r.button(class("tool tool-more"))
	r.tool(iconMore, w.Say("more"))
	r.end()
	r.end()
	r.start(tagProgress, class("progress"), id("progress"), set(attrMax, "100"), set(attrValue, "0"),
		label(w.Say("progress")))
	r.end()
	r.end()
}

// tool writes the icon and the words of a tool. The words stay for screen readers where
// only the icon fits.
func (r *reader) tool(i icon, words string) {
	r.icon(i)
	r.element(tagSpan, words, class("tool-label"))
}

// opener writes a tool that opens the popover of that id.
func (r *reader) opener(what, look fixed, i icon, words string) {
	r.start(tagButton, class(look), set(attrType, "button"), set(attrPopovertarget, what))
	r.tool(i, words)
	r.end()
}

// closer writes the button that closes the popover of that id.
func (r *reader) closer(what fixed) {
	r.buttonOf(r.w.Say("close"), class("button close"),
		set(attrPopovertarget, what), set(attrPopovertargetaction, "hide"))
}

// keys writes the sheet of the keys.
func (r *reader) keys() {
	r.start(tagDiv, class("sheet help"), id("help"), set(attrPopover, "auto"), set(attrRole, "dialog"),
		set(attrAriaLabelledby, "help-title"))
	r.element(tagH2, r.w.Say("keys"), class("panel-title"), id("help-title"))
	r.closer("help")
	r.start(tagDl, class("keys"))
	for _, k := range [...]struct {
		keys []string
		does string
	}{
		{[]string{"j", "k"}, "key_paragraph"},
		{[]string{"]", "["}, "key_section"},
		{[]string{"q", "Q"}, "key_quotation"},
		{[]string{"Enter"}, "key_why"},
		{[]string{"c"}, "key_cite"},
		{[]string{"h", "H"}, "key_highlight"},
		{[]string{"n"}, "key_note"},
		{[]string{"u"}, "key_undo"},
		{[]string{"i"}, "key_picture"},
		{[]string{"/"}, "key_find"},
		{[]string{"l"}, "key_listen"},
		{[]string{".", ","}, "key_sentence"},
		{[]string{">", "<"}, "key_speed"},
		{[]string{"f"}, "key_lines"},
		{[]string{"d", "e"}, "key_line"},
		{[]string{"o"}, "key_outline"},
		{[]string{"s"}, "key_speakers"},
		{[]string{"t"}, "key_timeline"},
		{[]string{"x", "z"}, "key_cut"},
		{[]string{"p"}, "key_part"},
		{[]string{"?"}, "key_help"},
		{[]string{"Esc"}, "key_close"},
	} {
		r.start(tagDt)
		for _, key := range k.keys {
			r.element(tagKbd, key)
		}
		r.end()
		r.element(tagDd, r.w.Say(k.does))
	}
	r.end()
	r.end()
}
