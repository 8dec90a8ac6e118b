// Tracking numbers: two real ones and a broken one of every declared format, and what people paste around them.
import fc from 'fast-check';
import { trackingFormats } from '../../src/domain/carriers';
import { recogniseTracking } from '../../src/domain/tracking';
import { brokenNumbers, recognition } from '../support/tracking-numbers';

/** By format: its carrier, two numbers as carriers print them, and one that is broken. */
const numbers: { readonly [format: string]: readonly [carrier: string, one: string, other: string, broken: string] } = {
  UPS: ['UPS', '1Z12345E6605272234', '1Z 999 AA1 01 2345 6784', '1Z12345E6605272235'],
  'UPS reference': ['UPS', '123456789', 'T1234567890', 'T12345678'],
  'UPS Mail Innovations': ['UPS', 'MI000000123456789', 'MI 123456 7ABC', 'MI12345'],
  'UPS Mail Innovations, by post': [
    'UPS',
    '9261290100130739123452',
    '9274890100130739123458',
    '9261290100130739123425',
  ],
  'FedEx Express': ['FedEx', '9865 7878 8855', '477179081230', '986578788856'],
  'FedEx Ground': ['FedEx', '039813852990618', '041441760228964', '039813852990681'],
  'FedEx Ground, bar code': ['FedEx', '9611020987654312345672', '9612019039813852990618', '9611020987654312345673'],
  'FedEx Ground Economy': ['FedEx', '61299998820821171811', '9261299998820821171811', '61299998820821171818'],
  'DHL Express': ['DHL', '33 1881 0025', '8564385550', '3318810052'],
  'DHL Express, one piece': ['DHL', 'JJD0099999999', 'JVGL9999999999', 'JJD00999'],
  'DHL Parcel': ['DHL', '3SBCC000123456', '3SABC123456789', '3S123'],
  'DHL eCommerce': ['DHL', 'GM99999999999', 'GM60511234500000001', 'GM999'],
  'DHL Paket': ['DHL', '00340434161094022115', '00340434161094032954', '00340434161094022151'],
  'DHL Identcode': ['DHL', '56.310 243.031 3', '804200000010', '563102430331'],
  USPS: ['USPS', '9400 1118 9956 0438 6003 29', '420 22153 9101026837331000039521', '9400111899560438600392'],
  'USPS, 26 digits': [
    'USPS',
    '92612999997704120000000008',
    '42022153 92612999997704120000000008',
    '92612999997704120000000080',
  ],
  'USPS, 20 digits': ['USPS', '7014 2120 0000 1234 5671', '23010460000012345670', '70142120000012345675'],
  'USPS, older label': ['USPS', '7014 2120 0000 1234 5679', '23010460000012345678', '70142120000012345677'],
  DPD: ['DPD', '09980000020045', '0621 5902 7908 12', '0998000002004'],
  'DPD, 15 signs': ['DPD', '0998 0000 0200 45 7', '062159027908129', '099800000200458'],
  PostNL: ['PostNL', '3SDEVC201611210', '3S ABCD 1234567', '3SAB1'],
  'Canada Post': ['Canada Post', '1371 1345 8376 9923', '7023210039414604', '1371134583769932'],
  Amazon: ['Amazon', 'TBA123456789000', 'tba987654321999', 'TBA12345'],
  'Pallet label': ['FedEx', '(00) 006141411234567890', '0001 2345 0000 0000 27', '00006141411234567899'],
  'Postal form S10': ['Royal Mail', 'RN 47312482 9 GB', 'rr123456785gb', 'RN473124892GB'],
  'Air waybill': ['Lufthansa', '020-12345675', '020 1234 5686', '020-12345676'],
  Container: ['Hapag-Lloyd', 'CSQU 305438 3', 'HLXU3456784', 'CSQU305483 3'],
};

const carriersOf = (typed: string) => recogniseTracking(typed).candidates.map(({ carrier }) => carrier);
const formatIn = (typed: string, name: string) =>
  recogniseTracking(typed).candidates.find(({ format }) => format.name === name);

it('has two real numbers and a broken one of every format', () => {
  expect(Object.keys(numbers).sort()).toEqual(trackingFormats.map(({ name }) => name).sort());
});

describe.each(trackingFormats)('$name', ({ name, check }) => {
  const [carrier = '', one = '', other = '', broken = ''] = numbers[name] ?? [];

  it('is recognised, its check digit right if it has one', () => {
    for (const number of [one, other]) {
      expect(carriersOf(number)).toContain(name === 'Air waybill' ? 'Lufthansa' : carrier);
      expect(recogniseTracking(number).slip).toBe(false);
    }
    // Another format of the same carrier may stand before it.
    const found = [one, other].flatMap((number) => formatIn(number, name) ?? []);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ checked }) => checked !== (check ? 'right' : 'none'))).toEqual([]);
  });

  it('tells a broken number: by a warning where there is a check digit, else by not knowing it', () => {
    const found = recogniseTracking(broken).candidates.find((candidate) => candidate.carrier === carrier);
    expect(found?.checked).toBe(check ? 'wrong' : undefined);
  });
});

describe('A recognised number', () => {
  it('is certain where nobody else writes such a one', () => {
    expect(recogniseTracking('1Z12345E6605272234').certain).toBe('UPS');
    expect(recogniseTracking('RN473124829GB').certain).toBe('Royal Mail');
    expect(recogniseTracking('RR123456785ES').certain).toBe('Correos');
    expect(recogniseTracking('MSKU9070323').certain).toBe('Maersk');
    expect(recogniseTracking('176-12345675').certain).toBe('Emirates');
    expect(recogniseTracking('00340434161094022115').certain).toBe('DHL');
  });

  it('is never one wrong carrier for certain: twelve digits are of UPS or of FedEx, the likelier first', () => {
    expect(recogniseTracking('986578788855')).toMatchObject({ certain: undefined, slip: false });
    expect(carriersOf('986578788855')).toEqual(['FedEx', 'UPS']);
    expect(carriersOf('986578788851')[0]).toBe('UPS');
    expect(recogniseTracking('00006141411234567890').certain).toBeUndefined();
  });

  it.each([
    ['LX17635036', 'LaserShip writes such numbers, too'],
    ['JD0002242617644732', 'so does Yodel'],
    ['JJD0002257639032011', 'so does Yodel'],
    ['JVGL9999999999', 'nothing checks it'],
    ['GM60511234500000001', 'nothing checks it'],
    ['TBA123456789000', 'nothing checks it'],
    ['MI000000123456789', 'nothing checks it'],
  ])('is not certain by its letters alone: %s, since %s', (number) => {
    expect(recogniseTracking(number).certain).toBeUndefined();
    expect(recogniseTracking(number).candidates.length).toBeGreaterThan(0);
  });

  it('of zeros alone is nobody’s, whatever its check digit', () => {
    for (const length of [9, 10, 11, 12, 14, 15, 16, 18, 20, 22, 26]) {
      expect(recogniseTracking('0'.repeat(length))).toMatchObject({ candidates: [], certain: undefined, slip: false });
    }
    expect(recogniseTracking('1Z0000000000000000').certain).toBeUndefined();
    expect(recogniseTracking('RR000000005GB').certain).toBeUndefined();
  });

  it('of eleven digits in a row is no broken air waybill: only one that is written as such is warned of', () => {
    expect(recogniseTracking('73891051146')).toMatchObject({ certain: undefined, slip: false });
    expect(recogniseTracking('738-91051146').slip).toBe(true);
    expect(recogniseTracking('AWB 73891051146').slip).toBe(true);
  });

  it('has no carrier together with one of another carrier', () => {
    expect(recogniseTracking('1Z12345E6605272234, MSKU9070323').certain).toBeUndefined();
    expect(carriersOf('1Z12345E6605272234, MSKU9070323')).toEqual(['UPS', 'Maersk']);
    expect(recogniseTracking('MSKU9070323 / MSKU9070323').certain).toBe('Maersk');
  });

  it('warns of a wrong check digit and still says whose it is', () => {
    expect(recogniseTracking('1Z12345E6605272235')).toMatchObject({ certain: 'UPS', slip: true });
    expect(recogniseTracking('MSKU9070324')).toMatchObject({ certain: 'Maersk', slip: true });
    expect(recogniseTracking('020-12345676')).toMatchObject({ certain: undefined, slip: true });
    expect(carriersOf('020-12345676')).toEqual(['Lufthansa']);
  });

  it('knows a lessor’s box and a stranger’s air waybill for what they are, without a carrier', () => {
    expect(recogniseTracking('TGHU1234567')).toMatchObject({ certain: undefined, slip: false });
    expect(recogniseTracking('TGHU1234567').candidates).toMatchObject([{ format: { what: 'container' } }]);
    expect(recogniseTracking('949-12345675').candidates).toMatchObject([{ format: { what: 'airWaybill' } }]);
    expect(carriersOf('949-12345676')).toEqual([]);
  });

  it('knows the modulo 7 of the trade: 1234567 gives 5', () => {
    expect(formatIn('057-1234 5675', 'Air waybill')).toMatchObject({ carrier: 'Air France', checked: 'right' });
  });
});

describe('What people type and paste', () => {
  it('may hold spaces, dashes, small letters and a word before it', () => {
    for (const typed of ['1z 12345e 66 0527 2234', 'UPS 1Z12345E6605272234', 'Tracking no: 1Z-12345E-6605272234 ']) {
      expect(recogniseTracking(typed)).toMatchObject({ number: '1Z12345E6605272234', certain: 'UPS' });
    }
    expect(recogniseTracking('AWB 020-1234 5675')).toMatchObject({ number: '02012345675', certain: 'Lufthansa' });
  });

  it('may be the link that leads to it', () => {
    const link = 'https://www.dhl.com/gb-en/home/tracking.html?tracking-id=3318810025&submit=1';
    expect(recogniseTracking(link)).toMatchObject({ number: '3318810025', certain: 'DHL' });
    expect(recogniseTracking('www.fedex.com/fedextrack/?trknbr=039813852990618').number).toBe('039813852990618');
  });

  it('is nobody’s when it is no number of a carrier', () => {
    for (const typed of ['', '   ', 'tbc', 'by hand', '12345', 'ORD-0001', '💥', '%E0%A4%A', '\u0000']) {
      expect(recogniseTracking(typed)).toMatchObject({ candidates: [], certain: undefined, slip: false });
    }
  });

  it('never breaks, whatever it is, and names each carrier once', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.stringMatching(/^[0-9A-Z ./:-]{0,60}$/),
      fc.constantFrom(...Object.values(numbers).flatMap(([, ...typed]) => typed)),
    );
    let known = 0;
    fc.assert(
      fc.property(text, (typed) => {
        const { candidates, certain } = recogniseTracking(typed);
        const carriers = candidates.map(({ carrier }) => carrier);
        expect(new Set(carriers).size).toBe(carriers.length);
        if (certain === undefined) return;
        known += 1;
        expect(carriers).toEqual([certain]);
      }),
      { numRuns: 500 },
    );
    expect(known).toBeGreaterThan(50);
  });

  it('is warned of when any one digit of a checked number is mistyped', () => {
    const slipped = fc.record({
      number: fc.constantFrom('1Z12345E6605272234', 'MSKU9070323', 'RN473124829GB', '02012345675', '3318810025'),
      at: fc.nat(),
      by: fc.integer({ min: 1, max: 6 }),
    });
    const digitsOf = (number: string) => [...number].flatMap((sign, at) => (/\d/.test(sign) ? [at] : [])).slice(-8);
    let caught = 0;
    let typed = 0;
    fc.assert(
      fc.property(slipped, ({ number, at, by }) => {
        const places = digitsOf(number);
        const place = places[at % places.length] ?? 0;
        const wrong = [...number].map((sign, index) => (index === place ? String((Number(sign) + by) % 10) : sign));
        const { slip, candidates } = recogniseTracking(wrong.join(''));
        typed += 1;
        if (slip || candidates.length === 0) caught += 1;
      }),
      { numRuns: 400 },
    );
    // Modulo 7 misses what is seven off, modulo 11 with two digits for ten a little.
    expect(caught / typed).toBeGreaterThan(0.9);
  });
});

describe('Numbers that were not used to write the formats', () => {
  it('are recognised as the README says, and never as another carrier’s for certain', () => {
    expect(recognition().all).toMatchObject({ numbers: 71, first: 40, among: 4, none: 27, wrong: 0, warned: 0 });
  });

  it('are warned of, or not taken for that carrier’s, when they are broken', () => {
    const missed = brokenNumbers.filter(({ carrier, number }) => {
      const named = recogniseTracking(number).candidates.find((candidate) => candidate.carrier === carrier);
      return named !== undefined && named.checked !== 'wrong';
    });
    expect(brokenNumbers.length).toBeGreaterThan(30);
    expect(missed).toEqual([]);
  });
});
