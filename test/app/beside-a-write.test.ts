// A colleague inserts, deletes, sorts or types in the moments in which a step writes and looks at what it wrote: every row is there afterwards, once.
import type { ImportCheck, SentFile } from '../../src/app/api';
import { type Between, fault, type Moment } from '../../workbench/runtime/between';
import { orderFile } from '../support/files';
import { type AddOn, columnAt, type Kept, keep, openKept, openSetUp, plainOrder } from '../support/plain-add-on';
import { shirt, shirtDesk, take } from '../support/steps';

interface Added {
  readonly kept: Kept;
  readonly undo: unknown;
}

/** Orders of these styles, and what takes back the last one. */
function desk(...ofStyles: readonly string[]): Added {
  const addOn = openSetUp();
  const undos = ofStyles.map((style) => addOn.call('addRow', 'Orders', { ...plainOrder, style }) as { undo: unknown });
  return { kept: keep(addOn), undo: undos[undos.length - 1]?.undo };
}

/** Four items. */
let stock: Kept;
/** Five orders, of which the last one can be taken back. */
let added: Added;
/** Two orders, of which the same holds. */
let two: Added;
beforeAll(() => {
  added = desk('Wool coat', 'Linen shirt', 'Silk scarf', 'Cotton tee', 'Felt hat');
  two = desk('Wool coat', 'Felt hat');
  const shelf = openSetUp();
  for (const size of ['XS', 'S', 'M', 'XL']) shelf.call('addRow', 'Inventory', shirt(size));
  // From the first edit on the watch knows the tab, and looks at hardly any other.
  shelf.type('Inventory', 2, 'Notes', 'Second shelf');
  stock = keep(shelf);
});

type Act = (addOn: AddOn) => void;
type When = (moment: Moment, writes: number) => boolean;

/** A desk in which each act comes at the first moment that is its own, the second not before the first. */
function beside(kept: Kept, ...acts: readonly (readonly [When, Act])[]): AddOn {
  let [writes, next] = [0, 0];
  const between: Between = (moment) => {
    const [when, act] = acts[next] ?? [];
    if (when?.(moment, writes)) {
      next += 1;
      act?.(addOn);
    }
    if (moment.call === 'Range.setValues' && moment.when === 'after') writes += 1;
  };
  const addOn = openKept(kept, { between });
  return addOn;
}

const beforeTheWrite: When = ({ call, when }) => call === 'Range.setValues' && when === 'before';
/** What is written is held back until it is read: whoever types there now is written over. */
const rightAfterIt: When = ({ call, when }) => call === 'Range.setValues' && when === 'after';
const beforeTheNextRead: When = ({ call, when }, writes) =>
  writes > 0 && call === 'Range.getValues' && when === 'before';
const onceTheEndIsKnown: When = ({ call, when }, writes) =>
  writes > 0 && call === 'Sheet.getLastRow' && when === 'after';

const insertRow =
  (tab: string): Act =>
  ({ book, sheetId }) =>
    book.insert(sheetId(tab), 'ROWS', 1, 1);
const deleteRow =
  (tab: string): Act =>
  ({ book, sheetId }) =>
    book.remove(sheetId(tab), 'ROWS', 1, 1);
const typeIn =
  (tab: string, row: number, label: string): Act =>
  (addOn) =>
    addOn.put(tab, row, label, [['By hand']]);
const newestFirst: Act = ({ book, sheetId }) => {
  const id = sheetId('Orders');
  book.sort(id, { row: 1, col: 0, rows: (book.extent(id)?.rows ?? 1) - 1, cols: book.sheet(id).cols }, [
    { col: 0, ascending: false },
  ]);
};

const shown = (addOn: AddOn, tab: string, label: string) =>
  addOn
    .rows(tab)
    .map((row) => row[label]?.display ?? '')
    .filter((text) => text !== '');
const items = (addOn: AddOn) => shown(addOn, 'Inventory', 'SKU').map((sku) => sku.replace('LS-ECR-', ''));
const styles = (addOn: AddOn) => shown(addOn, 'Orders', 'Style');

describe('A new item', () => {
  const add = (addOn: AddOn) => expect(addOn.call('addRow', 'Inventory', shirt('L'))).toMatchObject({ ok: true });

  it('lies upon no other one, though rows are inserted before it is written and while that is put right', () => {
    const addOn = beside(stock, [beforeTheWrite, insertRow('Inventory')], [onceTheEndIsKnown, insertRow('Inventory')]);
    add(addOn);
    expect(items(addOn)).toEqual(['XS', 'S', 'M', 'XL', 'L']);
  });

  it('stands once, though a row is deleted before it is written and one inserted while it is looked for', () => {
    const addOn = beside(stock, [beforeTheWrite, deleteRow('Inventory')], [onceTheEndIsKnown, insertRow('Inventory')]);
    add(addOn);
    expect(items(addOn)).toEqual(['S', 'M', 'XL', 'L']);
  });

  it('leaves what was typed into its row meanwhile: that stands in the next one, once Google has told of it', () => {
    const addOn = beside(stock, [rightAfterIt, typeIn('Inventory', 6, 'Description')]);
    add(addOn);
    expect(shown(addOn, 'Inventory', 'Description')).not.toContain('By hand');
    const zone = { row: 5, col: columnAt('Inventory', 'Description'), rows: 1, cols: 1 };
    addOn.google.edited({ sheetId: addOn.sheetId('Inventory'), zone, value: 'By hand', oldValue: null }, addOn.user);
    expect(addOn.shownRow('Inventory', 7)).toMatchObject({ Description: 'By hand' });
    expect(items(addOn)).toEqual(['XS', 'S', 'M', 'XL', 'L']);
  });
});

describe('Orders from a file', () => {
  const file: SentFile = orderFile(4);

  it('all stand, below all others, though a row is inserted before they are written and one deleted while that is put right', () => {
    const addOn = beside(added.kept, [beforeTheWrite, insertRow('Orders')], [onceTheEndIsKnown, deleteRow('Orders')]);
    const { add } = addOn.call('checkImport', 'Orders', ...file) as ImportCheck;
    expect(addOn.call('importRows', 'Orders', { add, change: [] }, ...file)).toMatchObject({ ok: true });
    const five = ['Wool coat', 'Linen shirt', 'Silk scarf', 'Cotton tee', 'Felt hat'];
    expect(styles(addOn).slice(0, five.length)).toEqual(five);
    // The one that lay upon an order goes below.
    expect(styles(addOn).slice(five.length).sort()).toEqual(['Style 0', 'Style 1', 'Style 2', 'Style 3']);
  });
});

describe('Taking back a new order', () => {
  const undo = (addOn: AddOn) => expect(addOn.call('undo', added.undo)).toMatchObject({ ok: true });

  it('loses none that a sort brought into its place, though somebody types there before it comes back', () => {
    const addOn = beside(added.kept, [beforeTheWrite, newestFirst], [beforeTheNextRead, typeIn('Orders', 6, 'Style')]);
    undo(addOn);
    expect(styles(addOn).sort()).toEqual(['By hand', 'Cotton tee', 'Linen shirt', 'Silk scarf', 'Wool coat']);
  });

  it('that fails brings one back that a sort had brought into its place', () => {
    const addOn = beside(two.kept, [beforeTheWrite, newestFirst], [beforeTheNextRead, () => fault()]);
    expect(() => addOn.call('undo', two.undo)).toThrow('nothing of this step was written');
    expect(styles(addOn).sort()).toEqual(['Felt hat', 'Wool coat']);
  });

  it('brings none back that somebody deletes far above it, though a blank row is inserted there', () => {
    const addOn = beside(added.kept, [beforeTheWrite, deleteRow('Orders')], [beforeTheNextRead, insertRow('Orders')]);
    undo(addOn);
    expect(styles(addOn)).toEqual(['Linen shirt', 'Silk scarf', 'Cotton tee']);
  });

  it('says which one it writes back: nothing tells for sure that nobody had deleted it', () => {
    const addOn = beside(added.kept, [beforeTheWrite, newestFirst]);
    undo(addOn);
    expect(styles(addOn).sort()).toEqual(['Cotton tee', 'Linen shirt', 'Silk scarf', 'Wool coat']);
    expect(addOn.shown.flatMap((each) => (each.type === 'toast' ? [each.message] : []))).toEqual([
      'Rows of Orders moved while Selvedge wrote. What was gone is written back: ORD-0001, row 6. Delete again what you had deleted.',
    ]);
  });
});

describe('A new shipment', () => {
  it('leaves nothing in a row that somebody types there, though a column is inserted and its parts fall far apart', () => {
    const shelf = shirtDesk();
    const free = shelf.rows('Shipments').length + 2;
    const addOn = beside(keep(shelf), [
      beforeTheWrite,
      (at) => {
        typeIn('Shipments', free, 'Notes')(at);
        at.book.insert(at.sheetId('Shipments'), 'COLUMNS', 0, 1);
      },
    ]);
    expect(take(addOn, 'ship', 'Orders', 'ORD-0001')).toMatchObject({ ok: true });
    const typed = addOn.rows('Shipments').filter((row) => row.Notes?.display === 'By hand');
    const filled = typed.flatMap((row) => ['Order', 'Direction', 'SKU', 'Quantity'].filter((key) => row[key]?.display));
    expect({ rows: typed.length, filled }).toEqual({ rows: 1, filled: [] });
  });
});

describe('Taking back a shipment', () => {
  const onceBothAreWritten: When = ({ call, when }, writes) =>
    writes > 1 && call === 'Range.getValues' && when === 'before';

  it('that fails leaves what was typed beside its moves meanwhile, though its goods were written after them', () => {
    const shelf = shirtDesk();
    const { undo } = take(shelf, 'ship', 'Orders', 'ORD-0001');
    const free = shelf.rows('Stock moves').length + 2;
    const addOn = beside(
      keep(shelf),
      [rightAfterIt, typeIn('Stock moves', free, 'Note')],
      [onceBothAreWritten, () => fault()],
    );
    expect(() => addOn.call('undo', undo)).toThrow('nothing of this step was written');
    const zone = { row: free - 1, col: columnAt('Stock moves', 'Note'), rows: 1, cols: 1 };
    addOn.google.edited({ sheetId: addOn.sheetId('Stock moves'), zone, value: 'By hand', oldValue: null }, addOn.user);
    expect(shown(addOn, 'Stock moves', 'Note')).toEqual(['By hand']);
  });
});
