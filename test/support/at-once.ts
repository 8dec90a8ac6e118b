// Two at once: an operation of the add-on, and a person at the grid who acts at one of its service calls. What came of both is judged by the rows.
import type { ImportCheck, SentFile } from '../../src/app/api';
import { kept as keptIn, once } from '../../src/derive/once';
import { keyColumn } from '../../src/schema/table';
import { tabs } from '../../src/tabs';
import type { Book } from '../../workbench/engine/book';
import { chooser, type Moment } from '../../workbench/runtime/between';
import { type AddOn, type Kept, keep, openKept, openSetUp, plainOrder } from './add-on';
import { type Interference, interferences } from './at-the-grid';
import { orderFile } from './files';
import { openPlain } from './plain-book';
import { shirt, take } from './steps';

/**
 * The word for how it went: `told` where a row that somebody deleted is written back and the person hears which and where,
 * `lost` is a row or a value of somebody's that is gone, `wrong` anything else that should not be.
 */
export type Verdict = 'right' | 'refused' | 'told' | 'lost' | 'wrong';

const TABS = ['Orders', 'Inventory', 'Stock moves', 'Shipments', 'Expenses', 'Settings'] as const;
type TabName = (typeof TABS)[number];

const now = { freeCalls: true };

/** What stands before: of each tab a row above and one below that the operation has nothing to do with, and a column of a person's own. */
function makeDesk(): AddOn {
  const addOn = openSetUp(now);
  const order = (more: object) => addOn.call('addRow', 'Orders', { ...plainOrder, ...more });
  order({ style: 'Wool coat', colour: 'Camel', quantity: '10' });
  order({ sizes: 'S:80 M:200 L:120', cancelDate: '2027-04-01' });
  order({ style: 'Silk scarf', colour: 'Olive', quantity: '30' });
  order({ style: 'Cotton tee', colour: 'White', quantity: '40' });
  for (const size of ['XS', 'S', 'M', 'XL']) addOn.call('addRow', 'Inventory', shirt(size));
  for (const [size, counted] of [
    ['XS', '7'],
    ['M', '250'],
    ['S', '100'],
    ['XL', '9'],
  ]) {
    take(addOn, 'count', 'Inventory', `LS-ECR-${size}`, { counted });
  }
  const parcel = (more: object) => addOn.call('addRow', 'Shipments', { shippedOn: '2026-11-20', ...more });
  parcel({ direction: 'Outbound', order: 'ORD-0003', quantity: '5' });
  parcel({ direction: 'Inbound', sku: 'LS-ECR-M', quantity: '40' });
  parcel({ direction: 'Outbound', order: 'ORD-0003', quantity: '6' });
  parcel({ direction: 'Outbound', order: 'ORD-0003', quantity: '7' });
  for (const amount of ['11', '85', '12', '13']) {
    addOn.call('addRow', 'Expenses', { category: 'Freight', date: '2026-11-02', amount, currency: 'EUR' });
  }
  const orders = addOn.sheetId('Orders');
  addOn.book.insert(orders, 'COLUMNS', 6, 1);
  addOn.book.write(
    orders,
    { row: 0, col: 6, rows: 5, cols: 1 },
    ['Fit model', 'Inés', 'Marta', 'Noa', 'Pol'].map((typed) => [{ typed }]),
  );
  return addOn;
}

/** What is done: it tells what the page was told. */
type Work = (addOn: AddOn) => unknown;

const stepOf =
  (step: string, table: string, id: string, typed: object = {}): Work =>
  (addOn) => {
    const { presets } = addOn.call('openStep', step, table, id) as { readonly presets: object };
    return (sent: AddOn) => sent.call('takeStep', step, table, id, { ...presets, ...typed }, true);
  };

const file: SentFile = orderFile(3);

/** Each is opened as a page opens it, and gives what the page then sends: that alone is interfered with. */
const works: { readonly [name: string]: Work } = {
  add: () => (addOn: AddOn) => addOn.call('addRow', 'Orders', plainOrder),
  item: () => (addOn: AddOn) => addOn.call('addRow', 'Inventory', shirt('L')),
  edit: (first) => {
    const { presets } = first.call('openEdit', 'Orders', 'ORD-0002') as { readonly presets: object };
    const changed = { ...presets, season: 'AW27', stage: 'Ready', notes: 'sizes to come' };
    return (addOn: AddOn) => addOn.call('editRow', 'Orders', 'ORD-0002', presets, changed, false);
  },
  ship: stepOf('ship', 'Orders', 'ORD-0002'),
  receive: stepOf('receive', 'Shipments', 'SHP-0002'),
  count: stepOf('count', 'Inventory', 'LS-ECR-M', { counted: '240' }),
  import: (first) => {
    const { add } = first.call('checkImport', 'Orders', ...file) as ImportCheck;
    return (addOn: AddOn) => addOn.call('importRows', 'Orders', { add, change: [] }, ...file);
  },
  pay: stepOf('pay', 'Expenses', 'EXP-0002'),
  cancel: stepOf('cancel', 'Orders', 'ORD-0002'),
  reverse: stepOf('reverse', 'Stock moves', 'MOV-0003'),
};

/** On the engine, or on the rows and columns alone. */
type Open = typeof openKept;

export interface Operation {
  readonly name: string;
  /** The workbook before it, and how it is opened. */
  readonly kept: Kept;
  readonly open: Open;
  readonly run: Work;
  /** The tabs that it writes. */
  readonly tabs: readonly TabName[];
  /** The rows that it adds, as they are told where they are too many. */
  readonly added: readonly string[];
  /** How many calls it makes that touch the spreadsheet, each with its number. */
  readonly moments: readonly number[];
}

/** Between two of these calls a person may act once: whatever else is called, the sheet tells the same. */
const touches = (call: string) =>
  /^(Range\.(get|set)(Values?|Formulas)|RangeList\.setValue|TextFinder\.findNext|Sheet\.(getLastRow|delete|insert|append)|SpreadsheetApp\.flush|Lock\.releaseLock)/.test(
    call,
  );

type State = { readonly [tab: string]: readonly string[] };

/** The rows of a tab as people typed them: the cells below no formula, by label; and of a column that has a formula whatever stands in its way. */
function rowsIn(book: Book, sheetId: number): readonly string[] {
  const written = book.written(sheetId);
  const header = new Map(written.filter(({ row }) => row === 0).map(({ col, content }) => [col, content]));
  const rows = new Map<number, string[]>();
  for (const { row, col, content } of written) {
    if (row === 0) continue;
    const label = header.get(col) ?? `column ${col + 1}`;
    const cell = `${label.startsWith('=') ? 'in the way of a formula' : label}=${content}`;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return [...rows.values()].map((row) => row.sort().join(' | ')).sort();
}

function stateOf({ book }: AddOn): State {
  const ids = new Map(book.sheets().map(({ name, id }) => [name, id]));
  return Object.fromEntries(
    TABS.map((tab) => {
      const id = ids.get(tab);
      return [tab, id === undefined ? [] : rowsIn(book, id)];
    }),
  );
}

/** What makes a row its own, by tab; a setting may stand in several rows. */
const ID_LABELS = new Map(
  tabs.flatMap(({ table }): [string, string][] =>
    table.name === 'Settings' ? [] : [[table.name, table.inputs[keyColumn(table)]?.label ?? '']],
  ),
);

/** IDs that two rows of a tab have. */
const doubled = (state: State): readonly string[] =>
  Object.entries(state).flatMap(([tab, rows]) => {
    const label = `${ID_LABELS.get(tab)}=`;
    const ids = rows.flatMap((row) => row.split(' | ').filter((cell) => cell.startsWith(label)));
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice in ${tab}: ${id}`);
  });

const TYPED = 'By hand';
/** Each person types something else. */
const textOf = (who: number): string => `${TYPED} ${who + 1}`;

/**
 * Which ID a row is given that was typed by hand is all one, as long as no other row has it; and below which label the text stands,
 * where columns moved and the person is told in which row it is.
 */
function anyId(row: string): string {
  const cells = row.split(' | ');
  const typed = cells.find((cell) => cell.includes(`=${TYPED}`));
  if (!typed) return row;
  const others = cells.filter((cell) => cell !== typed && !/ ID=[A-Z]+-\d+$/.test(cell));
  return [typed.slice(typed.indexOf('=')), ...others].join(' | ');
}

export const outcomeOk = (outcome: unknown): boolean =>
  typeof outcome === 'object' && outcome !== null && (outcome as { readonly ok?: boolean }).ok === true;

function tried(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return { ok: false, threw: (error as Error).message };
  }
}

function operationOf({ name, kept, open, run }: Pick<Operation, 'name' | 'kept' | 'open' | 'run'>): Operation {
  const moments: number[] = [];
  let isLocked = false;
  const between = ({ index, when, call }: Moment) => {
    // What was read before the lock counts no more under it.
    isLocked ||= call === 'Lock.tryLock';
    if (isLocked && when === 'before' && touches(call)) moments.push(index);
  };
  const addOn = open(kept, { ...now, between });
  const before = stateOf(addOn);
  const outcome = tried(() => run(addOn));
  if (!outcomeOk(outcome)) throw new Error(`${name} was not done: ${JSON.stringify(outcome)}`);
  const after = stateOf(addOn);
  const tabs = TABS.filter((tab) => JSON.stringify(before[tab]) !== JSON.stringify(after[tab]));
  return { name, kept, open, run, tabs, moments, added: newRows(before, after) };
}

const idIn = (tab: string, row: string): string | undefined =>
  row.split(' | ').find((cell) => cell.startsWith(`${ID_LABELS.get(tab)}=`));

/** The rows of ids that stood nowhere before. */
function newRows(before: State, after: State): readonly string[] {
  return TABS.flatMap((tab) => {
    const known = new Set(before[tab]?.map((row) => idIn(tab, row)));
    return (after[tab] ?? []).filter((row) => !known.has(idIn(tab, row))).map((row) => `+ ${tab}: ${row}`);
  });
}

/** Every operation, and the undo of each; some of them where they are named. */
export function operations(
  wanted: readonly string[] = Object.keys(works),
  open: Open = openPlain,
): readonly Operation[] {
  const kept = keep(makeDesk());
  return wanted.flatMap((name) => {
    const run = works[name]?.(openKept(kept, now)) as Work;
    const done = openKept(kept, now);
    const { undo } = run(done) as { readonly undo: object };
    const undoing: Work = (addOn) => addOn.call('undo', undo);
    return [
      operationOf({ name, kept, open, run }),
      operationOf({ name: `undo of ${name}`, kept: keep(done), open, run: undoing }),
    ];
  });
}

export interface Judged {
  readonly verdict: Verdict;
  /** What the page was told, and the rows that differ. */
  readonly why: string;
}

const lacking = (wanted: readonly string[], standing: readonly string[]): readonly string[] => {
  const left = standing.map(anyId);
  return wanted.filter((row) => {
    const at = left.indexOf(anyId(row));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** How it may stand, each told when asked for: all were done, the operation before, between or after the acts of people; or theirs alone. */
interface Expected {
  readonly all: readonly (() => State | undefined)[];
  readonly alone: () => State | undefined;
}

/** An act on a tab, once and at one moment of an operation. */
export interface Act {
  /** Whose it is, the first being 0. */
  readonly who: number;
  readonly tab: TabName;
  readonly interference: Interference;
}

/** What is left of an act is done by what it gives: Google tells the add-on of an edit. */
function actOn({ book, sheetId, google, user }: AddOn, { who, tab, interference }: Act): () => void {
  const id = sheetId(tab);
  const zone = interference.act(book, id, textOf(who));
  return () => {
    if (zone) google.edited({ sheetId: id, zone, value: textOf(who), oldValue: null }, user);
  };
}

/** What comes of the same acts is found out once for an operation: at which moments they come is all one there. */
const expectations = new Map<Operation, Map<string, Expected>>();

function expectedOf(operation: Operation, acts: readonly Act[]): Expected {
  const ofOperation = keptIn(expectations, operation, () => new Map<string, Expected>());
  const named = acts.map(({ who, tab, interference }) => `${who} ${tab} ${interference.name}`).join(', ');
  return keptIn(ofOperation, named, () => ({
    all: [...acts.keys(), acts.length].map((place) => once(() => stateAfter(operation, acts, place))),
    alone: once(() => stateAfter({ ...operation, run: () => ({ ok: true }) }, acts, 0)),
  }));
}

/** What comes of an operation that is done before the act at that place; nothing where it is not done then. */
function stateAfter({ kept, open, run }: Operation, acts: readonly Act[], place: number): State | undefined {
  const addOn = open(kept, now);
  for (const act of acts.slice(0, place)) actOn(addOn, act)();
  if (!outcomeOk(tried(() => run(addOn)))) return undefined;
  for (const act of acts.slice(place)) actOn(addOn, act)();
  return stateOf(addOn);
}

interface Differences {
  readonly gone: readonly string[];
  readonly more: readonly string[];
}

const differences = (wanted: State, state: State): Differences => ({
  gone: TABS.flatMap((tab) => lacking(wanted[tab] ?? [], state[tab] ?? []).map((row) => `− ${tab}: ${row}`)),
  more: TABS.flatMap((tab) => lacking(state[tab] ?? [], wanted[tab] ?? []).map((row) => `+ ${tab}: ${row}`)),
});

/** The operation with each act at its moment, the number of a service call. */
export function judge(operation: Operation, acts: readonly Timed[]): Judged {
  const { all, alone } = expectedOf(operation, acts);
  let run: number | undefined;
  const heard: (() => void)[] = [];
  const between = (moment: Moment) => {
    run ??= moment.run.id;
    if (moment.run.id !== run || moment.when !== 'before') return;
    for (const act of acts) if (act.at === moment.index) heard.push(actOn(addOn, act));
  };
  const addOn: AddOn = operation.open(operation.kept, { ...now, between });
  const outcome = tried(() => operation.run(addOn));
  // Where it ended before their moment, they act once it has.
  for (const act of acts.slice(heard.length)) heard.push(actOn(addOn, act));
  for (const hear of heard) hear();
  const state = stateOf(addOn);
  let { gone, more }: Differences = { gone: ['all that could stand'], more: [] };
  for (const wanted of outcomeOk(outcome) ? all : [alone]) {
    if (gone.length + more.length === 0) break;
    const standing = wanted();
    if (standing) ({ gone, more } = differences(standing, state));
    // A new row that somebody deletes in the moment in which it is looked at is written again.
    if (gone.length === 0) more = more.filter((row) => !operation.added.includes(row));
  }
  more = [...more, ...doubled(state)];
  const told = more.filter((row) => isTold(addOn, row));
  more = more.filter((row) => !told.includes(row));
  const why = [JSON.stringify(outcome).slice(0, 200), ...gone, ...more].join('\n');
  if (gone.length === 0 && more.length === 0 && told.length > 0) return { verdict: 'told', why };
  if (gone.length === 0 && more.length === 0) return { verdict: outcomeOk(outcome) ? 'right' : 'refused', why };
  return { verdict: gone.length > 0 ? 'lost' : 'wrong', why };
}

/** Whether the person hears that this row is written back, by its ID and the number of its row. */
function isTold({ shown }: AddOn, more: string): boolean {
  const [, tab = '', row = ''] = /^\+ ([^:]+): (.*)$/.exec(more) ?? [];
  const id = idIn(tab, row)?.split('=')[1];
  return id !== undefined && shown.some((each) => each.type === 'toast' && each.message.includes(`${id}, row `));
}

export type Timed = Act & { readonly at: number };

export interface Case {
  readonly operation: Operation;
  readonly acts: readonly Timed[];
}

/** An operation and the acts of two people during it, by a seed, in the order in which they act. */
export function threeAtOnce(all: readonly Operation[], seed: number): Case {
  const choose = chooser(seed);
  const one = <Each>(of: readonly Each[]): Each => {
    const chosen = of[choose(of.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  };
  const operation = one(all);
  const act = (who: number): Timed => ({
    ...{ who, tab: one(operation.tabs) },
    ...{ interference: one(interferences), at: one(operation.moments) },
  });
  return { operation, acts: [act(0), act(1)].sort((first, second) => first.at - second.at) };
}

/** Who does what, and when. */
export const said = ({ operation, acts }: Case): string =>
  `${operation.name}: ${acts.map(({ tab, interference, at }) => `${tab}, ${interference.name} at ${at}`).join('; ')}`;

/** What went otherwise than right or refused, in words. */
export function wrongIn({ operation, acts }: Case): readonly string[] {
  const { verdict, why } = judge(operation, acts);
  if (verdict !== 'lost' && verdict !== 'wrong') return [];
  return [`${said({ operation, acts })}: ${verdict}\n${why}`];
}
