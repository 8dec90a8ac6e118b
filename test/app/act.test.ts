// Somebody stands in the warehouse with a phone: Today says what is wanted, and its Action column does it.
import type { CheckView, HomeView, StepsView, UndoOutcome } from '../../src/app/api';
import { toDayNumber } from '../../src/schema/dates';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';
import { further } from '../support/tiers';

const expense = {
  category: 'Freight',
  vendor: 'DHL',
  amount: '85',
  currency: 'EUR',
  date: '2026-11-02',
  dueDate: '2026-11-20',
};
const late = { ...plainOrder, originalExFactory: '2026-11-16' };

function openDesk(): AddOn {
  const addOn = openSetUp();
  addOn.call('addRow', 'Orders', late);
  addOn.call('addRow', 'Orders', { ...late, style: 'Rib tank', originalExFactory: '2026-11-18' });
  addOn.call('addRow', 'Expenses', expense);
  return addOn;
}

const today = (addOn: AddOn) => addOn.rows('Today');
const links = (addOn: AddOn) => today(addOn).flatMap(({ Link }) => (Link?.display ? [Link.display] : []));
const rowOf = (addOn: AddOn, id: string) => today(addOn).findIndex(({ Link }) => Link?.display === id) + 2;
const offers = (addOn: AddOn, id: string) => {
  const row = today(addOn)[rowOf(addOn, id) - 2];
  return ['Offer done', 'Offer snooze', 'Offer chase'].map((label) => row?.[label]?.display ?? '');
};
const actions = (addOn: AddOn) =>
  today(addOn)
    .map(({ Action }) => Action?.display ?? '')
    .filter((text) => text !== '');
const toast = ({ shown }: AddOn) => shown.flatMap((each) => (each.type === 'toast' ? [each.message] : [])).at(-1);
const cell = (addOn: AddOn, tab: string, label: string) => addOn.rows(tab)[0]?.[label]?.display;

describe('An action that is chosen on Today', () => {
  it('is done in its row at once, leaves its cell blank, is told, and can be taken back', () => {
    const addOn = openDesk();
    expect(links(addOn)).toEqual(['ORD-0001', 'ORD-0002', 'EXP-0001']);
    addOn.type('Today', rowOf(addOn, 'EXP-0001'), 'Action', 'Done: Mark paid · EXP-0001');
    expect(cell(addOn, 'Expenses', 'Status')).toBe('Paid');
    expect(toast(addOn)).toBe('EXP-0001 was paid on 22 November 2026. Last steps takes it back.');
    expect(actions(addOn)).toEqual([]);
    expect(links(addOn)).toEqual(['ORD-0001', 'ORD-0002']);
    const [step] = (addOn.call('steps') as StepsView).steps;
    expect(step?.said).toBe('EXP-0001 was paid on 22 November 2026.');
    expect((addOn.call('undoKept', step?.number) as UndoOutcome).ok).toBe(true);
    expect(links(addOn)).toEqual(['ORD-0001', 'ORD-0002', 'EXP-0001']);
  });

  it('puts a row off for a week', () => {
    const addOn = openDesk();
    addOn.type('Today', rowOf(addOn, 'ORD-0001'), 'Action', 'Snooze a week: ORD-0001');
    expect(cell(addOn, 'Orders', 'Snoozed until')).toBe('29 Nov 2026');
    expect(toast(addOn)).toBe('ORD-0001 snoozed until 29 Nov 2026. Last steps takes it back.');
    expect(links(addOn)).toEqual(['ORD-0002', 'EXP-0001']);
  });

  it('notes whom one asked, below what stands there, and lets the row rest', () => {
    const addOn = openDesk();
    addOn.type('Orders', 2, 'Notes', 'Buttons are here.');
    addOn.type('Today', rowOf(addOn, 'ORD-0001'), 'Action', 'Chase: ORD-0001');
    expect(addOn.rows('Orders')[0]?.Notes?.value).toBe('Buttons are here.\nAsked Textiles del Norte on 22 Nov 2026.');
    expect(toast(addOn)).toBe(
      'ORD-0001: Textiles del Norte asked, as its notes say. It is snoozed until 24 November 2026. Last steps takes it back.',
    );
  });

  it('never chases a factory for our own delay', () => {
    const addOn = openDesk();
    expect(offers(addOn, 'ORD-0001')[2]).toBe('Chase: ORD-0001');
    addOn.call('addRow', 'Expenses', { ...expense, category: 'Deposit', order: 'ORD-0001' });
    expect(offers(addOn, 'ORD-0001')[2]).toBe('');
  });

  it('goes to the row that it names, though the list has moved since it was read', () => {
    const addOn = openDesk();
    const row = rowOf(addOn, 'ORD-0001');
    // A colleague's edit takes the row away from under the finger.
    addOn.put('Orders', 2, 'Snoozed until', [[toDayNumber('2026-12-01')]]);
    addOn.type('Today', row, 'Action', 'Snooze a week: ORD-0001');
    expect(toast(addOn)).toBe(
      '“Snooze a week: ORD-0001” is not offered here any more. Nothing was done. Choose again.',
    );
    expect(addOn.rows('Orders').map((each) => each['Snoozed until']?.display)).toEqual(['1 Dec 2026', '']);
    expect(actions(addOn)).toEqual([]);
  });

  it('is not done later where its run never came: it is taken out, and that is said', () => {
    const addOn = openDesk();
    addOn.put('Today', rowOf(addOn, 'ORD-0002'), 'Action', [['Snooze a week: ORD-0002']]);
    addOn.type('Today', rowOf(addOn, 'ORD-0001'), 'Action', 'Snooze a week: ORD-0001');
    expect(addOn.rows('Orders').map((each) => each['Snoozed until']?.display)).toEqual(['29 Nov 2026', '']);
    expect(toast(addOn)).toContain('A choice from before was taken out again, and nothing was done for it.');
    expect(actions(addOn)).toEqual([]);
  });

  it('does nothing that was typed and is not offered', () => {
    const addOn = openDesk();
    addOn.put('Today', 2, 'Action', [['Close everything']]);
    addOn.google.edited(
      { sheetId: addOn.sheetId('Today'), zone: { row: 1, col: 7, rows: 1, cols: 1 }, value: 'Close everything' },
      'ana@studio.example',
    );
    expect(toast(addOn)).toBe('“Close everything” is not offered here any more. Nothing was done. Choose again.');
  });
});

describe('What is typed among the computed cells of Today', () => {
  it('is taken out again where it stopped a formula, and the list is back', () => {
    const addOn = openDesk();
    addOn.type('Today', 3, 'Past id', 'mine');
    expect(toast(addOn)).toContain('Taken out again: “mine” in Past id, row 3.');
    expect(links(addOn)).toEqual(['ORD-0001', 'ORD-0002', 'EXP-0001']);
  });

  further('that Selvedge did not hear of makes the panel read the rows themselves, and say so', () => {
    const addOn = openDesk();
    const { attention } = addOn.call('home') as HomeView;
    addOn.put('Today', 3, 'Desk id', [['mine']]);
    const home = addOn.call('home') as HomeView;
    expect(home.notice).toBe(
      'The formulas of Today are damaged, so every row was read. Check this spreadsheet fixes them.',
    );
    expect(home.attention.map(({ id, mark }) => [id, mark])).toEqual(attention.map(({ id, mark }) => [id, mark]));
    const { lines } = addOn.call('check') as CheckView;
    expect(lines.map(({ button }) => button)).toEqual(['Clear what was typed']);
    addOn.call('repair', lines[0]?.id);
    expect(addOn.call('home')).not.toHaveProperty('notice');
  });
});
