// Whatever one does and takes back: a balance that waits for an inspection is payable only after one that was accepted, and never after one that failed.
import fc from 'fast-check';
import type { StepOutcome } from '../../../src/app/api';
import { type AddOn, keep, openKept } from '../../support/add-on';
import { send, stepsOf } from '../../support/steps';
import { openEmpty } from '../conformance/season';

const RUNS = Number(process.env.HELD ?? 2);

const start = keep(desk());

function desk(): AddOn {
  const addOn = openEmpty();
  addOn.call('addRow', 'Orders', {
    style: 'Linen shirt',
    factory: 'Norte',
    quantity: '400',
    originalExFactory: '2027-03-15',
  });
  addOn.call('addRow', 'Inspections', { order: 'ORD-0001', type: 'Final', bookedFor: '2026-11-22' });
  addOn.call('addRow', 'Expenses', {
    date: '2026-11-22',
    category: 'Balance',
    order: 'ORD-0001',
    amount: '4060.00',
    currency: 'EUR',
    dueDate: '2026-11-30',
    holdUntil: 'Inspection passed',
  });
  return addOn;
}

const counts = (majorFound: string) => ({
  doneOn: '2026-11-22',
  criticalFound: '0',
  majorFound,
  minorFound: '0',
});

type Act =
  | 'pass'
  | 'fail'
  | 'again'
  | 'settle'
  | 'holdAgain'
  | 'acceptKept'
  | 'acceptReleased'
  | 'undoLast'
  | 'undoFirst';
const ACTS: { readonly [act in Exclude<Act, 'undoLast' | 'undoFirst'>]: readonly [step: string, typed: object] } = {
  pass: ['record', counts('0')],
  fail: ['record', counts('9')],
  settle: ['settle', {}],
  holdAgain: ['holdAgain', {}],
  again: ['reinspect', { bookedFor: '2026-11-22' }],
  acceptKept: ['accept', { reason: 'Agreed', payments: 'Keep on hold' }],
  acceptReleased: ['accept', { reason: 'Agreed', payments: 'Release' }],
};

const inspectionsOn = (addOn: AddOn) =>
  addOn.rows('Inspections').flatMap((row) => {
    const id = row['Inspection ID']?.display ?? '';
    return id === '' ? [] : [{ id, result: row.Result?.display ?? '' }];
  });

/** The last row on which a step can be taken. */
function offering(addOn: AddOn, table: string, step: string): string | undefined {
  const ids = table === 'Expenses' ? ['EXP-0001'] : inspectionsOn(addOn).map(({ id }) => id);
  return ids.reverse().find((id) => stepsOf(addOn, table, id).includes(step));
}

function act(addOn: AddOn, name: Act, undos: unknown[]): void {
  if (name === 'undoLast' || name === 'undoFirst') {
    const undo = name === 'undoLast' ? undos.pop() : undos.shift();
    if (undo !== undefined) addOn.call('undo', undo);
    return;
  }
  const [step, typed] = ACTS[name];
  const table = step === 'holdAgain' ? 'Expenses' : 'Inspections';
  const id = offering(addOn, table, step);
  if (id === undefined) return;
  const outcome: StepOutcome = send(addOn, step, table, id, typed, true);
  if (outcome.ok) undos.push(outcome.undo);
}

/** The last one that has a result was accepted, by its sample or by us. */
const isAccepted = (addOn: AddOn) => {
  const last = inspectionsOn(addOn)
    .filter(({ result }) => result !== '')
    .pop();
  return last?.result === 'Pass' || last?.result === 'Accepted';
};

it('is never payable while the last inspection failed or has no result', () => {
  const seen = { held: 0, payable: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<Act>(...(Object.keys(ACTS) as Act[]), 'undoLast', 'undoFirst'), {
        minLength: 3,
        maxLength: 7,
      }),
      (acts) => {
        const addOn = openKept(start);
        const undos: unknown[] = [];
        for (const name of ['fail' as const, ...acts]) {
          act(addOn, name, undos);
          const [balance] = addOn.rows('Expenses');
          const isHeld = balance?.Status?.display === 'On hold';
          expect(stepsOf(addOn, 'Expenses', 'EXP-0001').includes('pay')).toBe(!isHeld);
          expect([name, acts, isHeld || isAccepted(addOn)]).toEqual([name, acts, true]);
          seen[isHeld ? 'held' : 'payable'] += 1;
        }
      },
    ),
    {
      numRuns: RUNS,
      examples: [
        [['again', 'pass', 'undoLast', 'pass', 'undoFirst']],
        [['acceptReleased', 'undoLast']],
        [['again', 'pass', 'holdAgain', 'settle', 'undoFirst']],
      ],
    },
  );
  expect(seen.held).toBeGreaterThan(0);
  expect(seen.payable).toBeGreaterThan(0);
});
