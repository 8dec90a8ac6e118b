// The reminder of any tab's owner, in English and in Spanish: every sample row that needs someone, and nothing that could act.
import type { PanelView } from '../../../src/app/api';
import { kept } from '../../../src/derive/once';
import type { Table } from '../../../src/schema/table';
import { tabs } from '../../../src/tabs';
import type { AddOn } from '../../support/add-on';
import { ANA, at, MONDAY, paste, switchOn } from '../../support/reminders';
import { openSeason, rowsOn } from './season';
import { slips } from './texts';

/** As many rows as a section of the mail has room for. */
const MOST_ROWS = 10;
const HOSTILE = '<img src=x onerror=alert(1)>';

const owned = tabs.filter(({ table, judge, sample = [] }) => judge && table.inputs.owner && sample.length > 0);
const named = owned.map((tab) => [tab.table.name, tab] as const);
const ownerOf = ({ name }: Table) => `${name.toLowerCase().replace(/\W/g, '-')}@studio.example`;

/** The sample season early on Monday, where all rows of a tab are somebody's. */
function openOwned(language: string): AddOn {
  const addOn = openSeason({ now: `${MONDAY}T06:00:00Z`, freeCalls: true });
  for (const { table } of owned) {
    const label = table.inputs.owner?.label ?? '';
    paste(
      addOn,
      table.name,
      rowsOn(addOn, table).map(() => ({ [label]: ownerOf(table) })),
    );
  }
  const settings = addOn.rows('Settings');
  const row = settings.findIndex(({ Setting, Item }) => Setting?.value === 'Language' && !Item?.value);
  addOn.type('Settings', row + 2, 'Value', language);
  return addOn;
}

/** The rows of a tab that need someone, as their panels say. */
function wanting(addOn: AddOn, table: Table): readonly string[] {
  return rowsOn(addOn, table).flatMap(({ id }) => {
    const { findings } = addOn.call('panel', table.name, id) as PanelView;
    return findings.length > 0 ? [id] : [];
  });
}

/** Those of the season as it is: the same in every language. */
const wantingInSeason = new Map<Table, readonly string[]>();

/** Lets the reminders of Monday go. */
function sendAll(addOn: AddOn): void {
  switchOn(addOn, ANA);
  at(addOn, `${MONDAY}T09:00:00Z`);
}

const mailTo = (addOn: AddOn, table: Table) => addOn.google.state().mail.filter(({ to }) => to === ownerOf(table));

describe.each(['en', 'es'])('The reminder in %s', (language) => {
  let addOn: AddOn;
  beforeAll(() => {
    addOn = openOwned(language);
    sendAll(addOn);
  });

  it('is in the language that Settings say', () => {
    const languages = addOn.google
      .state()
      .mail.map(({ htmlBody }) => /<html[^>]*lang="(\w+)"/.exec(htmlBody ?? '')?.[1]);
    expect([...new Set(languages)]).toEqual([language]);
  });

  it.each(named)('tells the owner of %s of the rows that need someone, and of no other', (_, { table }) => {
    const ids = kept(wantingInSeason, table, () => wanting(addOn, table));
    const mails = mailTo(addOn, table);
    expect(mails).toHaveLength(ids.length > 0 ? 1 : 0);
    for (const { body, htmlBody } of mails) {
      const told = rowsOn(addOn, table).flatMap(({ id }) => (body.includes(id) ? [id] : []));
      expect(ids).toEqual(expect.arrayContaining(told));
      expect(told.length).toBeGreaterThanOrEqual(Math.min(ids.length, MOST_ROWS));
      expect(told.filter((id) => !htmlBody?.includes(id))).toEqual([]);
      expect(slips([body])).toEqual([]);
    }
  });
});

describe('What people typed', () => {
  let addOn: AddOn;
  beforeAll(() => {
    addOn = openOwned('en');
    for (const { table } of owned) {
      const rows = rowsOn(addOn, table);
      const texts = Object.entries(table.inputs).filter(([, { kind }], place) => place > 0 && kind.type === 'text');
      for (const [, { label }] of texts) {
        paste(
          addOn,
          table.name,
          rows.map(() => ({ [label]: HOSTILE })),
        );
      }
    }
    sendAll(addOn);
  });

  it.each(named)('into %s stays text in the mail, whatever it looks like', (_, { table }) => {
    const mails = mailTo(addOn, table);
    expect(mails).toHaveLength(wanting(addOn, table).length > 0 ? 1 : 0);
    for (const { body, htmlBody } of mails) {
      expect(body).toContain(HOSTILE);
      expect(htmlBody).not.toContain('<img src=x');
      expect(htmlBody).toContain('&lt;img src=x');
    }
  });
});
