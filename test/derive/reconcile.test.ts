// What may change in a column that stands: only what still stands as it was laid.
import type { ColumnPlan, TabPlan, ValidationPlan } from '../../src/derive/layout';
import { TONE_LOOKS } from '../../src/derive/layout';
import { changesOf, type Looks, looksNeeded, staleColumns } from '../../src/derive/reconcile';
import { blankRecord, lookText, recordOf } from '../../src/derive/record';

const column = (more: Partial<ColumnPlan> = {}): ColumnPlan => ({
  key: 'stage',
  label: 'Stage',
  note: 'How far it has come.',
  width: 100,
  format: 'General',
  computed: false,
  ...more,
});
const tab = (...columns: ColumnPlan[]): TabPlan => ({
  table: 'Orders',
  title: 'Orders',
  tabColor: '',
  protection: '',
  frozen: 1,
  folds: [],
  columns,
});
const list = (...values: string[]): ValidationPlan => ({ type: 'list', values });
const at = { columns: { stage: 1 }, header: ['Stage'] };
const looks = (more: Partial<Looks> = {}): Looks => ({ notes: [''], formats: {}, validations: {}, tones: {}, ...more });
const tone = (name: keyof typeof TONE_LOOKS) => lookText(TONE_LOOKS[name].background, TONE_LOOKS[name].color);

describe('A column whose declaration is as it was laid', () => {
  it('need not be read, and does not change, whatever stands there', () => {
    const plan = tab(column({ validation: list('Draft') }));
    expect(looksNeeded(plan, recordOf(plan), at)).toBeUndefined();
    const theirs = looks({ notes: ['Mine.'], validations: { stage: ['own'] } });
    expect(changesOf(plan, recordOf(plan), { ...at, header: ['Phase'] }, theirs)).toEqual([]);
  });
});

describe('A label, a note', () => {
  const record = recordOf(tab(column()));
  const plan = tab(column({ label: 'Phase', note: 'Where it is.' }));

  it('follows while it stands as it was laid', () => {
    expect(looksNeeded(plan, record, at)).toMatchObject({ notes: true, formats: [], validations: [] });
    expect(changesOf(plan, record, at, looks({ notes: ['How far it has come.'] }))).toEqual([
      { key: 'stage', aspect: 'label', was: 'Stage', text: 'Phase' },
      { key: 'stage', aspect: 'note', text: 'Where it is.' },
    ]);
  });

  it('stays when a person wrote it, or took it away', () => {
    const own = { ...at, header: ['Our stage'] };
    expect(changesOf(plan, record, own, looks({ notes: ['Ask Ana.'] }))).toEqual([]);
    expect(changesOf(plan, record, own, looks({ notes: [''] }))).toEqual([]);
  });

  it('is not written again where it stands already, as after a run that was cut off', () => {
    expect(changesOf(plan, record, { ...at, header: ['Phase'] }, looks({ notes: ['Where it is.'] }))).toEqual([]);
  });

  it('of a computed column stands in its formula', () => {
    const computed = tab(column({ label: 'Phase', computed: true }));
    expect(changesOf(computed, record, at, undefined)).toEqual([]);
  });
});

describe('Formats and drop-downs', () => {
  it('follow row by row, around those that a person set', () => {
    const record = recordOf(tab(column({ format: '0.0', validation: list('Draft') })));
    const plan = tab(column({ format: '0.00', validation: list('Draft', 'Done') }));
    const standing = looks({
      formats: { stage: ['0.0', '0.0', '0%', '0.0'] },
      validations: { stage: [list('Draft'), 'own', undefined, list('Draft')] },
    });
    expect(changesOf(plan, record, at, standing)).toEqual([
      {
        key: 'stage',
        aspect: 'format',
        format: '0.00',
        rows: [
          { start: 2, count: 2 },
          { start: 5, count: 1 },
        ],
      },
      {
        key: 'stage',
        aspect: 'validation',
        was: list('Draft'),
        validation: list('Draft', 'Done'),
        rows: [
          { start: 2, count: 1 },
          { start: 5, count: 1 },
        ],
      },
    ]);
  });

  it('come where there were none, and go where they are declared no more', () => {
    const [without, withList] = [tab(column()), tab(column({ validation: list('Draft') }))];
    const none = looks({ validations: { stage: [undefined, 'own'] } });
    expect(changesOf(withList, recordOf(without), at, none)).toMatchObject([{ rows: [{ start: 2, count: 1 }] }]);
    const some = looks({ validations: { stage: [list('Draft'), list('Mine')] } });
    expect(changesOf(without, recordOf(withList), at, some)).toMatchObject([
      { validation: undefined, rows: [{ start: 2, count: 1 }] },
    ]);
  });
});

describe('The colours of a status', () => {
  const record = recordOf(tab(column({ tones: { Late: 'late', Draft: 'quiet', Old: 'plain' } })));
  const plan = tab(column({ tones: { Late: 'soon', Draft: 'quiet', New: 'good' } }));
  const change = (tones: Looks['tones']) => changesOf(plan, record, at, looks({ tones }));

  it('follow word by word: other, new and gone', () => {
    expect(looksNeeded(plan, record, at)).toMatchObject({ tones: 'stage' });
    expect(change({ Late: tone('late'), Draft: tone('quiet'), Old: tone('plain') })).toEqual([
      { key: 'stage', aspect: 'tones', tones: { Late: 'soon', New: 'good' }, gone: ['Old'] },
    ]);
  });

  it('stay where a person chose them, or took them away', () => {
    const own = lookText('#7b1fa2', '#ffffff');
    expect(change({ Late: own, New: own, Old: own })).toEqual([]);
    expect(change({ New: own })).toEqual([]);
  });
});

test('a tab whose first laying was cut off gets what is blank in it', () => {
  const plan = tab(column({ note: 'A note.', validation: list('Draft'), tones: { Late: 'late' } }));
  const standing = looks({ notes: [''], validations: { stage: [undefined] }, formats: { stage: [''] } });
  expect(changesOf(plan, blankRecord, at, standing).map(({ aspect }) => aspect)).toEqual([
    'note',
    'validation',
    'tones',
  ]);
});

test('formulas are compared without what Sheets writes as it likes', () => {
  const declared = new Map([
    [1, "=SUM('Stock moves'!A:A;1)"],
    [3, '=A1'],
  ]);
  expect(staleColumns(['=sum(Stock moves!A:A, 1)', '', '=A2'], declared)).toEqual([3]);
});
