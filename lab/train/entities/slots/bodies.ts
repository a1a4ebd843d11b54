/** Organizations of all kinds, and teams called by their towns. */
import { among, type Slots } from './slot.js';

export const BODIES: Slots = {
  club: { type: 'ORG', forms: ['{clubName}'] },
  town: { type: 'ORG', forms: ['{cityName}', '{homeTown}'] },
  home: { type: 'ORG', forms: ['{homeTown}', '{homeTown}', '{cityName}', '{clubName}'] },
  team: {
    type: 'ORG',
    forms: [
      '{surname} {cityName}',
      '{organization} {cityName}',
      'FC {cityName}',
      '{cityName} Women',
      '{cityName} Wanderers',
    ],
  },
  org: {
    type: 'ORG',
    forms: [
      '{organization}',
      '{organization}',
      '{organization}',
      '{surname} & {surname}',
      '{surname} Inc',
      '{surname} Corp',
      '{cityName} Holdings Plc',
      '{surname} {surname} Ltd',
      '{countryName} Telecom',
      'Bank of {countryName}',
      '{surname} Brothers',
    ],
  },
  body: {
    type: 'ORG',
    forms:
      among(`Ministry of Defence, Ministry of Health, Department of Energy, Department for Education, {cityName} City Council, {surname} County Council,
      {cityName} Police Department, {stateName} Department of Transportation, {cityName} Magistrates' Court, {cityName} Crown Court,
      {surname} County Circuit Court, {countryName} Human Rights Commission, National Union of Teachers, {countryName} Labour Congress,
      {countryName} Football Association, {demonymName} Chamber of Commerce, Office for National Statistics, {surname} Foundation,
      {surname} Trust, {cityName} Chamber of Commerce, Federation of {demonymName} Industries, National Institute of {countryName},
      Centre for {demonymName} Studies, {cityName} Fire Brigade, {countryName} Red Cross, {surname} Institute, High Court of {countryName}, Supreme Court, High Court, Federal High Court, Central Bank of {countryName}, National Assembly, Senate,
      Parliament, Home Office, European Commission`),
  },
  trust: {
    type: 'ORG',
    forms: [
      '{surname} Trust',
      '{surname} Foundation',
      '{surname} {surname} Fund',
      '{cityName} Institutes of Health',
    ],
  },
  lawyers: {
    type: 'ORG',
    forms: ['{surname} & {surname}', '{surname}, {surname} & {surname}', '{surname} Chambers'],
  },
  league: {
    type: 'ORG',
    forms: ['NBA', 'NFL', 'NHL', 'FIFA', 'UEFA', 'N.F.L.', '{countryName} Cricket Board'],
  },
  fleet: {
    type: 'ORG',
    forms: [
      '{demonymName} {n}th Fleet',
      '{nnn}th Airborne Division',
      '{demonymName} Air Force',
      'U.S. Navy',
      'Royal Navy',
    ],
  },
  party: {
    type: 'ORG',
    forms:
      among(`{countryName} Democratic Party, {demonymName} National Congress, People's Party of {countryName}, {countryName} Socialist Party, Labour, Labor,
      {demonymName} Liberation Army, Front for {countryName}, Justice Party, Liberal Party, National Alliance, Free {countryName} Movement`),
  },
  school: {
    type: 'ORG',
    forms:
      among(`University of {cityName}, {cityName} University, {stateName} State University, {surname} College, {surname} High School,
      {cityName} Medical School, {surname} Business School, University of {stateName}, {cityName} Institute of Technology`),
  },
  paper: {
    type: 'ORG',
    forms:
      among(`{cityName} Times, {cityName} Post, Daily {surname}, {cityName} Gazette, {cityName} Herald, {surname} Courier, {countryName} Today,
      {cityName} Evening News, {demonymName} Daily, {stateName} Tribune, La {cityName}, Der {surname}, El {surname}, Al {surname}, Le {surname}, Le {cityName}`),
  },
  agency: {
    type: 'ORG',
    forms: among('AP, AFP, Reuters, UPI, CNN, WABC, PTI, Xinhua, dpa, {cityName} News, {organization}'),
  },
};
