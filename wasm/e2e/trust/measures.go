package main

// measures are all promises, in the order of SECURITY.md.
func measures() []measure {
	return []measure{
		{name: "requests", promise: "nothing leaves but requests for pictures of the article, without a referrer", try: requests},
	}
}
