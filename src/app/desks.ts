// Which desks are on in a workbook, and so which of its tabs take part in anything.
import type { Book } from '../domain/book';
import type { Settings } from '../domain/settings';
import { leadDays, sheetNames } from '../domain/settings/common';
import type { Setting } from '../schema/setting';
import type { Table } from '../schema/table';
import { tabs, views } from '../tabs';
import { CORE, type DeskName, deskSetting } from '../tabs/desks';
import type { Tab } from '../tabs/tab';
import type { Wanted } from './overview';
import type { Workbook } from './ports';

export const isDeskOn = (desk: DeskName, settings: Settings): boolean =>
  desk === CORE || settings.get(deskSetting(desk));

/** The tabs of the desks that are on, in their order. */
export function tabsOn(book: Book): readonly Tab[] {
  return tabs.filter(({ desk }) => isDeskOn(desk, book.settings()));
}

/** The settings that mean anything now: those of a tab rest with its desk. */
export function settingsOn(declared: readonly Setting[], settings: Settings): readonly Setting[] {
  const resting = tabs.filter(({ desk }) => !isDeskOn(desk, settings));
  const rests = (setting: Setting) =>
    resting.some(
      ({ table, settings: own }) =>
        own.includes(setting) || (setting.name === leadDays('').name && setting.item === table.name),
    );
  return declared.filter((setting) => !rests(setting));
}

export const isTableOn = (book: Book) => {
  const names = new Set([...tabsOn(book).map(({ table }) => table), ...views].map(({ name }) => name));
  return ({ name }: Table) => names.has(name);
};

/** What a workbook is to have, as its settings say. */
export const wantedIn = (book: Book, { lastPlaces }: Workbook): Wanted => ({
  lastPlaces,
  isOn: isTableOn(book),
  language: book.settings().get(sheetNames),
});
