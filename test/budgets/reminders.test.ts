// What the reminders ask of Google: a read a tab however many rows it holds, and a fixed price a mail.
import { remindersNow } from '../../src/app/reminders-now';
import { digests } from '../../src/domain/digests';
import { toDayNumber } from '../../src/schema/dates';
import { orders } from '../../src/tabs/orders/table';
import type { AddOn } from '../support/add-on';
import { manyRows, plainWorkbook } from '../support/plain-workbook';
import { ANA, again, lateOrder, MONDAY, openReminders, panel, paste, switchOn } from '../support/reminders';
import { further } from '../support/tiers';

/** Calls that go to Google and back; the others only prepare them. */
const costly = (calls: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(calls).filter(([name]) =>
      /Range\.(get|set)(Values|Formulas|DisplayValues)|Properties\.(get|set)Propert|insertRows|flush|Lock\.tryLock|MailApp|ScriptApp|Trigger/.test(
        name,
      ),
    ),
  );

const dawn = (addOn: AddOn) => addOn.clock.set(`${MONDAY}T08:00:00Z`);

describe('A run of the reminders', () => {
  const runWith = (people: number) => {
    const addOn = openReminders();
    paste(
      addOn,
      'Orders',
      Array.from({ length: people }, (_, index) => lateOrder(index + 1, `p${index}@studio.example`)),
    );
    switchOn(addOn);
    dawn(addOn);
    again(addOn);
    return costly(addOn.last().calls);
  };

  it('reads each tab once, its header and its rows, and pays for each mail the same: two marks and one commit', () => {
    const one = runWith(1);
    expect(one).toEqual({
      'ScriptApp.getAuthorizationInfo': 1,
      'Properties.getProperties': 2,
      // In which language the person is spoken to.
      'Properties.getProperty': 1,
      // What was told, and how the payments stood.
      'Properties.setProperty': 5,
      // Seven headers, the rows of Orders and Settings; the log’s header again under the lock; its keys for each mark.
      'Range.getValues': 7 + 2 + 1 + 2,
      'Range.setValues': 1 + 2,
      'Lock.tryLock': 1,
      'SpreadsheetApp.flush': 1 + 2,
      'MailApp.getRemainingDailyQuota': 1,
      // Once a run, whatever the number of mails.
      'ScriptApp.requireScopes': 1,
      'MailApp.sendEmail': 1,
    });
    const four = runWith(4);
    const more = Object.entries(four).map(([call, count]) => [call, count - (one[call] ?? 0)]);
    expect(Object.fromEntries(more.filter(([, count]) => count !== 0))).toEqual({
      'Range.getValues': 3,
      'Range.setValues': 6,
      'SpreadsheetApp.flush': 3,
      'MailApp.getRemainingDailyQuota': 3,
      'MailApp.sendEmail': 3,
    });
  });

  it('that finds everybody mailed already writes nothing', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    switchOn(addOn);
    dawn(addOn);
    again(addOn);
    again(addOn);
    const { calls, commits } = addOn.last();
    expect(costly(calls)).not.toHaveProperty(['Range.setValues']);
    expect(costly(calls)).not.toHaveProperty(['Properties.setProperty']);
    expect(commits).toBe(0);
  });

  it('on a day off reads the settings and no more', () => {
    const addOn = openReminders();
    switchOn(addOn);
    again(addOn);
    expect(costly(addOn.last().calls)).toEqual({
      'ScriptApp.getAuthorizationInfo': 1,
      'Properties.getProperties': 1,
      'Properties.getProperty': 1,
      'Range.getValues': 1,
    });
  });

  further('scans 50,000 rows with one read a tab, and leaves out the notes', () => {
    const count = 12_500;
    const desk = plainWorkbook(MONDAY, manyRows(count, toDayNumber(MONDAY)));
    const now = remindersNow(desk);
    const all = now ? digests(now.owned, now.context) : [];
    expect(desk.reads).toEqual({
      Orders: { times: 1, cells: count * (Object.keys(orders.inputs).length - 1) },
      Shipments: { times: 1, cells: count * 15 },
      Expenses: { times: 1, cells: count * 19 },
      'Stock moves': { times: 1, cells: count * 10 },
      Inventory: { times: 1, cells: 17 },
      Settings: { times: 1, cells: 0 },
      // Nothing stands there: their desks are off.
      Milestones: { times: 1, cells: 0 },
      'Working days': { times: 1, cells: 0 },
      Contacts: { times: 1, cells: 0 },
      Inspections: { times: 1, cells: 0 },
    });
    expect(all).toHaveLength(10);
    const rows = all.flatMap(({ counts }) => Object.values(counts)).reduce((sum, each) => sum + each, 0);
    expect(rows).toBe(3 * Math.ceil(count / 3));
    const lines = all.flatMap(({ sections }) => sections.map((section) => section.lines.length));
    expect(Math.max(...lines)).toBe(10);
  });
});

describe('The panel of the reminders', () => {
  it('reads the settings alone, by one read', () => {
    const addOn = openReminders();
    switchOn(addOn);
    panel(addOn);
    expect(costly(addOn.last().calls)).toEqual({
      'Properties.getProperties': 1,
      'Properties.getProperty': 2,
      'Range.getValues': 1,
      'ScriptApp.getAuthorizationInfo': 1,
      'ScriptApp.getProjectTriggers': 1,
      'Trigger.getHandlerFunction': 1,
      'Trigger.getUniqueId': 2,
      'MailApp.getRemainingDailyQuota': 1,
    });
  });

  it('writes one cell for a setting that changed, and none for those that did not', () => {
    const addOn = openReminders();
    const { fields } = panel(addOn);
    addOn.call('saveReminders', { ...fields, 'lead Orders': '14' });
    expect(addOn.last().calls['Range.setValues']).toBe(1);
    addOn.call('saveReminders', panel(addOn).fields);
    expect(addOn.last().calls).not.toHaveProperty(['Range.setValues']);
  });
});

describe('The home panel', () => {
  it('asks one thing more once mails were sent: which cell is selected', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    addOn.select({ sheetId: addOn.sheetId('Orders'), zone: { row: 1, col: 0, rows: 1, cols: 1 } });
    addOn.call('home');
    const before = addOn.last().calls;
    switchOn(addOn);
    dawn(addOn);
    again(addOn);
    // A spreadsheet that is opened is computed anew.
    addOn.book.recalculate();
    addOn.call('home');
    const added = Object.entries(addOn.last().calls).filter(([call, count]) => count !== (before[call] ?? 0));
    expect(added.map(([call]) => call).sort()).toEqual([
      'Range.getRow',
      'Range.getSheet',
      'Sheet.getSheetId',
      'Spreadsheet.getCurrentCell',
    ]);
  });
});
