// What a person types or pastes over a formula is taken out again, and an undone paste leaves no row behind.
import type { CheckView, HomeView } from '../../src/app/api';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';

const toasts = (addOn: AddOn) => addOn.shown.flatMap((shown) => (shown.type === 'toast' ? [shown.message] : []));

const withOrders = () => {
  const addOn = openSetUp();
  for (let count = 0; count < 3; count += 1) addOn.call('addRow', 'Orders', plainOrder);
  return addOn;
};

describe('A value typed over a computed column', () => {
  it('is taken out again at once, with a sentence that names it, its cell and what the column says', () => {
    const addOn = withOrders();
    addOn.type('Orders', 3, 'Shipped', '50');
    expect(toasts(addOn)).toEqual([
      'Taken out again: “50” in Shipped, row 3. Selvedge computes Shipped: Pieces on outbound shipments that have left or were delivered.',
    ]);
    addOn.type('Orders', 3, 'Due', '2027-01-01');
    expect(toasts(addOn)[1]).toMatch(/^Taken out again: “Fri 1 Jan 2027” in Due, row 3\./);
    expect([2, 3, 4].map((row) => addOn.shownRow('Orders', row).Shipped)).toEqual(['0', '0', '0']);
    expect((addOn.call('check') as CheckView).lines).toEqual([]);
  });

  it('is taken out where it was pasted across several columns, and the person’s own cells beside them stay', () => {
    const addOn = withOrders();
    addOn.paste('Orders', 3, 'Factory', [
      ['mine', '1 Jan 2027', 7, 8],
      ['too', 'x', 9, ''],
    ]);
    expect(addOn.shownRow('Orders', 3)).toMatchObject({ Factory: 'mine', Open: '400', 'Days left': '110' });
    expect(addOn.shownRow('Orders', 4)).toMatchObject({ Factory: 'too', Open: '400', 'Days left': '110' });
    expect(toasts(addOn)[0]).toMatch(
      /^Taken out again: “1 Jan 2027” in Due, row 3; “7” in Open, row 3; “8” in Days left, row 3 and 2 more\. Selvedge computes Due, Open, Days left\.$/,
    );
  });

  it('is taken out where the tab has no IDs of ours, too', () => {
    const addOn = openSetUp();
    addOn.type('Inventory', 2, 'SKU', 'LIN-1');
    addOn.type('Inventory', 2, 'On hand', '12');
    expect(addOn.shownRow('Inventory', 2)).toMatchObject({ SKU: 'LIN-1', 'On hand': '0', Status: 'Out' });
  });

  it('of one edit is all that is taken out: what stood in the way before is left to the check', () => {
    const addOn = withOrders();
    addOn.put('Orders', 8, 'Due', [['mine']]);
    addOn.type('Orders', 3, 'Shipped', '50');
    expect(addOn.shownRow('Orders', 8)['#REF!']).toBe('mine');
    expect((addOn.call('check') as CheckView).lines[0]?.found).toContain('“mine” in row 8');
  });
});

describe('A paste that is undone', () => {
  it('may leave the ID it was given, which is no row: not to the desk, the check, a sum, nor the next order', () => {
    const addOn = withOrders();
    addOn.paste('Orders', 5, 'Style', [['Pasted']]);
    expect(addOn.shownRow('Orders', 5)).toMatchObject({ 'Order ID': 'ORD-0004', Status: 'No quantity' });
    // The undo takes back what was pasted; what the script wrote is another step.
    addOn.paste('Orders', 5, 'Style', [['']]);
    const shown = Object.values(addOn.shownRow('Orders', 5)).filter((text) => text !== '');
    expect(shown.filter((text) => text !== 'ORD-0004')).toEqual([]);
    expect((addOn.call('home') as HomeView).attention).toEqual([]);
    expect((addOn.call('check') as CheckView).lines).toEqual([]);
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ added: { id: 'ORD-0005' } });
    expect(addOn.shownRow('Orders', 5)).toMatchObject({ 'Order ID': 'ORD-0005', Style: 'Linen shirt' });
  });
});
