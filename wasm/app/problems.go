package app

import (
	"errors"

	"dateline/wasm/extract"
	"dateline/wasm/library"
)

// Problems, as keys of messages.
const (
	problemEngine     = "problem_engine"     // the engine failed; trying again may help
	problemUnknown    = "problem_unknown"    // no such article or story
	problemNoArticle  = "problem_no_article" // the page has text but no article
	problemEmpty      = "problem_empty_page" // the page has no text
	problemNewer      = "problem_newer"      // the library was written by a newer version
	problemLibrary    = "problem_library"    // the browser refuses the library
	problemNothing    = "problem_nothing"    // nothing to undo
	problemUnreadable = "problem_unreadable" // what was sent is no page
	problemNoRule     = "problem_no_rule"    // nothing identifies the part on other pages of its site
	problemBackup     = "problem_backup"     // what is to be imported is no backup, or a damaged one
	problemFull       = "problem_full"       // no space is left
	problemUpgrading  = "problem_upgrading"  // the library is of an older version and not up to date yet
	problemSelector   = "problem_selector"   // what is to be a rule names no site or no part of a page
	problemNotKept    = "problem_not_kept"   // what is to be remembered is about an article that is not kept
)

var (
	errUnreadable    = errors.New("app: neither a snapshot nor a page")
	errBadValue      = errors.New("app: not a value of this setting")
	errNoRule        = errors.New("app: the part has no name")
	errNoSelector    = errors.New("app: no site or no selector")
	errNotKept       = errors.New("app: the article is not in the library")
	errNothingToUndo = errors.New("app: nothing to undo")
)

// problemOf returns the message for an error.
func problemOf(err error) string {
	if _, ok := errors.AsType[*upgrading](err); ok {
		return problemUpgrading
	}
	for _, known := range [...]struct {
		err     error
		problem string
	}{
		{extract.ErrNoArticle, problemNoArticle},
		{extract.ErrEmpty, problemEmpty},
		{errUnreadable, problemUnreadable},
		{errNothingToUndo, problemNothing},
		{errNoRule, problemNoRule},
		{errNotKept, problemNotKept},
		{errNoSelector, problemSelector},
		{library.ErrNotFound, problemUnknown},
		{library.ErrNewer, problemNewer},
		{library.ErrRefused, problemLibrary},
		{library.ErrBackup, problemBackup},
		{library.ErrFull, problemFull},
		{library.ErrBlocked, problemLibrary},
		{library.ErrClosed, problemLibrary},
	} {
		if errors.Is(err, known.err) {
			return known.problem
		}
	}
	return problemEngine
}
