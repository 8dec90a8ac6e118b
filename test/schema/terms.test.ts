// Terms of payment: read in both languages, told by their first wrong word, and shared out to the last coin.
import fc from 'fast-check';
import { checkField } from '../../src/schema/checks';
import { DUE_EVENTS, HOLDS, type Offset } from '../../src/schema/due';
import { offset } from '../../src/schema/kinds';
import { minorUnits, roundMoney } from '../../src/schema/money';
import { readTerms, sharesOf, type Term, writeTerms } from '../../src/schema/terms';

/** As Settings would have it, or what is wrong. */
function said(text: string): unknown {
  const read = readTerms(text);
  return read.ok ? writeTerms(read.terms) : read.problem;
}

describe('terms', () => {
  it.each([
    ['30% order; 70% ex-factory -3wd after inspection', '30% order; 70% ex-factory -3wd after inspection'],
    ['100% shipped +30d', '100% shipped +30d'],
    ['100% shipped +7d after documents', '100% shipped +7d after documents'],
    ['100% shipped +60d', '100% shipped +60d'],
    ['100 % deposit', '100% order'],
    ['30 % deposit at order; 70 % balance on ex-factory', '30% order; 70% ex-factory'],
    ['Net 30 from B/L', '100% shipped +30d'],
    ['net 60 days from delivery', '100% delivered +60d'],
    [
      '50% PP approved; rest 3 working days before ex-factory after inspection',
      '50% pp; 50% ex-factory -3wd after inspection',
    ],
    ['100% delivered eom', '100% delivered eom'],
    ['100% shipped end of month + 30 days', '100% shipped eom+30d'],
    ['100% inspection +1m', '100% inspection +1m'],
    ['100% ex-factory - 3 wd', '100% ex-factory -3wd'],
    ['50% order; 1/3 shipped; rest delivered', '50% order; 33.3333% shipped; rest delivered'],
    ['100% 2 months after shipment', '100% shipped +2m'],
    ['33,5% order; 66,5% ex-factory −3wd', '33.5% order; 66.5% ex-factory -3wd'],
    ['1/3 order; 1/3 shipped; 1/3 delivered', '33.3333% order; 33.3333% shipped; rest delivered'],
    ['30 % pedido; 70 % salida de fábrica -3wd tras inspección', '30% order; 70% ex-factory -3wd after inspection'],
    ['30% anticipo; 70% 3 días laborables antes de ex-fábrica', '30% order; 70% ex-factory -3wd'],
    ['100% 60 días desde el embarque contra documentos', '100% shipped +60d after documents'],
    ['30% al pedido; resto a la entrega fin de mes', '30% order; 70% delivered eom'],
    ['neto 30 desde entrega', '100% delivered +30d'],
    ['net shipped +30d', '100% shipped +30d'],
    ['33.25% order; 66.75% shipped', '33.25% order; 66.75% shipped'],
    ['1/12 order; rest shipped', '8.3333% order; rest shipped'],
    ['30% order\n70% shipped;', '30% order; 70% shipped'],
    ['100% shipped + 30 d.', '100% shipped +30d'],
  ])('reads %s', (typed, expected) => expect(said(typed)).toBe(expected));

  it.each([
    ['30% order; 70% exfactry -3wd', { code: 'termsWord', typed: '70% exfactry -3wd', word: 'exfactry' }],
    ['thirty order', { code: 'termsWord', typed: 'thirty order', word: 'thirty' }],
    ['100% shipped +30x', { code: 'termsWord', typed: '100% shipped +30x', word: '+30x' }],
    ['100% shipped +12345d', { code: 'termsWord', typed: '100% shipped +12345d', word: '+12345d' }],
    ['100% shipped 3.5 d', { code: 'termsWord', typed: '100% shipped 3.5 d', word: '3.5' }],
    ['100% shipped @', { code: 'termsWord', typed: '100% shipped @', word: '@' }],
    ['100% shipped +30d eom', { code: 'termsWord', typed: '100% shipped +30d eom', word: 'eom' }],
    ['100% shipped after lunch', { code: 'termsWord', typed: '100% shipped after lunch', word: 'after' }],
    ['30%; 70% shipped', { code: 'termsLack', typed: '30%', lack: 'event' }],
    ['', { code: 'termsLack', typed: '', lack: 'share' }],
    ['30% order; 60% shipped', { code: 'termsSum', typed: '30% order; 60% shipped', sum: 90 }],
    ['60% order; 60% shipped', { code: 'termsSum', typed: '60% order; 60% shipped', sum: 120 }],
    [
      '30% order; rest shipped; rest delivered',
      { code: 'termsSum', typed: '30% order; rest shipped; rest delivered', sum: 30 },
    ],
    ['1/3 order; 1/3 shipped', { code: 'termsSum', typed: '1/3 order; 1/3 shipped', sum: 66.6667 }],
    ['100% order; rest shipped', { code: 'termsSum', typed: '100% order; rest shipped', sum: 100 }],
    ['0% order; 100% shipped', { code: 'termsSum', typed: '0% order; 100% shipped', sum: 100 }],
    ['net 30', { code: 'termsLack', typed: 'net 30', lack: 'event' }],
    ['30% pedido; 70% mañana', { code: 'termsWord', typed: '70% mañana', word: 'mañana' }],
    ['1234% order', { code: 'termsWord', typed: '1234% order', word: '1234%' }],
    ['30.12345% order', { code: 'termsWord', typed: '30.12345% order', word: '30.12345%' }],
    ['thirty % order', { code: 'termsWord', typed: 'thirty % order', word: 'thirty' }],
    ['half of 2 order', { code: 'termsWord', typed: 'half of 2 order', word: 'half' }],
    ['30 of 90 order', { code: 'termsWord', typed: '30 of 90 order', word: '30' }],
    ['1/0 order', { code: 'termsWord', typed: '1/0 order', word: '1/0' }],
    ['1/05 order', { code: 'termsWord', typed: '1/05 order', word: '1/05' }],
    ['1/200 order', { code: 'termsWord', typed: '1/200 order', word: '1/200' }],
    ['100% shipped delivered', { code: 'termsWord', typed: '100% shipped delivered', word: 'delivered' }],
    ['net 1234 from delivery', { code: 'termsWord', typed: 'net 1234 from delivery', word: '1234' }],
    ['100% 30 days shipped', { code: 'termsWord', typed: '100% 30 days shipped', word: '30' }],
    ['100% shipped + 12345 d', { code: 'termsWord', typed: '100% shipped + 12345 d', word: '+' }],
    ['100% shipped + -3 d', { code: 'termsWord', typed: '100% shipped + -3 d', word: '+' }],
  ])('tells the first wrong word of “%s”', (typed, problem) => expect(said(typed)).toEqual(problem));

  it.each([
    ['100% shipped', { endOfMonth: false, count: 0, unit: 'd' }],
    ['100% shipped eom', { endOfMonth: true, count: 0, unit: 'd' }],
    ['100% 0 days before shipped', { endOfMonth: false, count: 0, unit: 'd' }],
    ['100% shipped eom - 2 m', { endOfMonth: true, count: -2, unit: 'm' }],
  ])('counts %s from its event', (typed, own) => {
    const read = readTerms(typed);
    expect(read.ok && read.terms.map(({ offset: each }) => each)).toEqual([own]);
  });

  it('writes what it reads the same again', () => {
    const anyOffset = fc.record<Offset>({
      endOfMonth: fc.boolean(),
      count: fc.integer({ min: -400, max: 400 }),
      unit: fc.constantFrom('d', 'wd', 'm'),
    });
    const part = fc.record({
      event: fc.constantFrom(...DUE_EVENTS),
      offset: anyOffset.map((each) => (each.count === 0 ? { ...each, unit: 'd' as const } : each)),
      hold: fc.option(fc.constantFrom(...HOLDS), { nil: undefined }),
      weight: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const each = Math.floor(100 / parts.length);
        const terms = parts.map(({ event, offset: own, hold }, index): Term => {
          const percent = index === parts.length - 1 ? 100 - each * (parts.length - 1) : each;
          return { share: percent / 100, event, offset: own, ...(hold ? { hold } : {}) };
        });
        const read = readTerms(writeTerms(terms));
        expect(read.ok && writeTerms(read.terms)).toBe(writeTerms(terms));
        expect(read.ok && read.terms.map(({ event, hold }) => [event, hold])).toEqual(
          terms.map(({ event, hold }) => [event, hold]),
        );
      }),
    );
  });
});

describe('the words of the trade', () => {
  const words = (text: string) => text.split(', ');
  const read = (texts: readonly string[]) => Object.fromEntries(texts.map((text) => [text, said(text)]));
  const all = (texts: readonly string[], as: string) => Object.fromEntries(texts.map((text) => [text, as]));

  it.each([
    ['order', 'order, order date, PO, PO date, deposit, advance, down payment, order confirmation'],
    ['order', 'pedido, fecha del pedido, fecha de pedido, anticipo, señal'],
    ['pp', 'PP, PP approved, PP approval, PP sample approved, PP aprobada, PP aprobado, aprobación de PP'],
    ['pp', 'aprobación PP, muestra PP aprobada, aprobación de la muestra PP'],
    ['ex-factory', 'ex-factory, ex factory, exfactory, EXF, XF, ex-factory date, ex factory date'],
    ['ex-factory', 'ex-fábrica, ex fábrica, salida de fábrica, salida de la fábrica'],
    [
      'shipped',
      'shipped, shipment, shipping, shipping date, shipment date, B/L, BL, B/L date, BL date, bill of lading',
    ],
    ['shipped', 'embarque, embarcado, envío, enviado, fecha de embarque, conocimiento de embarque'],
    ['delivered', 'delivered, delivery, delivery date, arrival, entrega, entregado, llegada, fecha de entrega'],
    ['inspection', 'inspection, inspected, final inspection, inspección, inspeccionado, inspección final'],
  ])('say when: %s', (event, phrases) => {
    const texts = words(phrases).map((phrase) => `100% ${phrase}`);
    expect(read(texts)).toEqual(all(texts, `100% ${event}`));
    const part = words(phrases).map((phrase) => `100% ${phrase} +3d`);
    expect(read(part)).toEqual(all(part, `100% ${event} +3d`));
  });

  it('say what a payment waits for', () => {
    const before = words('after, once, until, against, tras, después de, hasta, contra');
    const passed = words(
      'inspection, inspection passed, final inspection, inspección, la inspección, inspección final',
    );
    const papers = words('documents, docs, documents received, documentos, los documentos, la documentación');
    const held = (things: readonly string[], firsts: readonly string[]) =>
      firsts.flatMap((first) => things.map((thing) => `100% shipped ${first} ${thing}`));
    const inspected = held(passed, [...before, 'after passed', 'after passing']);
    expect(read(inspected)).toEqual(all(inspected, '100% shipped after inspection'));
    const sent = held(papers, before);
    expect(read(sent)).toEqual(all(sent, '100% shipped after documents'));
  });

  it('that only join change nothing, one or more of them', () => {
    const english = 'on, at, from, with, by, of, the, upon, date of, in, balance, payment, due, balance due on the';
    const spanish = 'a, al, a la, con, con el, con la, de, del, de la, desde, el, la, en, saldo, pago, pago a la';
    const joined = words(`${english}, ${spanish}`).map((joiner) => `100% ${joiner} shipped`);
    expect(read(joined)).toEqual(all(joined, '100% shipped'));
  });

  it('say that the rest is meant', () => {
    const rests = words('rest, the rest, balance, remainder, resto, el resto, saldo, el saldo');
    const texts = rests.map((rest) => `30% order; ${rest} shipped`);
    expect(read(texts)).toEqual(all(texts, '30% order; 70% shipped'));
  });

  it('say how many days, working days or months, on which side, and the month’s end', () => {
    const units = {
      wd: 'wd, working day, working days, workday, workdays, business day, business days, días laborables, día laborable',
      'wd ': 'días hábiles, día hábil, DL, DH',
      d: 'd, day, days, calendar day, calendar days, día, días, días naturales, día natural',
      m: 'm, month, months, mes, meses',
    };
    for (const [unit, phrases] of Object.entries(units)) {
      const texts = words(phrases).flatMap((phrase) => [`100% shipped +3 ${phrase}`, `100% 3 ${phrase} after shipped`]);
      expect(read(texts)).toEqual(all(texts, `100% shipped +3${unit.trim()}`));
    }
    const sides = {
      '-': 'before, antes, antes de, antes de la, antes del',
      '+': 'after, from, later, después, después de, después de la, después del, tras, tras el, tras la, desde, desde el, desde la',
    };
    for (const [sign, phrases] of Object.entries(sides)) {
      const texts = words(phrases).flatMap((side) => [`100% 3 days ${side} shipped`, `100% order 3d ${side}`]);
      expect(texts.map(said)).toEqual(texts.map((_, at) => `100% ${at % 2 === 0 ? 'shipped' : 'order'} ${sign}3d`));
    }
    const ends = words('eom, end of month, end of the month, month end, fin de mes, fin del mes, final de mes, FDM');
    const texts = ends.map((end) => `100% shipped ${end}`);
    expect(read(texts)).toEqual(all(texts, '100% shipped eom'));
  });
});

describe('an offset', () => {
  const check = (typed: string) => checkField(offset, typed, { today: '2026-11-22', dayFirst: true, decimalMark: '.' });
  it.each([
    ['+30d', '+30d'],
    ['30 d', '+30d'],
    ['−3WD', '-3wd'],
    ['EOM + 30 d', 'eom+30d'],
    ['eom', 'eom'],
    ['+1m', '+1m'],
  ])('reads %s', (typed, expected) => expect(check(typed)).toEqual({ ok: true, value: expected }));

  it.each(['30', '30d eom', 'soon', '3w', 'eom30d'])('refuses “%s” and says what is meant', (typed) =>
    expect(check(typed)).toEqual({ ok: false, problem: { code: 'notOffset', typed } }),
  );
});

describe('shares', () => {
  it.each([
    [4060.05, [0.3, 0.7], 'EUR', [1218.02, 2842.03]],
    [100, [1 / 3, 1 / 3, 1 / 3], 'EUR', [33.33, 33.33, 33.34]],
    [5800, [0.3, 0.7], 'EUR', [1740, 4060]],
    [1001, [0.3, 0.7], 'JPY', [300, 701]],
    [10.001, [0.5, 0.5], 'KWD', [5.001, 5]],
    [0.03, [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6], 'EUR', [0.01, 0.01, 0.01, 0, 0, 0]],
    [-100, [1 / 3, 2 / 3], 'EUR', [-33.33, -66.67]],
    [-0.01, [0.5, 0.5], 'EUR', [-0.01, 0]],
    [0, [0.5, 0.5], 'EUR', [0, 0]],
  ])('of %d', (amount, shares, currency, expected) => expect(sharesOf(amount, shares, currency)).toEqual(expected));

  it('add up to the last coin, whatever the terms, the quantity, the price and the currency', () => {
    const price = fc.integer({ min: 1, max: 5_000_000 }).map((units) => units / 1000);
    const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CLF', undefined);
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), price, currency, weights, (quantity, unit, code, parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const decimals = minorUnits(code);
        const total = Math.round(quantity * unit * 10 ** decimals) / 10 ** decimals;
        const shares = sharesOf(
          total,
          parts.map((part) => part / whole),
          code,
        );
        const units = shares.map((share) => share * 10 ** decimals);
        expect(shares.map((share) => roundMoney(share, code))).toEqual(shares);
        expect(units.reduce((sum, each) => sum + Math.round(each), 0)).toBe(Math.round(total * 10 ** decimals));
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
