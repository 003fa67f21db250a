package dates

import (
	"time"

	"dateline/wasm/article"
)

// DayOf returns the day that a time of an article names, in the article's own zone.
func DayOf(t article.Time) Day { return Day{Year: t.Year, Month: t.Month, Day: t.Day} }

// DayAt returns the day of a moment (Unix seconds) for a person so many seconds east of UTC.
func DayAt(moment int64, zone int) Day {
	t := time.Unix(moment+int64(zone), 0).UTC()
	return Day{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
}
