// What holds for the findings of every tab, and for rows that no tab can judge because they have no id.
import { wantingRows } from '../../src/app/attention';
import { openBook } from '../../src/app/book';
import { keyColumn } from '../../src/schema/table';
import { tabs } from '../../src/tabs';
import { CORE, desks } from '../../src/tabs/desks';
import { TODAY } from '../support/book';
import { plainWorkbook } from '../support/plain-workbook';

const judging = tabs.filter(({ upkeep }) => !upkeep);
const all = tabs.flatMap(({ table, findings }) =>
  Object.entries(findings).map(([code, spec]) => [`${table.name} › ${code}`, spec] as const),
);

it.each(all)('%s stands in a section of the mail, and looks ahead only to a date that is still to come', (_, spec) => {
  const sections = ['late', 'risk', 'soon', 'stock', 'pay', 'check'];
  expect(sections).toContain(spec.section);
  if (spec.lead || spec.past) expect(spec.date).toBeDefined();
  expect(spec.lead && spec.past).toBeFalsy();
  // What is past is late in the panel and late in its section, unless it is money.
  if (spec.past) expect([spec.tone, spec.tile === 'late' || spec.tile === 'unpaid']).toEqual(['late', true]);
});

it.each(judging.map((tab) => [tab.table.name, tab] as const))('a row of %s without an id asks for one', (name, tab) => {
  const key = Object.keys(tab.table.inputs).find((input) => input !== keyColumn(tab.table)) ?? '';
  const rows = { [name]: [{}, { [key]: 'x', owner: 'ana@studio.example' }], Settings: desksOn() };
  const [wanting, ...more] = wantingRows(openBook(plainWorkbook(TODAY, rows)));
  expect(more).toEqual([]);
  expect(wanting?.attention).toMatchObject({ table: name, id: '', finding: { code: 'noId' } });
  expect(wanting?.attention).toMatchObject({ tile: 'check', section: 'check' });
  expect({ row: wanting?.row, next: wanting?.next }).toEqual({ row: 3, next: { code: 'giveId' } });
  if (tab.table.inputs.owner) expect(wanting?.owner).toBe('ana@studio.example');
});

it('nothing is asked of what Selvedge keeps for itself', () => {
  const upkeep = tabs.filter((tab) => tab.upkeep).map(({ table }) => table);
  expect(upkeep.length).toBeGreaterThan(0);
  const rows = upkeep.map((table): [string, { readonly [key: string]: string }[]] => {
    const [, second = ''] = Object.keys(table.inputs);
    return [table.name, [{ [second]: 'x' }]];
  });
  expect(wantingRows(openBook(plainWorkbook(TODAY, Object.fromEntries(rows))))).toEqual([]);
});

/** The rows of Settings that switch every desk on. */
function desksOn() {
  const others = Object.keys(desks).filter((desk) => desk !== CORE);
  return others.map((item) => ({ setting: 'Desk', item, value: 'on' }));
}
