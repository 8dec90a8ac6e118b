// What cannot be derived from a declaration: names and meanings that changed, in order, safely done again, never backwards.

import type { CheckView } from '../../src/app/api';
import { release } from '../../src/app/migrations';
import {
  defineRelease,
  formerKeys,
  formerTables,
  type Migration,
  pendingSteps,
} from '../../src/app/migrations/migration';
import { once } from '../../src/derive/once';
import { type Between, callsOf, chooser, fault, kill } from '../../workbench/runtime/between';
import { type AddOn, plainOrder } from '../support/add-on';
import { whatPeopleMade } from '../support/in-use';
import { laterScript, openStored, underScript } from '../support/later-release';
import { further } from '../support/tiers';

const migration = (to: number, id: string, ...steps: Migration['steps']): Migration => ({ to, id, steps });

describe('A list of migrations', () => {
  it('is refused when versions go back, ids stand twice, or it leads past its release', () => {
    const define =
      (version: number, ...migrations: Migration[]) =>
      () =>
        defineRelease({ version, migrations });
    expect(define(3, migration(2, 'a'), migration(3, 'b'), migration(3, 'c'))).not.toThrow();
    expect(define(3, migration(3, 'a'), migration(2, 'b'))).toThrow('b leads to version 2, out of order.');
    expect(define(3, migration(2, 'a'), migration(3, 'a'))).toThrow('Two migrations are called a.');
    expect(define(3, migration(4, 'a'))).toThrow('a leads to version 4, but the release is version 3.');
    expect(define(3, migration(1, 'a'))).toThrow('out of order');
    expect(define(3, migration(2.5, 'a'))).toThrow('out of order');
  });

  it('gives a workbook the steps that it has yet to take', () => {
    const rename = (from: string, to: string) => ({ step: 'renameColumn', table: 'Orders', from, to }) as const;
    const migrations = [migration(2, 'a', rename('a', 'b')), migration(4, 'b', rename('b', 'c'))];
    const steps = (version: number) => pendingSteps({ version: 4, migrations }, version);
    expect([1, 2, 3, 4].map((version) => steps(version).length)).toEqual([2, 1, 1, 0]);
    expect(formerKeys(['Orders'], ['c', 'd'], steps(1))).toEqual(new Map([['c', ['b', 'a']]]));
    expect(formerKeys(['Orders'], ['c'], steps(2))).toEqual(new Map([['c', ['b']]]));
    expect(formerKeys(['Shipments'], ['c'], steps(1))).toEqual(new Map());
    const tabs = [
      { step: 'renameTab', from: 'Moves', to: 'Stock moves' },
      { step: 'renameTab', from: 'Stock moves', to: 'Ledger' },
    ] as const;
    expect(formerTables('Ledger', tabs)).toEqual(['Ledger', 'Stock moves', 'Moves']);
  });

  it('of this release begins by knowing what 0.1.0 laid, which kept no record', () => {
    expect(release.migrations[0]).toMatchObject({ to: 2, steps: [{ step: 'recall' }] });
  });
});

/** A key, a tab that a person renamed, one that nobody did, and a word are called otherwise. */
const later = {
  version: 3,
  edits: [
    ['\\bslipReason\\b', 'delayReason'],
    ["'Slip reason'", "'Delay reason'"],
    ['\\bStock moves\\b', 'Stock ledger'],
    ['\\bReminder log\\b', 'Mail log'],
    ["'In production'", "'In work'"],
    ["'Which mail this is: person, day and what it says.'", "'Which mail this is.'"],
  ],
  migrations: `{
    to: 3,
    id: 'other names',
    tells: 'Orders in production are “In work” from now on',
    steps: [
      { step: 'renameColumn', table: 'Orders', from: 'slipReason', to: 'delayReason' },
      { step: 'renameTab', from: 'Stock moves', to: 'Stock ledger' },
      { step: 'renameTab', from: 'Reminder log', to: 'Mail log' },
      { step: 'rewrite', table: 'Orders', key: 'stage', change: (cell) => (cell === 'In production' ? 'In work' : cell) },
    ],
  }`,
} as const;
const script = once(() => laterScript(later));

const asked = ({ shown }: AddOn) => shown.flatMap((each) => (each.type === 'alert' ? [each.prompt] : []));
const column = (addOn: AddOn, label: string) => addOn.rows('Orders').map((row) => row[label]?.value);
const found = (addOn: AddOn) => (addOn.call('check') as CheckView).lines.map((line) => line.found);

/** A workbook of 0.1.0 in which a slip has its reason. */
function older(options: Parameters<typeof openStored>[2] = {}): AddOn {
  const addOn = openStored('0.1.0', script(), options);
  addOn.type('Orders', 3, 'Slip reason', 'Late fabric');
  return addOn;
}

/** What stands in the end, once nothing is left to do. */
function expectMigrated(addOn: AddOn, reasons: readonly unknown[], stages: readonly unknown[]): void {
  // Where its columns could stand is offered, and not done.
  expect(found(addOn)).toEqual([expect.stringContaining('the columns stand as an earlier version laid them')]);
  expect(column(addOn, 'Delay reason')).toEqual(reasons);
  expect(column(addOn, 'Stage')).toEqual(stages.map((stage) => (stage === 'In production' ? 'In work' : stage)));
  const { book, sheetId } = addOn;
  expect(book.notes(sheetId('Mail log'), { row: 0, col: 0, rows: 1, cols: 1 })).toEqual([['Which mail this is.']]);
  const names = addOn.book.sheets().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Movements', 'Mail log']));
  expect(names).toHaveLength(9);
}

describe('A release with other names', () => {
  further('tells what a migration means, moves nothing, and finds every column and tab again', () => {
    const addOn = older({ answers: ['YES'] });
    const [reasons, stages] = [column(addOn, 'Slip reason'), column(addOn, 'Stage')];
    expect(stages).toContain('In production');
    addOn.menu('setUp');
    expect(asked(addOn)).toEqual([expect.stringContaining('• Orders in production are “In work” from now on\n')]);
    expectMigrated(addOn, reasons, stages);
    addOn.call('addRow', 'Orders', {
      ...plainOrder,
      revisedExFactory: '2027-04-01',
      delayReason: 'Zips',
      stage: 'In work',
    });
    expect(addOn.rows('Orders').at(-1)).toMatchObject({
      'Delay reason': { value: 'Zips' },
      Stage: { value: 'In work' },
    });
    const after = JSON.stringify(addOn.book.export());
    addOn.menu('setUp');
    expect(JSON.stringify(addOn.book.export())).toBe(after);
  });

  further('changes nothing when the person says no', () => {
    const addOn = older({ answers: ['NO'] });
    const before = JSON.stringify(addOn.book.export());
    addOn.menu('setUp');
    expect(JSON.stringify(addOn.book.export())).toBe(before);
  });

  further('cut off anywhere, by a fault or the end of the run, is brought to its end by the next run', () => {
    const whole = older({ answers: ['YES'] });
    whole.menu('setUp');
    const calls = callsOf(whole.last());
    const choose = chooser(7);
    for (const part of [0.2, 0.5, 0.8, 0.9, 0.95, 0.99]) {
      let next: Between | undefined;
      const addOn = older({ answers: ['YES', 'YES', 'YES'], between: (moment) => next?.(moment) });
      const [reasons, stages] = [column(addOn, 'Slip reason'), column(addOn, 'Stage')];
      const { rows: _typed, ...made } = whatPeopleMade(addOn) as { readonly rows: object };
      const at = Math.round(part * calls) - choose(9);
      const strike = choose(2) === 0 ? fault : kill;
      next = ({ index }) => {
        if (index === at) strike();
      };
      addOn.google.runMenuItem('setUp', addOn.user);
      next = undefined;
      addOn.menu('setUp');
      expectMigrated(addOn, reasons, stages);
      expect(whatPeopleMade(addOn)).toMatchObject(made);
    }
  });
});

describe('A workbook that a newer release has set up', () => {
  further('is refused by set-up and by the check, with what to do about it, and nothing is written', () => {
    const newer = openStored('0.1.0', script(), { answers: ['YES'] });
    newer.menu('setUp');
    const today = underScript(newer, laterScript({}), { answers: ['OK'] });
    const before = JSON.stringify(today.book.export());
    today.menu('setUp');
    expect(asked(today)).toEqual([
      expect.stringMatching(/^A newer version of Selvedge .*Reload .*ask whoever deployed/),
    ]);
    expect(today.call('check')).toMatchObject({
      lines: [{ found: expect.stringMatching(/^A newer version of Selvedge .*Reload/) }],
    });
    expect((today.call('check') as CheckView).lines[0]?.button).toBeUndefined();
    expect(JSON.stringify(today.book.export())).toBe(before);
  });
});
