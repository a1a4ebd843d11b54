/** The style sheet of reports: for screens from 360 px on, light and dark, and for paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #fff; --ink: #211e1a; --soft: #5f5a52; --line: #dcd7cd; --link: #14538a;
  --person: #d3e6f8; --organization: #fde5b3; --place: #d2ecca; --misc: #ead9f5; --value: #e9e6df;
  --said: #8f1d3a; --lit: #fff3a8; --gone: #b4472f; --text-part: #3a7d44; --apart: #b58a2c;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Palatino, "TeX Gyre Pagella", Georgia, serif;
  --sans: Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --card: #1f2123; --ink: #e9e5dc; --soft: #a8a398; --line: #3a3c3f; --link: #8fc1f2;
    --person: #1f4564; --organization: #5f4710; --place: #25502a; --misc: #4c3360; --value: #3b3d40;
    --said: #ff9fb4; --lit: #3f3800; --gone: #f08a70; --text-part: #6dbb78; --apart: #d9b15a;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 76rem; padding: 0 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
small, .note, .none, .about, .reason, .detail, .others, .kind, figcaption { color: var(--soft); }
small { font-weight: 400; font-size: .85em; }
h1 { font: 700 clamp(1.6rem, 1.1rem + 2.2vw, 2.5rem)/1.15 var(--serif); text-wrap: balance; max-width: 28em; }
h2 { font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); margin-bottom: .75rem; }
h3 { font-size: 1rem; margin: 1rem 0 .35rem; }
[id] { scroll-margin-top: 1rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }

.top { padding: 2.5rem 0 1rem; }
.kicker { font-size: .85rem; font-weight: 600; color: var(--gone); margin-bottom: .4rem; }
.about { margin-top: .6rem; }
.about span + span::before { content: "· "; }
.counts { display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin-top: 1rem; font-size: .9rem; }
.counts div { display: flex; gap: .4rem; }
.counts dt { color: var(--soft); }
.contents { border-block: 1px solid var(--line); padding: .5rem 0; margin-bottom: 2rem; font-size: .9rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.contents a { display: inline-block; padding: .15rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }

.desk { display: grid; gap: 2.5rem; }
.reading { max-width: 40rem; }
.findings { display: grid; gap: 2.5rem; align-content: start; }
@media (min-width: 62rem) {
  .desk { grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); column-gap: 4rem; }
}
.summary { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--said);
  border-radius: 4px; padding: 1rem 1.25rem; margin-bottom: 2.5rem; }
.summary li + li { margin-top: .6rem; }
.jump { font-size: .8rem; white-space: nowrap; text-decoration: none; padding: .1rem .15rem; }
.jump:hover { text-decoration: underline; }

.switches { border: 0; display: flex; flex-wrap: wrap; gap: .3rem .5rem; margin-bottom: .25rem; font-size: .85rem; }
.switches legend { float: left; padding: .2rem .25rem 0 0; color: var(--soft); }
.switches label { display: inline-flex; align-items: center; gap: .35rem; padding: .1rem .6rem .1rem .4rem;
  border: 1px solid var(--line); border-radius: 1rem; cursor: pointer; }
.switches input { accent-color: var(--link); margin: 0; }
#story { counter-reset: paragraph; font: 1.125rem/1.62 var(--serif); outline: 0; }
#story h2, .switches { font-family: var(--sans); }
#story > p, #story li, #story blockquote, #story h3 { position: relative; counter-increment: paragraph; }
#story > * + p, #story > ul, #story > blockquote { margin-top: 1.05em; }
#story h3 { font: 700 1.15rem/1.3 var(--serif); margin: 1.6em 0 -.5em; }
#story li { padding-inline-start: 1.2em; margin-top: .4em; }
#story blockquote { padding-inline-start: 1.2em; border-inline-start: 3px solid var(--line); font-style: italic; }
#story > p::before, #story li::before, #story blockquote::before, #story h3::before {
  content: counter(paragraph); content: counter(paragraph) / ""; color: var(--soft);
  font: 400 .7rem/1 var(--sans); margin-right: .6em; vertical-align: .25em; }
@media (min-width: 70rem) {
  body { padding-left: 3rem; }
  #story > p::before, #story li::before, #story blockquote::before, #story h3::before {
    position: absolute; left: -3rem; top: .75em; width: 2.2rem; text-align: right; margin: 0; }
}

mark, .quote, .name, .about span, .kicker { unicode-bidi: isolate; }
mark { color: inherit; background: none; border-radius: 3px; padding: .06em .12em; margin: 0 -.12em;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.person, .person span, .name.person { background: var(--person); }
mark.organization, .organization span, .name.organization { background: var(--organization); }
mark.place, .place span, .name.place { background: var(--place); }
mark.misc, .misc span, .name.misc { background: var(--misc); }
mark.value, .value span, .name.value { background: var(--value); }
.person span, .organization span, .place span, .misc span, .value span, .name { padding: .06em .25em; border-radius: 3px; }
a.quote { color: var(--said); text-decoration: underline dotted 1px; text-underline-offset: .2em; }
a.quote mark { color: var(--ink); }
label.quote span { color: var(--said); text-decoration: underline dotted 1px; }
/* Heard, not seen, and not in what is copied. */
mark::before, a.quote::before { content: " [" attr(data-type) "] "; position: absolute; width: 1px; height: 1px;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a.quote::before { content: " [quote, " attr(data-who) "] "; }
body:has(#show-person:not(:checked)) mark.person, body:has(#show-organization:not(:checked)) mark.organization,
body:has(#show-place:not(:checked)) mark.place, body:has(#show-misc:not(:checked)) mark.misc,
body:has(#show-value:not(:checked)) mark.value { background: none; color: inherit; }
body:has(#show-person:not(:checked)) mark.person::before, body:has(#show-organization:not(:checked)) mark.organization::before,
body:has(#show-place:not(:checked)) mark.place::before, body:has(#show-misc:not(:checked)) mark.misc::before,
body:has(#show-value:not(:checked)) mark.value::before { content: none; }
body:has(#show-quote:not(:checked)) a.quote { color: inherit; text-decoration: none; }
#story :target, .names li:target, .speaker:target { background: var(--lit); box-shadow: 0 0 0 .25rem var(--lit); border-radius: 2px; }
.captions { margin-top: 2rem; font-size: .95rem; }
.captions li + li { margin-top: .5rem; }

.names li { padding: .2rem 0; line-height: 1.45; }
.names li + li { border-top: 1px solid var(--line); }
.name { font-weight: 600; }
.count { font-variant-numeric: tabular-nums; }
.detail, .others { font-size: .9rem; }
.others::before { content: "also "; }
details > summary { cursor: pointer; padding: .4rem 0; color: var(--link); }
.speaker + .speaker { margin-top: 1.25rem; }
.quotes figure { margin-top: .5rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); }
.quotes blockquote { font: 1.02rem/1.5 var(--serif); }
figcaption { font-size: .85rem; }
.reason::before { content: "— "; }

.dropped, .original { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1.5rem; }
.strip svg { display: block; width: 100%; height: 1.75rem; border-radius: 3px; background: var(--line); }
.strip figcaption { margin-top: .5rem; }
rect.text { fill: var(--text-part); } rect.apart { fill: var(--apart); } rect.gone { fill: var(--line); }
.key { white-space: nowrap; margin-right: .5rem; }
.key::before { content: ""; display: inline-block; width: .8em; height: .8em; margin: 0 .35em 0 .5em; border-radius: 2px;
  border: 1px solid var(--soft); }
.key.text::before { background: var(--text-part); } .key.apart::before { background: var(--apart); } .key.gone::before { background: var(--line); }
.chart { border-collapse: collapse; margin-top: 1.5rem; font-size: .9rem; width: 100%; max-width: 34rem; }
.chart caption { text-align: left; font-weight: 600; margin-bottom: .35rem; }
.chart th { text-align: left; font-weight: 400; white-space: nowrap; }
.chart thead th { color: var(--soft); font-size: .8rem; }
.chart th, .chart td { padding: .15rem .75rem .15rem 0; }
.chart td { text-align: right; font-variant-numeric: tabular-nums; }
.chart td:last-child { width: 100%; padding-right: 0; }
.bar { display: block; width: 100%; height: .8rem; } .bar rect { fill: var(--gone); }

.original ol { margin-top: 1rem; font-size: .9rem; }
.original li { position: relative; display: grid; grid-template-columns: 2.5rem minmax(0, 1fr) auto; gap: .75rem; padding: .25rem 0; }
.original li::before { content: attr(data-line); content: attr(data-line) / ""; color: var(--soft); text-align: right;
  font-variant-numeric: tabular-nums; }
.original .text { white-space: pre-line; unicode-bidi: isolate; justify-self: start; }
.gone del { text-decoration-color: var(--gone); color: var(--soft); cursor: help; }
.kind { font-size: .8rem; text-align: right; }
.why { visibility: hidden; position: absolute; z-index: 1; left: 3.25rem; top: calc(100% - .1rem); max-width: calc(100% - 3.25rem);
  padding: .3rem .7rem; border-radius: 4px; background: var(--ink); color: var(--paper); }
.why code { font-size: .85em; opacity: .85; margin-left: .5em; }
li:hover > .why, del:focus ~ .why { visibility: visible; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; font-size: .85rem; color: var(--soft); }

.list { border-collapse: collapse; width: 100%; }
.list th, .list td { text-align: left; vertical-align: top; padding: .6rem 1rem .6rem 0; border-top: 1px solid var(--line); }
.list thead th { border: 0; color: var(--soft); font-size: .8rem; font-weight: 400; white-space: nowrap; }
.list .number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 1.5rem; }
.list .date { min-width: 7.5rem; }
.list tbody th { font: 600 1.05rem/1.35 var(--serif); }
@media (max-width: 44rem) {
  .list thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .list tr { display: block; padding: .6rem 0; border-top: 1px solid var(--line); }
  .list th, .list td { display: block; border: 0; padding: .1rem 0; }
  .list .number { text-align: left; padding: .1rem 0; }
  .list td[data-label] { display: inline-block; margin-right: 1rem; font-size: .9rem; color: var(--soft); }
  .list td[data-label]::after { content: " " attr(data-label); }
  .original li { grid-template-columns: 1.75rem minmax(0, 1fr); gap: .5rem; }
  .original .kind { grid-column: 2; text-align: left; margin-top: -.35rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; --said: #000; --gone: #555;
    --person: #d3e6f8; --organization: #fde5b3; --place: #d2ecca; --misc: #ead9f5; --value: #e9e6df; --text-part: #555; --apart: #999; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .contents, .switches, .skip, .on-screen { display: none; }
  details::details-content { content-visibility: visible; }
  .desk { display: block; }
  .reading { max-width: none; }
  .findings { margin-top: 2rem; }
  mark, .name, rect, .bar, .key::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3 { break-after: avoid; }
  .quotes figure, .names li, .original li, .summary li { break-inside: avoid; }
  .original li { grid-template-columns: 2.5rem minmax(0, 1fr); gap: 0 .75rem; padding: .15rem 0; line-height: 1.35; }
  .kind { display: none; }
  .why { visibility: visible; position: static; grid-column: 2; padding: 0; background: none; color: var(--soft); font-style: italic; }
}
`;
