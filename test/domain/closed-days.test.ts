// Closed days as people write them in a cell or a form, in English and in Spanish.
import fc from 'fast-check';
import { readClosedDays, readSpans, type Span, writeSpans, wrongClosedDays } from '../../src/domain/closed-days';
import { closedDaysOf, workingDays } from '../../src/domain/settings/calendars';
import { addDays, toDayNumber } from '../../src/schema/dates';

const tet = '2027-02-03..2027-02-12';
const written = (cell: string | number) => writeSpans(readSpans(cell).spans);
const wrong = (cell: string | number) => readSpans(cell).wrong;

describe('A closure', () => {
  const ways = [
    '2027-02-03..2027-02-12',
    '2027-02-03 .. 2027-02-12',
    '2027-02-03/2027-02-12',
    '2027-02-03 to 2027-02-12',
    '3-12 Feb 2027',
    '3–12 February 2027',
    '3 to 12 Feb 2027',
    'from 3 to 12 February 2027',
    '3 Feb - 12 Feb 2027',
    '3 Feb 2027 – 12 Feb 2027',
    '3 Feb 2027-12 Feb 2027',
    '3-Feb-2027 to 12-Feb-2027',
    'Feb 3-12, 2027',
    'Feb 3 - 12 2027',
    'February 3 to February 12, 2027',
    '3-12 de febrero de 2027',
    'del 3 al 12 de febrero de 2027',
    'del 3 de febrero al 12 de febrero de 2027',
    '3 feb. 2027 a 12 feb. 2027',
    '3 feb 2027 hasta el 12 feb 2027',
    'Wed 3 Feb 2027 to Fri 12 Feb 2027',
    'Feb 3-12,2027',
    '3 Feb-12 Feb 2027',
    '3 feb.-12 feb. 2027',
    '3 feb. a 12 feb. 2027',
    '3 Feb to 2027-02-12',
    'Feb 3, 2027 to 12 Feb 2027',
    '2027 Feb 3 to 12 Feb 2027',
    'de 3 a 12 de febrero de 2027',
    'del 3 hasta el 12 de febrero de 2027',
  ];
  it.each(ways)('is read from %s', (typed) => {
    expect([written(typed), wrong(typed)]).toEqual([tet, []]);
  });

  it('is read wherever it stands, and however wide its blanks are', () => {
    for (const typed of ways) {
      const wide = ` ${typed.replaceAll(' ', '  ')} `;
      expect([typed, written(wide), wrong(wide)]).toEqual([typed, tet, []]);
      expect([typed, written(`30 Apr 2027; ${typed}`)]).toEqual([typed, `2027-04-30 ${tet}`]);
    }
    expect(['13-15 Feb 2027', 'Feb 13-15, 2027', '13 - 15 Feb 2027'].map(written)).toEqual(
      Array(3).fill('2027-02-13..2027-02-15'),
    );
    expect(written('2027-02-03/2027-02-12 2027-04-30/2027-05-02')).toBe(`${tet} 2027-04-30..2027-05-02`);
    expect(written('2027 Apr 30; 2 Sep 2027')).toBe('2027-04-30 2027-09-02');
  });

  it('may be of one day or of a year, and of no more', () => {
    expect(['12 Feb - 12 Feb 2027', '2026-01-01..2027-01-01'].map(written)).toEqual([
      '2027-02-12',
      '2026-01-01..2027-01-01',
    ]);
    expect(wrong('2026-01-01..2027-01-02')).toEqual(['2026-01-01..2027-01-02']);
  });

  it('may span the end of a year', () => {
    expect(written('28 Dec - 3 Jan 2027')).toBe('2026-12-28..2027-01-03');
    expect(written('del 28 de diciembre al 3 de enero de 2027')).toBe('2026-12-28..2027-01-03');
  });

  it('stands among others, and single days beside it, however they are parted', () => {
    const all = '2027-02-03..2027-02-12 2027-04-30 2027-09-02';
    expect(written('2027-02-03..2027-02-12 2027-04-30 2027-09-02')).toBe(all);
    expect(written('3-12 Feb 2027, 30 Apr 2027 and 2 Sep 2027')).toBe(all);
    expect(written('3-12 Feb 2027 30 Apr 2027 2 Sep 2027')).toBe(all);
    expect(written('del 3 al 12 de febrero de 2027; 30 de abril de 2027 y 2 de septiembre de 2027')).toBe(all);
    expect(written('Feb 3-12, 2027, Apr 30, 2027\nSep 2, 2027')).toBe(all);
    expect(written('2027-02-03..2027-02-12 30 Apr 2027 2027-09-02')).toBe(all);
  });

  it('is a day number where one day was typed alone', () => {
    expect(written(toDayNumber('2027-04-30'))).toBe('2027-04-30');
    expect([wrong(0), wrong(-3)]).toEqual([['0'], ['-3']]);
    const first = toDayNumber('1990-01-01');
    expect(readSpans(first)).toEqual({ spans: [{ from: '1990-01-01', to: '1990-01-01' }], wrong: [] });
    // A year alone is no day.
    for (const none of [first - 1, 2027]) expect(readSpans(none)).toEqual({ spans: [], wrong: [String(none)] });
    expect(readSpans(undefined)).toEqual({ spans: [], wrong: [] });
  });

  it('is each of its days to whoever counts them', () => {
    const cell = 'Tet 2027-02-03..2027-02-05 2027-04-30';
    expect(readClosedDays(cell)).toEqual(['2027-02-03', '2027-02-04', '2027-02-05', '2027-04-30']);
    expect(wrongClosedDays(cell)).toEqual(['Tet']);
    expect(wrongClosedDays('Tet ;  2027-04-30')).toEqual(['Tet']);
  });

  it.each([
    ['3-12 Feb', '3-12 Feb'],
    ['del 3 al  12 de febrero', 'del 3 al  12 de febrero'],
    ['3/2/2027', '3/2/2027'],
    ['2027-02-12..2027-02-03', '2027-02-12..2027-02-03'],
    ['2027-02-03..2072-02-12', '2027-02-03..2072-02-12'],
    ['2027-02-03..2027-02-05..2027-02-09', '2027-02-03..2027-02-05..2027-02-09'],
    ['2027-02-30', '2027-02-30'],
    ['Mon 3 Feb 2027', 'Mon 3 Feb 2027'],
    ['tomorrow', 'tomorrow'],
    ['Tet', 'Tet'],
    ['2027-02-03..', '2027-02-03..'],
    ['Tet to 12 Feb 2027', 'Tet to 12 Feb 2027'],
    ['3 to 5 to 9 Feb 2027', '3 to 5 to 9 Feb 2027'],
    ['3 from Feb to 12 Feb 2027', '3 from Feb to 12 Feb 2027'],
    ['3 to 2027-02-12', '3 to 2027-02-12'],
  ])('that is no days for sure, %s, is told', (typed, told) => {
    expect([written(typed), wrong(typed)]).toEqual(['', [told]]);
    expect(wrong(`2026-12-25 ${typed}`).join()).toContain(told);
    expect(written(`2026-12-25; ${typed}`)).toBe('2026-12-25');
  });

  it('in figures is read where no day but one can be meant, and in a form as its reader writes days', () => {
    expect(written('24/12/2026 25/12/2026')).toBe('2026-12-24 2026-12-25');
    const reading = { today: '2026-11-26', dayFirst: true, decimalMark: '.' } as const;
    expect(closedDaysOf.kind.check?.('3/2/2027', reading)).toEqual({ ok: true, value: '2027-02-03' });
    expect(closedDaysOf.kind.check?.('3-12 Feb, 30/4/2027', reading)).toEqual({
      ok: true,
      value: '2027-02-03..2027-02-12 2027-04-30',
    });
    expect(closedDaysOf.kind.check?.('3-12 Feb, Tet', reading)).toEqual({
      ok: false,
      problem: { code: 'notADate', typed: 'Tet', example: '2026-11-26' },
    });
  });

  const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2025-01-01', days));
  const spans = fc.array(
    fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([from, days]): Span => ({ from, to: addDays(from, days) })),
    { maxLength: 6 },
  );

  it('comes back as it was written, and nothing of a cell is dropped', () => {
    fc.assert(fc.property(spans, (all) => expect(readSpans(writeSpans(all))).toEqual({ spans: all, wrong: [] })));
    const noise = fc.constantFrom('Tet', '3/2/2027', 'n/a', '12', 'Feb', '2027');
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, day), { minLength: 1, maxLength: 6 }), (parts) => {
        const { spans: read, wrong: told } = readSpans(parts.join('; '));
        expect(read.length + told.length).toBe(parts.length);
      }),
    );
  });
});

describe('Working days', () => {
  it('are read as ranges and lists of either language, and what is none is told', () => {
    const { kind } = workingDays;
    expect(['Mon-Sat', 'Monday to Saturday', 'lun-sáb', 'de lunes a sábado', 'Mon – Sat'].map(kind.read)).toEqual(
      Array.from({ length: 5 }, () => [1, 2, 3, 4, 5, 6]),
    );
    expect(['Sat-Thu', 'sáb a jue', 'Sat Sun Mon Tue Wed and Thu'].map(kind.read)).toEqual(
      Array.from({ length: 3 }, () => [0, 1, 2, 3, 4, 6]),
    );
    expect(['Mon-Sat', 'Monday to Friday', 'lunes a viernes'].every(kind.fits)).toBe(true);
    expect(['Mon-Xyz', 'every day', 'Mon Tue or so', '6', 'Mon-'].some(kind.fits)).toBe(false);
  });
});
