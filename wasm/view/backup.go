package view

import (
	"time"

	"dateline/wasm/dates"
)

// BackupPage is what the page for backups shows.
type BackupPage struct {
	Articles int
	Last     int64 // when the last backup was written, Unix seconds, 0 for never
	Due      bool  // it is time for another
	Zone     int   // seconds east of UTC where the reader is
}

// Backup returns how old the last backup is, for the place "backup".
func Backup(p BackupPage, w Words) string {
	m := &library{w: w}
	m.start(tagP, class("facts"))
	m.text(w.Count("articles", p.Articles) + w.Say("list_comma"))
	if p.Last == 0 {
		m.text(w.Say("backup_never"))
	} else {
		at := time.Unix(p.Last, 0).In(time.FixedZone("", p.Zone))
		m.text(w.Say("backup_last", w.Date(dates.Day{Year: at.Year(), Month: int(at.Month()), Day: at.Day()})))
	}
	m.end()
	if p.Due {
		m.element(tagP, w.Say("backup_time"), class("notice"), set(attrRole, "note"))
	}
	return m.String()
}
