// A workbook that an earlier release left, in use: today's Selvedge works in it, brings it up to date, and takes nothing away.
import type { CheckView, ImportOutcome, SentFile } from '../../src/app/api';
import { tabPlans } from '../../src/app/declared';
import { release } from '../../src/app/migrations';
import { laidByFirstRelease } from '../../src/app/migrations/first-release';
import { once } from '../../src/derive/once';
import { recordOf, writeRecord } from '../../src/derive/record';
import { type AddOn, coreTables, plainOrder } from '../support/add-on';
import { NOTHING_MORE } from '../support/files';
import { whatPeopleMade } from '../support/in-use';
import { laterScript, openStored, storedVersions } from '../support/later-release';
import { further } from '../support/tiers';

const sheetText = ({ book }: AddOn) => JSON.stringify(book.export());
const found = (addOn: AddOn) => (addOn.call('check') as CheckView).lines.map((line) => line.found);
const asked = ({ shown }: AddOn) => shown.flatMap((each) => (each.type === 'alert' ? [each.prompt] : []));
const toasts = ({ shown }: AddOn) => shown.flatMap((each) => (each.type === 'toast' ? [each.message] : []));

/** That the columns could stand otherwise is offered, and no fault. */
const OFFER = [expect.stringContaining('the columns stand as an earlier version laid them')];

describe.each(storedVersions)('A workbook of %s', (version) => {
  it('can be worked in before it is set up again', () => {
    const addOn = openStored(version);
    expect(addOn.call('home')).toMatchObject({ ready: true });
    expect(addOn.call('search', 'Wool coat')).toMatchObject({ lines: [expect.anything()] });
    expect(addOn.call('openForm', 'Orders')).toMatchObject({ spec: { table: 'Orders' } });
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ ok: true });
    // What would have no column here is never dropped.
    const count = addOn.rows('Orders').length;
    const withTerms = { ...plainOrder, terms: '30% order; 70% ex-factory' };
    expect(addOn.call('addRow', 'Orders', withTerms)).toEqual({ ok: false, refused: 'columnsMissing' });
    expect(addOn.rows('Orders')).toHaveLength(count);
    // Neither by a file, of an order that is there and of a new one.
    const orderId = addOn.rows('Orders').at(-1)?.['Order ID']?.display ?? '';
    const file = (line: Readonly<Record<string, string>>): SentFile => [
      [...Object.keys(line), 'terms'],
      [[...Object.values(line), '100% order']],
      { dates: 'yearFirst', decimalMark: '.' },
      NOTHING_MORE,
    ];
    const bring = (agreed: object, line: Readonly<Record<string, string>>) =>
      addOn.call('importRows', 'Orders', agreed, ...file(line)) as ImportOutcome;
    const becomes = [{ row: 0, fields: [{ key: 'terms', was: '' }] }];
    const { style = '', factory = '', quantity = '', originalExFactory = '' } = plainOrder;
    const line = { style, factory, quantity, originalExFactory };
    const added = bring({ add: [0], change: [] }, { ...line, style: `${style} 2` });
    const changed = bring({ add: [], change: becomes }, { ...line, orderId });
    expect([added, changed]).toEqual(Array(2).fill({ ok: false, refused: 'columnsMissing' }));
    expect(addOn.rows('Orders')).toHaveLength(count);
  });

  it('follows when it is set up again, and keeps whatever its people made; a second time nothing happens', () => {
    const addOn = openStored(version, undefined, { answers: ['YES'] });
    const before = whatPeopleMade(addOn);
    addOn.menu('setUp');
    expect(whatPeopleMade(addOn)).toEqual(before);
    expect(found(addOn)).toEqual(OFFER);
    const after = sheetText(addOn);
    addOn.menu('setUp');
    expect(sheetText(addOn)).toBe(after);
    expect(toasts(addOn).at(-1)).toBe('Everything is in place already. Nothing was changed.');
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ ok: true });
  });
});

test('what is declared otherwise than in the last stored release has a layout version of its own', () => {
  const { book } = openStored(storedVersions.at(-1) ?? '');
  const marks = (key: string) => book.metadata().filter((mark) => mark.key === key);
  const version = Number(marks('selvedge-version')[0]?.value ?? 1);
  const kept = marks('selvedge-record').map(({ value }) => value);
  const laid = kept.length > 0 ? kept : Object.values(laidByFirstRelease);
  const isSame = tabPlans(coreTables).every((plan) => laid.includes(writeRecord(recordOf(plan))));
  expect(release.version).toBeGreaterThanOrEqual(isSame ? version : version + 1);
});

describe('With a stage more than 0.1.0 had', () => {
  const script = once(() => laterScript({ edits: [["'Ready', 'Closed'", "'Ready', 'On hold', 'Closed'"]] }));
  const onHold = { ...plainOrder, stage: 'On hold' };

  further('an order on hold can be added once set-up has asked and followed', () => {
    const addOn = openStored('0.1.0', script(), { answers: ['YES'] });
    expect(() => addOn.call('addRow', 'Orders', onHold)).toThrow('data validation');
    const before = whatPeopleMade(addOn);
    addOn.menu('setUp');
    expect(asked(addOn)).toEqual([
      expect.stringMatching(
        /• New columns: Orders › .*\n• Orders › Stage: 1 new choice\n(?:• \d+ .*\n)*• \d+ status colours\n• \d+ formulas\n\n/,
      ),
    ]);
    expect(toasts(addOn)).toEqual([
      expect.stringMatching(
        /^Brought up to date: New tab: Today; New columns: Orders › .*; Orders › Stage: 1 new choice; .*\d+ status colours; \d+ formulas\.$/,
      ),
    ]);
    expect(whatPeopleMade(addOn)).toEqual(before);
    expect(addOn.call('addRow', 'Orders', onHold)).toMatchObject({ ok: true });
    expect(addOn.rows('Orders').at(-1)?.Stage?.value).toBe('On hold');
  });

  further('no means no: nothing is changed, and it asks again another time', () => {
    const addOn = openStored('0.1.0', script(), { answers: ['NO', 'NO'] });
    const before = sheetText(addOn);
    addOn.menu('setUp');
    expect(sheetText(addOn)).toBe(before);
    expect(toasts(addOn)).toEqual(['Nothing was changed.']);
    addOn.menu('setUp');
    expect(asked(addOn)).toHaveLength(2);
  });

  further('the check says what is behind, and its button brings it up to date', () => {
    const addOn = openStored('0.1.0', script());
    const before = whatPeopleMade(addOn);
    const { lines } = addOn.call('check') as CheckView;
    expect(lines).toMatchObject([
      {
        found: expect.stringMatching(
          /^This spreadsheet is behind this version of Selvedge: New tab: Today; New columns: Orders › .*; Orders › Stage: 1 new choice; .*\d+ status colours; \d+ formulas\.$/,
        ),
        button: 'Set up again',
      },
    ]);
    expect(addOn.call('repair', lines[0]?.id)).toEqual({ ok: true });
    expect(found(addOn)).toEqual(OFFER);
    expect(whatPeopleMade(addOn)).toEqual(before);
    expect(addOn.call('addRow', 'Orders', onHold)).toMatchObject({ ok: true });
  });

  further('what was deleted meanwhile is named beside it, and comes back with the rest', () => {
    const addOn = openStored('0.1.0', script());
    const header = addOn.book.read(addOn.sheetId('Expenses'), { row: 0, col: 0, rows: 1, cols: 19 })[0] ?? [];
    const vendor = header.findIndex(({ display }) => display === 'Vendor');
    addOn.book.remove(addOn.sheetId('Expenses'), 'COLUMNS', vendor, 1);
    const [behind, gone, ...others] = (addOn.call('check') as CheckView).lines;
    expect(others).toEqual([]);
    expect(gone?.found).toMatch(/^Missing: Expenses › Vendor\. Were they deleted\? Undo that first/);
    expect(gone?.button).toBeUndefined();
    expect(addOn.call('repair', behind?.id)).toEqual({ ok: true });
    expect(found(addOn)).toEqual(OFFER);
    expect(addOn.rows('Expenses')[0]).toHaveProperty('Vendor');
  });
});
