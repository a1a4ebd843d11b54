import { anyOf, anyOfExactly } from '../linePattern.js';
import type { FurnitureRow } from './row.js';

/** What press archives and printers write around an article. */
export const ARCHIVES: readonly FurnitureRow[] = [
  {
    id: 'meta/archive-code',
    kind: 'meta',
    why: 'field of a press archive',
    pattern: anyOfExactly`
      (?:CO|IN|NS|RE|IPD|IPC|PUB) [a-z][a-z0-9]{2,8} : [^|]{2,80}(?:\| .*)?
      (?:AN )?Document [A-Z]{2,8}0{2,}[0-9a-z]{12,30}
      WC [\d,]{1,7} words
      (?:HD|LP|TD|WC|PD|SN|CY|IPD|IPC)
    `,
    drops: [
      'CO natena : National Environment Agency',
      'NS gcat : Political/General News | genv : Natural Environment',
      'AN Document LANTRN0020261109emba0001x',
      'Document LBA0000020261111emb100abc',
      'WC 164 words',
      'LP',
    ],
    keeps: [
      'IN tears: the mayor',
      'RE: your letter of May',
      'Document 12 was never found.',
      'PD James wrote it.',
    ],
  },
  {
    id: 'meta/archive-field',
    kind: 'meta',
    why: 'field of a press archive',
    pattern: anyOf`
      (?:load-date|publication-type|journal code|pub-type|acc-no|language of publication|country of publication|place of publication|publication (?:info|title|subject|year|date)|proquest document (?:id|link)|document (?:url|type)|source type|source attribution|copyright holder|first page|last updated|database): .{2,200}
      (?:section|subject|geographic|geographic-terms|industry|company|person|organization|ticker|city|country|state|graphic|correction-date|distribution|series|edition): .{2,60} ?[;(] ?(?:version|pg|\d{2}%).{0,400}
      length: [\d,]{1,7} words
      (?:subject|location|people|company / organization|identifier / keyword): [^.;!?]{2,60}(?:; [^.;!?]{2,60}){1,30}
      (?:abstract|highlight): .{20,600}
      proquest document link
      end of document
      released: \d{4}-\d\d-\d\dt.{5,20}
    `,
    drops: [
      'Load-Date: November 10, 2026',
      'PUBLICATION-TYPE: Newspaper',
      'Section: ENVIRONMENT; Version:1',
      'Subject: WILDLIFE CONSERVATION (90%); BIRDS (89%)',
      'Length: 212 words',
      'Subject: Fishing; Rescue operations; Boats',
      'Highlight: Decoys and recorded calls lured the birds back after rats were cleared',
      'Abstract: Four fishermen are safe after their boat lost power.',
      'Publication title: The Lantern; Carrow',
      'ProQuest document link',
      'End of Document',
    ],
    keeps: [
      'Length: 12 metres.',
      'Abstract: a word for art.',
      'City: the word stands for money.',
      'The end of document storage is near.',
      'Subject: the mayor.',
    ],
  },
  {
    id: 'meta/archive-heading',
    kind: 'meta',
    why: 'field of a press archive, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:body|classification|full text|graphic|abstract|headline|byline|section|length|language):?
    `,
    drops: ['Body', 'Classification', 'Full text:'],
    keeps: ['Body and soul', 'Classification matters.'],
  },
  {
    id: 'meta/printed-page',
    kind: 'meta',
    why: 'head or foot of a printed page',
    pattern: anyOf`
      \d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d{2}(?: ?[ap]m)? .{3,200}
      https?://\S{4,500} (?:page )?\d{1,3}(?:/| of )\d{1,3}
      page \d{1,3} of \d{1,3}
    `,
    drops: [
      '11/10/26, 9:14 AM Ferry to run all night',
      'https://lantern.example/2026/11/10/ferry/ 1/2',
      'Page 1 of 2',
    ],
    keeps: ['11/10/26 was the day.', 'Page 3 of the report names four banks.', '9:14 AM Ferry leaves.'],
  },
];
