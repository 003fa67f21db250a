// How an exported file looks: as the reader view does, on paper and on dark screens too.

const BOTH = `
h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 .4em; }
h2 { font-size: 1.3em; line-height: 1.3; margin: 1.6em 0 .5em; }
h3, h4, h5, h6 { font-size: 1.1em; line-height: 1.35; margin: 1.4em 0 .5em; }
p { margin: 0 0 1em; }
.kicker, .byline, .dates, .source, .facts, .no-picture { font-family: sans-serif; font-size: .85em; line-height: 1.5; }
.kicker, .byline, .dates, .source, .facts { margin: 0 0 .3em; }
.kicker, .weekday { font-weight: bold; }
.source { margin-bottom: 2em; overflow-wrap: anywhere; }
.standfirst { font-size: 1.15em; line-height: 1.45; }
.quotation { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.reported { text-decoration-style: dotted; }
.certainty { font-family: sans-serif; font-size: .75em; }
.voices { font-family: sans-serif; font-size: .75em; line-height: 1.4; font-weight: bold; margin: 0 0 .2em; }
.voice { display: block; }
.role { font-weight: normal; }
blockquote, .pullquote { margin: 1em 0; padding: 0 0 0 1em; border-left: 3px solid; }
[dir="rtl"] blockquote, [dir="rtl"] .pullquote { padding: 0 1em 0 0; border-left: 0; border-right: 3px solid; }
figure { margin: 1.5em 0; }
img { max-width: 100%; height: auto; }
figcaption, .footnote { font-size: .85em; line-height: 1.45; }
.credit { display: block; font-family: sans-serif; font-size: .85em; }
.section-start { border-top: 1px solid; padding-top: 1em; margin-top: 2em; }
table { border-collapse: collapse; font-family: sans-serif; font-size: .85em; width: 100%; }
th, td { text-align: start; vertical-align: baseline; padding: .3em .8em .3em 0; border-top: 1px solid; }
.number { text-align: end; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85em; }
.box { border-top: 1px solid; border-bottom: 1px solid; padding: 1em 0 0; margin: 1em 0; }
.days, .day > ol { list-style: none; margin: 0; padding: 0; }
.day h2, .today { border-top: 1px solid; padding-top: .6em; }
.entry h3 { margin: .2em 0; }
`;

export const BOOK = `@charset "UTF-8";
body { margin: 0 5%; line-height: 1.5; }
${BOTH}nav ol { list-style: none; padding-left: 1em; }
nav li { margin: .3em 0; }
`;

export const PAGE = `
:root { color-scheme: light dark; }
body { max-width: 34em; margin: 0 auto; padding: 2.5em 1em 4em; overflow-wrap: break-word; }
body { font: 1.1875rem/1.6 Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; }
a { color: light-dark(#09438d, #a4d0ff); }
a:visited { color: light-dark(#6b2a8f, #dfc0ff); }
${BOTH}.chapter + .chapter { border-top: 3px solid; margin-top: 4em; padding-top: 2em; }
nav { font-family: sans-serif; font-size: .85em; }
@media (min-width: 62rem) {
  .voices { float: inline-end; clear: both; width: 10em; margin-inline-end: -12em; margin-top: .4em; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; }
  .chapter + .chapter { break-before: page; border: 0; }
}
`;

/**
 * PAGE as a policy names it. It is not counted where it is used: a frame over an unencrypted page has no
 * crypto.subtle.
 */
export const PAGE_HASH = 'sha256-0RW3Ns1UyTiB6QmsyoDsz92aA4PmgmYTqW32N7IwlX4=';
