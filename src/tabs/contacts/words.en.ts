// What is said of contacts, in English.
import { dayOf, figure, listed, plural } from '../../text/english';
import { calling } from '../log/words.en';
import type { TabWords } from '../tab';
import type { CellAt, ContactCodes, Rows } from './codes';

const MOST_NAMED = 12;

const mayBe = (name: string) => `may be ${name}`;
const rowsIn = (all: readonly Rows[]) =>
  all.length === 0 ? 'no row' : listed(all.map(({ table, rows }) => `${plural(rows, 'row', 'rows')} of ${table}`));
const cellsIn = (cells: readonly CellAt[]) => some(cells.map(({ table, row }) => `${table} row ${row}`));

/** The first few, and how many more. */
function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return more > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more` : listed(names);
}

export const words = {
  add: 'Contact',
  finding: {
    noWay: ({ pieces }) => `${figure(pieces)} pcs late, no way to reach them`,
    wrongZone: () => 'no such time zone',
    noCountryCode: () => 'WhatsApp without country code',
    unlisted: ({ names }) => `${plural(names, 'name', 'names')} without a contact`,
  },
  date: {},
  next: {
    fillWay: () => 'Fill in Email, WhatsApp or Phone.',
    writeZone: () => 'Write its time zone as Asia/Ho_Chi_Minh, or leave it blank.',
    writeCountryCode: () => 'Write the number as +84 912 345 678.',
  },
  waits: {},
  title: {},
  note: {},
  step: {
    adopt: { name: 'Add contacts' },
    ...calling.step,
    rename: { name: 'Rename' },
  },
  said: {
    adopted: ({ names, rows }) => {
      const added = names === 0 ? 'No contact was added' : `${plural(names, 'contact', 'contacts')} added`;
      return rows === 0 ? `${added}.` : `${added}, ${plural(rows, 'cell', 'cells')} changed.`;
    },
    renamed: ({ from, to, rows }) =>
      rows.length === 0 ? `${from} is ${to} now.` : `${from} is ${to} now, in ${rowsIn(rows)} too.`,
    ...calling.said,
  },
  warning: {
    adds: ({ names }) => `These become contacts: ${some(names)}.`,
    writes: ({ from, to, rows }) => `“${from}” becomes “${to}” in ${rowsIn(rows)}.`,
    spellings: ({ spellings }) => `Also changed: ${some(spellings.map((each) => `“${each}”`))}.`,
    joins: ({ to, rows }) => `“${to}” stands in ${rowsIn(rows)} already: they become this contact’s.`,
    formulas: ({ cells }) => `Formulas stay as they are: ${cellsIn(cells)}. Change what they look at yourself.`,
    nameless: ({ cells }) =>
      `These rows cannot be told apart and keep the old name: ${cellsIn(cells)}. Give each an ID first.`,
    setAlready: ({ to, cells }) =>
      `“${to}” has a row of its own for the same setting, and that one counts. These keep the other name: ${cellsIn(cells)}.`,
  },
  adopting: {
    names: 'Names',
    namesHelp: 'One a line. Take out those that you do not want as contacts.',
    same: 'The same',
    another: 'Another one',
    later: 'Leave it',
    mayBe,
    isIt: (rows: readonly Rows[], meant: string) =>
      `Found in ${rowsIn(rows)}. The same one is written as “${meant}” from now on; another one becomes a contact of its own.`,
    again: 'Offer names again',
    againHelp: 'Off: no more names are offered. Settings has it as Offer contacts.',
    on: 'on',
    off: 'off',
  },
  renaming: {
    newName: 'New name',
    help: 'It is written into every row that names this contact.',
    where: (rows: readonly Rows[]) => (rows.length === 0 ? 'in no other tab' : `in ${rowsIn(rows)}`),
    leave: 'Leave it',
    too: 'Rename it, too',
    isIt: (rows: readonly Rows[], name: string) => `Found in ${rowsIn(rows)}. It may be meant for “${name}”.`,
  },
  panel: {
    unlisted: 'Names without a contact',
    allListed: 'Every name that other tabs use has a contact.',
    mayBe,
    rows: rowsIn,
    terms: 'Terms',
    money: 'Open with them',
    pieces: (count: number) => `${figure(count)} pcs`,
    day: (day: string, today: string) => dayOf(day, today),
    days: (count: number) => plural(count, 'day', 'days'),
    locale: 'en-GB',
  },
} satisfies TabWords<ContactCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
