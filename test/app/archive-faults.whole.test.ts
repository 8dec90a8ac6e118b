// While a season is archived or put back, a call fails or the run ends: each row stands in one place, and the next run goes on.
import { fault, kill } from '../../workbench/runtime/between';
import type { AddOn } from '../support/add-on';
import { ask, finishedSeason } from '../support/finished-season';
import { copiesOf, type Fragile, fromFirstWrite, momentsDuring, type Struck } from '../support/fragile';

const SS26 = { by: 'season', value: 'SS26' } as const;
const TABS = ['Orders', 'Shipments', 'Stock moves', 'Expenses'];

const archive = (addOn: AddOn) => addOn.google.call('archivePart', [SS26], addOn.user);
const undo = (addOn: AddOn) => addOn.google.call('undoArchivePart', [], addOn.user);

const idsIn = (addOn: AddOn, tab: string) =>
  addOn.book.sheets().some(({ name }) => name === tab)
    ? addOn.rows(tab).map((row) => String(Object.values(row)[0]?.value ?? ''))
    : [];

const OWN = /^(ORD-000[1-4]|SHP-000[1-8]|MOV-000[1-8]|EXP-000[1-4])$/;

/** The rows that people made, wherever they stand; those that were carried forward are none of them. */
const rowsOfSeason = (addOn: AddOn) =>
  TABS.flatMap((tab) => [...idsIn(addOn, tab), ...idsIn(addOn, `${tab} SS26`)].filter((id) => OWN.test(id))).sort();

const stock = (addOn: AddOn) =>
  addOn.rows('Inventory').map((row) => ['On hand', 'Received', 'Issued'].map((label) => row[label]?.value));

/** While a new tab stands, but has no header yet. */
const unheaded = (moments: readonly Struck[]) => moments.find(({ call }) => call === 'Sheet.deleteRows');

/** So many of all, from first to last. */
const some = (moments: readonly Struck[], count: number) =>
  moments.filter((_, index) => index % Math.max(1, Math.floor(moments.length / count)) === 0);

function expectSound(open: () => Fragile, moments: readonly Struck[], work: (addOn: AddOn) => unknown): void {
  const whole = open().addOn;
  const [rows, figures] = [rowsOfSeason(whole), stock(whole)];
  expect(rows).toHaveLength(24);
  for (const [number, struck] of moments.entries()) {
    const one = open();
    one.during(({ index, when }) => {
      if (index === struck.index && when === struck.when) (number % 2 === 0 ? kill : fault)();
    }, work);
    // The page looks again when no answer came, and what was cut off is put in order.
    ask(one.addOn, 'archive');
    expect([struck.call, rowsOfSeason(one.addOn)]).toEqual([struck.call, rows]);
    expect([struck.call, stock(one.addOn)]).toEqual([struck.call, figures]);
  }
}

describe('A run that is cut off', () => {
  it('while a season is archived leaves each row in its tab or in the archive', () => {
    const open = copiesOf(finishedSeason());
    const moments = fromFirstWrite(momentsDuring(open(), archive));
    const inTheMaking = unheaded(moments);
    expect(inTheMaking).toBeDefined();
    expectSound(open, [...some(moments, 4), ...(inTheMaking ? [inTheMaking] : [])], archive);
  });

  it('while it is put back leaves each row in the archive or in its tab', () => {
    const first = finishedSeason();
    archive(first);
    const open = copiesOf(first);
    const moments = fromFirstWrite(momentsDuring(open(), undo));
    expectSound(open, some(moments, 4), undo);
  });
});
