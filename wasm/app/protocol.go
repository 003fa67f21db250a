package app

import "strings"

// Field is one field of an answer under its name in the pages of the extension.
type Field struct {
	Name  string
	Value any // string, int, bool, []View or []File
}

// Fields returns the fields of an answer.
func (r *Response) Fields() []Field {
	return []Field{
		{"views", r.Views}, {"fill", r.Fill}, {"shown", r.Shown}, {"shift", r.Shift}, {"plain", r.Plain},
		{"id", r.ID}, {"title", r.Title}, {"problem", r.Problem}, {"error", r.Error}, {"unsure", r.Unsure},
		{"saved", r.Saved}, {"undo", r.Undo}, {"lines", r.Lines}, {"next", r.Next}, {"files", r.Files},
		{"count", r.Count}, {"merged", r.Merged}, {"line", r.Line}, {"all", r.All},
	}
}

// Protocol returns extension/shared/protocol.js: what the pages may ask of the
// engine, and what it answers.
func Protocol() string {
	var b strings.Builder
	b.WriteString("/**\n * What the engine is asked and what it answers. Written by `go run ./wasm/cmd/protocol` from the\n" +
		" * table of operations in wasm/app/operations.go, where each handler says what it does.\n *\n" +
		" * A number may come as its digits and true as \"1\", as attributes of elements hold them.\n *\n" +
		" * The arguments of every operation:\n * @typedef {{\n")
	var frame []string
	for _, op := range operations {
		if op.inFrame {
			frame = append(frame, op.name)
		}
		b.WriteString(" *   '" + op.name + "': {")
		for i, arg := range op.args().list() {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(arg.name)
			if !arg.need {
				b.WriteByte('?')
			}
			b.WriteString(": " + argumentType(arg.to))
		}
		b.WriteString("},\n")
	}
	b.WriteString(" * }} Operations\n")
	b.WriteString(" *\n * @typedef {{place: string, html: string}} View html goes into the element with the id in place\n" +
		" * @typedef {{name: string, text: string}} File\n *\n" +
		" * @typedef {object} EngineAnswer an answer of the engine: wasm/app.Response says what each field holds\n")
	for _, f := range (&Response{}).Fields() {
		b.WriteString(" * @property {" + fieldType(f.Value) + "} [" + f.Name + "]\n")
	}
	b.WriteString(" */\n\n/** What the reader in a frame over a page may ask: a page can cover or move what lies over it. */\n" +
		"export const IN_FRAME = new Set([\n")
	for _, name := range frame {
		b.WriteString("  '" + name + "',\n")
	}
	b.WriteString("]);\n")
	return b.String()
}

func argumentType(to any) string {
	switch to.(type) {
	case *string:
		return "string"
	case *int, *float64:
		return "number | string"
	case *bool:
		return "boolean | '' | '1'"
	case *[]string:
		return "string[] | string"
	}
	panic("app: an argument of a type that pages do not have")
}

func fieldType(value any) string {
	switch value.(type) {
	case string:
		return "string"
	case int:
		return "number"
	case bool:
		return "boolean"
	case []View:
		return "View[]"
	case []File:
		return "File[]"
	}
	panic("app: a field of a type that pages do not have")
}
