package lang

func englishPage() PageWords {
	return PageWords{
		Byline: "by|author|authors|text|words|written by|story by|reported by|posted by|published by|article by|" +
			"opinion by|analysis by|reporting by|reporter|researched by|interview:",
		And:  "and|&",
		With: "with",
		Roles: "reporter|reporters|writer|writers|editor|editors|correspondent|journalist|journalists|columnist|" +
			"contributor|contributors|contributing|staff|producer|director|photographer|photography|author|" +
			"authors|chief|senior|specialist|analyst|graphics|freelance|intern|press|news|agency|agencies|" +
			"team|desk|office|media|online|admin|administrator|magazine|times|post|herald|tribune|journal|" +
			"gazette|newspaper|group|ltd|inc|comments|comment|article|articles|author:|posted|published|" +
			"updated|bookmark|bookmarks|editorial|process|policy|center|centre|fellow|research|university|" +
			"institute|board|bio|biography|ceo|founder|engineer|president|vice|division|corp|professor|" +
			"manager|developer|scientist|follow|unfollow|profile|subscribe|powered|column|recommended",
		Credit:  "photo: |photo by |photograph: |credit: |image: |picture: |photo credit: |image credit: |source: ",
		Credits: "photo|credit|image|courtesy|handout|screenshot",
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
	}
}
