// What Settings say of somebody follows the new name: rows of factories, carriers, customers and countries, and the calendars that go by them.
import type { StepContext } from '../../../src/domain/book';
import { rename } from '../../../src/tabs/contacts/rename';
import { words } from '../../../src/tabs/contacts/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const NAME = 'Nordhaus';
const TO = 'Nordhaus AG';
const setting = (name: string, item: string, value: string | number = 'x'): Fields => ({ setting: name, item, value });
const order = (at: number, customer: string): Fields => ({
  orderId: `ORD-000${at}`,
  style: 'LS-204',
  quantity: 400,
  customer,
});

interface Rows {
  readonly settings?: readonly Fields[];
  readonly contacts?: readonly Fields[];
  readonly orders?: readonly Fields[];
}

const desk = ({ settings = [], contacts = [], orders = [] }: Rows) =>
  deskOf({ Contacts: [{ name: NAME, kind: 'Customer' }, ...contacts], Orders: orders, Settings: settings });
const renamed = (rows: Rows, typed: Fields = {}, context: StepContext = desk(rows)) =>
  planned(rename(NAME, context, words), { name: TO, ...typed });
const changed = (rows: Rows, typed?: Fields) =>
  renamed(rows, typed).changed.map(({ in: table, id, ...values }) => [table, id, values]);
const own = ['Contacts', NAME, { name: TO }];

describe('The settings of somebody who gets another name', () => {
  it('follow, in whatever letters they are written: of a factory, a carrier, a customer, or what nobody declared', () => {
    const settings = [
      setting('Working days', NAME, 'Mon-Sat'),
      setting('Closed days', 'NORDHAUS', '2027-02-03'),
      setting('Country', NAME, 'Germany'),
      setting('Carrier link', NAME, 'https://a.example'),
      setting('Transit days', NAME, 21),
      setting('Showroom key', NAME),
    ];
    const { asks } = renamed({ settings });
    expect(asks).toStrictEqual([
      { code: 'writes', from: NAME, to: TO, rows: [{ table: 'Settings', rows: 6 }] },
      { code: 'spellings', spellings: ['NORDHAUS'] },
    ]);
    expect(changed({ settings })).toStrictEqual([
      own,
      ['Settings', `Working days, ${NAME}`, { item: TO }],
      ['Settings', 'Closed days, NORDHAUS', { item: TO }],
      ['Settings', `Country, ${NAME}`, { item: TO }],
      ['Settings', `Carrier link, ${NAME}`, { item: TO }],
      ['Settings', `Transit days, ${NAME}`, { item: TO }],
      ['Settings', `Showroom key, ${NAME}`, { item: TO }],
    ]);
  });

  it('are no others: neither what is of a person, a currency or a category, nor a list, a scale or a pack of that name', () => {
    const settings = [
      setting('Language', NAME, 'es'),
      setting('Rate', NAME, 1.1),
      setting('Budget', NAME, 9000),
      setting('Size scale', NAME, 'S M L'),
      setting('Pack', NAME, 'S:1 M:2'),
      // An order goes by it as its Terms, and a plan as its list: both would find nothing any more.
      setting('Terms', NAME, '100% shipped +30d'),
      setting('Milestone list', NAME, 'Ex-factory 0 Factory'),
      setting('Working days', '', 'Mon-Fri'),
      setting('Working days', 'Nordhausen', 'Mon-Sat'),
      setting('Desk', NAME, 'on'),
    ];
    expect(changed({ settings })).toStrictEqual([own]);
  });

  it('stand once for each: a second row of one setting cannot be told apart, and is told', () => {
    const settings = [
      setting('Working days', NAME, 'Mon-Sat'),
      setting('working days', 'NORDHAUS', 'Mon-Fri'),
      setting('Closed days', NAME, '2027-02-03'),
    ];
    expect(
      changed({ settings })
        .slice(1)
        .map(([, id]) => id),
    ).toStrictEqual([`Working days, ${NAME}`, `Closed days, ${NAME}`]);
    expect(renamed({ settings }).asks).toContainEqual({ code: 'nameless', cells: [{ table: 'Settings', row: 3 }] });
  });

  it('are found where nothing says what is set, too', () => {
    const settings = [setting(' ', NAME), setting(' ', TO)];
    expect(changed({ settings })).toStrictEqual([own]);
    expect(changed({ settings: settings.slice(0, 1) })).toStrictEqual([own, ['Settings', NAME, { item: TO }]]);
  });

  it('count beside the rows of tabs, in those that bear the new name, too', () => {
    const rows: Rows = {
      orders: [order(1, NAME), order(2, TO)],
      settings: [setting('Country', TO, 'Germany'), setting('Transit days', NAME, 21)],
    };
    expect(rename(NAME, desk(rows), words)?.sections[0]?.fields[0]?.fact).toBe(
      'in 1 row of Orders and 1 row of Settings',
    );
    expect(renamed(rows).asks).toStrictEqual([
      {
        code: 'writes',
        from: NAME,
        to: TO,
        rows: [
          { table: 'Orders', rows: 1 },
          { table: 'Settings', rows: 1 },
        ],
      },
      {
        code: 'joins',
        to: TO,
        rows: [
          { table: 'Orders', rows: 1 },
          { table: 'Settings', rows: 1 },
        ],
      },
    ]);
  });

  it('of a spelling that is renamed too follow with it', () => {
    const rows: Rows = { orders: [order(1, 'Nordhäus')], settings: [setting('Country', 'nordhäus', 'Germany')] };
    expect(changed(rows, { spelling0: 'Leave it' })).toStrictEqual([own]);
    expect(changed(rows, { spelling0: 'Rename it, too' })).toStrictEqual([
      own,
      ['Orders', 'ORD-0001', { customer: TO }],
      ['Settings', 'Country, nordhäus', { item: TO }],
    ]);
  });
});

describe('A setting that the new name has already', () => {
  it('counts: the row of the old name stays, and is told, so that neither takes the place of the other unseen', () => {
    const settings = [
      setting('Working days', NAME, 'Mon-Sat'),
      setting('Country', NAME, 'Germany'),
      setting('Working days', 'NORDHAUS ag', 'Mon-Thu'),
    ];
    expect(changed({ settings })).toStrictEqual([own, ['Settings', `Country, ${NAME}`, { item: TO }]]);
    const { asks, said } = renamed({ settings });
    expect(asks).toStrictEqual([
      { code: 'writes', from: NAME, to: TO, rows: [{ table: 'Settings', rows: 1 }] },
      { code: 'joins', to: TO, rows: [{ table: 'Settings', rows: 1 }] },
      { code: 'setAlready', to: TO, cells: [{ table: 'Settings', row: 2 }] },
    ]);
    expect(said).toMatchObject({ rows: [{ table: 'Settings', rows: 1 }] });
  });

  it('is that of the name itself before that of a spelling that is renamed with it', () => {
    const settings = [setting('Working days', 'Nordhäus', 'Mon-Thu'), setting('Working days', NAME, 'Mon-Sat')];
    const typed = { spelling0: 'Rename it, too' };
    expect(changed({ settings }, typed)).toStrictEqual([own, ['Settings', `Working days, ${NAME}`, { item: TO }]]);
    expect(renamed({ settings }, typed).asks).toContainEqual({
      code: 'setAlready',
      to: TO,
      cells: [{ table: 'Settings', row: 2 }],
    });
  });

  it('is none where the name is only written in other letters', () => {
    const settings = [setting('Working days', NAME, 'Mon-Sat')];
    expect(changed({ settings }, { name: 'NORDHAUS' })).toStrictEqual([
      ['Contacts', NAME, { name: 'NORDHAUS' }],
      ['Settings', `Working days, ${NAME}`, { item: 'NORDHAUS' }],
    ]);
  });
});

describe('A calendar that goes by the name of a contact', () => {
  const calendar = (name: string, by: string): Fields => ({ name, kind: 'Factory', calendar: by });

  it('goes by its new name, so that the same days stay closed', () => {
    const rows: Rows = {
      contacts: [calendar('Hanoi Garment 9', 'nordhaus'), calendar('Seta Como', 'Italy')],
      settings: [setting('Closed days', NAME, '2027-02-03')],
    };
    expect(changed(rows)).toStrictEqual([
      own,
      ['Settings', `Closed days, ${NAME}`, { item: TO }],
      ['Contacts', 'Hanoi Garment 9', { calendar: TO }],
    ]);
    expect(renamed(rows).asks[0]).toMatchObject({
      rows: [
        { table: 'Settings', rows: 1 },
        { table: 'Contacts', rows: 1 },
      ],
    });
  });

  it('is changed with the name in one piece, where it is the contact’s own', () => {
    const context = deskOf({ Contacts: [calendar(NAME, NAME), calendar('Hanoi Garment 9', NAME)] });
    const { changed: all } = renamed({}, {}, context);
    expect(all).toStrictEqual([
      { in: 'Contacts', id: NAME, calendar: TO, name: TO },
      { in: 'Contacts', id: 'Hanoi Garment 9', calendar: TO },
    ]);
  });
});
