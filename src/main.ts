// Every name that Google calls: simple triggers, menu items, and the functions of the sidebar.
import { actionView, act as takeAction } from './app/act';
import { addRow as add, formView } from './app/add-row';
import type { Api } from './app/api';
import { checkView, repairOne } from './app/check-workbook';
import { addSampleCommand, menu, removeSampleCommand, sayRefused, setUpCommand } from './app/commands';
import { compose } from './app/compose';
import { editRow as changeRow, editView } from './app/edit-row';
import { giveMissingIds, tableWithIds } from './app/give-ids';
import { homeView } from './app/home';
import { importView, checkImport as tryImport, importRows as writeImport } from './app/import-rows';
import { reminderView } from './app/reminders';
import { rowView as viewRow } from './app/row-view';
import { saveReminders as save } from './app/save-reminders';
import { searchView } from './app/search';
import { selectRow as leadToRow } from './app/select-row';
import { selectedOrder } from './app/selected-order';
import { sendReminders as send } from './app/send-reminders';
import { storyView } from './app/story';
import * as byHand from './app/try-reminders';
import { undoStep } from './app/undo';
import { openBuilder } from './gas/builder';
import { addMenu, showPage } from './gas/chrome';
import { openClock } from './gas/clock';
import { openDesk as desk } from './gas/desk';
import { readEdit } from './gas/edits';
import { openPost } from './gas/post';
import { authorizationUrl, openNotes, openOwnNotes, pause, scriptZone, trueUser } from './gas/run';
import { openVoice } from './gas/voice';

export function onOpen(): void {
  addMenu(menu);
}

export function onInstall(): void {
  onOpen();
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const edit = readEdit(event);
  const table = edit && tableWithIds(edit.table);
  if (table) giveMissingIds(desk(), table, edit.rows);
}

export function openDesk(): void {
  showPage('sidebar', 'home');
}

export function openAddOrder(): void {
  showPage('sidebar', 'form/Orders');
}

export function showOrder(): void {
  const found = selectedOrder(desk());
  if ('refused' in found) sayRefused(openVoice(), found.refused);
  else showPage('sidebar', `story/${found.order}`);
}

export function openImportPage(): void {
  showPage('import');
}

export function openReminders(): void {
  showPage('upkeep', 'reminders');
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
  changeRow(desk(), table, id, before, typed, keepMine);
export const openAction: Api['openAction'] = (action, table, id) => actionView(desk(), action, table, id);
export const act: Api['act'] = (action, table, id, typed, confirmed) =>
  takeAction(desk(), action, table, id, typed, confirmed);
export const undo: Api['undo'] = (step) => undoStep(desk(), step);
export const rowView: Api['rowView'] = (table, id) => viewRow(desk(), table, id);
export const story: Api['story'] = (order) => storyView(desk(), order);

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
