// A file goes to the server in parts that one run can take: each is checked and written by itself, as if they were one.
import type { Agreed, ImportCheck, ImportOutcome, NearName, Refusal, Undo } from '../../app/api';
import { call } from '../server';
import { layoutOf } from './layout';
import { type FileRow, type Plan, rowsToSend, type Source } from './source';

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
function placed({ start }: Part, { add, there, changed, wrong }: ImportCheck): ImportCheck {
  const moved = <Each extends { readonly row: number }>(each: Each) => ({ ...each, row: each.row + start });
  return {
    add: add.map((row) => row + start),
    there: there.map(moved),
    changed: changed.map(moved),
    wrong: wrong.map(({ row, problems }) => {
      const entries = Object.entries(problems).map(([key, problem]) => [
        key,
        problem.code === 'twice' ? { ...problem, first: problem.first + start } : problem,
      ]);
      return { row: row + start, problems: Object.fromEntries(entries) };
    }),
  };
}

/** The names that parts have asked about, each once with all of its rows. */
function joinedNear(before: ImportCheck['near'] = [], more: ImportCheck['near'] = []): Pick<ImportCheck, 'near'> {
  const isSame = (one: NearName, other: NearName) => one.key === other.key && one.typed === other.typed;
  const joined = [
    ...before.map((one) => ({ ...one, rows: one.rows + (more.find((other) => isSame(one, other))?.rows ?? 0) })),
    ...more.filter((one) => !before.some((other) => isSame(one, other))),
  ];
  return joined.length > 0 ? { near: joined } : {};
}

const claimedBy = ({ there, changed }: ImportCheck): readonly string[] => [...there, ...changed].map(({ id }) => id);

/** @throws {Error} when the server could not be asked. */
export async function checkRows(all: Rows, progress: Progress): Promise<ImportCheck | { readonly refused: Refusal }> {
  const { source, plan } = all;
  let whole: ImportCheck = { add: [], there: [], changed: [], wrong: [] };
  const taken: string[] = [];
  for (const part of partsOf(all)) {
    progress(part.start);
    const { keys, rows, formats, ...everyRow } = rowsToSend(source, plan, part.rows);
    const check = await call('checkImport', source.view.table, keys, rows, formats, { ...everyRow, taken });
    if ('refused' in check) return check;
    const { add, there, changed, wrong } = placed(part, check);
    whole = {
      ...whole,
      ...joinedNear(whole.near, check.near),
      add: [...whole.add, ...add],
      there: [...whole.there, ...there],
      changed: [...whole.changed, ...changed],
      wrong: [...whole.wrong, ...wrong],
    };
    taken.push(...claimedBy(check));
  }
  return whole;
}

/** What of a file came in so far, and how each part is taken back: also of parts before one that broke off. */
export interface Came {
  readonly ids: string[];
  readonly changed: string[];
  readonly undos: Undo[];
}

export const nothingCame = (): Came => ({ ids: [], changed: [], undos: [] });

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
  const taken: string[] = [];
  for (const part of partsOf(all)) {
    if (part.start > 0 && isStopped()) return { why: 'stopped' };
    const isIn = ({ row }: { readonly row: number }) => row >= part.start && row < part.start + part.rows.length;
    const own: Agreed = {
      ...(came.undos.length === 0 ? { layout: layoutOf(source, plan) } : {}),
      add: agreed.add.filter((row) => isIn({ row })).map((row) => row - part.start),
      change: agreed.change.filter(isIn).map((each) => ({ ...each, row: each.row - part.start })),
    };
    const claimed = claimedBy({ ...check, there: check.there.filter(isIn), changed: check.changed.filter(isIn) });
    if (own.add.length + own.change.length > 0) {
      progress(part.start);
      const { keys, rows, formats, ...everyRow } = rowsToSend(source, plan, part.rows);
      const sent = { ...everyRow, taken };
      const outcome: ImportOutcome = await call('importRows', source.view.table, own, keys, rows, formats, sent);
      if (!outcome.ok) {
        if ('refused' in outcome) return { why: outcome.refused };
        return { why: 'changed', ...(rows.length === all.rows.length ? { check: outcome.check } : {}) };
      }
      came.ids.push(...outcome.ids);
      came.changed.push(...outcome.changed);
      came.undos.push(outcome.undo);
      taken.push(...outcome.ids);
    }
    taken.push(...claimed);
  }
  return {};
}
