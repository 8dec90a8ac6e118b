// CONVERT, with the factors as they are defined.
import type { Engine } from '../engine';
import type { Functions } from './registry';
import { isError, notAvailable, readings, spread, textOf, type Value } from './values';

/** How much of the first unit of its kind one unit is. */
type Kind = Readonly<Record<string, number>>;

const foot = 0.3048;
const inch = foot / 12;
const mile = 1609.344;
const pound = 453.59237;
const litre = 1e-3;
const gallon = 231 * inch ** 3;
const ukGallon = 4.54609 * litre;
const gravity = 9.80665;

const kinds: readonly Kind[] = [
  {
    g: 1,
    lbm: pound,
    ozm: pound / 16,
    grain: pound / 7000,
    stone: pound * 14,
    cwt: pound * 100,
    shweight: pound * 100,
    uk_cwt: pound * 112,
    lcwt: pound * 112,
    hweight: pound * 112,
    ton: pound * 2000,
    uk_ton: pound * 2240,
    LTON: pound * 2240,
    brton: pound * 2240,
    sg: (pound * gravity) / foot,
    u: 1.660538782e-24,
  },
  {
    m: 1,
    in: inch,
    ft: foot,
    yd: foot * 3,
    mi: mile,
    Nmi: 1852,
    survey_mi: 6336000 / 3937,
    ang: 1e-10,
    ell: inch * 45,
    ly: 9.46073047258e15,
    parsec: 3.08567758128155e16,
    pc: 3.08567758128155e16,
    pica: inch / 6,
    Pica: inch / 72,
    Picapt: inch / 72,
  },
  { sec: 1, s: 1, min: 60, mn: 60, hr: 3600, day: 86400, d: 86400, yr: 365.25 * 86400 },
  {
    Pa: 1,
    p: 1,
    atm: 101325,
    at: 101325,
    mmHg: 133.322,
    Torr: 101325 / 760,
    psi: ((pound / 1000) * gravity) / inch ** 2,
  },
  { N: 1, dyn: 1e-5, dy: 1e-5, lbf: (pound / 1000) * gravity, pond: gravity / 1000 },
  {
    J: 1,
    e: 1e-7,
    c: 4.184,
    cal: 4.1868,
    eV: 1.60217646e-19,
    ev: 1.60217646e-19,
    HPh: 2684519.537696173,
    hh: 2684519.537696173,
    Wh: 3600,
    wh: 3600,
    flb: (pound / 1000) * gravity * foot,
    BTU: 1055.05585262,
    btu: 1055.05585262,
  },
  { W: 1, w: 1, HP: 745.6998715822702, h: 745.6998715822702, PS: 735.49875 },
  { T: 1, ga: 1e-4 },
  {
    l: litre,
    L: litre,
    lt: litre,
    tsp: gallon / 768,
    tspm: 5e-6,
    tbs: gallon / 256,
    oz: gallon / 128,
    cup: gallon / 16,
    pt: gallon / 8,
    us_pt: gallon / 8,
    uk_pt: ukGallon / 8,
    qt: gallon / 4,
    uk_qt: ukGallon / 4,
    gal: gallon,
    uk_gal: ukGallon,
    barrel: gallon * 42,
    bushel: 2150.42 * inch ** 3,
    m3: 1,
    'm^3': 1,
    in3: inch ** 3,
    'in^3': inch ** 3,
    ft3: foot ** 3,
    'ft^3': foot ** 3,
    yd3: (foot * 3) ** 3,
    'yd^3': (foot * 3) ** 3,
    mi3: mile ** 3,
    'mi^3': mile ** 3,
    Nmi3: 1852 ** 3,
    'Nmi^3': 1852 ** 3,
    ang3: 1e-30,
    'ang^3': 1e-30,
    ly3: 9.46073047258e15 ** 3,
    'ly^3': 9.46073047258e15 ** 3,
    Pica3: (inch / 72) ** 3,
    'Pica^3': (inch / 72) ** 3,
    Picapt3: (inch / 72) ** 3,
    'Picapt^3': (inch / 72) ** 3,
    GRT: 100 * foot ** 3,
    regton: 100 * foot ** 3,
    MTON: 40 * foot ** 3,
  },
  {
    m2: 1,
    'm^2': 1,
    in2: inch ** 2,
    'in^2': inch ** 2,
    ft2: foot ** 2,
    'ft^2': foot ** 2,
    yd2: (foot * 3) ** 2,
    'yd^2': (foot * 3) ** 2,
    mi2: mile ** 2,
    'mi^2': mile ** 2,
    Nmi2: 1852 ** 2,
    'Nmi^2': 1852 ** 2,
    ang2: 1e-20,
    'ang^2': 1e-20,
    Pica2: (inch / 72) ** 2,
    'Pica^2': (inch / 72) ** 2,
    Picapt2: (inch / 72) ** 2,
    'Picapt^2': (inch / 72) ** 2,
    ly2: 9.46073047258e15 ** 2,
    'ly^2': 9.46073047258e15 ** 2,
    ar: 100,
    Morgen: 2500,
    ha: 1e4,
    uk_acre: 4046.8564224,
    us_acre: 4046.872609874252,
  },
  { bit: 1, byte: 8 },
  {
    'm/s': 1,
    'm/sec': 1,
    'm/h': 1 / 3600,
    'm/hr': 1 / 3600,
    mph: mile / 3600,
    kn: 1852 / 3600,
    admkn: 1853.184 / 3600,
  },
];

const prefixes: Readonly<Record<string, number>> = {
  Y: 1e24,
  Z: 1e21,
  E: 1e18,
  P: 1e15,
  T: 1e12,
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 1e2,
  da: 10,
  e: 10,
  d: 1e-1,
  c: 1e-2,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
  a: 1e-18,
  z: 1e-21,
  y: 1e-24,
};
const binary: Readonly<Record<string, number>> = {
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
  Zi: 2 ** 70,
  Yi: 2 ** 80,
};
const prefixed = new Set(
  'g u m ang sec s Pa p atm at mmHg N dyn dy J e c cal eV ev Wh wh W w T ga l L lt bit byte m2 m^2 m3 m^3 ang2 ang^2 ang3 ang^3 m/s m/sec m/h m/hr ar pc parsec ly'.split(
    ' ',
  ),
);

interface Unit {
  readonly kind: Kind;
  readonly factor: number;
}

function unitOf(name: string): Unit | undefined {
  for (const kind of kinds) if (Object.hasOwn(kind, name)) return { kind, factor: kind[name] ?? 1 };
  for (const length of [1, 2]) {
    const [prefix, base] = [name.slice(0, length), name.slice(length)];
    const scale = prefixes[prefix] ?? (base === 'bit' || base === 'byte' ? binary[prefix] : undefined);
    const kind = prefixed.has(base) && kinds.find((known) => Object.hasOwn(known, base));
    const power = Number(/[23]$/.exec(base)?.[0] ?? 1);
    if (scale !== undefined && kind) return { kind, factor: scale ** power * (kind[base] ?? 1) };
  }
  return undefined;
}

/** To kelvin and back. */
const temperatures: Readonly<Record<string, readonly [scale: number, zero: number]>> = {
  C: [1, 273.15],
  cel: [1, 273.15],
  F: [5 / 9, 459.67 * (5 / 9)],
  fah: [5 / 9, 459.67 * (5 / 9)],
  K: [1, 0],
  kel: [1, 0],
  Rank: [5 / 9, 0],
  Reau: [1.25, 273.15],
};

export function convert(engine: Engine): Functions {
  const read = readings(engine);
  return {
    CONVERT: {
      args: ['value', 'start_unit', 'end_unit'],
      compute(value, start, end) {
        return spread([value, start, end], (known, from, to) => {
          const failed = [known, from, to].find(isError);
          const number = failed ?? read.number(known, this.locale);
          return typeof number === 'number' ? converted(number, textOf(from), textOf(to)) : number;
        });
      },
    },
  };
}

function converted(value: number, from: string, to: string): Value {
  const [hot, cold] = [temperatures[from], temperatures[to]];
  if (hot && cold) return { value: cleaned((value * hot[0] + hot[1] - cold[1]) / cold[0]) };
  const [start, end] = [unitOf(from), unitOf(to)];
  if (!start || !end) return notAvailable(`CONVERT does not know the unit '${start ? to : from}'.`);
  if (start.kind !== end.kind)
    return notAvailable(`CONVERT cannot turn '${from}' into '${to}': they measure different things.`);
  return { value: cleaned((value * start.factor) / end.factor) };
}

/** Fifteen digits, as many as a factor is known to. */
const cleaned = (value: number): number => Number(value.toPrecision(15));
