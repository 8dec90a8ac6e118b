// Names of other tabs become contacts in one step: those of the list, and of the spellings what somebody answers.
import type { StepContext } from '../../../src/domain/book';
import type { Values } from '../../../src/schema/checks';
import { steps } from '../../../src/tabs/contacts/steps';
import { words } from '../../../src/tabs/contacts/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

type Rows = { readonly [table: string]: readonly Fields[] };

const order = (at: number, factory: string, more: Fields = {}): Fields => ({
  orderId: `ORD-000${at}`,
  style: 'LS-204',
  quantity: 400,
  factory,
  ...more,
});
/** Two factories, one of them in two spellings, and a customer. */
const season: Rows = {
  Orders: [
    order(1, 'Hanoi Garment 9', { customer: 'Nordhaus' }),
    order(2, 'Hanoi Garment 9'),
    order(3, 'Hanoi Garment9'),
    order(4, 'Seta Como'),
  ],
};
const offered = (rows: Rows, context: StepContext = deskOf(rows)) => steps.adopt('Contacts', context, words);
const adopted = (rows: Rows, typed: Values = {}, context?: StepContext) => planned(offered(rows, context), typed);
const fields = (rows: Rows) => offered(rows)?.sections.flatMap((section) => section.fields) ?? [];
/** The spelling comes fourth: of the names that are used once, by their place. */
const SPELLING = 'name2';
const asked = (rows: Rows) => fields(rows).flatMap(({ key }) => (/^name\d/.test(key) ? [key] : []));

describe('The list of names', () => {
  it('holds those that are no other spelling, one a line, and the rest is asked', () => {
    expect(asked(season)).toStrictEqual([SPELLING]);
    expect(offered(season)).toMatchObject({
      presets: { names: 'Hanoi Garment 9\nNordhaus\nSeta Como', again: 'on' },
      rules: [],
      likely: true,
    });
    expect(fields(season).map(({ key, label, fact, required }) => [key, label, fact, required])).toStrictEqual([
      ['names', 'Names', undefined, undefined],
      [SPELLING, 'Hanoi Garment9', 'may be Hanoi Garment 9', true],
      ['again', 'Offer names again', undefined, undefined],
    ]);
  });

  it('is left out where every name may be another spelling', () => {
    const rows = { Orders: [order(1, 'Hanoi Garment9')], Contacts: [{ name: 'Hanoi Garment 9', kind: 'Factory' }] };
    expect(fields(rows).map(({ key }) => key)).toStrictEqual(['name0', 'again']);
    expect(adopted(rows, { name0: 'Another one' }).added).toStrictEqual([
      { in: 'Contacts', name: 'Hanoi Garment9', kind: 'Factory', owner: 'ana@studio.example' },
    ]);
  });

  it('is that of the tab as a whole, as long as there are names', () => {
    expect(steps.adopt('Hanoi Garment 9', deskOf(season), words)).toBeUndefined();
    expect(offered({ Contacts: [{ name: 'Seta Como', kind: 'Supplier' }] })).toBeUndefined();
  });
});

describe('The names of the list', () => {
  it('become contacts of their kind, of whoever takes them over, each once', () => {
    const owner = 'ana@studio.example';
    const { added, changed, said, asks, rows } = adopted(season, {
      names: ' nordhaus \n  \nHanoi Garment 9\nNordhaus',
      [SPELLING]: 'Leave it',
    });
    expect(added).toStrictEqual([
      { in: 'Contacts', name: 'Nordhaus', kind: 'Customer', owner },
      { in: 'Contacts', name: 'Hanoi Garment 9', kind: 'Factory', owner },
    ]);
    expect({ changed, said, asks, rows }).toStrictEqual({
      changed: [],
      said: { code: 'adopted', names: 2, rows: 0 },
      asks: [{ code: 'adds', names: ['Nordhaus', 'Hanoi Garment 9'] }],
      rows: ['Nordhaus', 'Hanoi Garment 9'],
    });
  });

  it('have no owner where Google does not tell who it is', () => {
    const context: StepContext = { ...deskOf(season), user: '' };
    expect(adopted(season, { names: 'Nordhaus' }, context).added).toStrictEqual([
      { in: 'Contacts', name: 'Nordhaus', kind: 'Customer' },
    ]);
  });

  it('are only such as were offered: another one is named, beside some that were', () => {
    const options = ['Hanoi Garment 9', 'Nordhaus', 'Seta Como'];
    for (const typed of ['Acme', 'Hanoi Garment9'])
      expect(adopted(season, { names: `Nordhaus\n${typed}` })).toMatchObject({
        problems: { names: { code: 'notAChoice', typed, options } },
        added: [],
      });
    const many = { Orders: Array.from({ length: 9 }, (_, index) => order(index, `Mill ${100 + index}`)) };
    const { problems } = adopted(many, { names: 'Acme' });
    expect(problems?.names).toMatchObject({ options: Array.from({ length: 8 }, (_, index) => `Mill ${100 + index}`) });
  });

  it('are taken over where a cell has one on two lines', () => {
    const rows = { Orders: [order(1, 'Hanoi\nGarment 9'), order(2, 'Seta Como')] };
    expect(adopted(rows).added.map(({ name }) => name)).toStrictEqual(['Hanoi Garment 9', 'Seta Como']);
  });

  it('lead to the first eight of them', () => {
    const many = { Orders: Array.from({ length: 9 }, (_, index) => order(index, `Mill ${100 + index}`)) };
    const { rows, added } = adopted(many);
    expect([added.length, rows.length, rows[7]]).toStrictEqual([9, 8, 'Mill 107']);
  });

  it('may be none: nothing is added then, and nothing asked', () => {
    expect(adopted(season, { names: undefined })).toMatchObject({
      added: [],
      changed: [],
      said: { names: 0, rows: 0 },
      asks: [],
    });
  });
});

describe('A spelling that is the same', () => {
  const same = { [SPELLING]: 'The same', names: '' };

  it('is written as the other in each of its cells, and told before', () => {
    const rows = { Orders: [...(season.Orders ?? []), order(5, 'hanoi garment9')] };
    const key = String(asked(rows)[0]);
    const { added, changed, said, asks } = adopted(rows, { names: '', [key]: 'The same' });
    expect(added).toStrictEqual([]);
    expect(changed).toStrictEqual([
      { in: 'Orders', id: 'ORD-0003', factory: 'Hanoi Garment 9' },
      { in: 'Orders', id: 'ORD-0005', factory: 'Hanoi Garment 9' },
    ]);
    expect(said).toStrictEqual({ code: 'adopted', names: 0, rows: 2 });
    expect(asks).toStrictEqual([
      { code: 'writes', from: 'Hanoi Garment9', to: 'Hanoi Garment 9', rows: [{ table: 'Orders', rows: 2 }] },
    ]);
  });

  it('takes along what Settings and calendars say of it: else its own days would hold for nobody', () => {
    const rows: Rows = {
      ...season,
      Settings: [
        { setting: 'Working days', item: 'HANOI GARMENT9', value: 'Mon-Sat' },
        { setting: 'Working days', item: 'Seta Como', value: 'Mon-Fri' },
      ],
      Contacts: [{ name: 'Saigon Knits', kind: 'Factory', calendar: 'Hanoi Garment9' }],
    };
    const { changed, said, asks } = adopted(rows, same);
    expect(changed).toStrictEqual([
      { in: 'Orders', id: 'ORD-0003', factory: 'Hanoi Garment 9' },
      { in: 'Settings', id: 'Working days, HANOI GARMENT9', item: 'Hanoi Garment 9' },
      { in: 'Contacts', id: 'Saigon Knits', calendar: 'Hanoi Garment 9' },
    ]);
    expect(said).toMatchObject({ rows: 3 });
    expect(asks).toMatchObject([{ rows: [{ table: 'Orders' }, { table: 'Settings' }, { table: 'Contacts' }] }]);
  });

  it('leaves a row of Settings that the other has as well, and tells it', () => {
    const rows: Rows = {
      ...season,
      Settings: [
        { setting: 'Working days', item: 'Hanoi Garment9', value: 'Mon-Sat' },
        { setting: 'Working days', item: 'Hanoi Garment 9', value: 'Mon-Fri' },
      ],
    };
    const { changed, asks } = adopted(rows, same);
    expect(changed).toStrictEqual([{ in: 'Orders', id: 'ORD-0003', factory: 'Hanoi Garment 9' }]);
    expect(asks[1]).toStrictEqual({
      code: 'setAlready',
      to: 'Hanoi Garment 9',
      cells: [{ table: 'Settings', row: 2 }],
    });
  });

  it('brings one row of a setting: where two spellings have it, the second stays, and is told', () => {
    const rows: Rows = {
      Orders: [...(season.Orders ?? []), order(5, 'Hanoi-Garment 9')],
      Settings: [
        { setting: 'Working days', item: 'Hanoi Garment9', value: 'Mon-Sat' },
        { setting: 'Working days', item: 'Hanoi-Garment 9', value: 'Mon-Fri' },
      ],
    };
    const typed = Object.fromEntries(asked(rows).map((key) => [key, 'The same']));
    const { changed, asks } = adopted(rows, { names: '', ...typed });
    expect(changed.filter(({ in: table }) => table === 'Settings')).toStrictEqual([
      { in: 'Settings', id: 'Working days, Hanoi Garment9', item: 'Hanoi Garment 9' },
    ]);
    expect(asks.at(-1)).toMatchObject({ code: 'setAlready', cells: [{ table: 'Settings', row: 3 }] });
  });

  it('keeps cells that formulas fill and rows that nothing names, and tells them; where that is all, nothing is written', () => {
    const rows = { Orders: [...(season.Orders ?? []), order(5, 'Hanoi Garment9', { orderId: '' })] };
    const key = String(asked(rows)[0]);
    const context: StepContext = { ...deskOf(rows), formulasIn: () => [{ key: 'factory', number: 4 }] };
    const { changed, asks, said } = adopted(rows, { names: '', [key]: 'The same' }, context);
    expect({ changed, asks, said }).toStrictEqual({
      changed: [],
      asks: [
        { code: 'formulas', cells: [{ table: 'Orders', row: 4 }] },
        { code: 'nameless', cells: [{ table: 'Orders', row: 6 }] },
      ],
      said: { code: 'adopted', names: 0, rows: 0 },
    });
  });
});

describe('The offer of names', () => {
  const offering = (value: string): Fields => ({ setting: 'Offer contacts', item: '', value });
  const off = (rows: Rows, again: string) => {
    const { added, changed } = adopted(rows, { names: '', again });
    return [...added, ...changed];
  };

  it('ends in the row of Settings that says so, else in a new one', () => {
    expect(off({ ...season, Settings: [offering('on')] }, 'off')).toStrictEqual([
      { in: 'Settings', id: 'Offer contacts', value: 'off' },
    ]);
    expect(off(season, 'off')).toStrictEqual([
      {
        in: 'Settings',
        setting: 'Offer contacts',
        value: 'off',
        note: 'Whether names without a contact are offered in the sidebar, on or off.',
      },
    ]);
  });

  it('begins again, and stays as it is where nothing changes', () => {
    expect(off({ ...season, Settings: [offering('off')] }, 'on')).toStrictEqual([
      { in: 'Settings', id: 'Offer contacts', value: 'on' },
    ]);
    expect(off({ ...season, Settings: [offering('on')] }, 'on')).toStrictEqual([]);
    expect(off(season, 'on')).toStrictEqual([]);
  });
});

describe('Somebody was spoken to', () => {
  it('is written into the log as a call about nothing else, and nobody who is no contact is', () => {
    const rows: Rows = {
      Contacts: [{ name: 'Seta Como', kind: 'Supplier' }],
      Settings: [{ setting: 'Desk', item: 'People', value: 'on' }],
    };
    const call = planned(steps.call('Seta Como', deskOf(rows), words), { what: 'Fabric is late' });
    expect(call.added).toMatchObject([
      { in: 'Log', logId: 'LOG-0001', with: 'Seta Como', about: undefined, what: 'Fabric is late' },
    ]);
    expect(call.changed).toStrictEqual([{ in: 'Contacts', id: 'Seta Como', lastContact: '2026-11-22' }]);
    expect(call.rows).toStrictEqual(['Seta Como', 'LOG-0001']);
    expect(steps.call('Nordhaus', deskOf(rows), words)).toBeUndefined();
  });
});
