package library

// The buckets of the store, and the keys of their records.
const (
	bucketMeta     = "meta"     // "schema", "state", "settings": what holds for the library as a whole
	bucketArticles = "articles" // id -> article, whole
	bucketCards    = "cards"    // id -> card: what lists show of an article
	bucketURLs     = "urls"     // canonical address -> id
	bucketDays     = "days"     // day, id, doc -> nothing: articles by day
	bucketSites    = "sites"    // host, id, doc -> nothing: articles by outlet
	bucketTags     = "tags"     // tag, id, doc -> nothing: articles by the reader's tags
	bucketEarlier  = "earlier"  // id, time -> article as it was before it changed
	bucketAttached = "attached" // id, kind -> what other rooms keep with an article
	bucketDocs     = "docs"     // doc -> id: articles by the number the index gives them
	bucketTerms    = "terms"    // term, block -> postings
	bucketTrash    = "trash"    // time, id -> what a deletion took away
	bucketStale    = "stale"    // doc -> the keys of the index from which its postings are still to be removed
	bucketRecords  = "records"  // kind, key -> what other rooms keep apart from articles
)

// Buckets returns the names of all buckets a Store must have.
func Buckets() []string {
	return []string{bucketMeta, bucketArticles, bucketCards, bucketURLs, bucketDays, bucketSites, bucketTags,
		bucketEarlier, bucketAttached, bucketDocs, bucketTerms, bucketTrash, bucketStale, bucketRecords}
}
