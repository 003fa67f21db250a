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

const tagNames = "a article aside bdi blockquote button caption code dd del details div dl dt em figcaption figure footer " +
	"h1 h2 h3 h4 h5 h6 header hr img ins kbd li main mark nav ol p pre progress q section span strong sub summary sup " +
	"table tbody td th thead time tr ul svg circle path rect title"

const attributeNames = "aria-current aria-describedby aria-hidden aria-label aria-labelledby aria-pressed class data-arg data-args data-op data-id " +
	"data-speaker data-speech data-value data-when dir hidden id lang popover role tabindex " +
	"alt colspan cx cy d datetime height href loading max open popovertarget popovertargetaction preserveAspectRatio r " +
	"referrerpolicy rel reversed rowspan scope src start target type value viewBox width x y"

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

// AllowList tells, as text, every element and attribute that a view can hold.
// The first line has, after "*", the attributes of all elements; the second,
// after "-", the elements that have no others; then comes one element a line
// with the attributes that it alone may have. SVG elements begin with "svg:".
// The pages of the extension give the same list to setHTML.
func AllowList() string {
	attributes := names().attributes
	var simple, rest strings.Builder
	for t := range tagCount {
		if t.own() == 0 {
			simple.WriteString(" " + t.qualified())
			continue
		}
		rest.WriteString("\n" + t.qualified())
		for a := everywhere; a < attrCount; a++ {
			if t.allows(a) {
				rest.WriteString(" " + attributes[a])
			}
		}
	}
	return "* " + strings.Join(attributes[:everywhere], " ") + "\n-" + simple.String() + rest.String()
}

// qualified returns the name with its namespace, HTML being silent.
func (t tag) qualified() string {
	if t >= tagSvg {
		return "svg:" + names().tags[t]
	}
	return names().tags[t]
}
