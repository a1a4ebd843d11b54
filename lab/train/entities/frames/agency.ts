/** Frames of agency news: headlines, tables of results, reports of companies and governments. */
import type { Frame } from './frame.js';

export const HEADLINES: readonly string[] = [
  '{sport} - {club} beat {club} to go top.',
  '{sport} - {country} name squad for {event}.',
  '{sport} - {last} wins in {city}, {last} out.',
  '{sport} - {demonym} league results and standings.',
  '{sport} - {club} sign {per} from {club}.',
  '{sport} - results at {event}.',
  '{country} says talks with {country} to resume.',
  '{demonym} minister quits after row with {last}.',
  '{org} shares fall on profit warning.',
  '{last} calls for calm in {city}.',
  '{country} to buy arms from {country} - {org}.',
  'Police arrest {nn} in {city} raids.',
  '{demonym} stocks end higher, dollar firm.',
  '{org} to cut {nnn} jobs in {country}.',
  'Storm kills {nn} in {country}.',
  '{per} dies aged {nn}.',
  '{demonym} central bank leaves rates unchanged.',
  'Bomb wounds {n} in {city} market.',
];

export const SENTENCES: readonly string[] = [
  '{club} beat {club} {score} on {day} with goals by {last} and {last}.',
  '{per} of {country} won the {n} km race in {city} on {day}.',
  '{country} beat {country} {score} in a friendly in {city}.',
  '{country} coach {per} named {last} in his team.',
  '{per} ({country}) took the title after {last} ({country}) fell.',
  '{org} said it would open an office in {city}, {country}.',
  '{demonym} police said on {day} that they held {per}, {nn}, in {city}.',
  'The {demonym} government and {org} signed a deal, spokesman {per} said.',
  '{per}, the {demonym} striker, joins {club} from {club}.',
  'Shares in {org} rose {n} percent in {city} trading.',
  '{org} analyst {per} said demand in {country} was weak.',
  'The match between {club} and {club} was called off.',
];

export const AGENCY: readonly Frame[] = [
  [
    { text: '{CITY} {iso}' },
    { text: 'Results of {demonym} first division matches on {day}:' },
    { text: '{town} {n} {town} {n}', times: 4 },
    { text: '{club} {n} {club} {n}', times: 5 },
    { text: 'Standings (tabulate under played, won, drawn, lost, goals for, against, points):' },
    { text: '{club} {nn} {n} {n} {n} {nn} {nn} {nn}', times: 5 },
    { text: '{town} {nn} {n} {n} {n} {nn} {nn} {nn}', times: 4 },
  ],
  [
    { text: '{CITY} {iso}' },
    { text: 'Results from the {event} on {day} (prefix number denotes seeding):' },
    { text: '{n} - {per} ({country}) beat {per} ({country}) {set} {set}', times: 4 },
    { text: '{per} ({country}) beat {n} - {per} ({country}) 7-6 (7-{n}) {set}', times: 4 },
    { text: '{per} and {per} ({country}) beat {per} and {per} ({country}) {set} {set}', times: 2 },
  ],
  [
    { text: '{CITY} {iso}' },
    { text: 'Leading scores after the second round of the {event} on {day} ({demonym} unless stated):' },
    { text: '{nnn} {per} {nn} {nn}', times: 4 },
    { text: '{nnn} {per} ({country}) {nn} {nn}, {per} {nn} {nn}', times: 4 },
  ],
  [
    { text: '{sport} - {event} results.' },
    {
      text: 'Men {nnn} metres: 1. {per} ({country}) {nn}.{nn} seconds 2. {per} ({country}) {nn}.{nn} 3. {per} ({country}) {nn}.{nn}',
      times: 3,
    },
    { text: '1. {per} ({country}) {nn} minutes {nn} seconds', times: 2 },
    { text: '{n}. {per} ({country}) same time', times: 5 },
  ],
  [
    { text: 'AMERICAN LEAGUE' },
    { text: 'EASTERN DIVISION' },
    { text: 'W L PCT GB' },
    { text: '{TOWN} {nn} {nn} .{nnn} -', times: 5 },
    { text: '{day}, {date} schedule' },
    { text: '{TOWN} AT {TOWN}', times: 5 },
    { text: '{town} {n} {TOWN} {n}', times: 3 },
  ],
  [
    { text: 'NATIONAL BASKETBALL ASSOCIATION - STANDINGS AFTER {day} GAMES' },
    { text: '{CITY} {iso}' },
    { text: '{CLUB} {nn} {nn} .{nnn} {n} 1/2', times: 5 },
    { text: '{club} at {club}', times: 4 },
    { text: '{CLUB} {nnn} {club} {nn}', times: 4 },
  ],
  [
    { text: "Summary of {day}'s match:" },
    {
      text: '{club} {n} ({last} {nn}, {last} {nn} penalty) {club} {n} ({last} {nn}). Halftime {score}. Attendance {nn},{nnn}.',
      times: 4,
    },
    {
      text: '{country} {n} ({last} {nn}) {country} {n} ({last} {nn}, {nn}). Attendance: {nn},{nnn}',
      times: 3,
    },
  ],
  [
    { text: 'Teams:' },
    { text: '{country} - {per}, {per}, {per} (captain), {per}, {per}, {last}, {last}.', times: 2 },
    { text: '{club} - {n} - {per}; {nn} - {per}, {nn} - {per}, {n} - {last} ({club}).', times: 2 },
    { text: 'Goalkeepers: {per} ({club}), {per} ({club})' },
    { text: 'Defenders: {per}, {per} (both {club}), {per} ({club})', times: 2 },
  ],
  [
    { text: '{CITY} {iso}' },
    { text: 'Close of play scores in {demonym} county championship matches on {day}:' },
    {
      text: '{city}: {club} {nnn} and {nn}-{n}. {club} {nnn} ({initial} {nn}, {initial} {nn}; {initial} {n}-{nn}).',
      times: 3,
    },
    { text: '{initial} c {last} b {last} {nn}', times: 4 },
    { text: '{initial} lbw b {last} {n}', times: 3 },
    {
      text: 'Bowling: {last} {nn}-{n}-{nn}-{n}, {last} {nn}-{n}-{nn}-{n} ({n}w), {last} {n}-{n}-{nn}-{n}.',
      times: 2,
    },
  ],
  [
    { text: '{CITY}, {date} ({org}) - {demonym} President {per} met {per} of {country} on {day}.' },
    { text: '{per}, head of {org}, told {org} that {country} would sign.' },
  ],
  [
    { text: '{CITY} {iso}' },
    { text: '{demonym} Foreign Minister {per} arrived in {city} on {day} for talks with {last}.' },
    { text: '{country} accused {country} of breaking the {event}.' },
    { text: '-- {city} newsroom {nn} {n} {nnn} {nnn}', times: 2 },
  ],
  [
    { text: '{CITY} {iso}' },
    { text: '{org} said on {day} its board had named {per} chief executive.' },
    { text: '-- {per}, {city} newsroom, {nnn}-{nnn}' },
    { text: 'Shr: \u0024{n}.{nn} vs \u0024{n}.{nn}' },
    { text: 'Net: {nnn} million vs {nnn} million' },
  ],
  [
    {
      text: "The following are the main stories in {day}'s {city} newspapers. {org} has not verified these stories.",
    },
    { text: '- {org} is to sell its {demonym} unit to {org}.', times: 3 },
    { text: '- {per} will stand down as head of {org}.', times: 2 },
  ],
  [
    { text: 'The following bond was announced by lead manager {org} .' },
    { text: 'BORROWER {ORG}' },
    { text: 'AMT {nnn} MLN COUPON {n}.{nn} MATURITY {nn}.{month}.{nn}' },
    { text: 'LISTING {CITY} DENOMS ( K ) 1-10-100 SALE LIMITS {COUNTRY} / {COUNTRY}' },
    { text: 'NOTES : {org} and {org} lead the issue , said {per} of {org} in {city} .' },
    { text: '-- {city} newsroom , + {nn} {nnn} {nnn}' },
  ],
  [
    { text: '{COUNTRY#1} BUYS {nn},000 T {DEMONYM} WHEAT - TRADE .' },
    { text: '{CITY} {iso}' },
    {
      text: '{country#1} bought {nn},000 tonnes of {demonym} wheat from {org} at $ {nnn} a tonne , traders in {city} said .',
    },
    {
      text: 'Prices were up in {state} and {state} , {org} analyst {per} said . {country} may sell to {country} .',
    },
    { text: 'The vessel {craft} was loading at {city} for {city} . Ships : {craft} , {craft} .' },
  ],
  [
    { text: '{DEMONYM} SHARES END LOWER , {ORG} LEADS LOSERS .' },
    { text: '{ORG} {last} sees profit up .' },
    { text: '{CITY} {iso}' },
    { text: '{org#1} chairman {per#1} said the {demonym} group , which owns {org} , would list in {city} .' },
    {
      text: '{last#1} told {org#2} that {org#1} would not sell to {org#3} . {org#2} quoted {org#3} as denying it .',
    },
  ],
];
