// What a contact's panel tells beside what is open with it: its terms and its figures; and of the tab as a whole, who is not listed.

import type { Book, BookRow } from '../../domain/book';
import type { Block, Day, Line } from '../../domain/panel';
import { labelTo, wordTo } from '../../schema/labels';
import { money } from '../../schema/written';
import { rowsOf, unlistedIn } from './names';
import { contacts } from './table';
import type { Words } from './words.en';

type Contact = BookRow<typeof contacts>;

function terms({ row }: Contact, book: Book, { panel: say }: Words): Block {
  const told: readonly (readonly [keyof typeof contacts.inputs, string | undefined])[] = [
    ['terms', row.terms],
    ['currency', row.currency],
    ['incoterm', row.incoterm],
    ['leadTime', row.leadTime === undefined ? undefined : say.days(row.leadTime)],
    ['transitDays', row.transitDays === undefined ? undefined : say.days(row.transitDays)],
    ['moq', row.moq === undefined ? undefined : say.pieces(row.moq)],
    ['lastContact', row.lastContact === undefined ? undefined : say.day(row.lastContact, book.today)],
  ];
  const days = told.flatMap(([key, text]): readonly Day[] =>
    text === undefined ? [] : [{ label: labelTo(contacts, key), text, tone: 'plain' }],
  );
  return { draw: 'days', title: say.terms, days };
}

function figures(
  { figures: { lateFromThem, openFromThem, openForThem, toPay } }: Contact,
  book: Book,
  say: Words['panel'],
): Block {
  const pieces = (
    [
      ['lateFromThem', lateFromThem],
      ['openFromThem', openFromThem],
      ['openForThem', openForThem],
    ] as const
  ).flatMap(([key, count = 0]) => (count > 0 ? [{ label: labelTo(contacts, key), text: say.pieces(count) }] : []));
  const owed = { amount: toPay ?? 0, currency: book.settings().baseCurrency };
  const sums = owed.amount === 0 ? [] : [{ label: labelTo(contacts, 'toPay'), text: money(owed, say.locale) }];
  return { draw: 'sums', title: say.money, sums: [...pieces, ...sums] };
}

export const panel = {
  above: () => [],
  below: (contact: Contact, book: Book, say: Words) => {
    const open = figures(contact, book, say.panel);
    const hasOpen = open.draw === 'sums' && open.sums.length > 0;
    return [...(hasOpen ? [open] : []), terms(contact, book, say)];
  },
  summary: ({ row }: Contact) => row.email ?? row.whatsApp ?? row.phone ?? '',
};

/** The names that other tabs use and that have no contact. */
export function unlistedBlocks(book: Book, { panel: say }: Words): readonly Block[] {
  const lines = unlistedIn(book).flatMap(({ name, kind, uses, meant }): readonly Line[] => {
    const use = uses.find(({ id }) => id !== '');
    if (!use) return [];
    return [
      {
        table: use.table.name,
        id: use.id,
        title: name,
        mark: wordTo(contacts, 'kind', kind).toLowerCase(),
        tone: 'plain',
        party: meant === undefined ? say.rows(rowsOf(uses)) : say.mayBe(meant),
        amount: '',
        panel: true,
      },
    ];
  });
  return [{ draw: 'rows', title: say.unlisted, lines, none: say.allListed }];
}
