// The switching rules of MIL-STD-105E, told as a factory's lots come in: F fails, P passes, small letters under tightened inspection.
import { severityFor } from '../../../src/tabs/inspections/switching';
import type { inspections } from '../../../src/tabs/inspections/table';
import { bookOf, type Given } from '../../support/book';

const TODAY = '2026-11-26';

/** A factory's first inspections, one a day, or on these days of October. */
const inspected = (lots: string, days: readonly number[] = []) =>
  [...lots].map(
    (lot, at): Given<typeof inspections> => ({
      inspectionId: `INS-${at + 1}`,
      order: 'ORD-0001',
      type: 'Final',
      doneOn: `2026-10-${String(days[at] ?? at + 1).padStart(2, '0')}`,
      severity: lot === lot.toLowerCase() ? 'Tightened' : 'Normal',
      criticalFound: lot.toUpperCase() === 'F' ? 1 : 0,
      majorFound: 0,
      minorFound: 0,
    }),
  );

function bookAfter(rows: readonly Given<typeof inspections>[]) {
  const orders = [
    { orderId: 'ORD-0001', style: 'Linen shirt', factory: 'Norte', quantity: 400 },
    { orderId: 'ORD-0002', style: 'Skirt', factory: 'Porto', quantity: 400 },
    { orderId: 'ORD-0003', style: 'Coat', quantity: 400 },
  ];
  return bookOf({ Orders: orders, Inspections: rows }, { today: TODAY });
}

const severityAfter = (lots: string, more: readonly Given<typeof inspections>[] = []) =>
  severityFor('norte', bookAfter([...inspected(lots), ...more]));

describe('The severity of a factory’s next lot', () => {
  it.each([
    ['', 'Normal'],
    ['F', 'Normal'],
    ['PPPPF', 'Normal'],
    ['FPPPPF', 'Normal'],
    ['pppp', 'Tightened'],
    ['fpppp', 'Tightened'],
    ['FFpppf', 'Tightened'],
  ])('stays as it is after %s: %s', (lots, severity) => {
    expect(severityAfter(lots)).toEqual({ severity });
  });

  it.each([
    ['FF', 2, 2],
    ['FPPPF', 2, 5],
    ['PPFPF', 2, 5],
    ['pppppFF', 2, 2],
    ['PFFF', 3, 4],
  ])('is tightened after %s: %d of %d failed', (lots, failed, of) => {
    expect(severityAfter(lots)).toEqual({
      severity: 'Tightened',
      switching: { code: 'tighten', factory: 'norte', failed, of },
    });
  });

  it.each(['ppppp', 'FFfppppp'])('is normal again after %s: five in a row passed', (lots) => {
    expect(severityAfter(lots)).toEqual({
      severity: 'Normal',
      switching: { code: 'relax', factory: 'norte', passed: 5 },
    });
  });

  it('goes by first inspections of its own lots: no re-inspection, none inline, and of no other factory', () => {
    const failed = { doneOn: '2026-11-01', criticalFound: 1, majorFound: 0, minorFound: 0 };
    const others: readonly Given<typeof inspections>[] = [
      { inspectionId: 'INS-91', order: 'ORD-0001', type: 'Re-inspection', ...failed },
      { inspectionId: 'INS-92', order: 'ORD-0001', type: 'Inline', ...failed },
      { inspectionId: 'INS-93', order: 'ORD-0002', type: 'Final', ...failed },
    ];
    expect(severityAfter('F', others)).toEqual({ severity: 'Normal' });
  });

  it('waits for what is found: one that is done by tightened inspection and not counted yet says nothing', () => {
    const [passed = {}, uncounted = {}] = inspected('Pp');
    const book = bookAfter([passed, { ...uncounted, criticalFound: undefined }]);
    expect(severityFor('norte', book)).toEqual({ severity: 'Normal' });
  });

  it.each([
    ['Ppp', [3, 1, 2], 'Normal'],
    ['pPP', [3, 1, 2], 'Tightened'],
    ['PpP', [1, 3, 2], 'Tightened'],
    ['pPp', [1, 3, 2], 'Normal'],
    ['Pp', [1, 1], 'Tightened'],
    ['pP', [1, 1], 'Normal'],
  ])('goes by the last day, of two on one day by the lower row: after %s on %j it is %s', (lots, days, severity) => {
    expect(severityFor('norte', bookAfter(inspected(lots, days)))).toEqual({ severity });
  });

  it('is normal where nobody knows the factory, whatever other orders without one were like', () => {
    const book = bookAfter(inspected('FF').map((row) => ({ ...row, order: 'ORD-0003' })));
    for (const factory of [undefined, '', ' ']) expect(severityFor(factory, book)).toEqual({ severity: 'Normal' });
  });

  it('counts a lot that we accepted all the same as failed', () => {
    const accepted: Given<typeof inspections> = {
      inspectionId: 'INS-91',
      order: 'ORD-0001',
      type: 'Final',
      doneOn: '2026-11-01',
      criticalFound: 1,
      majorFound: 0,
      minorFound: 0,
      decision: 'Accepted by us',
      reason: 'Small stain',
    };
    expect(severityAfter('F', [accepted]).severity).toBe('Tightened');
  });
});
