// Google keeps two edits waiting and drops what comes faster: the next edit mends what was missed beside it.
import { type AddOn, openSetUp } from '../support/add-on';
import { ANA, lateOrder, paste } from '../support/reminders';

const open = () => openSetUp({ freeCalls: true });
const ids = (addOn: AddOn, tab = 'Orders') => addOn.rows(tab).map((row) => row['Order ID']?.display);
const toasts = (addOn: AddOn) => addOn.shown.flatMap((shown) => (shown.type === 'toast' ? [shown.message] : []));
const row = (style: string) => ({ ...lateOrder(1, ANA), 'Order ID': '', Style: style });

it('rows that were typed faster than Google tells get their ids with the next one, above and below it', () => {
  const addOn = open();
  paste(addOn, 'Orders', ['One', 'Two', 'Three', 'Four', 'Five'].map(row));
  addOn.type('Orders', 4, 'Colour', 'Ecru');
  expect(ids(addOn)).toEqual(['ORD-0001', 'ORD-0002', 'ORD-0003', 'ORD-0004', 'ORD-0005']);
});

it('rows far off are left to Set up: an edit costs the same however many rows there are', () => {
  const addOn = open();
  addOn.book.insert(addOn.sheetId('Orders'), 'ROWS', 60, 300);
  paste(addOn, 'Orders', [row('One')]);
  addOn.put('Orders', 300, 'Style', [['Far']]);
  addOn.type('Orders', 300, 'Colour', 'Ecru');
  expect([ids(addOn)[0], ids(addOn)[298]]).toEqual(['', 'ORD-0001']);
  expect(addOn.last().calls['Range.getValues']).toBeLessThanOrEqual(8);
});

it('a long block that was missed is followed to its end', () => {
  const addOn = open();
  paste(
    addOn,
    'Orders',
    Array.from({ length: 50 }, (_, index) => row(`Style ${index}`)),
  );
  addOn.type('Orders', 51, 'Colour', 'Ecru');
  expect(new Set(ids(addOn)).size).toBe(50);
  expect(ids(addOn)).not.toContain('');
});

describe('Copies of rows', () => {
  /** Three orders, and a copy of each pasted below them row by row, of which Google told but the last. */
  const copied = () => {
    const addOn = open();
    const first = [1, 2, 3].map((number) => lateOrder(number, ANA));
    paste(addOn, 'Orders', [...first, ...first]);
    return addOn;
  };

  it('that were missed get ids of their own with the one that was told, and a sentence names them', () => {
    const addOn = copied();
    addOn.paste('Orders', 7, 'Order ID', [['ORD-0003']]);
    expect(ids(addOn)).toEqual(['ORD-0001', 'ORD-0002', 'ORD-0003', 'ORD-0004', 'ORD-0005', 'ORD-0006']);
    expect(toasts(addOn)).toEqual([expect.stringContaining('Row 5 is ORD-0004: ORD-0001 stands in row 2.')]);
  });

  it('that lie elsewhere, or above their first, stay as they are: only the person knows which is which', () => {
    const addOn = open();
    paste(
      addOn,
      'Orders',
      [5, 1, 2, 5].map((number) => lateOrder(number, ANA)),
    );
    addOn.paste('Orders', 3, 'Order ID', [['ORD-0002']]);
    expect(ids(addOn)).toEqual(['ORD-0005', 'ORD-0006', 'ORD-0002', 'ORD-0005']);
  });
});

it('what was typed into a computed column and missed is taken out with what the next edit typed there, and told', () => {
  const addOn = open();
  paste(
    addOn,
    'Orders',
    [1, 2, 3].map((number) => lateOrder(number, ANA)),
  );
  addOn.put('Orders', 3, 'Open', [['120']]);
  expect(addOn.shownRow('Orders', 4)['#REF!']).toBe('');
  addOn.type('Orders', 4, '#REF!', '7');
  expect(addOn.rows('Orders').map((each) => each.Open?.display)).toEqual(['400', '400', '400']);
  expect(toasts(addOn)).toEqual([expect.stringMatching(/120.*7|7.*120/)]);
});
