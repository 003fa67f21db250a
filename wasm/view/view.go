// Package view turns an article and what is known about it into HTML.
//
// A view is one string, made of a closed set of elements and attributes
// ([AllowList]). Whatever comes from a page is hostile: it can become text and,
// when [SafeURL] or [SafeImage] let it, an address; it can never become a
// class, an id, a style or an element.
package view
