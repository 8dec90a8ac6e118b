// The switching rules of MIL-STD-105E, told as a factory's lots come in: F fails, P passes, small letters under tightened inspection.
import { severityFor } from '../../../src/tabs/inspections/switching';
import type { inspections } from '../../../src/tabs/inspections/table';
import { bookOf, type Given } from '../../support/book';

const TODAY = '2026-11-26';

/** A factory's first inspections, one a day. */
function severityAfter(lots: string, more: readonly Given<typeof inspections>[] = []) {
  const rows = [...lots].map(
    (lot, at): Given<typeof inspections> => ({
      inspectionId: `INS-${at + 1}`,
      order: 'ORD-0001',
      type: 'Final',
      doneOn: `2026-10-${String(at + 1).padStart(2, '0')}`,
      severity: lot === lot.toLowerCase() ? 'Tightened' : 'Normal',
      criticalFound: lot.toUpperCase() === 'F' ? 1 : 0,
      majorFound: 0,
      minorFound: 0,
    }),
  );
  const orders = [
    { orderId: 'ORD-0001', style: 'Linen shirt', factory: 'Norte', quantity: 400 },
    { orderId: 'ORD-0002', style: 'Skirt', factory: 'Porto', quantity: 400 },
  ];
  const book = bookOf({ Orders: orders, Inspections: [...rows, ...more] }, { today: TODAY });
  return severityFor('norte', book);
}

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
      { inspectionId: 'INS-94', order: 'ORD-0001', type: 'Final' },
    ];
    expect(severityAfter('F', others)).toEqual({ severity: 'Normal' });
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
