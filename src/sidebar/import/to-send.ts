// The rows as they are sent under our keys, and what becomes of the columns that none of ours takes.
import type { ImportRows } from '../../derive/import';
import { plainName } from '../../schema/file-words';
import { own } from '../../schema/own';
import { type FileRow, type Mapping, type Plan, type Source, textIn } from './source';

/** The columns of the file that none of ours takes, by their places. */
export function unreadColumns({ view, header, width }: Source, mapping: Mapping): readonly number[] {
  const read = new Set(Object.values(mapping).map((origin) => (origin && 'column' in origin ? origin.column : -1)));
  if (view.across && mapping[view.across.value]) for (const { column } of view.across.columns) read.add(column);
  return header.flatMap((_, column) => (column >= width || read.has(column) ? [] : [column]));
}

/** What papers and their lines are called by: of two lines that are equal in all else these say that they are two. */
const PAPER =
  /^(?:(?:n ?[oº]?|num(?:ero|ber)?|supplier|vendor|proveedor|commercial) (?:de |of )?)?(?:invoice|inv|bill|factura|(?:credit|debit|delivery) note|nota de (?:credito|cargo|entrega)|abono|doc(?:ument(?:o)?)?|ref(?:erence|erencia)?|voucher|receipt|recibo|albaran|lot|lote|batch|partida|(?:po )?line|linea)(?: (?:n ?[oº]?|num(?:ero|ber)?|nr|id|ref(?:erence)?|proveedor))*$/;

/** Those of them whose text goes to the notes: what the person chose, else what tells papers apart. */
export function keptColumns(source: Source, { mapping, kept }: Plan): readonly number[] {
  const isKept = (column: number) => kept?.includes(column) ?? PAPER.test(plainName(source.header[column] ?? ''));
  return unreadColumns(source, mapping).filter(isKept);
}

/** `Invoice: 102` of each that is filled in. */
const keptTexts = ({ header }: Source, { cells }: FileRow, kept: readonly number[]): readonly string[] =>
  kept.flatMap((column) => {
    const text = (cells[column] ?? '').trim();
    return text === '' ? [] : [`${header[column]}: ${text}`];
  });

/** The rows as they are sent, under our keys. */
export function rowsToSend(source: Source, plan: Plan, rows: readonly FileRow[]): ImportRows {
  const { view } = source;
  const kept = keptColumns(source, plan);
  const meant = (key: string, text: string) => own(plan.names[key] ?? {}, text.trim()) ?? text;
  const takesKept = (key: string) => key === view.unreadInto && kept.length > 0;
  const columns = view.columns.flatMap((column) => {
    const origin = plan.mapping[column.key];
    return (origin && 'column' in origin) || takesKept(column.key) ? [{ key: column.key, column, origin }] : [];
  });
  const fixed = view.columns.flatMap(({ key }) => {
    const origin = plan.mapping[key];
    return origin && 'fixed' in origin && !takesKept(key) ? [[key, meant(key, origin.fixed)]] : [];
  });
  const textOf = (row: FileRow, { key, column, origin }: (typeof columns)[number]) => {
    if (!origin || 'fixed' in origin) return origin?.fixed ?? '';
    const text = textIn(row, origin.column, column, plan.formats.decimalMark);
    return meant(key, text);
  };
  return {
    keys: columns.map(({ key }) => key),
    rows: rows.map((row) =>
      columns.map((each) => {
        const text = textOf(row, each);
        if (!takesKept(each.key)) return text;
        return [text.trim(), ...keptTexts(source, row, kept)].filter((part) => part !== '').join('; ');
      }),
    ),
    formats: plan.formats,
    fixed: Object.fromEntries(fixed),
    ...(view.stated && view.stated.length > 0 ? { stated: view.stated } : {}),
    blanks: plan.blanks,
    taken: [],
    ...(plan.meant ? { meant: plan.meant } : {}),
  };
}
