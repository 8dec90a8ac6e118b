// Somebody makes a copy of the workbook: Google leaves its triggers and document properties behind, and perhaps its metadata.
import type { HomeView } from '../../src/app/api';
import { copyWorkbook } from '../../workbench/runtime/copy-workbook';
import { type AddOn, openAddOn, openSetUp, plainOrder } from '../support/add-on';
import { ANA, BEN, panel, switchOn } from '../support/reminders';

const add = (addOn: AddOn) => addOn.call('addRow', 'Orders', plainOrder);

function copied(options: { metadata: boolean }): AddOn {
  const original = openSetUp({ freeCalls: true });
  add(original);
  switchOn(original);
  const now = () => new Date(original.clock.now());
  return openAddOn(copyWorkbook(original.book, original.google.state(), { now, ...options }));
}

const home = (addOn: AddOn) => addOn.call('home') as HomeView;

const ids = (addOn: AddOn) => addOn.rows('Orders').map((row) => row['Order ID']?.value);

describe('In a copy of the workbook', () => {
  it('the next order follows on those that came along', () => {
    const addOn = copied({ metadata: true });
    expect(add(addOn)).toMatchObject({ ok: true, added: { id: 'ORD-0002' } });
    expect(ids(addOn)).toEqual(['ORD-0001', 'ORD-0002']);
  });

  it('the order of a selected row is shown at once, whichever tab it stands on', () => {
    const original = openSetUp();
    add(original);
    original.call('addRow', 'Expenses', {
      category: 'Freight',
      date: '2026-11-02',
      amount: '85',
      currency: 'EUR',
      order: 'ORD-0001',
    });
    const now = () => new Date(original.clock.now());
    for (const tab of ['Orders', 'Expenses']) {
      const addOn = openAddOn(copyWorkbook(original.book, original.google.state(), { now, metadata: true }));
      addOn.select({ sheetId: addOn.sheetId(tab), zone: { row: 1, col: 0, rows: 1, cols: 1 } });
      addOn.menu('showSelected');
      expect([tab, addOn.shown]).toMatchObject([
        tab,
        [
          {
            type: 'sidebar',
            html: expect.stringContaining('selvedge.start({"at":"row","row":{"table":"Orders","id":"ORD-0001"}},'),
          },
        ],
      ]);
    }
  });

  it('nobody’s clock is on, whatever Settings say: the panels promise no reminder, and each may switch theirs on', () => {
    const addOn = copied({ metadata: true });
    expect(home(addOn)).not.toHaveProperty('reminder');
    for (const person of [ANA, BEN]) expect(panel(addOn, person)).not.toHaveProperty('next');
    expect(panel(addOn, BEN)).toMatchObject({ clocks: [], troubles: [] });
    expect(panel(addOn)).toMatchObject({ clocks: [], troubles: [{ code: 'clockGone' }] });
    switchOn(addOn, BEN);
    expect(panel(addOn, BEN)).toMatchObject({ next: { hour: 8 }, clocks: [BEN], troubles: [] });
    switchOn(addOn, ANA);
    expect(panel(addOn, BEN).clocks).toEqual([ANA, BEN]);
  });

  it('without its metadata nothing is written before the workbook is set up again', () => {
    const addOn = copied({ metadata: false });
    expect(add(addOn)).toEqual({ ok: false, refused: 'notSetUp' });
    expect(ids(addOn)).toEqual(['ORD-0001']);
  });
});
