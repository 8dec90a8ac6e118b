// Files as people bring them to the import, and what the server says of them.
import type { ImportCheck, ImportView } from '../../src/app/api';
import { findAbove, findHeader, importColumns, matchColumns } from '../../src/derive/import';
import { type HeaderLines, titlesOf } from '../../src/derive/import-header';
import { tabNamed } from '../../src/tabs';
import type { Script } from './server';
import { today } from './today';

/** What the server says of a file, by the same rules. */
export function view(name: string, head: readonly (readonly string[])[], chosen?: HeaderLines): ImportView {
  const tab = tabNamed(name);
  const { table } = tab;
  const named = chosen ?? findHeader(tab, head);
  const titles = titlesOf(head, named);
  const found = matchColumns(tab, titles, head.slice(named.header + named.lines));
  return {
    table: name,
    tab: name,
    one: table.one,
    columns: importColumns(tab),
    title: table.title ?? [],
    ...named,
    titles,
    above: findAbove(tab, head.slice(0, named.header), found),
    found,
    fixed: {},
    reading: { today, dayFirst: true, decimalMark: '.' },
    rules: table.rules ?? [],
    carries: tab.imports?.carries ?? [],
    carriesToo: tab.imports?.carriesToo ?? [],
    unreadInto: tab.imports?.unreadInto ?? '',
    sums: tab.imports?.sums ?? [],
    most: 5_000,
  };
}

export const everything: Script = {
  openImport: view,
  checkImport: (_table, _keys, rows): ImportCheck => ({
    add: rows.map((_, index) => index),
    there: [],
    changed: [],
    wrong: [],
  }),
  importRows: (_table, agreed) => {
    const ids = agreed.add.map((index) => `ORD-${index + 1}`);
    return { ok: true, ids, changed: [], undo: { id: ids[0] ?? '', reverse: [], remove: [], restore: [] } };
  },
};

export const CSV = [
  'PO;Style;Colour;Factory;Qty;Price;Ex-factory',
  '4501;Camisa niño;Écru;Hilados Peña;400;14,50;31/03/2027',
  '4502;Skirt;Olive;Hilados Peña;1.200;9,00;05/04/2027',
].join('\r\n');

/** Bytes of the text in Windows-1252, for its Latin letters. */
export const latin = (text: string) => Buffer.from(text, 'latin1');
export const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

export const mixed: ImportCheck = {
  add: [0],
  there: [{ row: 1, id: 'ORD-0012' }],
  changed: [],
  wrong: [
    { row: 2, problems: { quantity: { code: 'notANumber', typed: 'many' } } },
    { row: 3, problems: { quantity: { code: 'notANumber', typed: 'many' }, style: { code: 'required' } } },
  ],
};
export const FOUR =
  'PO,Style,Factory,Qty,Ex-factory\n1,A,F,4,2027-03-12\n2,B,F,4,2027-03-12\n\n3,=C(),F,many,2027-03-12\n4,,F,many,2027-03-12';
