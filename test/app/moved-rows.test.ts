// What one mail remembers for the next: how payments stood, as many as a property takes; of the rest it says that nobody compared them.
import { openBook } from '../../src/app/book';
import { saysOf } from '../../src/app/compose';
import { keepStanding, movedSince, standNow } from '../../src/app/moved-rows';
import { movesOf } from '../../src/mail/moves';
import { toDayNumber } from '../../src/schema/dates';
import { tabNamed } from '../../src/tabs';
import { mailWords } from '../../src/text/languages';
import { mondayDigest } from '../support/digest';
import { type PlainRow, writableWorkbook } from '../support/plain-workbook';

const payment = (at: number, more: PlainRow = {}): PlainRow => ({
  expenseId: `EXP-${String(at).padStart(4, '0')}`,
  order: 'ORD-0001',
  date: toDayNumber('2026-11-20'),
  category: 'Balance',
  amount: 100,
  currency: 'EUR',
  dueDate: toDayNumber('2027-03-11'),
  holdUntil: 'Inspection passed',
  ...more,
});

/** What the next day's mail says in a language, after `now` payments stand where `before` stood. */
function told(before: readonly PlainRow[], now: readonly PlainRow[], language = 'en') {
  const rows = { Expenses: [...before] };
  const workbook = writableWorkbook('2026-11-23', rows);
  keepStanding(workbook, '2026-11-22', standNow(openBook(workbook)));
  rows.Expenses.splice(0, Infinity, ...now);
  const moved = movedSince(workbook, openBook(workbook), '2026-11-23');
  const saysIn = (table: string) => saysOf(tabNamed(table), language);
  return movesOf({ ...mondayDigest, moved }, { words: mailWords(language), saysOf: saysIn, room: 200 });
}

const many = Array.from({ length: 600 }, (_, at) => payment(at + 1));
const later = (rows: readonly PlainRow[], at: number, more: PlainRow) =>
  rows.map((row, index) => (index === at ? { ...row, ...more } : row));

it('tells the day that a payment had, and that it is no longer on hold; nothing of one that is new', () => {
  const few = many.slice(0, 3);
  const now = [
    ...later(later(few, 0, { dueDate: toDayNumber('2027-03-19') }), 1, { releasedOn: toDayNumber('2026-11-22') }),
    payment(9),
  ];
  expect(told(few, now)).toEqual([
    {
      title: 'Payments that moved since the last mail',
      count: '2 payments moved',
      rows: [
        'Balance EXP-0001, € 100.00, moves from 11 Mar 2027 to 19 Mar 2027 (on hold).',
        'Balance EXP-0002, € 100.00, is no longer on hold.',
      ],
    },
  ]);
});

it('tells a day that was not known before', () => {
  const few = [payment(1, { dueDate: '', holdUntil: '' })];
  expect(told(few, later(few, 0, { dueDate: toDayNumber('2027-03-19') }))[0]?.rows).toEqual([
    'Balance EXP-0001, € 100.00, moves from no known day to 19 Mar 2027.',
  ]);
});

it('keeps some 500 payments, and says of how many more it cannot tell', () => {
  const now = later(later(many, 449, { dueDate: toDayNumber('2027-03-19') }), 599, {
    dueDate: toDayNumber('2027-03-19'),
  });
  const [moves] = told(many, now);
  expect(moves?.count).toBe('1 payment moved');
  expect(moves?.rows).toEqual([
    'Balance EXP-0450, € 100.00, moves from 11 Mar 2027 to 19 Mar 2027 (on hold).',
    expect.stringMatching(/^65 payments were not compared: only some 500 are remembered from one mail to the next\.$/),
  ]);
});

it('says so in Spanish where nothing else has moved, and counts no payment as moved', () => {
  expect(told(many, many, 'es')).toEqual([
    {
      title: 'Pagos que se han movido desde el último correo',
      count: '',
      rows: [expect.stringMatching(/^65 pagos no se han comparado: solo se recuerdan unos 500 /)],
    },
  ]);
});

it('a half of a character pair in an id stops nobody’s mail', () => {
  const odd = [payment(1, { expenseId: 'EXP-\ud800' })];
  expect(told(odd, later(odd, 0, { dueDate: toDayNumber('2027-03-19') }))[0]?.count).toBe('1 payment moved');
});
