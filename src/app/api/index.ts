// The functions of the server that the sidebar calls: plain data both ways, as google.script.run carries nothing else.
import type { HeaderLines } from '../../derive/import-header';
import type { WrittenMail } from '../../domain/digest';
import type { RowRef } from '../../domain/plan';
import type { AskedSheet, SentChase, SentSheet } from '../../schema/letter';
import type { Sums } from '../../schema/sums';
import type { Agreed } from '../../schema/wire';
import type { ArchiveChoice } from '../../schema/wire-archive';
import type { AgreedReply } from '../../schema/wire-reply';
import type { ArchiveFile, ArchiveOutcome, ArchivePreview, ArchiveView } from './archive';
import type { CalendarView } from './calendar';
import type { ChaseView, LetterOutcome } from './chase';
import type { CheckView } from './check';
import type { DesksView, SwitchOutcome } from './desks';
import type { EditView, FormView, StartView, StepView, Suggestion, TrackingHint } from './forms';
import type { ImportCheck, ImportOutcome, ImportView, SentFile } from './import';
import type {
  AddOutcome,
  EditOutcome,
  NotGranted,
  Refusal,
  Refused,
  ScaleOutcome,
  StepOutcome,
  StepsView,
  Undo,
  UndoOutcome,
} from './outcomes';

import type { ReminderView, SaveRemindersOutcome, SnoozeOutcome, TestOutcome } from './reminders';
import type { ReplyOutcome, ReplyView } from './reply';
import type { HomeView, PanelView, SearchView, SelectOutcome } from './rows';
import type { SheetView } from './sheet';

export type { Agreed } from '../../schema/wire';
export type * from './archive';
export type * from './calendar';
export type * from './chase';
export type * from './check';
export type * from './desks';
export type * from './forms';
export type * from './import';
export type * from './outcomes';
export type * from './reminders';
export type * from './reply';
export type * from './rows';
export type * from './sheet';
export type * from './start';

import type { SampleOutcome, SetUpPart } from './start';

/** A step, an edit or a new row as it is typed so far, or the lines of a reply that are ticked. */
export type AskedMoves =
  | (RowRef & { readonly step: string; readonly typed: Typed })
  | (RowRef & { readonly before: Typed; readonly typed: Typed })
  | { readonly added: string; readonly typed: Typed }
  | { readonly agreed: AgreedReply };

type Typed = { readonly [key: string]: string };
type Asked<View> = View | { readonly refused: Refusal };

/** They look, and touch nothing but the selection and the page that is shown. */
export interface Reads {
  home(): HomeView;
  /** The code of the views that one opens from the desk. */
  laterPart(): string;
  search(query: string): SearchView;
  panel(table: string, id: string): Asked<PanelView>;
  selectRow(table: string, id: string): SelectOutcome;
  /** `of` is the row that the new one refers to. */
  openForm(table: string, of?: RowRef): Asked<FormView>;
  openEdit(table: string, id: string): Asked<EditView>;
  openStep(step: string, table: string, id: string): Asked<StepView>;
  /** What a change would move, in sentences, as it is typed so far. */
  foresee(asked: AskedMoves): readonly string[];
  /** What fits what was typed into a column of a table; '' for its ids. */
  suggest(table: string, key: string, typed: string): readonly Suggestion[];
  /** Whose tracking number this is. */
  recognise(number: string): TrackingHint;
  /** `head` is the first rows of a file; `chosen` says where the columns are named, where the person has pointed at it. */
  openImport(table: string, head: readonly (readonly string[])[], chosen?: HeaderLines): Asked<ImportView>;
  checkImport(table: string, ...file: SentFile): Asked<ImportCheck>;
  /** What the rows of these ids add up to on the sheet. */
  readBack(table: string, ids: readonly string[]): Asked<Sums>;
  reminders(): Asked<ReminderView> | NotGranted;
  /** The mail as this person would get it now, even if it is empty. */
  previewReminder(): Asked<WrittenMail>;
  /** Looks the whole spreadsheet over. */
  check(): CheckView;
  /** All that waits for a partner, as a letter to it. */
  openChase(name: string): Asked<ChaseView>;
  /** The document that a row sends to its partner; `asked` is how the person words it. */
  openSheet(table: string, id: string, asked?: AskedSheet): Asked<SheetView>;
  /** Shows it on a page of its own, to be printed. */
  openPaper(table: string, id: string, asked?: AskedSheet): void;
  desks(): Asked<DesksView>;
  /** How full the spreadsheet is, and what can be archived. */
  archive(): Asked<ArchiveView>;
  previewArchive(choice: ArchiveChoice): Asked<ArchivePreview>;
  /** A part of an archived tab as CSV, from a row on. */
  archiveFile(label: string, table: string, first: number): ArchiveFile;
  /** What a partner's reply may be about; `of` is the row that one came from. */
  reply(of?: RowRef): Asked<ReplyView>;
  /** The code that reads loose days in a text. */
  dateReader(): string;
  /** The milestones of the orders over weeks. */
  calendar(): Asked<CalendarView>;
  /** What a blank spreadsheet is asked before its tabs are made. */
  start(): StartView;
  /** The last steps that were taken in the workbook. */
  steps(): Asked<StepsView>;
  /** Shows the desk in place of the page that asks. */
  openDesk(): void;
  openReply(of?: RowRef): void;
  openStart(): void;
  openImportPage(): void;
  openReminders(): void;
  openSteps(): void;
  openDesks(): void;
  openHelp(): void;
}

/** After one of these the step may have been done although no answer came. */
export interface Writes {
  addRow(table: string, typed: Typed): AddOutcome;
  /** `before` is the text of every field when the form opened; with `keepMine` the person has chosen in a conflict. */
  editRow(table: string, id: string, before: Typed, typed: Typed, keepMine: boolean): EditOutcome;
  /** Puts a size at the end of a scale in Settings. */
  addToScale(scale: string, size: string): ScaleOutcome;
  takeStep(step: string, table: string, id: string, typed: Typed, confirmed: boolean): StepOutcome;
  undo(step: Undo): UndoOutcome;
  /** Takes back one of the last steps, by its number. */
  undoKept(number: number): UndoOutcome;
  /** Adds the rows that the person agreed to, all of them or none; `agreed` is the `add` of the check, as text. */
  importRows(table: string, agreed: Agreed, ...file: SentFile): ImportOutcome;
  /** Writes the lines of a reply that the person ticked, as one step. */
  applyReply(agreed: AgreedReply, keepMine: boolean): ReplyOutcome;
  /** Fields that are not sent stay as they are. */
  saveReminders(typed: Typed): SaveRemindersOutcome;
  sendTestReminder(): TestOutcome;
  /** No reminder of the row before `until`, a day as people type it; blank wakes it. */
  snooze(table: string, id: string, until: string): SnoozeOutcome;
  /** Writes a letter into the log and, where it is wanted, sends it. */
  chase(letter: SentChase): LetterOutcome;
  /** Marks a document as sent and, where it is wanted, sends it. */
  sendSheet(sheet: SentSheet): LetterOutcome;
  /** Does what the button of a line says; nothing if it is as it should be meanwhile. */
  repair(id: string): { readonly ok: true } | { readonly ok: false; readonly refused: Refusal };
  /** Switches a desk: makes or shows its tabs, or hides them. */
  switchDesk(name: string, to: 'on' | 'off'): SwitchOutcome;
  /** Makes the next tab of those that are wanted; to be called until all are done. */
  setUpPart(typed: Typed): SetUpPart;
  addSample(): SampleOutcome;
  /** Moves the next part of what was chosen; to be called until nothing is left. */
  archivePart(choice: ArchiveChoice): ArchiveOutcome;
  /** Puts the last part back; to be called until nothing is left. */
  undoArchivePart(): ArchiveOutcome;
  /** Ends the Undo of an archive: `keeps` says whether its tabs stay. */
  closeArchive(label: string, keeps: boolean): { readonly ok: true; readonly said: string } | Refused;
}

export type Api = Reads & Writes;

/** The view that the desk starts with. */
export type DeskStart =
  | { readonly at: 'home' }
  | { readonly at: 'form'; readonly table: string }
  | { readonly at: 'row'; readonly row: RowRef };

/** What a page would ask first, with its answer: it comes in the page itself. */
export type Given = {
  readonly [Name in keyof Reads]: readonly [name: Name, args: Parameters<Reads[Name]>, answer: ReturnType<Reads[Name]>];
}[keyof Reads];
