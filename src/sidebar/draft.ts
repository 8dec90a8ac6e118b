// What a person has typed in a form so far, and which problems are shown: plain data and its transitions.
import type { FormView } from '../app/api';
import type { FormField, FormSpec } from '../derive/form';
import { normaliseKey } from '../schema/cells';
import { checkField, checkRow, type Problem, type Problems, readFields, readingOf, settle } from '../schema/checks';
import { openNearest } from '../schema/near';

export type Typed = { readonly [key: string]: string };

export interface Draft {
  readonly typed: Typed;
  /** Fields that were changed: a field nobody has reached yet is not judged before the form is sent. */
  readonly touched: ReadonlySet<string>;
  /** What the server found; each holds until its field is changed. */
  readonly found: Problems;
  readonly shown: Problems;
  /** Of a field that was left: the known name that is likely meant by it. */
  readonly meant: Typed;
  /** What was wrong with the row before it was edited: not held against whoever leaves it as it is. */
  readonly standing: Problems;
  /** What was put into blank fields for the person: it follows what it was taken from, until they change it. */
  readonly taken: Typed;
}

export function fieldsOfForm(spec: FormSpec): readonly FormField[] {
  return spec.sections.flatMap(({ fields }) => fields);
}

export function newDraft(view: FormView, isEdit = false): Draft {
  const typed = Object.fromEntries(fieldsOfForm(view.spec).map(({ key }) => [key, view.presets[key] ?? '']));
  const standing = isEdit ? problemsOf(view, typed) : {};
  return { typed, touched: new Set(), found: {}, shown: {}, meant: {}, standing, taken: {} };
}

/** The problems of those keys only, in their order. */
function pick(problems: Problems, wanted: (key: string) => boolean): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([key]) => wanted(key)));
}

function problemsOf(view: FormView, typed: Typed): Problems {
  const checked = checkRow(fieldsOfForm(view.spec), view.spec.rules, typed, view.reading);
  return { ...strayReferences(view, typed), ...(checked.ok ? {} : checked.problems) };
}

/** What is wrong by the person's own doing. */
function faultsOf({ typed, standing }: Pick<Draft, 'typed' | 'standing'>, view: FormView): Problems {
  return pick(problemsOf(view, typed), (key) => !standing[key] || typed[key] !== (view.presets[key] ?? ''));
}

/** Ids that lead nowhere, as far as the form knows every id; the server judges all of them again. */
function strayReferences({ spec, suggestions, known }: FormView, typed: Typed): Problems {
  const strays = fieldsOfForm(spec).flatMap(({ key, kind }): [string, Problem][] => {
    const text = (typed[key] ?? '').trim();
    if (kind.type !== 'reference' || text === '' || !known.includes(key)) return [];
    const exists = suggestions[key]?.some(({ value }) => normaliseKey(value) === normaliseKey(text));
    return exists ? [] : [[key, { code: 'noSuchRow', typed: text, table: kind.table }]];
  });
  return Object.fromEntries(strays);
}

/** While typing no new problem appears, but one that is put right goes at once. */
export function typeIn(draft: Draft, view: FormView, key: string, text: string): Draft {
  const touched = new Set([...draft.touched, key]);
  const typed = { ...takenOver({ ...draft.typed, [key]: text }, touched, view, key), [key]: text };
  const found = pick(draft.found, (other) => other !== key);
  const problems = { ...found, ...faultsOf({ typed, standing: draft.standing }, view) };
  return {
    ...draft,
    typed,
    touched,
    found,
    meant: { ...draft.meant, [key]: '' },
    shown: pick(problems, (other) => draft.shown[other] !== undefined),
  };
}

/** The earlier row that a new one is like so far: by the weightiest column that says so. */
export function alikeOf({ alike = [] }: FormView, typed: Typed) {
  for (const { by, rows } of alike) {
    const key = normaliseKey(typed[by]);
    const row = rows.find(({ value }) => value === key);
    if (row) return { ...row, by };
  }
  return undefined;
}

/** What a new row takes from the one that it is like, and gives back once it is like it no more; never over what was typed. */
function takenOver(typed: Typed, touched: ReadonlySet<string>, view: FormView, key: string): Typed {
  const { alike = [], presets } = view;
  if (!alike.some(({ by }) => by === key)) return typed;
  const like = alikeOf(view, typed)?.typed ?? {};
  const keys = new Set(alike.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row.typed))));
  const taken = [...keys].filter((each) => !touched.has(each)).map((each) => [each, like[each] ?? presets[each] ?? '']);
  return { ...typed, ...Object.fromEntries(taken) };
}

/** Names that are near to a known one; what refers to another row is judged by its ids. */
function meantBy({ typed, touched }: Draft, { spec, suggestions }: FormView): Typed {
  const near = fieldsOfForm(spec).map(({ key, kind }) => {
    const known = kind.type === 'text' && touched.has(key) ? (suggestions[key] ?? []) : [];
    return [key, openNearest(known.map(({ value }) => value))(typed[key] ?? '') ?? ''];
  });
  return Object.fromEntries(near);
}

/** Several fields at once, put there for the person. */
export function typeAll(draft: Draft, view: FormView, typed: Typed): Draft {
  return Object.entries(typed).reduce((now, [key, text]) => typeIn(now, view, key, text), draft);
}

/** Puts into blank fields what others tell, the sum of the sizes and the currency of an amount; not where one is about to type. */
export function takeOver(draft: Draft, view: FormView, focused: string | null): Draft {
  const { spec, reading } = view;
  const fields = fieldsOfForm(spec);
  const isOurs = (key: string) =>
    key !== focused && [undefined, '', draft.taken[key]].includes(draft.typed[key]?.trim());
  const own = Object.fromEntries(Object.entries(draft.typed).map(([key, text]) => [key, isOurs(key) ? '' : text]));
  const { taken } = settle(fields, spec.rules, readFields(fields, spec.rules, own, reading));
  const texts = Object.entries(taken).flatMap(([key, value]) => (isOurs(key) ? [[key, String(value)]] : []));
  const put: Typed = Object.fromEntries(texts);
  return { ...typeAll(draft, view, put), taken: { ...draft.taken, ...put } };
}

/** On leaving a field it is judged, and with it every rule between it and the others. */
export function leaveField(draft: Draft, view: FormView): Draft {
  const problems = { ...draft.found, ...faultsOf(draft, view) };
  return {
    ...draft,
    meant: meantBy(draft, view),
    shown: pick(problems, (key) => draft.touched.has(key) || draft.shown[key] !== undefined),
  };
}

/** On sending every field is judged; `ready` when the server may be asked. */
export function judgeAll(draft: Draft, view: FormView): { readonly draft: Draft; readonly ready: boolean } {
  const shown = faultsOf(draft, view);
  const touched = new Set(Object.keys(draft.typed));
  return { draft: { ...draft, touched, found: {}, shown }, ready: Object.keys(shown).length === 0 };
}

export function showFound(draft: Draft, found: Problems): Draft {
  return { ...draft, found, shown: found };
}

export function isChanged(draft: Draft, { presets }: FormView): boolean {
  return Object.entries(draft.typed).some(([key, text]) => text !== (presets[key] ?? ''));
}

/** The value of a field as typed now; undefined while blank or wrong. */
export function typedValue(field: FormField, typed: Typed, { spec, reading }: FormView) {
  const parsed = checkField(field.kind, typed[field.key] ?? '', readingOf(field, spec.rules, reading, typed));
  return parsed.ok ? parsed.value : undefined;
}
