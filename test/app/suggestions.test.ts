// What a form offers while one types: the newest fifty come with it, and the server is asked for the rest.
import type { FormView, Suggestion } from '../../src/app/api';
import { type Suggestion as Known, MOST_SUGGESTIONS, matching } from '../../src/schema/matching';
import { type AddOn, openSetUp } from '../support/add-on';

const MANY = 70;
const id = (index: number) => `ORD-${String(index + 1).padStart(4, '0')}`;

/** Seventy orders, each of a factory of its own. */
function seventy(): AddOn {
  const addOn = openSetUp();
  addOn.book.insert(addOn.sheetId('Orders'), 'ROWS', 30, MANY);
  const rows = Array.from({ length: MANY }, (_, index) => [`Style ${index + 1}`, `Mill ${index + 1}`]);
  addOn.paste('Orders', 2, 'Style', rows);
  return addOn;
}

describe('A form over seventy orders', () => {
  let addOn: AddOn;
  beforeAll(() => {
    addOn = seventy();
  });
  const suggest = (table: string, key: string, typed: string) =>
    addOn.call('suggest', table, key, typed) as readonly Suggestion[];

  it('brings the newest fifty of each field, and says of which there are more', () => {
    const { suggestions, asks, known } = addOn.call('openForm', 'Orders') as FormView;
    expect(Math.max(...Object.values(suggestions).map(({ length }) => length))).toBe(MOST_SUGGESTIONS);
    expect(suggestions.factory?.[0]).toEqual({ value: 'Mill 70' });
    expect(suggestions.factory).not.toContainEqual({ value: 'Mill 7' });
    expect({ asks, known }).toEqual({ asks: ['style', 'factory'], known: [] });
  });

  it('knows every id of a tab only while all of them came with it', () => {
    const { suggestions, asks, known } = addOn.call('openForm', 'Shipments') as FormView;
    expect(suggestions.order).toHaveLength(MOST_SUGGESTIONS);
    expect(suggestions.order?.[0]).toEqual({ value: id(69), title: 'Style 70' });
    expect({ asks, known }).toEqual({ asks: ['order'], known: ['sku'] });
  });

  it('answers with what fits, by one read of one column', () => {
    expect(suggest('Orders', 'factory', 'mill 7')).toEqual([{ value: 'Mill 70' }, { value: 'Mill 7' }]);
    const { calls, cells } = addOn.last();
    expect(calls['Range.getValues']).toBe(1);
    expect(cells.read).toBe(MANY + 1);
  });

  it('finds an id by its title, too', () => {
    expect(suggest('Orders', '', 'style 7')).toEqual([
      { value: id(69), title: 'Style 70' },
      { value: id(6), title: 'Style 7' },
    ]);
  });

  it('offers the name that is likely meant, so that the same factory does not come in twice', () => {
    addOn.call('addRow', 'Orders', {
      style: 'Tee',
      factory: 'Textiles del Norte',
      quantity: '10',
      originalExFactory: '2027-03-12',
    });
    expect(suggest('Orders', 'factory', 'Textiles del Nrote')).toEqual([{ value: 'Textiles del Norte' }]);
  });

  it('refuses a column that suggests nothing', () => {
    expect(() => suggest('Orders', 'notes', 'x')).toThrow('Orders suggests nothing for notes.');
    expect(() => suggest('Orders', 'constructor', 'x')).toThrow('suggests nothing');
  });
});

describe('Typing in a field with 50,000 values', () => {
  /** Counts how often a value is looked at. */
  function counted(count: number) {
    let looks = 0;
    const all = Array.from({ length: count }, (_, index): Known => {
      return {
        get value() {
          looks += 1;
          return `Mill ${index}`;
        },
      };
    });
    return { all, looks: () => looks };
  }

  it('looks at each value once, and at no more than fifty where fifty begin with what was typed', () => {
    const rare = counted(50_000);
    expect(matching(rare.all, '49999').map(({ value }) => value)).toEqual(['Mill 49999']);
    expect(rare.looks()).toBeLessThanOrEqual(50_000 + MOST_SUGGESTIONS);
    const common = counted(50_000);
    expect(matching(common.all, 'mill')).toHaveLength(MOST_SUGGESTIONS);
    expect(common.looks()).toBeLessThanOrEqual(2 * MOST_SUGGESTIONS);
  });
});
