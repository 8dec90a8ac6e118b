// The answers of the scripted server: a busy desk, its forms, the reminders, and a check of the spreadsheet.
import { readFileSync } from 'node:fs';
import type {
  AddOutcome,
  Api,
  AttentionLine,
  CheckView,
  DesksView,
  FormView,
  HomeView,
  ReminderFields,
  ReminderView,
  StepsView,
  Suggestion,
} from '../../src/app/api';
import { compose } from '../../src/app/compose';
import { startView } from '../../src/app/first-run';
import { trackingHint } from '../../src/app/recognise';
import { reminderForm } from '../../src/app/reminder-form';
import { amountIn, findingIn, stepIn } from '../../src/app/words';
import { formSpec } from '../../src/derive/form';
import type { Amount, Finding } from '../../src/domain/attention';
import { idPrefix } from '../../src/schema/table';
import { tableNamed, tabNamed } from '../../src/tabs';
import * as en from '../../src/text/en';
import { mondayDigest } from '../support/digest';
import { plainWorkbook } from '../support/plain-workbook';
import { done, editView, shipped, stepView } from './orders-day';
import { today } from './today';
import { panel } from './workbook';

export type Server = {
  [Name in keyof Api]: (...args: Parameters<Api[Name]>) => ReturnType<Api[Name]> | Promise<ReturnType<Api[Name]>>;
};
export type Script = Partial<Server>;

const names = (...values: string[]): Suggestion[] => values.map((value) => ({ value }));

const suggestions: { [table: string]: FormView['suggestions'] } = {
  Orders: {
    factory: names('Textiles del Norte', 'Hanoi Garment 9', 'Confecções Minho', 'Nordvest Strik'),
    customer: names('Maison Roux', 'Harbour & Sons', 'Señora Lux'),
    style: names('Linen shirt', 'Cargo skirt', 'Linen trousers', 'Boxy tee'),
    season: names('SS27', 'AW26'),
    colour: names('Ecru', 'Olive', 'Black'),
  },
  Shipments: {
    order: [
      { value: 'ORD-0017', title: 'Linen shirt, Ecru' },
      { value: 'ORD-0022', title: 'Cargo skirt, Olive' },
    ],
    sku: [{ value: 'LS-ECRU-M', title: 'Linen shirt, Ecru, M' }],
    carrier: names('DHL', 'Maersk'),
  },
};

const presets: { [table: string]: FormView['presets'] } = {
  Orders: { season: 'SS27', currency: 'EUR', orderDate: today, stage: 'Confirmed', owner: 'ana@selvedge.test' },
  Shipments: { direction: 'Outbound', owner: 'ana@selvedge.test' },
  Expenses: { date: today, currency: 'EUR', owner: 'ana@selvedge.test' },
  Inventory: { kind: 'Finished', unit: 'pcs', owner: 'ana@selvedge.test' },
};

const nextIds: { [table: string]: number } = { Orders: 42, Shipments: 12, Expenses: 31 };

export function formView(tableName: string, more: Partial<FormView> = {}): FormView {
  const table = tableNamed(tableName);
  const prefix = idPrefix(table);
  const next = nextIds[tableName];
  return {
    spec: formSpec(table),
    reading: { today, dayFirst: true, decimalMark: '.' },
    ...(prefix && next ? { nextId: `${prefix}-00${next}` } : {}),
    presets: presets[tableName] ?? {},
    suggestions: suggestions[tableName] ?? {},
    known: tableName === 'Shipments' ? ['order', 'sku'] : [],
    ...more,
  };
}

/** A row that needs someone, before it is put in words. */
interface Needy extends Pick<AttentionLine, 'table' | 'id' | 'tile' | 'tone' | 'title' | 'party'> {
  readonly finding: Finding & { readonly pieces?: number };
  readonly amount?: Amount;
  readonly step?: string;
}

/** The line that the server makes of a row. */
export function lineOf({ finding, amount, step, ...row }: Needy): AttentionLine {
  const tab = tabNamed(row.table);
  return {
    ...row,
    mark: findingIn(tab, finding),
    amount: amountIn(amount),
    panel: row.id !== '',
    ...(amount?.of === 'progress' ? { filled: 1 - amount.open / amount.ordered } : {}),
    ...(step === undefined ? {} : { step: stepIn(tab, step) }),
  };
}

const needy: readonly Needy[] = [
  {
    table: 'Orders',
    id: 'ORD-0017',
    tile: 'late',
    title: 'Linen shirt, Ecru',
    party: 'Textiles del Norte',
    finding: { code: 'late', days: 6 },
    tone: 'late',
    amount: { of: 'progress', ordered: 400, open: 280 },
  },
  {
    table: 'Orders',
    id: 'ORD-0022',
    tile: 'late',
    title: 'Cargo skirt, Olive',
    party: 'Hanoi Garment 9',
    finding: { code: 'late', days: 2 },
    tone: 'late',
    amount: { of: 'progress', ordered: 150, open: 150 },
  },
  {
    table: 'Shipments',
    id: 'SHP-0009',
    tile: 'soon',
    title: 'Outbound, ORD-0017',
    party: 'Maison Roux',
    finding: { code: 'leavesIn', days: 1 },
    tone: 'soon',
    amount: { of: 'pieces', pieces: 60 },
  },
  {
    table: 'Expenses',
    id: 'EXP-0031',
    tile: 'unpaid',
    title: 'Deposit, Textiles del Norte',
    party: 'blocks ORD-0028',
    finding: { code: 'payIn', days: 4 },
    tone: 'soon',
    amount: { of: 'money', amount: 2400, currency: 'EUR' },
  },
];

export const attention: readonly AttentionLine[] = needy.map(lineOf);

export const busyDesk: HomeView = {
  spreadsheetName: 'Spring desk',
  user: 'ana@selvedge.test',
  today: '2026-11-22',
  ready: true,
  counts: { late: 2, soon: 5, short: 0, unpaid: 1 },
  attention,
  forms: [
    { table: 'Orders', title: 'Orders', label: 'Add order' },
    { table: 'Shipments', title: 'Shipments', label: 'Shipment' },
    { table: 'Inventory', title: 'Inventory', label: 'Stock' },
    { table: 'Expenses', title: 'Expenses', label: 'Expense' },
  ],
};

export const added: Extract<AddOutcome, { ok: true }> = {
  ok: true,
  added: { table: 'Orders', tab: 'Orders', id: 'ORD-0042' },
  nextId: 'ORD-0043',
  undo: { id: 'ORD-0042', reverse: [], remove: [{ table: 'Orders', id: 'ORD-0042', cells: {} }], restore: [] },
};

const reminderFields: ReminderFields = {
  on: 'off',
  hour: '8',
  weekdays: 'Mon Tue Wed Thu Fri',
  closedDays: '',
  language: 'en',
  recipients: '',
  weekly: 'Mon',
  allQuiet: 'off',
  'lead Orders': '7',
  'lead Shipments': '7',
  'lead Expenses': '7',
};
const reminderView = (fields: ReminderFields): ReminderView => ({
  user: 'ana@studio.example',
  fields,
  form: reminderForm(fields, { today, dayFirst: true, decimalMark: '.' }),
  next: undefined,
  last: undefined,
  clocks: [],
  timeZone: 'Etc/GMT',
  mailsLeft: 100,
  troubles: [],
});

/** Switched off, as in a workbook that was just set up. */
export const quietReminders = reminderView(reminderFields);

export const busyReminders: ReminderView = {
  ...reminderView({ ...reminderFields, on: 'on', recipients: 'ana@studio.example leo@studio.example' }),
  next: { day: '2026-11-24', hour: 8 },
  last: { at: '2026-11-23 08:12', by: 'ana@studio.example', outcome: 'done', sent: 3, queued: 0 },
  clocks: ['ana@studio.example'],
  mailsLeft: 97,
};

/** The core and one desk that is off, as in a workbook that was just set up. */
export const usualDesks: DesksView = {
  desks: [
    { name: 'Core', title: 'Core', about: 'Orders and stock.', tabs: ['Orders', 'Inventory'], on: true, always: true },
    {
      name: 'Fitting',
      title: 'Fitting',
      about: 'Fittings and who comes.',
      tabs: ['Fittings'],
      on: false,
      always: false,
    },
  ],
};

/** The second part of the desk, as the server reads it. */
export const laterCode = (): string => readFileSync('dist/later.html', 'utf8');

/** What opens another page is the stage’s own. */
export const usualServer: Omit<
  Server,
  `open${'Desk' | 'Start' | 'Desks' | 'Reply' | 'ImportPage' | 'Reminders' | 'Steps' | 'Help'}`
> = {
  check: () => checked,
  repair: () => ({ ok: true }),
  addToScale: () => ({ ok: false, refused: 'notNow' }),
  desks: () => usualDesks,
  calendar: () => ({ off: 'Calendar' }),
  reply: () => ({ refused: 'notSetUp' }),
  dateReader: () => readFileSync('dist/dates.html', 'utf8'),
  applyReply: () => ({ ok: false, refused: 'notSetUp' }),
  switchDesk: (name) => ({
    ok: true,
    created: usualDesks.desks.find((desk) => desk.name === name)?.tabs ?? [],
    conflictingTabs: [],
  }),
  openChase: (name) => ({
    name,
    language: 'en',
    there: '17:40 there',
    email: '',
    whatsApp: '',
    subject: '',
    opening: '',
    closing: '',
    lines: [],
    ours: 0,
    followUpOn: '2026-11-26',
    mailsLeft: 100,
  }),
  chase: () => ({ ok: true, said: 'Noted.', rows: [] }),
  openSheet: () => ({ refused: 'notNow' }),
  openPaper: () => undefined,
  sendSheet: () => ({ ok: true, said: 'Noted.', rows: [] }),
  archive: () => ({ size: '', seasons: [], archives: [] }),
  previewArchive: () => ({ title: 'SS26', moves: [], rows: 0, stays: [], totals: [], notes: [] }),
  archivePart: () => ({ ok: true, said: '', rows: 0, left: 0 }),
  undoArchivePart: () => ({ ok: true, said: '', rows: 0, left: 0 }),
  archiveFile: () => ({ name: 'Orders SS26.csv', text: '' }),
  closeArchive: () => ({ ok: true, said: '' }),
  start: () => ({ ...startView(plainWorkbook(today, {})), ready: false }),
  setUpPart: () => ({ ok: true, tab: 'Orders', done: 7, of: 7 }),
  addSample: () => ({ ok: true, rows: 40 }),
  steps: () => lastSteps,
  undoKept: () => done(en.said.undone('ORD-0017')),
  home: () => busyDesk,
  laterPart: laterCode,
  openForm: (table) => formView(table),
  addRow: () => added,
  search: (query) => ({ query, lines: [], more: 0 }),
  selectRow: () => ({ ok: true }),
  openEdit: (table, id) => editView(table, id, presets[table] ?? {}),
  editRow: (_table, id) => done(en.said.edited(id, ['Notes'])),
  openStep: stepView,
  suggest: () => [],
  recognise: trackingHint,
  foresee: () => [],
  takeStep: () => shipped,
  undo: ({ id }) => done(en.said.undone(id)),
  panel,
  reminders: () => quietReminders,
  saveReminders: () => ({ ok: true, view: quietReminders }),
  previewReminder: () => compose(mondayDigest),
  sendTestReminder: () => ({ ok: true, to: 'ana@studio.example', mailsLeft: 99 }),
  snooze: (_table, _id, until) => ({ ok: true, until }),
  openImport: () => ({ refused: 'notSetUp' }),
  checkImport: () => ({ refused: 'notSetUp' }),
  importRows: () => ({ ok: false, refused: 'notSetUp' }),
  readBack: () => ({ refused: 'notSetUp' }),
};

export const lastSteps: StepsView = {
  user: 'ana@studio.example',
  steps: [
    { number: 3, at: '2026-11-22 09:12', by: 'ana@studio.example', said: 'Shipped 60.', state: 'done' },
    { number: 2, at: '2026-11-22 09:02', by: 'ben@studio.example', said: 'ORD-0042 added.', state: 'undone' },
    { number: 1, at: '2026-11-21 17:30', by: '', said: '970 rows imported into Orders.', state: 'large' },
  ],
};

export const checked: CheckView = {
  lines: [
    {
      id: 'open',
      found: 'Orders › Open computes nothing: something typed stands in its way, “120” in row 5.',
      reported: 'Orders › Open computes nothing: something typed stands in its way, 1 cell.',
      button: 'Clear what was typed',
    },
    { id: 'clock', found: { code: 'clockGone' }, button: 'Start yours again' },
  ],
  facts: [
    ['Locale', 'es_ES'],
    ['Reminders sent by', 'ana@studio.example, ben@studio.example'],
  ],
};
