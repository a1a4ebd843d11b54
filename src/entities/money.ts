/** Amounts of money as written, told as currency (ISO 4217) and amount. */

interface CurrencyRow {
  readonly code: string;
  /** Signs before the amount, between blanks. */
  readonly signs: string;
  /** Words after it, singular, between commas. */
  readonly words: string;
}

export const CURRENCIES: readonly CurrencyRow[] = [
  { code: 'USD', signs: '$ US$ USD', words: 'dollar,us dollar,u.s. dollar,american dollar,buck' },
  { code: 'GBP', signs: '£ GBP', words: 'pound,pound sterling,british pound,sterling,quid' },
  { code: 'EUR', signs: '€ EUR', words: 'euro' },
  { code: 'JPY', signs: '¥ JPY', words: 'yen' },
  { code: 'CNY', signs: 'CNY RMB', words: 'yuan,renminbi' },
  { code: 'INR', signs: '₹ Rs Rs. INR', words: 'rupee,indian rupee' },
  { code: 'AUD', signs: 'A$ AU$ AUD', words: 'australian dollar' },
  { code: 'CAD', signs: 'C$ CA$ CAD', words: 'canadian dollar' },
  { code: 'NZD', signs: 'NZ$ NZD', words: 'new zealand dollar' },
  { code: 'HKD', signs: 'HK$ HKD', words: 'hong kong dollar' },
  { code: 'SGD', signs: 'S$ SGD', words: 'singapore dollar' },
  { code: 'CHF', signs: 'CHF Sfr', words: 'swiss franc' },
  { code: 'RUB', signs: '₽ RUB', words: 'ruble,rouble' },
  { code: 'KRW', signs: '₩ KRW', words: 'won' },
  { code: 'ILS', signs: '₪ ILS', words: 'shekel' },
  { code: 'BRL', signs: 'R$ BRL', words: 'real,reais' },
  { code: 'DEM', signs: 'DM DEM', words: 'mark,german mark' },
  { code: 'FRF', signs: 'FRF', words: 'french franc' },
  { code: 'ITL', signs: 'ITL', words: 'italian lira' },
  { code: 'NLG', signs: 'NLG', words: 'guilder' },
  { code: 'SEK', signs: 'SEK', words: 'kronor,swedish kronor,swedish krona,swedish crown' },
  { code: 'NOK', signs: 'NOK', words: 'norwegian krone,norwegian kroner,norwegian crown' },
  { code: 'DKK', signs: 'DKK', words: 'danish krone,danish kroner,danish crown' },
  { code: 'PLN', signs: 'PLN', words: 'zloty,zlotys' },
  { code: 'CZK', signs: 'CZK', words: 'koruna,czech crown' },
  { code: 'HUF', signs: 'HUF', words: 'forint' },
  { code: 'UAH', signs: '₴ UAH', words: 'hryvnia' },
  { code: 'TRY', signs: '₺ TRY', words: 'turkish lira' },
  { code: 'NGN', signs: '₦ NGN', words: 'naira' },
  { code: 'ZAR', signs: 'ZAR', words: 'rand,south african rand' },
  { code: 'KES', signs: 'Ksh KES', words: 'kenyan shilling' },
  { code: 'GHS', signs: 'GH₵ GHS', words: 'cedi,ghana cedi' },
  { code: 'PKR', signs: 'PKR', words: 'pakistani rupee' },
  { code: 'BDT', signs: '৳ BDT', words: 'taka' },
  { code: 'THB', signs: '฿ THB', words: 'baht' },
  { code: 'MYR', signs: 'MYR', words: 'ringgit' },
  { code: 'IDR', signs: 'IDR', words: 'rupiah' },
  { code: 'PHP', signs: '₱ PHP', words: 'philippine peso' },
  { code: 'MXN', signs: 'MXN', words: 'mexican peso' },
  { code: 'SAR', signs: 'SAR', words: 'saudi riyal' },
  { code: 'AED', signs: 'AED', words: 'uae dirham' },
];

/** Money of more than one country: an amount of it has no code. */
const SHARED = 'peso,franc,lira,krone,kroner,krona,crown,riyal,rial,dirham,dinar,shilling,pence,cent'.split(
  ',',
);
/** "south african rand". */
const MOST_WORDS = 3;

let words: ReadonlyMap<string, string> | undefined;

/** The code of a currency by its words, singular or plural; empty where several countries have one of the name; undefined where there is none. */
function codeOf(written: string): string | undefined {
  words ??= new Map([
    ...SHARED.map((word) => [word, ''] as const),
    ...CURRENCIES.flatMap((row) => row.words.split(',').map((word) => [word, row.code] as const)),
  ]);
  return words.get(written) ?? words.get(written.replace(/s$/, ''));
}

/** The words of a currency that stand right behind a place, with the blank before them; empty where none do. */
export function currencyBehind(text: string, place: number): string {
  const next = /^(?: [\p{L}.]{2,14}){1,3}/u.exec(text.slice(place, place + 46))?.[0] ?? '';
  const parts = next.split(' ').slice(1, 1 + MOST_WORDS);
  for (let count = parts.length; count > 0; count--) {
    const named = parts.slice(0, count).join(' ').replace(/\.$/, '');
    if (codeOf(named.toLowerCase()) !== undefined) return ` ${named}`;
  }
  return '';
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  crore: 1e7,
  lakh: 1e5,
  'lakh crore': 1e12,
};

const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat([
      ['a', 1],
      ['half', 0.5],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
    ]),
);

const SIGNS = CURRENCIES.flatMap(({ code, signs }) => signs.split(' ').map((sign) => ({ sign, code }))).sort(
  (a, b) => b.sign.length - a.sign.length,
);

/** The sign of a currency that ends right before a place, blanks between allowed; empty where none does. */
export function signBefore(text: string, place: number): string {
  const before = text.slice(Math.max(0, place - 6), place);
  const bare = before.trimEnd();
  const found = SIGNS.find(
    ({ sign }) => bare.endsWith(sign) && !/[\p{L}\p{N}]$/u.test(bare.slice(0, -sign.length)),
  );
  if (found === undefined || (before !== bare && !/[A-Za-z.]$/.test(found.sign))) return '';
  return `${found.sign}${before.slice(bare.length)}`;
}

/** "$1.2 billion" as "USD 1200000000"; undefined where the text leaves the amount or the currency open. */
export function moneyValue(written: string): string | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  const sign = SIGNS.find((row) => text.startsWith(row.sign));
  const rest = (sign === undefined ? text : text.slice(sign.sign.length)).trim().toLowerCase();
  const match =
    /^(\d[\d,]*(?:\.\d+)?|[a-z]+)[ -]?(hundred|thousand|million|billion|trillion|crore|lakh(?: crore)?|mln|mn|bn|tn|[kmb](?![a-z]))?(?: |$)(.*)$/.exec(
      rest,
    );
  if (match === null) return undefined;
  const [, amount = '', magnitude = '', currency = ''] = match;
  const base = /^\d/.test(amount) ? Number(amount.replaceAll(',', '')) : NUMBER_WORDS[amount];
  const code = sign?.code ?? codeOf(currency);
  if (base === undefined || code === undefined || code === '') return undefined;
  const whole = base * (MAGNITUDES[magnitude] ?? 1);
  return `${code} ${Number(whole.toPrecision(15))}`;
}
