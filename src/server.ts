// What menu items, triggers and the sidebar call: read and evaluated when the first of it is called, not at every waking.
import { addRow as add, formView } from './app/add-row';
import type { Api } from './app/api';
import { checkView, repairOne } from './app/check-workbook';
import { addPage, addSampleCommand, removeSampleCommand, sayRefused, setUpCommand } from './app/commands';
import { compose } from './app/compose';
import { editRow as changeRow, editView } from './app/edit-row';
import { giveIdsToEdited } from './app/give-ids';
import { homeView } from './app/home';
import { importTables, importView, checkImport as tryImport, importRows as writeImport } from './app/import-rows';
import { panelView } from './app/panel';
import { reminderView } from './app/reminders';
import { saveReminders as save } from './app/save-reminders';
import { searchView } from './app/search';
import { selectRow as leadToRow } from './app/select-row';
import { selectedRow } from './app/selected-row';
import { sendReminders as send } from './app/send-reminders';
import { desksView, switchDesk as switchIt } from './app/switch-desk';
import { stepView, takeStep as take } from './app/take-step';
import * as byHand from './app/try-reminders';
import { undoStep } from './app/undo';
import { openBuilder } from './gas/builder';
import { showPage } from './gas/chrome';
import { openClock } from './gas/clock';
import { openDesk as desk } from './gas/desk';
import type { Edit } from './gas/edits';
import { openPost } from './gas/post';
import { authorizationUrl, openNotes, openOwnNotes, pause, scriptZone, trueUser } from './gas/run';
import { openVoice } from './gas/voice';

export function giveIds({ table, rows }: Edit): void {
  giveIdsToEdited(desk(), table, rows);
}

export function openDesk(): void {
  showPage('sidebar', 'home');
}

export function openAdd(): void {
  showPage('sidebar', addPage());
}

export function showSelected(): void {
  const found = selectedRow(desk());
  if ('refused' in found) sayRefused(openVoice(), found.refused);
  else showPage('sidebar', `row/${found.table}/${found.id}`);
}

export function openImportPage(): void {
  showPage('import', importTables(desk()));
}

export function openReminders(): void {
  showPage('upkeep', 'reminders');
}

export function openDesks(): void {
  showPage('upkeep', 'desks');
}

export function openCheck(): void {
  showPage('upkeep', 'check');
}

export function setUp(): void {
  setUpCommand(desk(), openBuilder(), openVoice());
}

export function addSampleSeason(): void {
  addSampleCommand(desk(), openVoice());
}

export function removeSampleSeason(): void {
  removeSampleCommand(desk(), openVoice());
}

export const home: Api['home'] = () => homeView(desk());
export const openForm: Api['openForm'] = (table) => formView(desk(), table);
export const addRow: Api['addRow'] = (table, typed) => add(desk(), table, typed);
export const search: Api['search'] = (query) => searchView(desk(), query);
export const selectRow: Api['selectRow'] = (table, id) => leadToRow(desk(), table, id);
export const openEdit: Api['openEdit'] = (table, id) => editView(desk(), table, id);
export const editRow: Api['editRow'] = (table, id, before, typed, keepMine) =>
  changeRow(desk(), table, id, { before, typed, keepMine });
export const openStep: Api['openStep'] = (step, table, id) => stepView(desk(), step, table, id);
export const takeStep: Api['takeStep'] = (step, table, id, typed, confirmed) =>
  take(desk(), { step, table, id }, typed, confirmed);
export const undo: Api['undo'] = (step) => undoStep(desk(), step);
export const panel: Api['panel'] = (table, id) => panelView(desk(), table, id);

/** What a clock trigger runs. */
export function sendReminders(): void {
  send({
    openDesk: desk,
    openNotes,
    openOwnNotes,
    post: openPost(),
    authorizationUrl,
    now: () => Date.now(),
    pause,
    compose,
    user: trueUser,
  });
}

const reminderDesk = () => ({
  desk: desk(),
  clock: openClock('sendReminders'),
  post: openPost(),
  ownNotes: openOwnNotes(),
  authorizationUrl,
});

const checkDesk = () => ({ ...reminderDesk(), builder: openBuilder(), scriptZone });

export const desks: Api['desks'] = () => desksView(desk());
export const switchDesk: Api['switchDesk'] = (name, to) => switchIt(desk(), openBuilder(), name, to);

export const check: Api['check'] = () => checkView(checkDesk());
export const repair: Api['repair'] = (id) => repairOne(checkDesk(), id);

export const reminders: Api['reminders'] = () => reminderView(reminderDesk());
export const saveReminders: Api['saveReminders'] = (typed) => save(reminderDesk(), typed);
export const previewReminder: Api['previewReminder'] = () => byHand.previewReminder(desk(), compose);
export const sendTestReminder: Api['sendTestReminder'] = () => byHand.sendTestReminder(desk(), openPost(), compose);
export const snooze: Api['snooze'] = (table, id, until) => byHand.snooze(desk(), table, id, until);
export const openImport: Api['openImport'] = (table, head) => importView(desk(), table, head);
export const checkImport: Api['checkImport'] = (table, ...file) => tryImport(desk(), table, file);
export const importRows: Api['importRows'] = (table, agreed, ...file) => writeImport(desk(), table, file, agreed);
