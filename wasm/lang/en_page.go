package lang

func englishPage() PageWords {
	return PageWords{
		Byline: "by|author|authors|text|words|written by|story by|reported by|posted by|published by|article by|" +
			"opinion by|analysis by|reporting by|reporter|researched by|interview:",
		And:     "and|&",
		With:    "with",
		NameEnd: "for|in|To|on|at",
		Roles: "reporter|reporters|writer|writers|editor|editors|correspondent|journalist|journalists|columnist|" +
			"contributor|contributors|contributing|staff|producer|director|photographer|photography|author|" +
			"authors|chief|senior|specialist|analyst|graphics|freelance|intern|press|news|agency|agencies|" +
			"team|desk|office|media|online|admin|administrator|magazine|times|post|herald|tribune|journal|" +
			"gazette|newspaper|group|ltd|inc|comments|comment|article|articles|author:|posted|published|" +
			"updated|bookmark|bookmarks|editorial|process|policy|center|centre|fellow|research|university|" +
			"institute|board|bio|biography|ceo|founder|engineer|president|vice|division|corp|professor|" +
			"manager|developer|scientist|follow|unfollow|profile|subscribe|powered|column|recommended",
		Credit:  "photo: |photo by |photograph: |credit: |image: |picture: |photo credit: |image credit: |source: ",
		Credits: "Photo|photo|Credit|credit|Image|Courtesy|Handout|Screenshot",
		Changed: "updat|modif|revised",
		Reader:  "you|your|yours|you're|you'll|you've",
		Self: "click|clicking|subscribe|subscribed|subscriber|subscribers|subscription|newsletter|newsletters|" +
			"email|e-mail|inbox|comment|comments|website|site|webpage|page|link|links|download|app|apps|" +
			"signup|account|login|log|register|registered|copyright|rights|reserved|advertisement|affiliate|" +
			"commission|sponsored|contributed|contributing|reporting|edited|editing|editor|editors|newsroom|" +
			"photo|photograph|photographer|image|credit|courtesy|updated|originally|published|republished|" +
			"article|articles|story|stories|column|columnist|newspaper|podcast|episode|video|watch|listen|" +
			"read|share|follow|twitter|facebook|instagram|tiktok|youtube|whatsapp|telegram|donate|donation|" +
			"support|membership|premium|terms|privacy|policy|cookies|notifications|bookmark|correspondent|" +
			"reporter|author|writer|writes|covers",
		PageName: "page|part|pg|p",
		Comments: "comments|reader comments|readers' comments|discussion|responses|join the discussion|" +
			"your comments|letters|what readers say",
		Reply: "reply|report|like|quote|permalink|flag",
		Correction: "correction:|correction |corrections:|clarification:|this article was amended|" +
			"this article was corrected|this story was corrected|this story has been corrected|" +
			"this article has been corrected|this article has been updated to correct|" +
			"an earlier version of this|a previous version of this|editor's note:|editors' note:",
		Around: `
related: read also|read more|also read|see also|related|related articles|related stories|related content|
	related topics|related news|related posts|more on this|more on this story|more from|more about|
	more stories|more news|more like this|most read|most popular|trending|trending now|recommended|
	recommended for you|you may also like|you might also like|up next|next article|previous article|
	don't miss|editors' picks|editor's picks|top stories|latest news|latest stories|in case you missed it|
	what to read next|keep reading|continue reading|go deeper|further reading
signup: newsletter|newsletters|subscribe|sign up|signup|your inbox|get the latest|daily briefing|
	email address|enter your email|thank you for subscribing|join our|be the first to know|get our|
	morning briefing|delivered to your inbox|unsubscribe|become a member|support our journalism|support us|
	donate|make a contribution
share: share|share this|share this article|share on|share via|email this|print|print this|copy link|
	link copied|save|bookmark
comment: comment|comments|leave a comment|leave a reply|post a comment|join the conversation|view comments|
	show comments|add a comment|reader comments|write a comment|your email address will not be published
ad: advertisement|advertisements|advertising|ad|ads|sponsored|sponsored by|sponsored content|promoted|
	paid content|story continues below|article continues below|continue reading below|
	this article contains affiliate|affiliate links|commission
consent: cookie|cookies|cookie policy|privacy policy|privacy settings|terms of use|terms of service|
	terms and conditions|we use cookies|consent|manage preferences|accept all|third-party
credit: photo|photo by|photo:|photo credit|photos|image|image:|image credit|image source|image caption|
	picture:|photograph|file photo|copyright|all rights reserved|courtesy of|screenshot|illustration
byline: by|written by|posted by|posted on|published|published on|published at|first published|updated|
	last updated|last modified|updated on|min read|minute read|minutes read|read time|reading time|
	hours ago|minutes ago|days ago|hour ago|staff writer|staff reporter|reporting by|editing by
tags: tags|tagged|tags:|topics|topics:|filed under|categories|category|keywords|in this article|
	in this story|more on:
writer: is a reporter|is a correspondent|is a staff writer|is a freelance|is a journalist|is an editor|
	is a writer|is a senior|is a contributor|is a contributing|is a columnist|is the author of|
	about the author|can be reached at|contributed to this report|contributed reporting|
	contributed to this story|contact the author|email the author|reach her|reach him|is professor|
	is a professor|is a former|is a fellow
login: log in|login|sign in|already a subscriber|already a member|already have an account|create an account|
	create account|register|registered users|for subscribers|subscribers only|subscriber-only|premium|
	exclusive content|to continue reading|unlimited access|free trial
player: watch|watch:|watch live|watch now|listen|listen to this article|listen now|play|play video|video|
	video:|loading|enable javascript|your browser|browser does not support|unable to load|show more|
	load more|view more|click here|view gallery|skip|close|scroll down|back to top|audio
follow: follow|follow us|follow us on|follow me|follow him|follow her|like us on|find us|download our app|
	download the app|get the app|join us on|join our whatsapp|whatsapp channel|telegram channel
`,
		Classes: `
text: body content text prose copy richtext articlebody storybody bodytext bodycopy maincontent paragraph
story: article story post entry news commentary single
comment: comment comments reply replies discussion respond talkback opinions forum
related: related recommend recommended recommendation recommendations recirc similar more readmore mostread
	mostviewed popular trending latest teaser teasers suggestion suggestions suggested readnext upnext
	additional further crosslink linkbox seealso alsoread readalso moreon morefrom hotnews topnews
	topstories headlines recent previous
share: share sharing social socials follow followus likes email mailto sociallinks bookmark sharebar
ad: ad ads adv advert adverts advertisement advertising sponsor sponsored sponsors promoted commercial
	adslot adunit adcontainer adwrapper banner promo promotion affiliate partnercontent nativead shopping
	deals coupon
signup: newsletter newsletters subscribe subscription subscriber signup offer offers login signin register
	registration membership member donate donation contribute optin mailing upsell support appeal
nav: nav navi navigation navbar menu submenu breadcrumb breadcrumbs pagination pager pagenav toolbar skip
	skiplink tabs toc topbar masthead search searchbox searchform sitemap crumbs path dropdown hamburger
	actions tools utility
footer: footer foot copyright legal disclaimer colophon bottom imprint terms footnav endnote rights
side: sidebar aside rail widget widgets complementary secondary rightcol leftcol rightcolumn leftcolumn
	sidecol marginal sticky rhs
media: photo photos image images figure media gallery slideshow carousel lightbox video videos player audio
	picture thumbnail thumb slider podcast slide
caption: caption captions credit credits legend figcaption photocredit imagecredit copyrighttext
	imagecaption photocaption mediacredit
byline: byline author authors meta date time timestamp published publish dateline writer bio biography
	profile avatar contributor data postmeta entrymeta articlemeta pubdate journalist reporter signature
	readtime updated posted
tags: tag tags topic topics keyword keywords category categories tagcloud taglist themes hashtags sections
consent: cookie cookies consent privacy modal popup overlay dialog cookiebanner lightboxoverlay
	interstitial adblock toast
lead: lead lede dek standfirst subtitle subheadline summary intro excerpt deck abstract subhead
	introduction tagline teasertext
title: title headline heading hed header
quote: quote pullquote blockquote quotation cite citation
box: box card panel module component highlight timeline chart table score notice alert
hidden: hidden hide invisible sronly visuallyhidden screenreader printonly noprint noscript offscreen
	collapse collapsed fallback assistive accessibility
live: live liveblog livepost liveupdate ticker update updates minute direct entrylive
list: list listing grid feed stream river archive cards items item column columns row rows wrap loop
	blocklist
paywall: paywall regwall premium barrier gated metered locked
facts: infobox factbox fact facts sidenote callout inset highlights keypoints takeaways bullets glance poll
	quiz survey vote
embed: embed embedded placeholder
`,
		Placeholder: "this content is provided by|includes content provided by|contains content provided by|" +
			"before anything is loaded|to view this content|to view this video|to see this content|" +
			"accept cookies to view|enable cookies to view|content is not available due to your",
	}
}
