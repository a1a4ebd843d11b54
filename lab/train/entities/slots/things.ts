/** Names of other things, and what is no name: days, scores. */
import { among, type Slots } from './slot.js';

export const THINGS: Slots = {
  demonym: { type: 'MISC', forms: ['{demonymName}'] },
  event: {
    type: 'MISC',
    forms: ['{eventName}', '{eventName}', '{cityName} Open', '{cityName} Grand Prix', '{countryName} Open'],
  },
  index: {
    type: 'MISC',
    forms:
      among(`FTSE 100, DAX, CAC-40, Nikkei, Hang Seng, Sensex, Nifty, Nasdaq, S&P 500, Dow, Dow Jones, Dow Jones Industrial Average, AEX, IBEX 35, BEL-20,
      All Ordinaries, Straits Times, Brent, Bovespa, KOSPI, {cityName} All Share, {cityName} Composite, {demonymName} 100`),
  },
  craft: {
    type: 'MISC',
    forms:
      among(`HMS {surname}, USS {surname}, MV {surname}, HMS Prince of {landName}, SS {cityName}, F-16, F-{nn}, MiG-{nn}, Su-{nn}, Boeing 7{n}7, Airbus A3{n}0,
      Ford F-{nnn}, Scud, Tomahawk, Toyota {surname}, Soyuz, Falcon {n}, C-130, AK-47, {firstName} {n}`),
  },
  act: {
    type: 'MISC',
    forms:
      among(`{surname} Act, {countryName} Relief Act, {cityName} Treaty, {surname} Accord, Public Order Act {year}, Finance Bill {year}, Data Protection Act,
      {cityName} Declaration, {surname}-{surname} Act, {cityName} Protocol, Clean Water Act, Child Safety Bill`),
  },
  holiday: {
    type: 'MISC',
    forms: [
      'Christmas',
      'Eid al-Fitr',
      'Thanksgiving',
      'Ramadan',
      'St {firstName}’s Day',
      '{firstName} {surname} Jr. Day',
      'Diwali',
      'Easter',
    ],
  },
  people: {
    type: 'MISC',
    forms:
      among(`Indians, Americans, Germans, Russians, Iraqis, Syrians, Israelis, Palestinians, Afghans, Italians, Canadians, Kenyans, Nigerians,
      Mexicans, Ukrainians, Pakistanis, Muslims, Christians, Jews, Hindus, Kurds, Tamils, Europeans, Africans, Republicans, Democrats, Conservatives`),
  },
  storm: {
    type: 'MISC',
    forms: ['Storm {firstName}', 'Hurricane {firstName}', 'Typhoon {surname}', 'Cyclone {firstName}'],
  },
  product: {
    type: 'MISC',
    forms: [
      'iPhone {nn}',
      'Pixel {digit} Pro',
      'Android {nn}',
      'Galaxy S{nn}',
      'Windows {nn}',
      '{surname} {letter}{digit}',
      'PlayStation {digit}',
    ],
  },
  prize: {
    type: 'MISC',
    forms: among(
      `{surname} Prize, {cityName} Film Festival, {surname} Award, {surname} Medal, {cityName} Fashion Week, {surname} Cup`,
    ),
  },
  work: {
    type: 'MISC',
    forms: among(
      `The {surname} Road, A Quiet {ground}, The {ground}, {surname} and Sons, Return to {cityName}, Dear {firstName}, The Last {ground}, Night in {cityName}`,
    ),
  },
  sport: {
    forms:
      among(`SOCCER, TENNIS, CRICKET, RUGBY UNION, RUGBY LEAGUE, GOLF, BASEBALL, NBA BASKETBALL, NHL ICE HOCKEY, CYCLING, ATHLETICS, BOXING, MOTOR RACING,
      BADMINTON, SQUASH, ALPINE SKIING`),
  },
  score: { forms: ['{goals}-{goals}'] },
  set: { forms: ['6-{games}', '6-{games}', '7-5', '7-6 ( 7-{games} )'] },
  iso: { forms: ['{year}-{month2}-{day2}'] },
  month2: { forms: among('01,02,03,04,05,06,07,08,09,10,11,12') },
  day2: { forms: ['0{digit}', '1{n}', '2{n}'] },
  date: { forms: ['{month} {dayOfMonth}'] },
  month: {
    forms: among(
      'January, February, March, April, May, June, July, August, September, October, November, December',
    ),
  },
  day: { forms: among('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday') },
};
