// What menu items, triggers and the sidebar call: read and evaluated when the first of it is called, not at every waking.
import { actOn } from './app/act';
import { addRow as add, foreseeRow as foreseeNew, formView } from './app/add-row';
import type { Api, DeskStart, Reads, RowRef } from './app/api';
import { archivePart as archiveNext } from './app/archive/take';
import { undoArchivePart as undoArchive } from './app/archive/undo';
import * as archiving from './app/archive/view';
import { Blocked, inDialog, telling } from './app/blocked';
import { isSetUp } from './app/book';
import { calendarTitle, calendarView } from './app/calendar';
import { fillCarriers } from './app/carriers';
import * as chasing from './app/chase';
import { checkView, repairOne } from './app/check-workbook';
import { addPage, addSampleCommand, removeSampleCommand, sayRefused, setUpCommand } from './app/commands';
import { compose } from './app/compose';
import { editRow as changeRow, editView, foreseeEdit as foreseeChanges } from './app/edit-row';
import { awaitSetUp, setUpPart as makeNextTab, startView, wasAwaited } from './app/first-run';
import { firstOfDesk } from './app/first-view';
import { stepsView, undoKept as undoKeptStep } from './app/history';
import { homeView } from './app/home';
import { readBack as readRowsBack } from './app/import-read-back';
import { importTables, importView, checkImport as tryImport, importRows as writeImport } from './app/import-rows';
import { keepTrail } from './app/keep-trail';
import { mendEdited } from './app/mend-edited';
import { ownFile } from './app/own-file';
import { panelView } from './app/panel';
import type { Edit, Workbook } from './app/ports';
import { readTyped } from './app/read-typed';
import { trackingHint } from './app/recognise';
import { reminderView } from './app/reminders';
import { applyReply as applyLines, foreseeReply as foreseeLines } from './app/reply-apply';
import { replyStart, replyView } from './app/reply-view';
import { addSampleSeason as seasonIn } from './app/sample-season';
import { saveReminders as save } from './app/save-reminders';
import { searchView } from './app/search';
import { selectRow as leadToRow } from './app/select-row';
import { selectedRow } from './app/selected-row';
import { sendReminders as send } from './app/send-reminders';
import * as sheets from './app/sheet';
import { addToScale as putIntoScale } from './app/size-lists';
import { mendOpen } from './app/step';
import { suggest as suggestIn } from './app/suggestions';
import { desksView, switchDesk as switchIt } from './app/switch-desk';
import { foreseen, stepView, takeStep as take } from './app/take-step';
import * as byHand from './app/try-reminders';
import { tellUnreadSettings } from './app/typed-settings';
import { undoStep } from './app/undo';
import { openArchives } from './gas/archive-tabs';
import { showDialog, showPage } from './gas/chrome';
import { openDailyTrigger, spreadsheetOf } from './gas/daily-trigger';
import { openDialogs } from './gas/dialogs';
import { textOf } from './gas/evaluate-file';
import { openMailer } from './gas/mailer';
import { isApart, lacking, openDocumentProperties, openUserProperties, pause, scriptZone, trueUser } from './gas/run';
import { openTabBuilder } from './gas/tab-builder';
import { openWorkbook } from './gas/workbook';

const blocked = (blockage: ConstructorParameters<typeof Blocked>[0]) => new Blocked(blockage);
const workbook = () => openWorkbook(blocked);

/** What a person's edit left undone or in the way. */
export function mendEdit(edit: Edit): void {
  const edited = workbook();
  const dialogs = openDialogs();
  telling(() => {
    mendEdited(edited, dialogs, edit);
    fillCarriers(edited, dialogs, edit);
    readTyped(edited, dialogs, edit);
    tellUnreadSettings(edited, dialogs, edit);
    keepTrail(edited, edit);
    actOn(edited, dialogs, edit);
  }, dialogs.toast);
}

/** A view that one opens from the desk comes with the part of the desk that draws it. */
const showDeskOf = (at: Workbook, start: DeskStart) =>
  showPage(ownFile('sidebar'), start, () => firstOfDesk(at, start), start.at === 'home' ? undefined : ownFile('later'));

/** Before the spreadsheet was set up there is nothing to show or to add to: then the page that sets it up. */
function showDesk(start: DeskStart): void {
  const at = workbook();
  if (isSetUp(at)) showDeskOf(at, start);
  else openStart();
}

export function openDesk(): void {
  showDesk({ at: 'home' });
}

export function openAdd(): void {
  showDesk(addPage());
}

/** A page of what is looked after now and then, with the answer to what it asks first. */
function showUpkeep<Name extends keyof Reads>(view: string, name: Name, answer: () => ReturnType<Reads[Name]>): void {
  showPage(ownFile('upkeep'), view, () => [name, [], answer()]);
}

export function openStart(): void {
  awaitSetUp(workbook());
  showUpkeep('start', 'start', start);
}

export function showSelected(): void {
  const at = workbook();
  const found = selectedRow(at);
  if ('refused' in found) {
    sayRefused(openDialogs(), found.refused);
    return;
  }
  showDeskOf(at, { at: 'row', row: found });
}

export function openImportPage(): void {
  showPage(ownFile('import'), importTables(workbook()));
}

export function openCalendar(): void {
  showDialog(ownFile('calendar'), calendarTitle, 'calendar', () => ['calendar', [], calendar()]);
}

export function openPaper(...asked: Parameters<Api['openPaper']>): void {
  showDialog(ownFile('paper'), sheets.paperTitle, asked, () => ['openSheet', asked, openSheet(...asked)]);
}

export function openReply(of?: RowRef): void {
  const start = replyStart(of);
  showPage(ownFile('reply'), start, () => ['reply', start ? [start] : [], reply(of)]);
}

export function openReminders(): void {
  showUpkeep('reminders', 'reminders', reminders);
}

export function openSteps(): void {
  showUpkeep('steps', 'steps', steps);
}

export function openHelp(): void {
  showPage(ownFile('upkeep'), 'help');
}

export function openDesks(): void {
  showUpkeep('desks', 'desks', desks);
}

export function openArchivePage(): void {
  showPage(ownFile('upkeep'), 'archive');
}

export function openCheck(): void {
  showPage(ownFile('upkeep'), 'check');
}

export function setUp(): void {
  inDialog(openDialogs(), setUpNow);
}

function setUpNow(): void {
  const at = workbook();
  // A panel that was opened before there was anything to show knows nothing of the new tabs.
  if (setUpCommand(at, openTabBuilder(), openDialogs()) && wasAwaited(at)) showDesk({ at: 'home' });
}

export function addSampleSeason(): void {
  inDialog(openDialogs(), () => addSampleCommand(workbook(), openDialogs()));
}

export function removeSampleSeason(): void {
  inDialog(openDialogs(), () => removeSampleCommand(workbook(), openDialogs()));
}

export const start: Api['start'] = () => startView(workbook());
export const setUpPart: Api['setUpPart'] = (typed) => makeNextTab(workbook(), openTabBuilder(), typed);
export const addSample: Api['addSample'] = () => seasonIn(workbook());
export const laterPart: Api['laterPart'] = () => textOf(ownFile('later'));
export const home: Api['home'] = () => {
  const at = workbook();
  mendOpen(at);
  return homeView(at);
};
export const openForm: Api['openForm'] = (table, of) => formView(workbook(), table, of);
export const addRow: Api['addRow'] = (table, typed) => add(workbook(), table, typed);
export const recognise: Api['recognise'] = (number) => trackingHint(number);
export const suggest: Api['suggest'] = (table, key, typed) => suggestIn(workbook(), table, key, typed);
export const search: Api['search'] = (query) => searchView(workbook(), query);
export const selectRow: Api['selectRow'] = (table, id) => leadToRow(workbook(), table, id);
export const openEdit: Api['openEdit'] = (table, id) => editView(workbook(), table, id);
export const editRow: Api['editRow'] = (table, id, before, typed, keepMine) =>
  changeRow(workbook(), table, id, { before, typed, keepMine });
export const addToScale: Api['addToScale'] = (scale, size) => putIntoScale(workbook(), scale, size);
export const openStep: Api['openStep'] = (step, table, id) => stepView(workbook(), step, table, id);
export const foresee: Api['foresee'] = (asked) => {
  if ('agreed' in asked) return foreseeLines(workbook(), asked.agreed);
  if ('added' in asked) return foreseeNew(workbook(), asked.added, asked.typed);
  return 'step' in asked
    ? foreseen(workbook(), asked, asked.typed)
    : foreseeChanges(workbook(), asked.table, asked.id, asked);
};
export const takeStep: Api['takeStep'] = (step, table, id, typed, confirmed) =>
  take(workbook(), { step, table, id }, typed, confirmed);
export const undo: Api['undo'] = (step) => undoStep(workbook(), step);
export const steps: Api['steps'] = () => stepsView(workbook());
export const undoKept: Api['undoKept'] = (number) => undoKeptStep(workbook(), number);
export const panel: Api['panel'] = (table, id) => panelView(workbook(), table, id);

/** What a clock trigger runs. */
export function sendReminders(event?: Parameters<typeof spreadsheetOf>[0]): void {
  send({
    openWorkbook: () => openWorkbook(blocked, spreadsheetOf(event)),
    isApart,
    openDocumentProperties,
    openUserProperties,
    mailer: openMailer(),
    lacking,
    now: () => Date.now(),
    pause,
    compose,
    user: trueUser,
  });
}

const reminderServices = () => ({
  workbook: workbook(),
  clock: openDailyTrigger('sendReminders'),
  mailer: openMailer(),
  userProperties: openUserProperties(),
  lacking,
});

const checkServices = () => ({
  ...reminderServices(),
  builder: openTabBuilder(),
  archives: openArchives(),
  scriptZone,
  openPanel: (row: RowRef) => showDeskOf(workbook(), { at: 'row', row }),
});

export const calendar: Api['calendar'] = () => calendarView(workbook());
export const reply: Api['reply'] = (of) => replyView(workbook(), of);
export const dateReader: Api['dateReader'] = () => textOf('dates');
export const applyReply: Api['applyReply'] = (agreed, keepMine) => applyLines(workbook(), agreed, keepMine);
export const desks: Api['desks'] = () => desksView(workbook());
export const switchDesk: Api['switchDesk'] = (name, to) => switchIt(workbook(), openTabBuilder(), name, to);

export const archive: Api['archive'] = () => archiving.archiveView(workbook(), openArchives());
export const previewArchive: Api['previewArchive'] = (choice) =>
  archiving.previewArchive(workbook(), openArchives(), choice);
export const archivePart: Api['archivePart'] = (choice) => archiveNext(workbook(), openArchives(), choice);
export const undoArchivePart: Api['undoArchivePart'] = () => undoArchive(workbook(), openArchives());
export const archiveFile: Api['archiveFile'] = (label, table, first) =>
  archiving.archiveFile(openArchives(), label, table, first);
export const closeArchive: Api['closeArchive'] = (label, keeps) =>
  archiving.closeArchive(workbook(), openArchives(), label, keeps);

export const check: Api['check'] = () => checkView(checkServices());
export const repair: Api['repair'] = (id) => repairOne(checkServices(), id);

export const reminders: Api['reminders'] = () => reminderView(reminderServices());
export const saveReminders: Api['saveReminders'] = (typed) => save(reminderServices(), typed);
export const previewReminder: Api['previewReminder'] = () => byHand.previewReminder(workbook(), compose);
export const sendTestReminder: Api['sendTestReminder'] = () =>
  byHand.sendTestReminder(workbook(), openMailer(), compose);
export const openChase: Api['openChase'] = (name) => chasing.chaseView(workbook(), openMailer(), name);
export const chase: Api['chase'] = (letter) => chasing.chase(workbook(), openMailer(), letter);
export const openSheet: Api['openSheet'] = (table, id, asked) =>
  sheets.sheetView(workbook(), openMailer(), table, id, asked);
export const sendSheet: Api['sendSheet'] = (sheet) => sheets.sendSheet(workbook(), openMailer(), sheet);
export const snooze: Api['snooze'] = (table, id, until) => byHand.snooze(workbook(), table, id, until);
export const openImport: Api['openImport'] = (table, head, header) => importView(workbook(), table, head, header);
export const checkImport: Api['checkImport'] = (table, ...file) => tryImport(workbook(), table, file);
export const readBack: Api['readBack'] = (table, ids) => readRowsBack(workbook(), table, ids);
export const importRows: Api['importRows'] = (table, agreed, ...file) => writeImport(workbook(), table, file, agreed);
