package view

import "strings"

// tag is one of the elements a view may be made of. There are no others, and
// none of them runs, loads or frames anything but an image.
type tag uint8

const (
	tagA tag = iota
	tagArticle
	tagAside
	tagBdi
	tagBlockquote
	tagButton
	tagCaption
	tagCode
	tagDd
	tagDel
	tagDetails
	tagDiv
	tagDl
	tagDt
	tagEm
	tagFigcaption
	tagFigure
	tagFooter
	tagH1
	tagH2
	tagH3
	tagH4
	tagH5
	tagH6
	tagHeader
	tagHr
	tagImg
	tagIns
	tagKbd
	tagLi
	tagMain
	tagMark
	tagNav
	tagOl
	tagP
	tagPre
	tagProgress
	tagQ
	tagSection
	tagSpan
	tagStrong
	tagSub
	tagSummary
	tagSup
	tagTable
	tagTbody
	tagTd
	tagTh
	tagThead
	tagTime
	tagTr
	tagUl
	tagSvg // from here on of the SVG namespace
	tagCircle
	tagPath
	tagRect
	tagTitle
	tagCount
)

// attribute is one of the attributes a view may set. None of them holds a
// script or a style, and only href and src hold an address.
type attribute uint8

const (
	attrAriaCurrent attribute = iota
	attrAriaDescribedby
	attrAriaHidden
	attrAriaLabel
	attrAriaLabelledby
	attrAriaPressed
	attrClass
	attrDataArg
	attrDataArgs
	attrDataOp
	attrDataID
	attrDataSpeaker
	attrDataSpeech
	attrDataValue
	attrDataWhen
	attrDir
	attrHidden
	attrID
	attrLang
	attrPopover
	attrRole
	attrTabindex
	attrAlt // from here on of some elements only
	attrColspan
	attrCx
	attrCy
	attrD
	attrDatetime
	attrHeight
	attrHref
	attrLoading
	attrMax
	attrOpen
	attrPopovertarget
	attrPopovertargetaction
	attrPreserveAspectRatio
	attrR
	attrReferrerpolicy
	attrRel
	attrReversed
	attrRowspan
	attrScope
	attrSrc
	attrStart
	attrTarget
	attrType
	attrValue
	attrViewBox
	attrWidth
	attrX
	attrY
	attrCount
)

// everywhere is how many attributes, from the first, every element may have.
const everywhere = attrAlt

// tagNames are the spellings of the elements.
var tagNames = [tagCount]string{
	tagA: "a", tagArticle: "article", tagAside: "aside", tagBdi: "bdi", tagBlockquote: "blockquote",
	tagButton: "button", tagCaption: "caption", tagCode: "code", tagDd: "dd", tagDel: "del",
	tagDetails: "details", tagDiv: "div", tagDl: "dl", tagDt: "dt", tagEm: "em", tagFigcaption: "figcaption",
	tagFigure: "figure", tagFooter: "footer", tagH1: "h1", tagH2: "h2", tagH3: "h3", tagH4: "h4", tagH5: "h5",
	tagH6: "h6", tagHeader: "header", tagHr: "hr", tagImg: "img", tagIns: "ins", tagKbd: "kbd", tagLi: "li",
	tagMain: "main", tagMark: "mark", tagNav: "nav", tagOl: "ol", tagP: "p", tagPre: "pre",
	tagProgress: "progress", tagQ: "q", tagSection: "section", tagSpan: "span", tagStrong: "strong",
	tagSub: "sub", tagSummary: "summary", tagSup: "sup", tagTable: "table", tagTbody: "tbody", tagTd: "td",
	tagTh: "th", tagThead: "thead", tagTime: "time", tagTr: "tr", tagUl: "ul", tagSvg: "svg",
	tagCircle: "circle", tagPath: "path", tagRect: "rect", tagTitle: "title",
}

// attributeNames are the spellings of the attributes.
var attributeNames = [attrCount]string{
	attrAriaCurrent: "aria-current", attrAriaDescribedby: "aria-describedby", attrAriaHidden: "aria-hidden",
	attrAriaLabel: "aria-label", attrAriaLabelledby: "aria-labelledby", attrAriaPressed: "aria-pressed",
	attrClass: "class", attrDataArg: "data-arg", attrDataArgs: "data-args", attrDataOp: "data-op",
	attrDataID: "data-id", attrDataSpeaker: "data-speaker", attrDataSpeech: "data-speech",
	attrDataValue: "data-value", attrDataWhen: "data-when", attrDir: "dir", attrHidden: "hidden", attrID: "id",
	attrLang: "lang", attrPopover: "popover", attrRole: "role", attrTabindex: "tabindex", attrAlt: "alt",
	attrColspan: "colspan", attrCx: "cx", attrCy: "cy", attrD: "d", attrDatetime: "datetime",
	attrHeight: "height", attrHref: "href", attrLoading: "loading", attrMax: "max", attrOpen: "open",
	attrPopovertarget: "popovertarget", attrPopovertargetaction: "popovertargetaction",
	attrPreserveAspectRatio: "preserveAspectRatio", attrR: "r", attrReferrerpolicy: "referrerpolicy",
	attrRel: "rel", attrReversed: "reversed", attrRowspan: "rowspan", attrScope: "scope", attrSrc: "src",
	attrStart: "start", attrTarget: "target", attrType: "type", attrValue: "value", attrViewBox: "viewBox",
	attrWidth: "width", attrX: "x", attrY: "y",
}

// own returns, as bits, the attributes that only this element may have.
func (t tag) own() uint64 {
	switch t {
	case tagA:
		return bits(attrHref, attrRel, attrTarget)
	case tagButton:
		return bits(attrPopovertarget, attrPopovertargetaction, attrType)
	case tagDetails:
		return bits(attrOpen)
	case tagImg:
		return bits(attrAlt, attrHeight, attrLoading, attrReferrerpolicy, attrSrc, attrWidth)
	case tagOl:
		return bits(attrReversed, attrStart)
	case tagProgress:
		return bits(attrMax, attrValue)
	case tagTd:
		return bits(attrColspan, attrRowspan)
	case tagTh:
		return bits(attrColspan, attrRowspan, attrScope)
	case tagTime:
		return bits(attrDatetime)
	case tagSvg:
		return bits(attrPreserveAspectRatio, attrViewBox)
	case tagCircle:
		return bits(attrCx, attrCy, attrR)
	case tagPath:
		return bits(attrD)
	case tagRect:
		return bits(attrHeight, attrWidth, attrX, attrY)
	}
	return 0
}

func bits(list ...attribute) uint64 {
	var set uint64
	for _, a := range list {
		set |= 1 << a
	}
	return set
}

// allows reports whether the element may have the attribute.
func (t tag) allows(a attribute) bool { return a < everywhere || t.own()&(1<<a) != 0 }

// void reports whether the element has no content and no end tag.
func (t tag) void() bool { return t == tagHr || t == tagImg }

// AllowList lists, as text, every element and attribute that a view can hold.
// The first line has, after "*", the attributes of all elements; the second,
// after "-", the elements that have no others; then comes one element a line
// with the attributes that it alone may have. SVG elements begin with "svg:".
// The pages of the extension give the same list to setHTML.
func AllowList() string {
	var simple, rest strings.Builder
	for t := range tagCount {
		if t.own() == 0 {
			simple.WriteString(" " + t.qualified())
			continue
		}
		rest.WriteString("\n" + t.qualified())
		for a := everywhere; a < attrCount; a++ {
			if t.allows(a) {
				rest.WriteString(" " + attributeNames[a])
			}
		}
	}
	return "* " + strings.Join(attributeNames[:everywhere], " ") + "\n-" + simple.String() + rest.String()
}

// qualified returns the name with its namespace, HTML being silent.
func (t tag) qualified() string {
	if t >= tagSvg {
		return "svg:" + tagNames[t]
	}
	return tagNames[t]
}
