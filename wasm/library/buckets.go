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
	bucketAttached = "attached" // id, kind -> what other packages keep with an article
	// doc -> id: articles by the number the index gives them; an empty id while in the trash
	bucketDocs    = "docs"
	bucketTail    = "tail"    // doc -> its terms: documents not merged into the index yet
	bucketTerms   = "terms"   // segment, page -> terms and their postings
	bucketTrash   = "trash"   // time, id -> what a deletion took away
	bucketRecords = "records" // kind, key -> what other packages keep apart from articles
)

// Buckets returns the names of all buckets a Store must have.
func Buckets() []string {
	return []string{bucketMeta, bucketArticles, bucketCards, bucketURLs, bucketDays, bucketSites, bucketTags,
		bucketEarlier, bucketAttached, bucketDocs, bucketTail, bucketTerms, bucketTrash, bucketRecords}
}
