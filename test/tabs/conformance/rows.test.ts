// A row of any tab by its form: it lands as it was typed, is refused where something is wanting, and is taken back whole.
import type { AddOutcome, EditOutcome, EditView, FormView } from '../../../src/app/api';
import { fieldsOf } from '../../../src/schema/checks';
import { idPrefix, keyColumn, type Table } from '../../../src/schema/table';
import { tabs } from '../../../src/tabs';
import type { AddOn } from '../../support/add-on';
import { share } from '../../support/tiers';
import { cellsOf, openSeason, rowOn, rowsOn, WROTE_NOTHING } from './season';
import { cellsOfValues, freeText, hasForm, sampleValues, type Typed, typedOf } from './typed';

const add = (addOn: AddOn, { name }: Table, typed: Typed) => addOn.call('addRow', name, typed) as AddOutcome;

/** Adds a row that nothing is wrong with. */
function added(addOn: AddOn, table: Table, typed: Typed) {
  const outcome = add(addOn, table, typed);
  if (!outcome.ok) throw new Error(`${table.name} refused ${JSON.stringify(typed)}: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** A name of its own, where people name rows themselves. */
const ownName = (table: Table, place: number): Typed =>
  idPrefix(table) === undefined ? { [keyColumn(table)]: `OWN-${place}` } : {};

const formed = tabs.filter(hasForm).map((tab) => [tab.table.name, tab] as const);

describe.each(share(formed, 3, 'rows'))('A row of %s', (_, tab) => {
  const { table } = tab;
  /** What is taken back leaves it as it was; what is only added stands in nobody's way. */
  let addOn: AddOn;
  beforeAll(() => {
    addOn = openSeason();
  });
  const firstTyped = (addOn: AddOn) => typedOf(table, sampleValues(addOn, tab));

  it('opens a form that asks for every column, those that are declared as the first of it first', () => {
    const view = addOn.call('openForm', table.name) as FormView;
    const asked = view.spec.sections.flatMap(({ fields }) => fields);
    expect(asked.map(({ key }) => key).sort()).toEqual(
      fieldsOf(table)
        .map(({ key }) => key)
        .sort(),
    );
    const atTop = (view.spec.sections[0]?.fields ?? []).map(({ key }) => key);
    const declared = (table.form ?? []).filter((key) => atTop.includes(key));
    expect(declared.length).toBeGreaterThan(0);
    expect(atTop.slice(0, declared.length)).toEqual(declared);
    for (const { key, label, help } of asked) {
      expect({ key, label, help }).toEqual({ key, label: table.inputs[key]?.label, help: table.inputs[key]?.help });
    }
    expect(Object.keys(view.presets).filter((key) => !asked.some((field) => field.key === key))).toEqual([]);
  });

  it('is taken back by Undo, and every tab is as it was', () => {
    const before = cellsOf(addOn);
    const { undo } = added(addOn, table, firstTyped(addOn));
    expect(cellsOf(addOn)).not.toBe(before);
    expect(addOn.call('undo', undo)).toMatchObject({ ok: true });
    expect(cellsOf(addOn)).toBe(before);
  });

  it('is refused by the name of each field that is needed and left blank, and nothing is written', () => {
    const typed = firstTyped(addOn);
    const required = fieldsOf(table).filter((field) => field.required);
    expect(required.length).toBeGreaterThan(0);
    for (const { key } of required) {
      // A quantity is not missing where its sizes tell it.
      const telling = (table.rules ?? []).flatMap((rule) =>
        rule.rule === 'sizesAddUp' && rule.quantity === key ? [[rule.sizes, '']] : [],
      );
      expect(add(addOn, table, { ...typed, ...Object.fromEntries(telling), [key]: ' ' })).toMatchObject({
        ok: false,
        problems: { [key]: { code: 'required' } },
      });
      expect(addOn.last()).toMatchObject(WROTE_NOTHING);
    }
  });

  it('keeps what looks like a formula, a tag or a number as the text that was typed', () => {
    const { key } = freeText(table);
    for (const [place, text] of ['=1+1', '<b>bold</b>', '007'].entries()) {
      const typed = { ...firstTyped(addOn), ...ownName(table, place), [key]: text };
      const { id } = added(addOn, table, typed).added;
      expect(rowOn(addOn, table, id)?.cells[key]).toEqual({ value: text, formula: '' });
    }
  });

  it('is changed by the form where the person changed it and nowhere else, and put back by Undo with every figure that followed', () => {
    const before = cellsOf(addOn);
    const { key } = freeText(table);
    const id = rowsOn(addOn, table)[0]?.id ?? '';
    const { presets } = addOn.call('openEdit', table.name, id) as EditView;
    expect(addOn.call('editRow', table.name, id, presets, presets, false)).toMatchObject({ ok: true });
    expect(addOn.last()).toMatchObject(WROTE_NOTHING);
    const typed = { ...presets, [key]: 'Written by a test' };
    const outcome = addOn.call('editRow', table.name, id, presets, typed, false) as EditOutcome;
    expect(outcome).toMatchObject({ ok: true, rows: [{ table: table.name, id }] });
    expect(rowOn(addOn, table, id)?.cells[key]).toEqual({ value: 'Written by a test', formula: '' });
    expect(addOn.call('undo', 'undo' in outcome ? outcome.undo : undefined)).toMatchObject({ ok: true });
    expect(cellsOf(addOn)).toBe(before);
  });

  it('lands as it was typed, in a row of its own', () => {
    const before = rowsOn(addOn, table);
    const values = sampleValues(addOn, tab);
    const { id } = added(addOn, table, typedOf(table, values)).added;
    expect(before.map((row) => row.id)).not.toContain(id);
    const row = rowOn(addOn, table, id);
    const given = cellsOfValues(table, values);
    const expected = Object.entries(table.inputs).flatMap(([key, { blankTakes }]) => {
      if (given[key] !== undefined) return [[key, { value: given[key], formula: '' }]];
      return key === keyColumn(table) || blankTakes ? [] : [[key, { value: '', formula: '' }]];
    });
    expect(row?.cells).toMatchObject(Object.fromEntries(expected));
    expect(
      rowsOn(addOn, table)
        .slice(0, before.length)
        .map((each) => each.id),
    ).toEqual(before.map((each) => each.id));
  });
});

it('is tried for every tab that has a form', () => {
  expect(formed.map(([name]) => name)).toEqual(
    tabs.filter(({ table }) => table.form !== undefined).map(({ table }) => table.name),
  );
});
