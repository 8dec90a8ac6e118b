// Inspections in a spreadsheet: one is booked, fails, is done again and passes; what waits for it goes on then, and not before.
import type { PanelView, StepOutcome, StepView } from '../../../src/app/api';
import type { AddOn } from '../../support/add-on';
import { panelOf, take } from '../../support/steps';
import { openEmpty } from '../conformance/season';

const order = {
  style: 'Linen shirt',
  factory: 'Hanoi Garment 9',
  customer: 'Maison Roux',
  quantity: '400',
  unitPrice: '14.50',
  originalExFactory: '2027-03-15',
};

const rowOf = (addOn: AddOn, tab: string, label: string, text: string) => {
  const at = addOn.rows(tab).findIndex((row) => row[label]?.display === text);
  return at < 0 ? undefined : addOn.shownRow(tab, at + 2);
};
const finalInspection = (addOn: AddOn) => rowOf(addOn, 'Milestones', 'Milestone', 'Final inspection');
const inspection = (addOn: AddOn, id: string) => rowOf(addOn, 'Inspections', 'Inspection ID', id);
const balance = (addOn: AddOn) => rowOf(addOn, 'Expenses', 'Category', 'Balance');
const counts = (majorFound: string, more = {}) => ({
  doneOn: '2026-11-22',
  criticalFound: '0',
  majorFound,
  minorFound: '2',
  lot: '400',
  level: 'II',
  severity: 'Normal',
  majorAql: '2.5',
  minorAql: '4.0',
  ...more,
});
const everything = (addOn: AddOn) =>
  ['Inspections', 'Milestones', 'Expenses', 'Orders'].map((tab) => JSON.stringify(addOn.rows(tab)));

let addOn: AddOn;
beforeAll(() => {
  addOn = openEmpty();
  addOn.call('addRow', 'Orders', order);
  take(addOn, 'plan', 'Orders', 'ORD-0001', { list: 'Cut and sew' });
  addOn.call('addRow', 'Expenses', {
    date: '2026-11-22',
    category: 'Balance',
    vendor: 'Hanoi Garment 9',
    order: 'ORD-0001',
    amount: '4060.00',
    currency: 'EUR',
    dueDate: '2027-03-11',
    holdUntil: 'Inspection passed',
  });
});

it('says the sample before it is booked, and is booked for the day of its milestone', () => {
  const form = addOn.call('openStep', 'inspect', 'Orders', 'ORD-0001') as StepView;
  expect(form.presets).toMatchObject({
    type: 'Final',
    lot: '400',
    level: 'II',
    majorAql: '2.5',
    minorAql: '4.0',
    severity: 'Normal',
  });
  expect(form.presets.bookedFor).toBe('2027-03-10');
  expect(addOn.call('foresee', { step: 'inspect', table: 'Orders', id: 'ORD-0001', typed: form.presets })).toEqual([
    'Lot 400 · II · H · 50 pieces · major 3, minor 5.',
  ]);
  const smaller = { ...form.presets, lot: '90' };
  expect(addOn.call('foresee', { step: 'inspect', table: 'Orders', id: 'ORD-0001', typed: smaller })).toEqual([
    'Lot 90 · II · F · 20 pieces · major 1, minor 2.',
  ]);
  const { said } = take(addOn, 'inspect', 'Orders', 'ORD-0001', { ...form.presets, inspector: 'QIMA' });
  expect(said).toBe('INS-0001 of ORD-0001 is booked for 10 March 2027: 50 pieces to inspect.');
  expect(inspection(addOn, 'INS-0001')).toMatchObject({
    Status: 'Booked',
    Letter: 'H',
    Sample: '50',
    'Major AQL': '2.5',
    'Minor AQL': '4.0',
    'Major Ac': '3',
    'Minor Ac': '5',
    'Needed by': '10 Mar 2027',
  });
});

it('asks before another is booked beside it, or one after the goods have left', () => {
  const asked = addOn.call('takeStep', 'inspect', 'Orders', 'ORD-0001', {
    type: 'Final',
    bookedFor: '2027-03-20',
  }) as StepOutcome;
  expect(asked).toEqual({
    ok: false,
    ask: [
      'INS-0001 is there already, booked for 10 Mar. This would be another one.',
      'That is after the goods leave the factory, on 15 March 2027.',
    ],
  });
});

it('shows beside each field what the sample may have, before anything is typed', () => {
  const form = addOn.call('openStep', 'record', 'Inspections', 'INS-0001') as StepView;
  const facts = form.spec.sections.flatMap(({ fields }) =>
    fields.flatMap(({ key, fact }) => (fact ? [[key, fact]] : [])),
  );
  expect(facts).toEqual([
    ['doneOn', '50 of 400 pieces'],
    ['criticalFound', 'none accepted'],
    ['majorFound', 'at most 3'],
    ['minorFound', 'at most 5'],
  ]);
});

it('fails with one major defect too many: the milestone stays open, the balance on hold, and both are said', () => {
  const before = everything(addOn);
  expect(addOn.call('foresee', { step: 'record', table: 'Inspections', id: 'INS-0001', typed: counts('4') })).toEqual([
    'Fail: 4 major, 3 accepted. Final inspection stays open. Balance € 4,060.00 stays on hold.',
  ]);
  const { said, undo } = take(addOn, 'record', 'Inspections', 'INS-0001', counts('4'));
  expect(said).toBe(
    'INS-0001 failed: 4 major, 3 accepted. Final inspection stays open. Balance € 4,060.00 stays on hold.',
  );
  expect(inspection(addOn, 'INS-0001')).toMatchObject({ Result: 'Fail', Status: 'Failed', Finding: 'Failed open' });
  expect(finalInspection(addOn)).toMatchObject({ 'Done on': '' });
  expect(balance(addOn)).toMatchObject({ Status: 'On hold', 'Released on': '' });
  expect(JSON.stringify(panelOf(addOn, 'Orders', 'ORD-0001').blocks)).toContain('on hold: INS-0001 failed');
  addOn.call('undo', undo);
  expect(everything(addOn)).toEqual(before);
  take(addOn, 'record', 'Inspections', 'INS-0001', counts('4'));
});

it('passes when it is done again: the milestone ends and the balance is released in one step, which Undo takes back', () => {
  const { said: again } = take(addOn, 'reinspect', 'Inspections', 'INS-0001', { bookedFor: '2026-11-22' });
  expect(again).toBe('INS-0002 inspects the lot of INS-0001 again on 22 November 2026.');
  expect(inspection(addOn, 'INS-0001')).toMatchObject({ Status: 'Failed', Finding: '' });
  const before = everything(addOn);
  const { said, undo } = take(addOn, 'record', 'Inspections', 'INS-0002', counts('3'));
  expect(said).toBe('INS-0002 passed. Final inspection is done. Balance € 4,060.00 released.');
  expect(inspection(addOn, 'INS-0002')).toMatchObject({ Type: 'Re-inspection', Status: 'Passed' });
  expect(finalInspection(addOn)).toMatchObject({ 'Done on': '22 Nov 2026' });
  expect(balance(addOn)).toMatchObject({ 'Released on': '22 Nov 2026' });
  expect(balance(addOn)?.Status).not.toBe('On hold');
  addOn.call('undo', undo);
  expect(everything(addOn)).toEqual(before);
});

it('is accepted though it failed only with a reason, and asks whether what waits for it is paid', () => {
  const { undo } = take(addOn, 'record', 'Inspections', 'INS-0002', counts('9'));
  const accept = (typed: object, confirmed = false) =>
    addOn.call('takeStep', 'accept', 'Inspections', 'INS-0002', typed, confirmed) as StepOutcome;
  expect(accept({})).toMatchObject({
    ok: false,
    problems: { reason: { code: 'required' }, payments: { code: 'required' } },
  });
  const kept = { reason: 'Customer agreed', payments: 'Keep on hold' };
  expect(accept(kept)).toEqual({
    ok: false,
    ask: ['INS-0002 failed, and will count as accepted. Final inspection is done. Balance € 4,060.00 stays on hold.'],
  });
  const outcome = accept(kept, true);
  expect(outcome).toMatchObject({ ok: true });
  expect(inspection(addOn, 'INS-0002')).toMatchObject({ Status: 'Accepted', Reason: 'Customer agreed' });
  expect(balance(addOn)).toMatchObject({ Status: 'On hold' });
  addOn.call('undo', outcome.ok ? outcome.undo : undefined);
  const released = accept({ ...kept, payments: 'Release' }, true);
  expect(released.ok && released.said).toBe(
    'INS-0002 is accepted by us. Final inspection is done. Balance € 4,060.00 released.',
  );
  addOn.call('undo', released.ok ? released.undo : undefined);
  addOn.call('undo', undo);
});

it('is in the order’s story, and its panel says what the sample is', () => {
  const story: PanelView = panelOf(addOn, 'Orders', 'ORD-0001');
  const lines = story.blocks.flatMap((block) =>
    block.draw === 'rows' && block.title === 'Inspections' ? block.lines : [],
  );
  expect(lines.map(({ title, mark }) => [title, mark])).toEqual([
    ['Final, ORD-0001', 'failed'],
    ['Re-inspection, ORD-0001', 'booked'],
  ]);
  const [bar] = panelOf(addOn, 'Inspections', 'INS-0002').blocks;
  expect(bar).toMatchObject({ main: '50 pieces to inspect', sub: 'Lot 400 · II · H · major 3, minor 5' });
});

it('goes by tightened inspection once two first inspections of the factory have failed, by one tap', () => {
  addOn.call('addRow', 'Orders', { ...order, style: 'Linen dress' });
  addOn.call('addRow', 'Inspections', {
    order: 'ORD-0002',
    type: 'Final',
    bookedFor: '2026-12-01',
    severity: 'Normal',
  });
  expect(panelOf(addOn, 'Inspections', 'INS-0003').steps.map(({ name }) => name)).not.toContain('switchSeverity');
  take(addOn, 'inspect', 'Orders', 'ORD-0002', { type: 'Final', bookedFor: '2026-12-02' });
  take(addOn, 'record', 'Inspections', 'INS-0003', counts('9'));
  const { blocks } = panelOf(addOn, 'Inspections', 'INS-0004');
  expect(JSON.stringify(blocks)).toContain(
    '2 of the last 2 first inspections of Hanoi Garment 9 failed: tightened is the standard’s rule.',
  );
  const { said } = take(addOn, 'switchSeverity', 'Inspections', 'INS-0004', {});
  expect(said).toBe('INS-0004 goes by tightened inspection now.');
  expect(inspection(addOn, 'INS-0004')).toMatchObject({ Severity: 'Tightened', 'Major Ac': '2', 'Minor Ac': '3' });
  const form = addOn.call('openStep', 'inspect', 'Orders', 'ORD-0001') as StepView;
  expect(form.presets.severity).toBe('Tightened');
});

it('finds a result that was typed into the grid and contradicts the balance, and Apply result puts it right', () => {
  const typed = (majorFound: string) => {
    for (const [label, text] of Object.entries({
      'Done on': '2026-11-22',
      'Critical found': '0',
      'Minor found': '0',
      'Major found': majorFound,
    }))
      addOn.type('Inspections', 3, label, text);
  };
  typed('0');
  expect(inspection(addOn, 'INS-0002')).toMatchObject({ Status: 'Passed', Finding: 'Passed held' });
  expect(balance(addOn)).toMatchObject({ Status: 'On hold' });
  expect(take(addOn, 'settle', 'Inspections', 'INS-0002').said).toBe(
    'INS-0002 passed. Final inspection is done. Balance € 4,060.00 released.',
  );
  expect(inspection(addOn, 'INS-0002')).toMatchObject({ Finding: '' });
  expect(balance(addOn)).toMatchObject({ 'Released on': '22 Nov 2026' });
  typed('9');
  expect(inspection(addOn, 'INS-0002')).toMatchObject({ Status: 'Failed', Finding: 'Failed released' });
  expect(take(addOn, 'settle', 'Inspections', 'INS-0002').said).toBe(
    'INS-0002 failed. Balance € 4,060.00 is on hold again.',
  );
  expect(inspection(addOn, 'INS-0002')).toMatchObject({ Finding: 'Failed open' });
  expect(balance(addOn)).toMatchObject({ Status: 'On hold', 'Released on': '' });
});
