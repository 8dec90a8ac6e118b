// Puts the built sidebar on a page of 300 px, with a scripted server behind google.script.run and nothing else replaced.
import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import type {
  AddOutcome,
  Api,
  AttentionRow,
  CheckView,
  FormView,
  HomeView,
  ReminderFields,
  ReminderView,
  Suggestion,
} from '../../src/app/api';
import { reminderForm } from '../../src/app/reminder-form';
import { formSpec } from '../../src/derive/form';
import { writeMail } from '../../src/mail/write-mail';
import { idPrefix } from '../../src/schema/table';
import { tableNamed } from '../../src/tables';
import { mailWords } from '../../src/text/languages';
import { WAIT_MS } from '../support/browser';
import { mondayDigest } from '../support/digest';
import { actionView, editView, rowView, shipped, story } from './orders-day';
import { today } from './today';

type Server = {
  [Name in keyof Api]: (...args: Parameters<Api[Name]>) => ReturnType<Api[Name]> | Promise<ReturnType<Api[Name]>>;
};
export type Script = Partial<Server>;

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface Stage {
  readonly page: Page;
  /** What the sidebar asked of the server, in order. */
  readonly calls: readonly Call[];
  /** What the page said on its console that it should not have. */
  readonly complaints: readonly string[];
  /** Gives the server other answers from now on; returns what it answered before. */
  script(more: Script): Script;
  callsOf(name: keyof Api): readonly Call[];
  close(): Promise<void>;
}

const built = new Map<string, string>();

/** A page as it would be pushed, built once a test file. */
function pageHtml(name: 'sidebar' | 'import' | 'upkeep'): string {
  const html =
    built.get(name) ??
    execFileSync(process.execPath, [
      '--input-type=module',
      '-e',
      `import { buildPage } from './scripts/sidebar.mjs'; process.stdout.write(await buildPage('${name}'));`,
    ]).toString();
  built.set(name, html);
  return html;
}

/** The page that shows what a test names: `import`, `reminders` and `check` stand in pages of their own. */
function pageOf(start: string): string {
  if (start === 'import') return pageHtml(start);
  return pageHtml(start === 'reminders' || start === 'check' ? 'upkeep' : 'sidebar');
}

export function sidebarSize(): number {
  return Buffer.byteLength(pageHtml('sidebar'));
}

/** `start` is a view of the sidebar, or `import`, `reminders` or `check`; a page that is asked for takes its place. */
export async function openSidebar(
  browser: Browser,
  start: string,
  script: Script = {},
  { clock = false }: { readonly clock?: boolean } = {},
): Promise<Stage> {
  let shown = start;
  const open = (next: string) => () => {
    shown = next;
  };
  const openers = {
    openDesk: open('home'),
    openImportPage: open('import'),
    openReminders: open('reminders'),
  };
  const replacing = new Set<unknown>(Object.values(openers));
  const server: Server = { ...usualServer, ...openers, ...script };
  const calls: Call[] = [];
  const complaints: string[] = [];
  const context = await browser.newContext({
    viewport: { width: 300, height: 760 },
    locale: 'en-GB',
    timezoneId: 'Etc/GMT',
  });
  const page = await context.newPage();
  if (clock) await page.clock.install({ time: `${today}T09:00:00Z` });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));

  await page.exposeFunction('serve', async (name: keyof Api, args: readonly unknown[]) => {
    calls.push({ name, args });
    const serve: (...args: never[]) => unknown = server[name];
    try {
      const result = await serve(...(args as never[]));
      return { result, replaced: replacing.has(serve) };
    } catch (error) {
      return { error: String(error) };
    }
  });
  await page.addInitScript(standIn, Object.keys(server));
  await page.route('https://sidebar.test/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: pageOf(shown).replace(
        '</body>',
        `<script>selvedge.start(${JSON.stringify(shown).replaceAll('<', '\\u003c')})</script></body>`,
      ),
    }),
  );
  await page.goto('https://sidebar.test/');

  return {
    page,
    calls,
    complaints,
    script: (more) => {
      const before = { ...server };
      Object.assign(server, more);
      return before;
    },
    callsOf: (name) => calls.filter((call) => call.name === name),
    close: () => context.close(),
  };
}

/** google.script.run as Google documents it: a new runner for each handler, plain data only, handlers called later. */
function standIn(names: readonly string[]) {
  type Handler = (value: unknown) => void;
  const { serve } = window as unknown as {
    serve: (name: string, args: unknown[]) => Promise<{ result: unknown; replaced: boolean } | { error: string }>;
  };
  const runner = (onSuccess: Handler, onFailure: Handler): object => ({
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (...args: unknown[]) => {
          serve(name, JSON.parse(JSON.stringify(args))).then((answer) => {
            if ('error' in answer) onFailure(new Error(answer.error));
            else onSuccess(answer.result);
            if ('replaced' in answer && answer.replaced) location.reload();
          });
        },
      ]),
    ),
    withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
    withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
  });
  const ignore = () => undefined;
  Object.assign(window, { google: { script: { run: runner(ignore, ignore) } } });
}

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

export const attention: readonly AttentionRow[] = [
  {
    table: 'Orders',
    id: 'ORD-0017',
    tile: 'late',
    title: 'Linen shirt, Ecru',
    party: 'Textiles del Norte',
    finding: { code: 'late', days: 6 },
    tone: 'late',
    progress: { ordered: 400, open: 280 },
  },
  {
    table: 'Orders',
    id: 'ORD-0022',
    tile: 'late',
    title: 'Cargo skirt, Olive',
    party: 'Hanoi Garment 9',
    finding: { code: 'late', days: 2 },
    tone: 'late',
    progress: { ordered: 150, open: 150 },
  },
  {
    table: 'Shipments',
    id: 'SHP-0009',
    tile: 'soon',
    title: 'Outbound, ORD-0017',
    party: 'Maison Roux',
    finding: { code: 'leavesIn', days: 1 },
    tone: 'soon',
    pieces: 60,
  },
  {
    table: 'Expenses',
    id: 'EXP-0031',
    tile: 'unpaid',
    title: 'Deposit, Textiles del Norte',
    party: 'blocks ORD-0028',
    finding: { code: 'payIn', days: 4 },
    tone: 'soon',
    money: { amount: 2400, currency: 'EUR' },
  },
];

export const busyDesk: HomeView = {
  desk: 'Spring desk',
  today: '2026-11-22',
  ready: true,
  counts: { late: 2, soon: 5, short: 0, unpaid: 1 },
  attention,
  rows: { Orders: 41, Inventory: 12, Shipments: 11, Expenses: 30 },
};

export const added: AddOutcome = { ok: true, added: { table: 'Orders', id: 'ORD-0042' }, nextId: 'ORD-0043' };

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

const usualServer: Omit<Server, 'openDesk' | 'openImportPage' | 'openReminders'> = {
  check: () => checked,
  repair: () => ({ ok: true }),
  setUp: () => undefined,
  home: () => busyDesk,
  openForm: (table) => formView(table),
  addRow: () => added,
  search: (query) => ({ query, hits: [], more: 0 }),
  selectRow: () => ({ ok: true }),
  openEdit: (table, id) => editView(table, id, presets[table] ?? {}),
  editRow: (_table, id) => ({ ok: true, said: { code: 'edited', id, fields: ['Notes'] }, rows: [] }),
  openAction: actionView,
  act: () => shipped,
  undo: ({ id }) => ({ ok: true, said: { code: 'undone', id }, rows: [] }),
  rowView,
  story: () => story,
  reminders: () => quietReminders,
  saveReminders: () => ({ ok: true, view: quietReminders }),
  previewReminder: () => writeMail(mondayDigest, mailWords('en')),
  sendTestReminder: () => ({ ok: true, to: 'ana@studio.example', mailsLeft: 99 }),
  snooze: (_table, _id, until) => ({ ok: true, until }),
  openImport: () => ({ refused: 'notSetUp' }),
  checkImport: () => ({ refused: 'notSetUp' }),
  importRows: () => ({ ok: false, refused: 'notSetUp' }),
};

export const checked: CheckView = {
  lines: [
    {
      id: 'open',
      found: 'Orders › Open computes nothing: something typed stands in its way, “120” in row 5.',
      reported: 'Orders › Open computes nothing: something typed stands in its way, 1 cell.',
      button: 'Clear what was typed',
    },
    { id: 'clock', found: { code: 'clockGone' }, button: 'Set your clock again' },
  ],
  facts: [
    ['Locale', 'es_ES'],
    ['Reminders sent by', 'ana@studio.example, ben@studio.example'],
  ],
};

/** Waits until what is asked holds, for what happens a moment after a click. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + WAIT_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`This never held: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
