/** People, what stands before them, and places. */
import { among, type Slots } from './slot.js';

const LETTERS = among('A,B,C,D,E,F,G,H,J,K,L,M,N,P,R,S,T,W,Y');

/** What surnames and names of grounds have in common. */
const GROUND = among(
  'Park, Hall, Field, Wood, Hill, Lane, Green, Moor, Brook, Heath, Marsh, Lake, Banks, Church, Bridge',
);

export const PEOPLE_AND_PLACES: Slots = {
  first: { type: 'PER', forms: ['{firstName}'] },
  second: {
    type: 'PER',
    forms: [
      ...Array.from({ length: 16 }, () => '{surname}'),
      '{surname}-{surname}',
      '{surname}-{surname}',
      '{surname}-{ground}',
    ],
  },
  ground: { forms: GROUND },
  letter: { forms: LETTERS },
  per: {
    type: 'PER',
    forms: [
      ...Array.from({ length: 16 }, () => '{first} {second}'),
      '{first} {letter}. {second}',
      '{first} {first} {second}',
      '{first}-{first} {second}',
      '{letter}. {letter}. {second}',
      '{first} van {second}',
      '{first} de {second}',
      '{first} al-{second}',
    ],
  },
  last: { type: 'PER', forms: ['{second}'] },
  initial: { type: 'PER', forms: ['{letter}. {second}'] },
  office: {
    forms:
      among(`President, Prime Minister, Foreign Minister, Senator, Mayor, Governor, Justice, Judge, Sergeant, Councillor, Cllr, Coun, Professor, Dr, Taoiseach,
      Secretary of State, Assistant Secretary of State, Detective Inspector, Chief Constable, Archbishop, Imam, Lt. Gen., Alhaji, Shri, Solicitor General,
      MP, Congressman, Chief Justice, Director of Public Prosecutions, Superintendent, Minister for Health, Minister of Trade, Secretary for Education, coach, captain, striker, spokesman, analyst, attorney`),
  },
  country: { type: 'LOC', forms: ['{countryName}', '{nation}', '{nation}'] },
  nation: {
    forms:
      among(`England, Scotland, Wales, Northern Ireland, Ireland, Britain, Australia, New Zealand, South Africa, India, Pakistan, Sri Lanka,
      West Indies, Zimbabwe, Germany, France, Italy, Spain, Portugal, Netherlands, Holland, Belgium, Sweden, Norway, Denmark, Finland, Poland, Russia,
      Ukraine, Czech Republic, Romania, Bulgaria, Croatia, Austria, Switzerland, Turkey, Israel, Egypt, Morocco, Nigeria, Ghana, Kenya, Ethiopia,
      United States, U.S., Canada, Mexico, Cuba, Jamaica, Brazil, Argentina, Chile, Colombia, Japan, China, South Korea, North Korea, Indonesia`),
  },
  city: { type: 'LOC', forms: ['{cityName}', '{cityName}', '{homeTown}'] },
  homeTown: {
    forms:
      among(`New York, New Jersey, Boston, Baltimore, Detroit, Toronto, Cleveland, Chicago, Milwaukee, Minnesota, Kansas City, Texas, Seattle,
      Oakland, California, Atlanta, Florida, Montreal, Philadelphia, Houston, St. Louis, Cincinnati, Pittsburgh, Los Angeles, San Diego, San Francisco,
      Colorado, Washington, Orlando, Miami, Charlotte, Indiana, Dallas, Denver, Utah, San Antonio, Portland, Phoenix, Sacramento, Golden State,
      Vancouver, Buffalo, Ottawa, Hartford, Tampa Bay, Edmonton, Calgary, Anaheim, San Jose, Carolina, New England, Green Bay, Arizona, Tennessee,
      Jacksonville, New Orleans, Las Vegas, Nashville, Columbus, Winnipeg, Memphis, Oklahoma City, Brooklyn, Michigan, Ohio State, Alabama, Nebraska,
      Duke, Kentucky, Syracuse, Georgetown, UCLA, Stanford, Notre Dame, Penn State, Liverpool, Newcastle, Leeds, Leicester, Southampton, Coventry,
      Middlesbrough, Sunderland, Derby, Norwich, Ipswich, Bristol City, Cardiff, Swansea, Aberdeen, Dundee, Barcelona, Valencia, Zaragoza, Bilbao,
      Milan, Roma, Napoli, Parma, Bologna, Verona, Monaco, Lyon, Marseille, Nantes, Strasbourg, Cologne, Hamburg, Dortmund, Leipzig, Utrecht,
      Groningen, Porto, Sydney, Melbourne, Brisbane, Geelong, Fremantle, Adelaide, Canberra, Essendon, Yorkshire, Lancashire, Kent, Essex, Surrey,
      Northampton, Gloucester, Worcester, Bath, Leinster, Munster, Ulster, Connacht, Wigan, Warrington, Castleford, Halifax, Auckland, Wellington,
      Otago, Canterbury, Natal, Transvaal, Western Province, Queensland, Victoria, Tasmania, Punjab, Karachi, Lahore, Mumbai, Delhi, Kolkata`),
  },
  state: { type: 'LOC', forms: ['{stateName}'] },
  short: {
    type: 'LOC',
    forms:
      among(`Calif., S.C., N.C., N.Y., N.J., Fla., Mass., Mich., Minn., Ill., Ind., Pa., Va., Wash., Ore., Ariz., Colo., Conn., Ga., Ky., La., Md., Mo., Miss.,
      Neb., Nev., N.H., N.M., Okla., Tenn., Texas, Wis., Ala., Ark., Del., Kan., Ohio, Iowa, Utah, Idaho, Maine, British Columbia, Ontario`),
  },
  land: { type: 'LOC', forms: ['{landName}'] },
  stadium: {
    type: 'LOC',
    forms: [
      '{surname} {ground}',
      '{surname} Stadium',
      '{cityName} Arena',
      '{cityName} Stadium',
      '{surname} Field',
      'Stade {surname}',
      '{surname} Oval',
    ],
  },
  street: {
    type: 'LOC',
    forms: [
      '{surname} Road',
      '{surname} Street',
      '{surname} Avenue',
      '{surname} Lane',
      '{surname} Close',
      '{ground} View',
      'M{nn}',
      'Interstate {nn}',
      'Highway {n}',
    ],
  },
  strait: {
    type: 'LOC',
    forms: [
      'Strait of {landName}',
      'Gulf of {countryName}',
      'Sea of {countryName}',
      'River {surname}',
      '{surname} Canal',
    ],
  },
  sight: {
    type: 'LOC',
    forms: [
      '{surname} Museum',
      '{surname} Castle',
      'Lake {surname}',
      'Mount {surname}',
      '{cityName} Airport',
      '{surname} Bridge',
    ],
  },
};
