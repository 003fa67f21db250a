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
		{name: "upgraded", promise: "an upgrade that is killed goes on; an older version leaves a newer library alone",
			try: upgraded, limit: time.Hour},
		{name: "backups", promise: "a backup that is none, or damaged, is refused and changes nothing",
			try: backups},
		{name: "year", promise: "a year of reading comes whole into another browser, the second time changing nothing",
			try: year, limit: time.Hour},
		{name: "refused", promise: "where nothing can be kept reading works, says so, and what is kept stays",
			try: refused},
		{name: "stopped", promise: "a background that is stopped at any moment loses no action and no state",
			try: stopped, limit: time.Hour},
		{name: "killed", promise: "of a browser that is killed at work nothing acknowledged is lost",
			try: killed, limit: time.Hour},
	}
}
