package story

import (
	"time"

	"dateline/wasm/article"
	"dateline/wasm/dates"
)

// dayNumber counts days since 1970-01-01 in the Gregorian calendar.
func dayNumber(d dates.Day) int {
	return int(time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// published returns the day an article says it was published on, in its own zone.
func published(t article.Time) dates.Day { return dates.Day{Year: t.Year, Month: t.Month, Day: t.Day} }

// dayAt returns the day of a moment (Unix seconds) for a person so many seconds east of UTC.
func dayAt(now int64, zone int) dates.Day {
	t := time.Unix(now+int64(zone), 0).UTC()
	return dates.Day{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
}

// dayOf is the inverse of dayNumber.
func dayOf(n int) dates.Day {
	t := time.Unix(int64(n)*86400, 0).UTC()
	return dates.Day{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
}
