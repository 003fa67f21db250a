package main

import "time"

// measures are all promises, in the order of SECURITY.md.
func measures() []measure {
	return []measure{
		{name: "vectors", promise: "script vectors in every slot of a page run nothing; the tree is the view's",
			try: tryVectors, limit: 45 * time.Minute},
		{name: "shelf", promise: "the same through the library: kept, shown, searched, exported, imported",
			try: tryShelf, limit: 25 * time.Minute},
		{name: "structures", promise: "pages that exhaust are answered in 3 s and 512 MiB, and the next page works",
			try: tryStructures, limit: 30 * time.Minute},
		{name: "linear", promise: "time is linear in the page from 10 kB to 20 MB", try: tryLinear,
			limit: 15 * time.Minute},
		{name: "hosts", promise: "hostile pages change nothing, read nothing of the library, and cover nothing unsaid",
			try: tryHosts, limit: 25 * time.Minute},
		{name: "faults", promise: "an engine that dies of a question is replaced within 1 s, and nothing is lost",
			try: tryFaults, limit: 25 * time.Minute},
		{name: "requests", promise: "nothing leaves but requests for pictures of the article, without a referrer",
			try: requests},
		{name: "requests", promise: "nothing leaves but requests for pictures of the article, without a referrer", try: requests},
		{name: "killed", promise: "of a browser that is killed at work nothing acknowledged is lost", try: killed, limit: time.Hour},
	}
}
