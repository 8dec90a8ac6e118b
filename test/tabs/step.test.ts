// What all steps are made of: whether one is asked of a tab as a whole, what it asks, and how its plan is refused.

import { inventory } from '../../src/tabs/inventory/table';
import { log } from '../../src/tabs/log/table';
import { bare, done, isWhole, section, thenWriteTo, unlessWrong } from '../../src/tabs/step';
import { deskOf } from '../support/planned';

describe('A step on a tab as a whole', () => {
  it('is asked by the name of the tab, where no row is called so', () => {
    const desk = deskOf({ Inventory: [{ sku: 'Inventory' }], Log: [{ logId: 'LOG-0001', what: 'Late.' }] });
    expect(isWhole(log, 'Log', desk)).toBe(true);
    expect(isWhole(log, 'LOG-0001', desk)).toBe(false);
    expect(isWhole(log, 'LOG-0009', desk)).toBe(false);
    expect(isWhole(inventory, 'Inventory', desk)).toBe(false);
  });
});

describe('What a step asks', () => {
  const plan = () => done({}, { code: 'closed' }, []);

  it('is nothing but a yes where it is bare', () => {
    expect(bare(plan)).toStrictEqual({ sections: [], rules: [], presets: {}, plan });
  });

  it('stands in a section, with a name or without', () => {
    expect(section([])).toStrictEqual({ fields: [] });
    expect(section([], 'Carrier')).toStrictEqual({ name: 'Carrier', fields: [] });
  });
});

describe('What comes of a step', () => {
  const planned = done({}, { code: 'closed' }, [{ table: 'Log', id: 'LOG-0001' }]);
  const refused = { ok: false, problems: { day: { code: 'required' } } } as const;

  it('is asked about only where something is to be asked', () => {
    expect(planned).toStrictEqual({
      ok: true,
      plan: {},
      said: { code: 'closed' },
      rows: [{ table: 'Log', id: 'LOG-0001' }],
      warnings: [],
    });
  });

  it('is refused at the fields that its tab would refuse, else done', () => {
    expect(unlessWrong({}, planned)).toBe(planned);
    expect(unlessWrong(refused.problems, planned)).toStrictEqual(refused);
  });

  it('has a letter offered once it is done, not where it is refused', () => {
    expect(thenWriteTo('Hanoi Garment 9', planned)).toStrictEqual({ ...planned, letter: 'Hanoi Garment 9' });
    expect(thenWriteTo('Hanoi Garment 9', refused)).toBe(refused);
  });
});
