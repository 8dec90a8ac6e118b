// Any tab that a person's hand has harmed: a new row stands whole under its columns, or is refused in words with nothing written; and the check names what is wrong.
import type { AddOutcome, CheckView } from '../../../src/app/api';
import { once } from '../../../src/derive/once';
import { isNumeric } from '../../../src/schema/kinds';
import { keyColumn, type Table } from '../../../src/schema/table';
import { tabs } from '../../../src/tabs';
import { type Hand, handOn } from '../../hands/hand';
import type { AddOn } from '../../support/add-on';
import { share } from '../../support/tiers';
import { cellsOf, openSeason, rowsOn } from './season';
import { freeText, hasForm, sampleValues, typedOf } from './typed';

interface Harm {
  readonly name: string;
  readonly harm: (hand: Hand, table: Table) => void;
  /** Whether a row may still be added. */
  readonly adds: boolean;
  /** Whether it is nothing that the check would name. */
  readonly fine?: true;
}

const labelOf = (table: Table, key: string) => table.inputs[key]?.label ?? key;
/** A column of numbers or dates; of texts where a tab has none. */
const figure = (table: Table) =>
  labelOf(table, Object.keys(table.inputs).find((key) => isNumeric(table.inputs[key]?.kind ?? { type: 'text' })) ?? '');
const text = (table: Table) => freeText(table).label;
const idOf = (table: Table) => labelOf(table, keyColumn(table));

const HARMS: readonly Harm[] = [
  {
    name: 'two columns bear each other’s names',
    adds: false,
    harm(hand, table) {
      const [one, other] = [hand.col(table.name, idOf(table)), hand.col(table.name, text(table))];
      hand.put(table.name, 1, one, [[text(table)]]);
      hand.put(table.name, 1, other, [[idOf(table)]]);
    },
  },
  {
    name: 'a title stands above the names of the columns',
    adds: false,
    harm(hand, { name }) {
      hand.insertRows(name, 1);
      hand.put(name, 1, 0, [['Our season']]);
    },
  },
  { name: 'the names of the columns are deleted', adds: false, harm: (hand, { name }) => hand.deleteRows(name, 1) },
  { name: 'a column is deleted', adds: false, harm: (hand, table) => hand.deleteColumn(table.name, text(table)) },
  {
    name: 'the column of names is deleted',
    adds: false,
    harm: (hand, table) => hand.deleteColumn(table.name, idOf(table)),
  },
  { name: 'the tab is deleted', adds: false, harm: (hand, { name }) => hand.addOn.book.deleteSheet(hand.id(name)) },
  {
    name: 'a copy took the place of the tab',
    adds: false,
    harm(hand, { name }) {
      hand.addOn.book.duplicateSheet(hand.id(name), 'Copy');
      hand.addOn.book.deleteSheet(hand.id(name));
      hand.addOn.book.renameSheet(hand.id('Copy'), name);
    },
  },
  {
    name: 'a text stands where a number or a day should',
    adds: true,
    harm: (hand, table) => hand.set(table.name, 2, figure(table), 'about then'),
  },
  {
    name: 'a row stands there twice',
    adds: true,
    harm(hand, { name }) {
      const [, first = []] = hand.grid(name);
      hand.put(name, hand.grid(name).length + 1, 0, [first]);
    },
  },
  {
    name: 'two columns changed places',
    adds: true,
    fine: true,
    harm: (hand, table) => hand.moveColumn(table.name, text(table), 0),
  },
  {
    name: 'the rows are sorted the other way round',
    adds: true,
    fine: true,
    harm: (hand, table) => hand.sort(table.name, {}, idOf(table), false),
  },
  {
    name: 'a column of the person’s own stands in the middle',
    adds: true,
    fine: true,
    harm(hand, table) {
      const at = hand.col(table.name, text(table));
      hand.insertColumn(table.name, at);
      hand.put(table.name, 1, at, [['Ours'], ['yes']]);
    },
  },
];

const formed = tabs.filter(hasForm);
/** Each tab is harmed in some of these ways, each way on some tabs; all of them with EVERY=1 in the whole tier. */
const cases = formed.flatMap((tab, place) =>
  HARMS.filter((_, index) => process.env.EVERY || (index + place) % 6 === 0).map((harm) => ({
    name: tab.table.name,
    tab,
    why: harm.name,
    harm,
  })),
);

const linesOf = (addOn: AddOn) => (addOn.call('check') as CheckView).lines.map(({ found }) => String(found));
/** What is said of a season that nobody has harmed. */
const offers = once(() => linesOf(openSeason()));
const troubles = (addOn: AddOn) => linesOf(addOn).filter((found) => !offers().includes(found));

/** What was said instead of adding. */
function tried(addOn: AddOn, table: Table, typed: object): AddOutcome | string {
  try {
    return addOn.call('addRow', table.name, typed) as AddOutcome;
  } catch (error) {
    return (error as Error).message;
  }
}

test.each(share(cases, 4, 'harms'))('$name: $why', ({ tab, harm }) => {
  const { table } = tab;
  const addOn = openSeason();
  const values = sampleValues(addOn, tab);
  const rows = rowsOn(addOn, table).length;
  harm.harm(handOn(addOn), table);
  const before = cellsOf(addOn);
  const outcome = tried(addOn, table, typedOf(table, values));
  const now = cellsOf(addOn);
  // Nothing that stood there is gone, whatever was written.
  const there = new Set(now.split('\n'));
  expect(before.split('\n').filter((line) => !there.has(line))).toEqual([]);
  if (typeof outcome === 'string') expect(outcome).toContain('Selvedge: ');
  const added = typeof outcome !== 'string' && outcome.ok ? outcome.added.id : undefined;
  expect(added !== undefined).toBe(harm.adds);
  if (added === undefined) expect(now).toBe(before);
  else expect(rowsOn(addOn, table).filter(({ id }) => id === added)).toHaveLength(1);
  if (added !== undefined && harm.fine) expect(rowsOn(addOn, table)).toHaveLength(rows + 1);
  expect(troubles(addOn).length > 0).toBe(harm.fine !== true);
});
