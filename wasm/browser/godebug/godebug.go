// Package godebug stands in for the standard library's internal/godebug when
// the engine is built, as package nethttp does for net/http: no setting is
// ever made, so that none has to be read, counted or reported.
package godebug

// Setting is a setting of the GODEBUG environment variable.
type Setting struct{ name string }

// New returns the setting of a name.
func New(name string) *Setting { return &Setting{name} }

// Name is the setting's name without the mark of one that is not documented.
func (s *Setting) Name() string {
	if s.Undocumented() {
		return s.name[1:]
	}
	return s.name
}

// Undocumented tells whether the name has that mark.
func (s *Setting) Undocumented() bool { return s.name != "" && s.name[0] == '#' }

// String is the setting as it would be written.
func (s *Setting) String() string { return s.Name() + "=" }

// Value is empty: the default.
func (s *Setting) Value() string { return "" }

// IncNonDefault counts nothing.
func (s *Setting) IncNonDefault() {}
