// What comes from outside as unknown data, read with a stated shape. Shapes are made when they are asked for: most runs ask for none.
import * as z from 'zod/mini';
import { readRemembered } from './remembered';
import { DATE_ORDERS, type Formats } from './stated';

const typedFields = z.lazy(() => z.record(z.string(), z.string().check(z.maxLength(50_000))));
const idList = z.lazy(() => z.array(z.string()));
const answers = z.lazy(() => z.record(z.string(), z.record(z.string(), z.string())));

const cell = z.lazy(() => z.union([z.string(), z.number(), z.boolean()]));
const packedRows = z.lazy(() =>
  z.object({
    table: z.string(),
    /** Ids, and runs of them by the first and how many there are. */
    ids: z.array(z.union([z.string(), z.tuple([z.string(), z.number()])])),
    /** How many rows share a print. */
    size: z.number(),
    prints: z.string(),
  }),
);

/** Rows that a step added, in few letters. */
export type PackedRows = z.infer<typeof packedRows>;

const rowRefs = z.lazy(() => z.array(z.object({ table: z.string(), id: z.string() })));
const changed = z.lazy(() => z.object({ was: cell, now: cell }));
/** Rows with cells to be written back. */
export const restored = z.lazy(() =>
  z.array(z.object({ table: z.string(), id: z.string(), cells: z.record(z.string(), changed) })),
);

const wrote = z.lazy(() => z.record(z.string(), z.array(z.number())));

const undoStep = z.lazy(() =>
  z.object({
    id: z.string(),
    step: z.optional(z.number()),
    reverse: rowRefs,
    remove: z.array(z.object({ table: z.string(), id: z.string(), cells: z.record(z.string(), cell) })),
    packed: z.optional(z.array(packedRows)),
    restore: restored,
    wrote: z.optional(wrote),
  }),
);

/** How a step is taken back, as the browser kept it. */
export function readUndo(sent: unknown): z.infer<typeof undoStep> {
  const read = undoStep.safeParse(sent);
  if (!read.success) throw new Error('The sidebar sent no step that can be undone. Reload it and try again.');
  return read.data;
}

const fileRows = z.lazy(() => z.array(z.array(z.string().check(z.maxLength(50_000)))));
/** The fields of a form as the browser sent them. */
export function readTypedFields(sent: unknown): { readonly [key: string]: string } {
  const read = typedFields.safeParse(sent);
  if (!read.success) throw new Error('The form sent something other than text fields. Reload it and try again.');
  return read.data;
}

/** A text that the browser sent. */
export function readText(sent: unknown): string {
  const read = z.string().safeParse(sent);
  if (!read.success) throw new Error('The sidebar sent something other than text. Reload it and try again.');
  return read.data;
}

const rowRef = z.lazy(() => z.optional(z.object({ table: z.string(), id: z.string() })));

/** The row that something new belongs to; undefined where it belongs to none. */
export function readRowRef(sent: unknown): z.infer<typeof rowRef> {
  const read = rowRef.safeParse(sent ?? undefined);
  if (!read.success) throw new Error('The sidebar sent something other than a row. Reload it and try again.');
  return read.data;
}

/** Rows of a file. */
export function readFileRows(sent: unknown): readonly (readonly string[])[] {
  const read = fileRows.safeParse(sent);
  if (!read.success) throw new Error('The import sent something other than rows of text. Reload it and try again.');
  return read.data;
}

/** The keys of the columns that the rows of a file were matched with. */
export function readKeys(sent: unknown): readonly string[] {
  return readFileRows([sent])[0] ?? [];
}

const formats = z.lazy(() =>
  z.object({
    dates: z.enum(DATE_ORDERS),
    decimalMark: z.enum(['.', ',']),
    columns: z.optional(z.record(z.string(), z.enum(DATE_ORDERS))),
  }),
);

/** How a file writes dates and numbers. */
export function readFormats(sent: unknown): Formats {
  const read = formats.safeParse(sent);
  if (!read.success) throw new Error('The import did not say how it reads dates and numbers. Reload it and try again.');
  return read.data;
}

const lineCount = z.lazy(() => z.union([z.literal(1), z.literal(2)]));
const headerLines = z.lazy(() => z.object({ header: z.number(), lines: lineCount }));

/** The lines of a file that name its columns, where a person has pointed at them. */
export function readHeaderLines(sent: unknown): z.infer<typeof headerLines> | undefined {
  const read = headerLines.safeParse(sent);
  return read.success ? read.data : undefined;
}

const everyRow = z.lazy(() =>
  z.object({
    fixed: z.record(z.string(), z.string()),
    blanks: z.array(z.string()),
    taken: z.array(z.string()),
    stated: z.optional(idList),
    likened: z.optional(idList),
    brought: z.optional(idList),
    meant: z.optional(answers),
  }),
);

/** What holds for every row of a file: one text for all, and what is left blank where it cannot be read. */
export function readEveryRow(sent: unknown): z.infer<typeof everyRow> {
  const read = everyRow.safeParse(sent);
  if (!read.success) throw new Error('The import did not say what holds for every row. Reload it and try again.');
  return read.data;
}

/** Where a column of ours came from: a column of the file by its place, what stands above its header by its name, or one text. */
const keptOrigin = z.lazy(() =>
  z.union([z.object({ column: z.number() }), z.object({ above: z.string() }), z.object({ fixed: z.string() })]),
);

const layoutShape = () => ({
  titles: z.array(z.string()),
  lines: lineCount,
  mapping: z.record(z.string(), keptOrigin),
  formats,
  /** What of the formats the file showed, by the names under which they are asked. */
  settled: z.array(z.string()),
  blanks: z.array(z.string()),
  /** By column: which names stand for others, and which row is meant by what the file calls it ('' for none); `kept` are columns that go to the notes. */
  names: z.optional(answers),
  meant: z.optional(answers),
  withTotals: z.optional(z.boolean()),
  withFooters: z.optional(z.boolean()),
  uncontinued: z.optional(z.boolean()),
  withSplit: z.optional(z.boolean()),
  kept: z.optional(z.array(z.number())),
});
const sentLayout = z.lazy(() => z.object(layoutShape()));
const keptLayout = z.lazy(() =>
  z.object({ ...layoutShape(), table: z.string(), number: z.number(), at: z.string(), by: z.string() }),
);

/** How a person had a file read. */
export type SentLayout = z.infer<typeof sentLayout>;
/** The same as the workbook remembers it: into which table, when, and by whom. */
export type KeptLayout = z.infer<typeof keptLayout>;

export function readKeptLayout(json: string | undefined): KeptLayout | undefined {
  return readRemembered(keptLayout, json);
}

const agreed = z.lazy(() =>
  z.object({
    layout: z.optional(sentLayout),
    add: z.array(z.number()),
    change: z.array(z.object({ row: z.number(), fields: z.array(z.object({ key: z.string(), was: z.string() })) })),
    /** The step that earlier parts of the file are, among the last ones. */
    step: z.optional(z.number()),
  }),
);

/** What a person agreed to have written: rows by their place in the file, the fields that they ticked, how the file was read. */
export type Agreed = z.infer<typeof agreed>;

export function readAgreed(sent: unknown): Agreed {
  const read = agreed.safeParse(sent);
  if (!read.success) throw new Error('The import did not say what to write. Reload it and try again.');
  return read.data;
}

/** A remembered list of ids. */
export function readIdList(json: string): readonly string[] {
  return idList.parse(JSON.parse(json));
}

const runRecord = z.lazy(() =>
  z.object({
    at: z.number(),
    /** Tells one run from every other. */
    mark: z.optional(z.number()),
    by: z.string(),
    day: z.string(),
    state: z.enum(['running', 'done', 'failed']),
    sent: z.number(),
    queued: z.number(),
    halted: z.optional(z.enum(['time', 'quota'])),
    refused: z.array(z.object({ to: z.string(), why: z.string() })),
    unclear: z.array(z.string()),
    damaged: z.array(z.string()),
    why: z.optional(z.string()),
  }),
);

/** How a run of the reminders went, as it is remembered. */
export type RunRecord = z.infer<typeof runRecord>;

/** Undefined where nothing is remembered, or nothing that can be read. */
export function readRunRecord(json: string | undefined): RunRecord | undefined {
  return readRemembered(runRecord, json);
}

const notice = z.lazy(() => z.object({ at: z.number(), permissions: z.optional(z.readonly(z.array(z.string()))) }));

/** When a person was last told that their authorization has lapsed, and what it lacked. */
export type Notice = z.infer<typeof notice>;

export function readNotice(json: string | undefined): Notice | undefined {
  return readRemembered(notice, json);
}

const clockRecord = z.lazy(() =>
  z.object({ id: z.string(), hour: z.number(), timeZone: z.string(), madeAt: z.number() }),
);

/** A person's clock trigger as it was made. */
export type ClockRecord = z.infer<typeof clockRecord>;

export function readClockRecord(json: string | undefined): ClockRecord | undefined {
  return readRemembered(clockRecord, json);
}

const keptStep = z.lazy(() =>
  z.object({
    number: z.number(),
    at: z.string(),
    by: z.string(),
    said: z.string(),
    rows: z.optional(z.number()),
    undo: z.optional(undoStep),
    parts: z.optional(z.array(z.number())),
    undone: z.optional(z.boolean()),
    back: z.optional(z.object({ at: z.string(), added: rowRefs, wrote: z.optional(wrote) })),
  }),
);

/** A step as the workbook remembers it. */
export function readKeptStep(json: string | undefined): z.infer<typeof keptStep> | undefined {
  return readRemembered(keptStep, json);
}

/** A way back that was too long to stand beside its step; undefined where its pieces make no whole. */
export function readKeptUndo(json: string): z.infer<typeof undoStep> | undefined {
  try {
    return readRemembered(undoStep, json);
  } catch {
    return undefined;
  }
}

/** Prints of rows, by id. */
export function readPrints(json: string | undefined): { readonly [id: string]: string } | undefined {
  return readRemembered(z.record(z.string(), z.string()), json);
}

/** Which id the last mails meant, by table and row number. */
export type MailedRows = z.infer<typeof answers>;

export function readMailedRows(json: string | undefined): MailedRows | undefined {
  return readRemembered(answers, json);
}

const toldRows = z.lazy(() => z.object({ day: z.string(), prints: z.optional(z.string()) }));

/** What the mails of a day told, as a row of prints. */
export type ToldRows = z.infer<typeof toldRows>;

export function readToldRows(json: string | undefined): ToldRows | undefined {
  return readRemembered(toldRows, json);
}
