// A file goes to the server in parts that one run can take: each is checked and written by itself, as if they were one.
import type {
  Agreed,
  ImportCheck,
  ImportOutcome,
  NearName,
  OtherCarrier,
  ReferenceAsked,
  Refusal,
  SizeOutside,
  Undo,
} from '../../app/api';
import { addSums, NO_SUMS, type Sums } from '../../schema/sums';
import { call } from '../server';
import { layoutOf } from './layout';
import type { FileRow, Plan, Source } from './source';
import { rowsToSend } from './to-send';

export interface Rows {
  readonly source: Source;
  readonly plan: Plan;
  /** As they are sent. */
  readonly rows: readonly FileRow[];
}

type Progress = (done: number) => void;

interface Part {
  readonly start: number;
  readonly rows: readonly FileRow[];
}

function partsOf({ source, rows }: Rows): readonly Part[] {
  const { most } = source.view;
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, index) => {
    return { start: index * most, rows: rows.slice(index * most, (index + 1) * most) };
  });
}

/** What was said of a part, by the places of its rows in the whole file. */
function placed(
  { start }: Part,
  { add, there, changed, wrong, likened = [], named = [], ...rest }: ImportCheck,
): ImportCheck {
  const moved = <Each extends { readonly row: number }>(each: Each) => ({ ...each, row: each.row + start });
  return {
    add: add.map((row) => row + start),
    ...rest,
    there: there.map(moved),
    changed: changed.map(moved),
    likened: likened.map(moved),
    named: named.map(moved),
    wrong: wrong.map(({ row, problems }) => {
      const entries = Object.entries(problems).map(([key, problem]) => [
        key,
        problem.code === 'twice' && problem.first >= 0 ? { ...problem, first: problem.first + start } : problem,
      ]);
      return { row: row + start, problems: Object.fromEntries(entries) };
    }),
  };
}

/** What parts have told of, each once with all of its rows; undefined where they told of nothing. */
function joinedTold<One extends { readonly rows: number }>(
  isSame: (one: One, other: One) => boolean,
  before: readonly One[] = [],
  more: readonly One[] = [],
): readonly One[] | undefined {
  const all = [
    ...before.map((one) => ({ ...one, rows: one.rows + (more.find((other) => isSame(one, other))?.rows ?? 0) })),
    ...more.filter((one) => !before.some((other) => isSame(one, other))),
  ];
  return all.length > 0 ? all : undefined;
}

const isSameName = (one: NearName, other: NearName) => one.key === other.key && one.typed === other.typed;
const isSameSize = (one: SizeOutside, other: SizeOutside) =>
  one.scale === other.scale && one.size.toLowerCase() === other.size.toLowerCase();
const isSameCarrier = (one: OtherCarrier, other: OtherCarrier) =>
  one.carrier === other.carrier && one.certain === other.certain;

function joinedSums({ sums: before }: ImportCheck, { sums: more }: ImportCheck): Pick<ImportCheck, 'sums'> {
  if (!before || !more) return more ? { sums: more } : {};
  const add = (outcome: keyof typeof before) => addSums(before[outcome], more[outcome]);
  return { sums: { add: add('add'), there: add('there'), changed: add('changed') } };
}

/** The same question of several parts is one, with all of its rows. */
function joinedAsked(before: ImportCheck['asked'] = [], more: ImportCheck['asked'] = []): ImportCheck['asked'] {
  const isSame = (one: ReferenceAsked, other: ReferenceAsked) =>
    one.key === other.key && one.question === other.question;
  const joined = [
    ...before.map((one) => ({ ...one, rows: one.rows + (more.find((other) => isSame(one, other))?.rows ?? 0) })),
    ...more.filter((one) => !before.some((other) => isSame(one, other))),
  ];
  return joined.length > 0 ? joined : undefined;
}

type Claim = ImportCheck['there'][number];

/** The rows that are a standing row for sure, or bring its id: whatever part of the file they stand in. */
function claimsOf({ there, changed, named = [], likened = [] }: ImportCheck): readonly Claim[] {
  const isLikened = new Set(likened.map(({ row }) => row));
  return [...there, ...changed, ...named].filter(({ row }) => !isLikened.has(row));
}

const idsOf = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id);
const isIn = ({ start, rows }: Part, { row }: { readonly row: number }) => row >= start && row < start + rows.length;

/** What no row of a part can be: what other parts are for sure, and what those before it go by the name of. */
function takenBefore(part: Part, sure: readonly Claim[], likened: ImportCheck['likened'] = []): readonly string[] {
  const others = sure.filter((claim) => !isIn(part, claim));
  const before = likened.filter(({ row }) => row < part.start);
  return idsOf([...others, ...before]);
}

/** What each row brings as its id, where the file has any. */
function idsBrought({ source, plan, rows }: Rows): readonly { readonly row: number; readonly id: string }[] {
  const key = source.view.columns.find(({ kind }) => kind.type === 'id')?.key ?? '';
  const origin = plan.mapping[key];
  if (!origin || !('column' in origin)) return [];
  return rows.flatMap(({ cells }, row) => {
    const id = (cells[origin.column] ?? '').trim();
    return id === '' ? [] : [{ row, id }];
  });
}

/** How a part is sent: with the ids that the others bring. */
function openParts(all: Rows) {
  const { source, plan } = all;
  const parts = partsOf(all);
  const ids = parts.length > 1 ? idsBrought(all) : [];
  const sendable = (part: Part) => {
    const { keys, rows, formats, ...everyRow } = rowsToSend(source, plan, part.rows);
    const brought = ids.filter((each) => !isIn(part, each)).map(({ id }) => id);
    return { keys, rows, formats, everyRow: { ...everyRow, ...(brought.length > 0 ? { brought } : {}) } };
  };
  return { parts, sendable };
}

/** A row whose id another part has: which row that is, the page alone knows. */
function withFirst(wrong: ImportCheck['wrong'], rowOf: ReadonlyMap<string, number>): ImportCheck['wrong'] {
  return wrong.map(({ row, problems }) => {
    const entries = Object.entries(problems).map(([key, problem]) => [
      key,
      problem.code === 'twice' && problem.first < 0
        ? { ...problem, first: rowOf.get(problem.typed.toLowerCase()) ?? row }
        : problem,
    ]);
    return { row, problems: Object.fromEntries(entries) };
  });
}

function joined(whole: ImportCheck, more: ImportCheck): ImportCheck {
  const asked = joinedAsked(whole.asked, more.asked);
  const answered = joinedAsked(whole.answered, more.answered);
  const near = joinedTold(isSameName, whole.near, more.near);
  const outside = joinedTold(isSameSize, whole.outside, more.outside);
  const carriers = joinedTold(isSameCarrier, whole.carriers, more.carriers);
  return {
    ...joinedSums(whole, more),
    ...(near ? { near } : {}),
    ...(outside ? { outside } : {}),
    ...(carriers ? { carriers } : {}),
    ...(asked ? { asked } : {}),
    ...(answered ? { answered } : {}),
    add: [...whole.add, ...more.add],
    there: [...whole.there, ...more.there],
    changed: [...whole.changed, ...more.changed],
    wrong: [
      ...whole.wrong,
      ...withFirst(more.wrong, new Map(claimsOf(whole).map(({ row, id }) => [id.toLowerCase(), row]))),
    ],
    likened: [...(whole.likened ?? []), ...(more.likened ?? [])],
    named: [...(whole.named ?? []), ...(more.named ?? [])],
  };
}

const NOTHING: ImportCheck = { add: [], there: [], changed: [], wrong: [] };

/** @throws {Error} when the server could not be asked. */
export async function checkRows(all: Rows, progress: Progress): Promise<ImportCheck | { readonly refused: Refusal }> {
  const { parts, sendable } = openParts(all);
  const ask = async (part: Part, taken: readonly string[], likened: readonly string[]) => {
    progress(part.start);
    const { keys, rows, formats, everyRow } = sendable(part);
    const sent = { ...everyRow, taken, ...(likened.length > 0 ? { likened } : {}) };
    const check = await call('checkImport', all.source.view.table, keys, rows, formats, sent);
    return 'refused' in check ? check : placed(part, check);
  };
  let whole = NOTHING;
  for (const part of parts) {
    const check = await ask(part, idsOf(claimsOf(whole)), idsOf(whole.likened ?? []));
    if ('refused' in check) return check;
    whole = joined(whole, check);
  }
  const sure = claimsOf(whole);
  const ids = new Set(idsOf(sure));
  if (!whole.likened?.some(({ id }) => ids.has(id))) return whole;
  // A later part holds the very row that an earlier one goes by the name of: now that this is known, once more.
  let settled = NOTHING;
  for (const part of parts) {
    const check = await ask(part, takenBefore(part, sure, settled.likened), []);
    if ('refused' in check) return check;
    settled = joined(settled, check);
  }
  return settled;
}

/** What of a file came in so far, and how each part is taken back: also of parts before one that broke off. */
export interface Came {
  readonly ids: string[];
  readonly changed: string[];
  readonly undos: Undo[];
  /** What its rows should add up to on the sheet. */
  sums: Sums;
}

export const nothingCame = (): Came => ({ ids: [], changed: [], undos: [], sums: NO_SUMS });

/** Why it went no further; nothing where all is in. */
export interface Ended {
  readonly why?: 'stopped' | 'changed' | Refusal;
  /** How the whole file stands now, where that is known already. */
  readonly check?: ImportCheck;
}

export interface Writing {
  readonly all: Rows;
  readonly check: ImportCheck;
  readonly agreed: Agreed;
  /** Grows by what comes in. */
  readonly came: Came;
  readonly progress: Progress;
  /** Asked before each part but the first. */
  readonly isStopped: () => boolean;
}

/** Writes part by part what was agreed to: each comes in whole or not at all. */
export async function writeRows({ all, check, agreed, came, progress, isStopped }: Writing): Promise<Ended> {
  const { source, plan } = all;
  const { parts, sendable } = openParts(all);
  const added: string[] = [];
  for (const part of parts) {
    if (part.start > 0 && isStopped()) return { why: 'stopped' };
    const own: Agreed = {
      ...(came.undos.length === 0 ? { layout: layoutOf(source, plan) } : {}),
      add: agreed.add.filter((row) => isIn(part, { row })).map((row) => row - part.start),
      change: agreed.change.filter((each) => isIn(part, each)).map((each) => ({ ...each, row: each.row - part.start })),
      step: came.undos[0]?.step,
    };
    if (own.add.length + own.change.length > 0) {
      progress(part.start);
      const { keys, rows, formats, everyRow } = sendable(part);
      const sent = { ...everyRow, taken: [...takenBefore(part, claimsOf(check), check.likened), ...added] };
      const outcome: ImportOutcome = await call('importRows', source.view.table, own, keys, rows, formats, sent);
      if (!outcome.ok) {
        if ('refused' in outcome) return { why: outcome.refused };
        return { why: 'changed', ...(rows.length === all.rows.length ? { check: outcome.check } : {}) };
      }
      came.ids.push(...outcome.ids);
      came.changed.push(...outcome.changed);
      came.undos.push(outcome.undo);
      came.sums = addSums(came.sums, outcome.sums ?? NO_SUMS);
      added.push(...outcome.ids);
    }
  }
  return {};
}
