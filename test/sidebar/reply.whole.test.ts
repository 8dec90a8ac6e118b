// The page of a partner's reply: pasted, looked over line by line, applied as one step, and taken back.
import type { Locator } from 'playwright-core';
import type { ReplyOutcome } from '../../src/app/api';
import { season } from '../domain/reply/season';
import { eventually } from '../support/eventually';
import { complaintsOfAxe } from './axe';
import type { Script } from './server';
import { type Stage, staging } from './stage';

let stage: Stage;
const openStage = staging();

const done: ReplyOutcome = {
  ok: true,
  said: 'Reply of Hanoi Garment 9: 3 cells of 2 rows changed.',
  rows: [{ table: 'Orders', id: 'ORD-0001' }],
  undo: { id: 'ORD-0001', reverse: [], remove: [], restore: [] },
};

const open = async (script: Script = {}) => {
  stage = await openStage('reply', { reply: () => season, applyReply: () => done, ...script });
};
const button = (name: string | RegExp): Locator => stage.page.getByRole('button', { name, exact: true });
const tick = (name: string | RegExp): Locator => stage.page.getByRole('checkbox', { name });
const shown = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();

async function paste(text: string): Promise<void> {
  await stage.page.getByLabel('The reply, or a list of orders').fill(text);
  await button('Read it').click();
  await stage.page.getByRole('heading', { name: 'What would change' }).waitFor();
}

const MAIL =
  'Hi Ana,\nthe fabric for PO 4471 will arrive 3 Dec, so we can ship on 18/12 instead of 11/12. We hope to start cutting on 7 Dec.\n\nBest regards,\nMinh Tran';

test('a mail becomes lines with ticks, the unsure one unticked and saying why; what is ticked is written once its reason is known', async () => {
  await open();
  await paste(MAIL);
  await eventually(() => stage.page.getByLabel('From').inputValue(), 'Hanoi Garment 9');
  await shown('Read as days that no longer hold: 11/12.');
  await eventually(() => tick('Promised: blank → Thu 3 Dec 2026').isChecked(), true);
  await eventually(() => tick('Revised ex-factory: blank → Fri 18 Dec 2026').isChecked(), true);
  const unsure = tick('Promised: blank → Mon 7 Dec 2026');
  await eventually(() => unsure.isChecked(), false);
  await shown('Not promised: “we hope”.');
  if (process.env.SHOT) await stage.page.screenshot({ path: process.env.SHOT, fullPage: true });
  expect(await complaintsOfAxe(stage.page)).toEqual([]);

  await eventually(() => button('Apply 2 changes').isDisabled(), true);
  await stage.page.getByLabel('Why did it move?').fill('fabric late');
  await unsure.check();
  await button('Apply 3 changes').click();
  await shown('3 cells of 2 rows changed.');
  expect(stage.callsOf('applyReply').map(({ args }) => args)).toEqual([
    [
      {
        from: 'Hanoi Garment 9',
        channel: 'Mail',
        text: MAIL,
        open: false,
        changes: [
          { table: 'Milestones', id: 'MS-0010', key: 'promised', was: '', becomes: '2026-12-03' },
          { table: 'Orders', id: 'ORD-0001', key: 'revisedExFactory', was: '', becomes: '2026-12-18' },
          { table: 'Orders', id: 'ORD-0001', key: 'slipReason', was: '', becomes: 'fabric late' },
          { table: 'Milestones', id: 'MS-0012', key: 'promised', was: '', becomes: '2026-12-07' },
        ],
        adds: [],
      },
      false,
    ],
  ]);
  await button('Undo').click();
  await shown('Undone. All is as it was before.');
});

test('which order is meant is asked, and a part of the goods becomes a row of its own', async () => {
  await open();
  await paste('We can deliver 200 pcs this Friday and the rest by the end of next week');
  const part = tick('ETD: blank → Fri 27 Nov 2026');
  await eventually(() => part.isDisabled(), true);
  await stage.page.getByLabel('Which order?').first().selectOption('ORD-0001');
  await eventually(() => part.isChecked(), true);
  await button('Apply 1 change').click();
  await shown('3 cells of 2 rows changed.');
  expect(stage.callsOf('applyReply')[0]?.args[0]).toEqual({
    from: '',
    channel: 'Mail',
    text: '',
    open: true,
    changes: [],
    adds: [
      { table: 'Shipments', of: 'ORD-0001', values: { direction: 'Inbound', quantity: '200', etd: '2026-11-27' } },
    ],
  });
});

test('a cell that was changed meanwhile is told, and written only when the person says so', async () => {
  await open({
    applyReply: (_agreed, keepMine) =>
      keepMine
        ? done
        : {
            ok: false,
            conflicts: [
              { table: 'Milestones', id: 'MS-0012', key: 'promised', label: 'Promised', was: '', now: '2026-12-01' },
            ],
          },
  });
  await paste('PO 4471: cutting starts on 2 Dec');
  await button('Apply 1 change').click();
  await shown('MS-0012, Promised: was blank, is 2026-12-01 now.');
  await button('Write them anyway').click();
  await shown('3 cells of 2 rows changed.');
  expect(stage.callsOf('applyReply').map(({ args }) => args[1])).toEqual([false, true]);
});

test('rows of a sheet are read as such; what is not there is told', async () => {
  await open();
  await paste(
    'PO\tStyle\tColour\tUnits\tEx-factory\tMode\n4471\tLinen shirt\tEcru\t390\t18-Dec-26\tSea\n7001\tParka\tBlack\t10\t1-Dec-26\tAir',
  );
  await shown('2 rows read, 1 of open orders.');
  await shown('Columns not read: Mode.');
  await shown('Not among the open orders: 7001 Parka Black.');
  await eventually(() => tick('Quantity: 400 → 390').isChecked(), true);
});

test('a reply that changes nothing is kept in the log all the same, once it is known whose it is', async () => {
  await open();
  await paste('All is on schedule, thank you.');
  await shown('Say who wrote, and it is kept in the log.');
  await stage.page.getByLabel('From').selectOption('Hanoi Garment 9');
  await button('Keep it in the log').click();
  await shown('3 cells of 2 rows changed.');
  expect(stage.callsOf('applyReply')[0]?.args[0]).toEqual({
    from: 'Hanoi Garment 9',
    channel: 'Mail',
    text: 'All is on schedule, thank you.',
    open: false,
    changes: [],
    adds: [],
  });
});

test('another sender is another way to read the same figures', async () => {
  await open();
  await paste('PO 4480 ships 12/10/26');
  await shown('Day or month first?');
  await stage.page.getByLabel('From').selectOption('Pacific Sewing');
  await tick('Revised ex-factory: blank → Thu 10 Dec 2026').first().waitFor();
  await eventually(() => tick('Revised ex-factory: blank → Thu 10 Dec 2026').first().isChecked(), true);
});

test('what is pasted stays text, and what holds nothing says so', async () => {
  await open();
  await button('Read it').click();
  await shown('Paste what they wrote first.');
  await paste('<img src=x onerror=alert(1)> thank you');
  await shown('Nothing in it would change a row.');
  await button('Change the text').click();
  await paste('<b>PO 4471</b> ships on 18 Dec');
  await shown('“<b>PO 4471</b> ships on 18 Dec”');
});

test('without the reader of loose days, all that can be sure is read all the same', async () => {
  await open({
    dateReader: () => {
      throw new Error('NetworkError: HTTP 0');
    },
  });
  await paste('PO 4471: cutting starts on 2 Dec');
  await eventually(() => tick('Promised: blank → Wed 2 Dec 2026').isChecked(), true);
});
