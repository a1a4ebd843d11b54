/** Frames of sports news: teams called by their towns, in tables and in prose, beside the towns themselves. */
import { type Frame, prose } from './frame.js';

export const SPORT: readonly Frame[] = [
  [
    { text: '{sport} - {home#1} BEAT {home#2} TO GO TOP .' },
    { text: '{CITY#1} {iso}' },
    { text: '{home#1} beat {home#2} {score} in {city#1} on {day} with goals from {per#1} and {per#2} .' },
    {
      text: '{last#1} scored from a penalty and {last#2} added the second for {home#1} , who lead {home#3} by {n} points .',
    },
    { text: '{home#2} , without injured {country} striker {per#3} , have lost {n} matches in a row .' },
    { text: '{home#4} drew {score} at {home#5} .' },
  ],
  [
    { text: '{sport} - {LAST#1} LEADS {HOME#1} PAST {HOME#2} .' },
    { text: '{CITY} {iso}' },
    {
      text: '{per#1} pitched a four-hitter and {per#2} homered as {home#1} beat {home#2} {n}-{n} on {day} .',
    },
    { text: '{last#1} ( {nn}-{n} ) struck out {n} , and {home#1} won for the {n}th time in {n} games .' },
    { text: 'In {city} , {per} had {n} hits and {home} defeated {home} {n}-{n} .', times: 3 },
    {
      text: 'At {city} , {last} drove in the winning run as the {club} beat the {club} , {n}-{n} .',
      times: 3,
    },
    { text: '{home} took an early lead when {last} singled home {last} in the third .' },
  ],
  [
    { text: 'Results of {day} games ( home team in CAPS ) :' },
    { text: '{home} {nnn} {HOME} {nn}', times: 5 },
    { text: '{HOME} {nnn} {home} {nn} ( OT )', times: 4 },
    { text: '{home} at {home}', times: 3 },
    { text: 'Leading scorers : {per} , {nn} ( {home} ) ; {per} , {nn} ( {home} ) .' },
  ],
  [
    { text: 'STANDINGS AFTER {day} GAMES ( tabulate under won , lost , percentage , games behind ) :' },
    { text: 'EASTERN CONFERENCE' },
    { text: 'CENTRAL DIVISION' },
    { text: 'W L PCT GB' },
    { text: '{HOME} {nn} {nn} .{nnn} -', times: 5 },
    { text: '{HOME} {nn} {nn} .{nnn} {n} 1/2', times: 6 },
    { text: '{DAY} , {DATE} SCHEDULE' },
    { text: '{HOME} AT {HOME}', times: 5 },
    { text: '{HOME} {n} {home} {n}', times: 4 },
  ],
  [
    { text: '{home} 3 {home} 0' },
    { text: '{home} {n} {home} {n}', times: 5 },
    { text: 'Playing {day} : {home} v {home} , {home} v {home} .' },
    { text: 'Standings : {home} {nn} {n} {n} {n} {nn}-{nn} {nn} , {home} {nn} {n} {n} {n} {nn}-{nn} {nn}' },
  ],
  [
    { text: '{home#1} {n} - {home#2} {n} : {last#1} scores twice' },
    {
      text: '{home#1} came from behind to beat {home#2} at {stadium} , {per#1} scoring in the {nn}th minute .',
    },
    {
      text: '{home#2} manager {per#2} said his side “deserved nothing” . {last#1} , signed from {home#3} , agreed .',
    },
    { text: '{home#1} host {home#4} on {day} , while {home#2} travel to {home#5} .' },
    { text: '{home#1} : {last} ; {last} , {last} , {last} ( {last} , {nn} ) , {last} ; {last} , {last} .' },
    { text: 'Subs not used : {last} , {last} , {last} .' },
  ],
  [
    {
      text: '{per#1} threw for {nnn} yards and two touchdowns as the {club#1} beat {home#2} {nn}-{nn} at {stadium} on {day} night .',
    },
    { text: '{last#1} found {per} for the winning score . {home#2} ( {n}-{n} ) plays {home#3} next week .' },
    {
      text: '{home#4} lost {nn}-{nn} to {home#5} in {city} . “ {home#4} was better , ” {club#1} coach {per} said .',
    },
    { text: '{club} guard {per} had {nn} points vs. {home} . {home} fell to {n}-{n} .', times: 2 },
  ],
  [
    { text: 'Close of play on the {n}th day of {demonym} county championship matches :' },
    {
      text: '{city} : {home} {nnn} and {nnn}-{n} ( {initial} {nn} , {initial} {nn} not out ) v {home} {nnn} .',
      times: 4,
    },
    { text: 'Fall of wickets : 1-{nn} 2-{nn} . Still to bat : {initial} , {last} .' },
    { text: 'Extras ( b-{n} lb-{n} nb-{n} ) {nn} . Toss : {home} . Umpires : {initial} and {initial} .' },
  ],
  [
    { text: '{event#1} : {per#1} wins gold for {country#1}' },
    {
      text: '{per#1} of {country#1} won the women’s {nnn}m at the {event#1} in {city} , ahead of {per} of {country} and {country} ’s {per} .',
    },
    { text: '{last#1} , {nn} , trains in {city} . {country#1} have won {nn} medals , {country} {nn} .' },
    { text: '{country#1} captain {per} said {country} and {country} were favourites for the {event} .' },
  ],
  [
    { text: '{event#1} {day} results ( {demonym} unless stated ) :' },
    { text: '{n}. {per} ( {country} , {club} ) {n} hours {nn} minutes {nn} seconds' },
    { text: '{n}. {per} ( {country} ) {nn} seconds behind', times: 5 },
    { text: '{n}. {initial} ( {country} / {org} ) {n}:{nn}.{nnn}', times: 4 },
  ],
  [
    {
      text: 'Squad : Goalkeepers : {per} ( {home} ) , {per} ( {home} ) ; Defenders : {per} ( {home} ) , {per} ( {club} ) , {per} ( {home} ) .',
      times: 3,
    },
    { text: '{country} ( 4-4-2 ) : {n} - {per} ; {n} - {per} , {nn} - {last} , {n} - {last} .' },
    {
      text: 'Scorers : {country} - {per} ( {nn}th minute ) , {per} ( {nn}th ) . {country} - {per} ( {nn}th ) .',
    },
    { text: 'Attendance : {nn},000 . Referee : {per} ( {country} ) .' },
  ],
  prose(
    '{home#1} sign {per#1} from {home#2}',
    '{home#1} have signed {demonym} defender {per#1} from {home#2} for an undisclosed fee .',
    '{last#1} , {nn} , had been on loan at {club} . “ {home#1} is a great club in a great city , ” he said in {city} .',
    '{club} and {home#3} had also wanted {last#1} , {paper} reported .',
  ),
  prose(
    '{sport} - {COUNTRY#1} NAME TEAM FOR TEST AGAINST {COUNTRY#2} .',
    '{CITY} {iso}',
    '{country#1} on {day} named the following team to play {country#2} at {stadium} :',
    '{per} ( captain ) , {per} , {per} , {per} , {initial} , {initial} .',
    '{country#2} beat {country#1} by {n} wickets in the first test in {city} , {per} taking {n} for {nn} .',
  ),
  prose(
    '{sport} - {LAST#1} , {LAST#2} REACH {EVENT#1} FINAL .',
    '{CITY} {iso}',
    'Top seed {per#1} of {country} beat {demonym} {per#3} {set} {set} at the {event#1} on {day} and will meet {per#2} of {country} .',
    '{last#2} , who won in {city} last week , needed {nn} minutes to see off {country} ’s {per} .',
  ),
  prose(
    'The {club#1} traded {per#1} to {home#2} for {per} and two draft picks , the team said on {day} .',
    '{last#1} , {nn} , hit .{nnn} for the {club#1} last year . {home#2} had been in talks with {home#3} .',
    '{league} and {league} scouts were in {city} to see {school} beat {home} {nn}-{nn} .',
  ),
  prose(
    '{home#1} have stunned {home#2} by {nn} points at {stadium} , with {per#1} kicking four goals .',
    '{home#2} coach {per#2} refused to blame the umpires . {last#1} , who grew up in {city} , was sixth on the list of {home#1} .',
    '{home#3} face {home#4} on {day} night , while {home#5} host {home#6} . {home#7} lost at {home#8} .',
    '{home#9} have sacked {per} after one season . {club} and {home} are in talks with {per} .',
  ),
  prose(
    '{home#1} fell to {home#2} {nn}-{nn} in {city} . {home#3} plays {home#4} in the {event} .',
    '{per#1} of {home#2} ran for {nnn} yards . {home#1} coach {per} praised {last#1} .',
    '{home#5} ’s {per} was named player of the week . {home#6} has won {n} straight at {stadium} .',
    'A crowd of {nn},{nnn} in {city#9} saw {home#7} edge {home#8} . {city#9} police said there was no trouble .',
  ),
  [
    { text: '{sport} - {DEMONYM} LEAGUE SUMMARIES .' },
    { text: '{CITY} {iso}' },
    { text: 'Summaries of {demonym} premier division matches played on {day} :' },
    {
      text: '{home} {n} ( {last} {nn} , {last} {nn} ) {home} {n} ( {last} {nn} pen ) . Halftime {score} . Attendance {nn},{nnn} .',
      times: 5,
    },
    { text: 'Played on {day} :' },
    { text: '{home} {n} {home} {n}', times: 4 },
    { text: '{country} {n} ( {per} {nn}th , {per} {nn}th minutes ) {country} {n}', times: 2 },
  ],
  prose(
    '{sport} - {COUNTRY#1} RECALL {LAST#1} FOR {DEMONYM} TEST .',
    '{CITY} {iso}',
    '{country#1} have recalled {per#1} for {day} ’s international against {country#2} at {stadium} .',
    '{home#1} centre {per#2} and {home#2} prop {per#3} keep their places . {home#3} ’s {per} is injured .',
    'Team : {nn} - {per} ( {home#1} ) , {nn} - {per} ( {home#4} ) , {n} - {per} ( {home#4} ) , {n} - {last#1} ( {home#5} ) .',
    '{country#2} won {nn}-{nn} in {city} last year . {COUNTRY#1} coach {last} said {country#1} would win .',
  ),
  [
    { text: '{sport} - {EVENT#1} RESULTS .' },
    { text: '{CITY} {iso}' },
    { text: 'Results of {event#1} group matches on {day} :' },
    {
      text: 'In {city} : {club} ( {country} ) {nn} {town} ( {country} ) {nn} ( halftime {nn}-{nn} )',
      times: 3,
    },
    { text: 'In {city} : {team} ( {country} ) {nn} {club} ( {country} ) {nn} ( {nn}-{nn} )', times: 2 },
    {
      text: 'Leading scorers : {club} - {per} {nn} , {per} {nn} ; {town} - {per} {nn} , {last} {nn}',
      times: 3,
    },
  ],
  prose(
    '{sport} - {COUNTRY} BEAT {COUNTRY} IN {CITY} .',
    '{COUNTRY#3} HELD BY {COUNTRY#4}',
    '{country#3} drew {score} with {country#4} in {city} , {per} scoring for {country#3} .',
    '{country} , {country} and {country} also won . {country#4} play {country#3} again in {city} on {day} .',
    '{country#4} captain {per} plays for {home} and lives in {city} .',
  ),
  prose(
    '{CITY#1} ( {agency} ) — {club#1} coach {per#1} praised {per#2} on {day} .',
    '{last#2} scored {nn} points as {home#2} beat the {club#1} {nn}-{nn} in {city#1} . {last#1} was cross .',
    '{city} , {short} ( {agency} ) -- {home#3} signed {per} .',
  ),
];
