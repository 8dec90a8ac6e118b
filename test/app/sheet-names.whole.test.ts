// The tabs and columns of a workbook are called in its own language, asked at set-up and changed in Settings: what a person called otherwise stays, and so does every figure.
import type { AddOutcome, SetUpPart, StartView } from '../../src/app/api';
import { matchColumns } from '../../src/derive/import';
import { plainName } from '../../src/schema/file-words';
import { labelsOn, type SheetLanguage, titleOn } from '../../src/schema/labels';
import { laidTable, type Table } from '../../src/schema/table';
import { laidTables, tabs, views } from '../../src/tabs';
import { type AddOn, coreTables, openAddOn, plainOrder } from '../support/add-on';
import { bring } from '../support/bring';

const laid = [...views, ...coreTables].map((table) =>
  laidTable(table, (name) => [...views, ...coreTables].some((other) => other.name === name)),
);

const headerOf = ({ book, sheetId }: AddOn, name: string) => {
  const id = sheetId(name);
  const [header = []] = book.read(id, { row: 0, col: 0, rows: 1, cols: book.sheet(id).cols });
  return header.map(({ display }) => display);
};
const noteOf = (addOn: AddOn, tab: string, label: string) => {
  const cell = { row: 0, col: headerOf(addOn, tab).indexOf(label), rows: 1, cols: 1 };
  return addOn.book.notes(addOn.sheetId(tab), cell)[0]?.[0];
};
const labels = (table: Table, language: SheetLanguage) => [...labelsOn(table, language).values()];
const names = ({ book }: AddOn) => book.sheets().map(({ name }) => name);

/** Every cell below the headers, tab by tab. */
const figures = ({ book, sheetId }: AddOn, titles: readonly string[]) =>
  titles.map((name) => {
    const id = sheetId(name);
    const { cols, rows } = book.sheet(id);
    return book.read(id, { row: 1, col: 0, rows: rows - 1, cols }).map((row) => row.map(({ display }) => display));
  });

function setUpIn(language: string): AddOn {
  const addOn = openAddOn({ freeCalls: true, language: 'es', answers: ['YES', 'YES'] });
  for (;;) {
    const part = addOn.call('setUpPart', {
      baseCurrency: 'EUR',
      timeZone: 'Europe/Madrid',
      names: language,
      desks: '',
    }) as SetUpPart;
    if (!part.ok) throw new Error(JSON.stringify(part));
    if (part.done === part.of) return addOn;
  }
}

/** Changes the row of Settings as a person does, and lets Set up ask. */
function callIn(addOn: AddOn, settings: string, [setting, value]: readonly [string, string], language: string): void {
  const row = addOn.rows(settings).findIndex((each) => each[setting]?.display === 'Tab and column names');
  addOn.type(settings, row + 2, value, language);
  addOn.menu('setUp');
}

test('a workbook set up in Spanish takes rows by form and by file, and changes its language and back with nothing of the user’s touched', () => {
  const addOn = setUpIn('Español');
  for (const table of laid) {
    expect(headerOf(addOn, titleOn(table, 'es')).sort()).toEqual(labels(table, 'es').sort());
  }
  expect(addOn.call('check')).toMatchObject({ lines: [] });
  expect(noteOf(addOn, 'Pedidos', 'Fábrica')).toBe('Quién la hace. Obligatorio.');

  expect(addOn.call('addRow', 'Orders', plainOrder) as AddOutcome).toMatchObject({ ok: true });
  const file =
    'Estilo,Color,Fábrica,Cliente,Cantidad,Salida de fábrica original / Falda,Negro,Hilos,Roux,120,2027-02-01';
  const brought = bring(addOn, 'Orders', file);
  expect(brought.check.add).toEqual([0]);
  expect(brought.write()).toMatchObject({ ok: true });
  expect(addOn.shownRow('Pedidos', 2)).toMatchObject({ Estilo: 'Linen shirt', Pendiente: '400', Estado: 'On track' });
  expect(addOn.shownRow('Pedidos', 3)).toMatchObject({ Estilo: 'Falda', Pendiente: '120' });

  // Their own: a column beside ours that is called as one of ours in English, a header and a tab under other names.
  const width = headerOf(addOn, 'Pedidos').filter((label) => label !== '').length;
  const id = addOn.sheetId('Pedidos');
  addOn.book.insert(id, 'COLUMNS', width, 1);
  addOn.book.write(id, { row: 0, col: width, rows: 2, cols: 1 }, [[{ value: 'Notes' }], [{ value: 'mine' }]]);
  const customer = headerOf(addOn, 'Pedidos').indexOf('Cliente');
  addOn.book.write(id, { row: 0, col: customer, rows: 1, cols: 1 }, [[{ value: 'Boutique' }]]);
  addOn.book.renameSheet(addOn.sheetId('Gastos'), 'Mis gastos');
  addOn.menu('setUp');
  const spanish = { header: headerOf(addOn, 'Pedidos'), names: names(addOn) };
  const read = ['Pedidos', 'Envíos', 'Inventario', 'Mis gastos', 'Hoy'];
  const before = figures(addOn, read);

  callIn(addOn, 'Ajustes', ['Ajuste', 'Valor'], 'English');
  expect(names(addOn)).toEqual(expect.arrayContaining(['Today', 'Orders', 'Settings', 'Mis gastos']));
  const english = headerOf(addOn, 'Orders');
  expect(noteOf(addOn, 'Orders', 'Factory')).toBe('Who makes them. Needed.');
  expect(english).toEqual(expect.arrayContaining(['Boutique', 'PO number', 'Shipped']));
  expect(english.filter((label) => label === 'Notes')).toHaveLength(2);
  const called = ['Orders', 'Shipments', 'Inventory', 'Mis gastos', 'Today'];
  expect(figures(addOn, called)).toEqual(before);
  expect(addOn.call('addRow', 'Orders', { ...plainOrder, notes: 'ours' })).toMatchObject({ ok: true });
  // The note went into our column, though theirs is called the same.
  expect(addOn.book.read(id, { row: 3, col: width, rows: 1, cols: 1 })[0]?.[0]?.display).toBe('');
  const then = figures(addOn, called);

  callIn(addOn, 'Settings', ['Setting', 'Value'], 'es');
  expect({ header: headerOf(addOn, 'Pedidos'), names: names(addOn) }).toEqual(spanish);
  expect(figures(addOn, read)).toEqual(then);

  // A finished order leaves for an archive that is called as its tab is, and comes back whole.
  const closed = { ...plainOrder, season: 'SS26', originalExFactory: '2026-03-02', stage: 'Closed' };
  expect(addOn.call('addRow', 'Orders', closed) as AddOutcome).toMatchObject({ ok: true });
  const whole = figures(addOn, read);
  const choice = { by: 'season', value: 'SS26' };
  expect(addOn.call('archivePart', choice)).toMatchObject({ ok: true, rows: 1, left: 0 });
  expect(addOn.shownRow('Pedidos SS26', 2)).toMatchObject({ 'ID de pedido': 'ORD-0004', Temporada: 'SS26' });
  expect(addOn.rows('Pedidos').filter((row) => row['ID de pedido']?.display === 'ORD-0004')).toEqual([]);
  expect(addOn.call('undoArchivePart')).toMatchObject({ ok: true, rows: 1, left: 0 });
  expect(figures(addOn, read)).toEqual(whole);
  expect(names(addOn)).not.toContain('Pedidos SS26');

  // What stops a tab calls its columns as they stand there.
  const places = ['Cantidad', 'Precio unitario'].map((label) => headerOf(addOn, 'Pedidos').indexOf(label));
  for (const [place, label] of [
    [places[0] ?? 0, 'Precio unitario'],
    [places[1] ?? 0, 'Cantidad'],
  ] as const)
    addOn.book.write(id, { row: 0, col: place, rows: 1, cols: 1 }, [[{ value: label }]]);
  expect(() => addOn.call('addRow', 'Orders', plainOrder)).toThrow(/Pedidos: Cantidad .* Precio unitario /);
});

test('the question is answered at first by the language of who sets up', () => {
  const preset = (language: string) => (openAddOn({ language }).call('start') as StartView).presets.names;
  expect([preset('es'), preset('en')]).toEqual(['Español', 'English']);
});

/** Incoterms, AQLs, levels and units are written alike everywhere. */
const CODE = /^(?:[A-Z]{2,3}|[IVX\d.]+|S-\d|cm|in)$/;

describe.each(laidTables.map((table) => [table.name, table] as const))('On a Spanish sheet %s', (name, table) => {
  it('has a name and labels of its own, each for one column', () => {
    const known = new Set(labelsOn(table, 'en').keys());
    expect(new Set(Object.keys(table.spanish?.columns ?? {}))).toEqual(known);
    const plain = labels(table, 'es').map((label) => label.toLowerCase());
    expect(plain.filter((label, place) => plain.indexOf(label) !== place)).toEqual([]);
    const titles = laidTables.map((other) => titleOn(other, 'es').toLowerCase());
    expect(titles.filter((title) => title === titleOn(table, 'es').toLowerCase())).toHaveLength(1);
  });

  it('has a help for each column, and a word for each choice that is no code', () => {
    const { helps = {}, words = {} } = table.spanish ?? {};
    const columns = { ...table.inputs, ...table.computed };
    expect(Object.keys(columns).filter((key) => (helps[key] ?? '').length < 5)).toEqual([]);
    const unworded = Object.entries(columns).flatMap(([key, { kind }]) =>
      (kind.type === 'choice' ? kind.options : []).filter((option) => !CODE.test(option) && !words[key]?.[option]),
    );
    expect(unworded).toEqual([]);
  });

  const tab = tabs.find((each) => each.table.name === name);
  if (!tab?.imports) return;
  it('is known again by its headers in a file', () => {
    const keys = Object.keys(table.inputs);
    const header = keys.map((key) => labelsOn(table, 'es').get(key) ?? '');
    // Without rows, so that the names alone decide.
    const own = keys.flatMap((key, place) => (plainName(header[place] ?? '') === '' ? [] : [[key, place] as const]));
    expect(matchColumns(tab, header, [])).toEqual(Object.fromEntries(own));
  });
});
