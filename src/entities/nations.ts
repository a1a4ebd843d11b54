/** A country or world body: the name that it is told by, its other names, and what its people are called. */
export interface NationRow {
  readonly name: string;
  readonly aliases?: string;
  readonly people?: string;
}

/** Names between commas. Those that could as well be something else ("Georgia", "Congo") have no row of their own where that matters. */
export const NATIONS: readonly NationRow[] = [
  {
    name: 'United States',
    aliases: 'US, U.S., USA, U.S.A., United States of America, America',
    people: 'American, Americans',
  },
  { name: 'United Kingdom', aliases: 'UK, U.K., Britain, Great Britain', people: 'British, Briton, Britons' },
  { name: 'European Union', aliases: 'EU, E.U.' },
  { name: 'United Nations', aliases: 'UN, U.N.' },
  {
    name: 'Soviet Union',
    aliases: 'USSR, U.S.S.R., Union of Soviet Socialist Republics',
    people: 'Soviet, Soviets',
  },
  { name: 'Russia', aliases: 'Russian Federation', people: 'Russian, Russians' },
  { name: 'China', aliases: "People's Republic of China, PRC", people: 'Chinese' },
  { name: 'Taiwan', aliases: 'Republic of China', people: 'Taiwanese' },
  { name: 'South Korea', aliases: 'Republic of Korea', people: 'South Korean, South Koreans' },
  {
    name: 'North Korea',
    aliases: "DPRK, Democratic People's Republic of Korea",
    people: 'North Korean, North Koreans',
  },
  { name: 'Korea', people: 'Korean, Koreans' },
  { name: 'United Arab Emirates', aliases: 'UAE, U.A.E.', people: 'Emirati, Emiratis' },
  { name: 'Germany', aliases: 'Federal Republic of Germany', people: 'German, Germans' },
  { name: 'Czech Republic', aliases: 'Czechia', people: 'Czech, Czechs' },
  { name: 'Netherlands', aliases: 'Holland', people: 'Dutch' },
  { name: 'Iran', aliases: 'Islamic Republic of Iran', people: 'Iranian, Iranians' },
  { name: 'Syria', aliases: 'Syrian Arab Republic', people: 'Syrian, Syrians' },
  { name: 'Myanmar', aliases: 'Burma', people: 'Burmese' },
  { name: 'Ivory Coast', aliases: "Cote d'Ivoire, Côte d'Ivoire", people: 'Ivorian, Ivorians' },
  { name: 'Bosnia and Herzegovina', aliases: 'Bosnia, Bosnia-Herzegovina', people: 'Bosnian, Bosnians' },
  { name: 'Ireland', aliases: 'Republic of Ireland', people: 'Irish' },
  { name: 'Turkey', aliases: 'Türkiye', people: 'Turkish, Turk, Turks' },
  { name: 'Vatican', aliases: 'Vatican City, Holy See' },
  { name: 'Democratic Republic of the Congo', aliases: 'Democratic Republic of Congo, DRC, DR Congo' },
  { name: 'NATO', aliases: 'Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation' },
  { name: 'World Health Organization', aliases: 'WHO, World Health Organisation' },
  { name: 'World Trade Organization', aliases: 'WTO, World Trade Organisation' },
  { name: 'International Monetary Fund', aliases: 'IMF' },
  { name: 'European Central Bank', aliases: 'ECB' },
  { name: 'Federal Bureau of Investigation', aliases: 'FBI, F.B.I.' },
  { name: 'Central Intelligence Agency', aliases: 'CIA, C.I.A.' },
  { name: 'Federal Reserve', aliases: 'Fed' },
  {
    name: 'Islamic State',
    aliases:
      'ISIS, ISIL, Isis, Isil, Daesh, IS, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant',
  },
  { name: 'al-Qaeda', aliases: 'al Qaeda, al-Qaida, al Qaida, Al Qaeda, Al-Qaeda, Al-Qaida' },
  { name: 'Hezbollah', aliases: 'Hizbollah, Hizbullah' },
  { name: 'Afghanistan', people: 'Afghan, Afghans' },
  { name: 'Albania', people: 'Albanian, Albanians' },
  { name: 'Algeria', people: 'Algerian, Algerians' },
  { name: 'Angola', people: 'Angolan, Angolans' },
  { name: 'Argentina', people: 'Argentine, Argentines, Argentinian, Argentinians' },
  { name: 'Armenia', people: 'Armenian, Armenians' },
  { name: 'Australia', people: 'Australian, Australians' },
  { name: 'Austria', people: 'Austrian, Austrians' },
  { name: 'Azerbaijan', people: 'Azerbaijani, Azeri' },
  { name: 'Bahrain', people: 'Bahraini' },
  { name: 'Bangladesh', people: 'Bangladeshi, Bangladeshis' },
  { name: 'Belarus', people: 'Belarusian, Belarussian' },
  { name: 'Belgium', people: 'Belgian, Belgians' },
  { name: 'Bolivia', people: 'Bolivian, Bolivians' },
  { name: 'Brazil', people: 'Brazilian, Brazilians' },
  { name: 'Bulgaria', people: 'Bulgarian, Bulgarians' },
  { name: 'Cambodia', people: 'Cambodian, Cambodians' },
  { name: 'Canada', people: 'Canadian, Canadians' },
  { name: 'Chile', people: 'Chilean, Chileans' },
  { name: 'Colombia', people: 'Colombian, Colombians' },
  { name: 'Croatia', people: 'Croatian, Croatians, Croat, Croats' },
  { name: 'Cuba', people: 'Cuban, Cubans' },
  { name: 'Cyprus', people: 'Cypriot, Cypriots' },
  { name: 'Denmark', people: 'Danish, Dane, Danes' },
  { name: 'Egypt', people: 'Egyptian, Egyptians' },
  { name: 'England', people: 'English, Englishman' },
  { name: 'Estonia', people: 'Estonian, Estonians' },
  { name: 'Ethiopia', people: 'Ethiopian, Ethiopians' },
  { name: 'Finland', people: 'Finnish, Finn, Finns' },
  { name: 'France', people: 'French, Frenchman' },
  { name: 'Ghana', people: 'Ghanaian, Ghanaians' },
  { name: 'Greece', people: 'Greek, Greeks' },
  { name: 'Haiti', people: 'Haitian, Haitians' },
  { name: 'Hungary', people: 'Hungarian, Hungarians' },
  { name: 'Iceland', people: 'Icelandic, Icelander, Icelanders' },
  { name: 'India', people: 'Indian, Indians' },
  { name: 'Indonesia', people: 'Indonesian, Indonesians' },
  { name: 'Iraq', people: 'Iraqi, Iraqis' },
  { name: 'Israel', people: 'Israeli, Israelis' },
  { name: 'Italy', people: 'Italian, Italians' },
  { name: 'Jamaica', people: 'Jamaican, Jamaicans' },
  { name: 'Japan', people: 'Japanese' },
  { name: 'Jordan', people: 'Jordanian, Jordanians' },
  { name: 'Kazakhstan', people: 'Kazakh, Kazakhs' },
  { name: 'Kenya', people: 'Kenyan, Kenyans' },
  { name: 'Kuwait', people: 'Kuwaiti, Kuwaitis' },
  { name: 'Latvia', people: 'Latvian, Latvians' },
  { name: 'Lebanon', people: 'Lebanese' },
  { name: 'Libya', people: 'Libyan, Libyans' },
  { name: 'Lithuania', people: 'Lithuanian, Lithuanians' },
  { name: 'Malaysia', people: 'Malaysian, Malaysians' },
  { name: 'Mexico', people: 'Mexican, Mexicans' },
  { name: 'Morocco', people: 'Moroccan, Moroccans' },
  { name: 'Nepal', people: 'Nepali, Nepalese' },
  { name: 'New Zealand', people: 'New Zealander, New Zealanders' },
  { name: 'Nigeria', people: 'Nigerian, Nigerians' },
  { name: 'Norway', people: 'Norwegian, Norwegians' },
  { name: 'Pakistan', people: 'Pakistani, Pakistanis' },
  { name: 'Palestine', people: 'Palestinian, Palestinians' },
  { name: 'Peru', people: 'Peruvian, Peruvians' },
  { name: 'Philippines', people: 'Filipino, Filipinos, Philippine' },
  { name: 'Poland', people: 'Polish, Pole, Poles' },
  { name: 'Portugal', people: 'Portuguese' },
  { name: 'Romania', people: 'Romanian, Romanians' },
  { name: 'Saudi Arabia', people: 'Saudi, Saudis' },
  { name: 'Scotland', people: 'Scottish, Scot, Scots' },
  { name: 'Serbia', people: 'Serbian, Serbians, Serb, Serbs' },
  { name: 'Singapore', people: 'Singaporean, Singaporeans' },
  { name: 'Slovakia', people: 'Slovak, Slovaks' },
  { name: 'Slovenia', people: 'Slovenian, Slovene, Slovenes' },
  { name: 'Somalia', people: 'Somali, Somalis' },
  { name: 'South Africa', people: 'South African, South Africans' },
  { name: 'Spain', people: 'Spanish, Spaniard, Spaniards' },
  { name: 'Sudan', people: 'Sudanese' },
  { name: 'Sweden', people: 'Swedish, Swede, Swedes' },
  { name: 'Switzerland', people: 'Swiss' },
  { name: 'Thailand', people: 'Thai, Thais' },
  { name: 'Tunisia', people: 'Tunisian, Tunisians' },
  { name: 'Uganda', people: 'Ugandan, Ugandans' },
  { name: 'Ukraine', people: 'Ukrainian, Ukrainians' },
  { name: 'Venezuela', people: 'Venezuelan, Venezuelans' },
  { name: 'Vietnam', people: 'Vietnamese' },
  { name: 'Wales', people: 'Welsh, Welshman' },
  { name: 'Yemen', people: 'Yemeni, Yemenis' },
  { name: 'Zimbabwe', people: 'Zimbabwean, Zimbabweans' },
  { name: 'Europe', people: 'European, Europeans' },
  { name: 'Africa', people: 'African, Africans' },
  { name: 'Asia', people: 'Asian, Asians' },
  { name: 'Scandinavia', people: 'Scandinavian, Scandinavians' },
];

interface NationNames {
  readonly aliases: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

let names: NationNames | undefined;

/** The name of the country or body that a name stands for; undefined where no row has it. */
export function nationCalled(name: string): string | undefined {
  names ??= namesOf();
  return names.aliases.get(name);
}

/** A people by the first of its names: "Swede" gives "Swedish". */
export function peopleCalled(people: string): string | undefined {
  names ??= namesOf();
  return names.people.get(people);
}

function namesOf(): NationNames {
  const split = (listed: string | undefined): string[] => listed?.split(',').map((name) => name.trim()) ?? [];
  return {
    aliases: new Map(
      NATIONS.flatMap(({ name, aliases }) =>
        [name, ...split(aliases)].map((alias) => [alias, name] as const),
      ),
    ),
    people: new Map(
      NATIONS.map(({ people }) => split(people)).flatMap((called) =>
        called.map((one) => [one, called[0] ?? one] as const),
      ),
    ),
  };
}
