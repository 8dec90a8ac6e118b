// Add several colours: one order line for each colour of a pasted block, all else as in the order that it starts from; opened again it holds the lines of the purchase order, to change them.
import type { FormField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import { sizeListsOf } from '../../domain/settings/sizes';
import { normaliseKey } from '../../schema/cells';
import type { Problem, Values } from '../../schema/checks';
import { choice, longText } from '../../schema/kinds';
import { labelTo } from '../../schema/labels';
import { type BlockRow, type BlockTrouble, readBlock } from '../../schema/size-block';
import { inScaleOrder, outsideScale, scaleNamed } from '../../schema/size-entry';
import type { SizeScale } from '../../schema/size-lists';
import { readSizes, sumOfSizes, writeSizes } from '../../schema/sizes';
import type { RowOf } from '../../schema/table';
import { done, type Step, section } from '../step';
import type { OrderCodes } from './codes';
import { orders } from './table';
import type { Words } from './words.en';

type Order = RowOf<typeof orders>;
type Warning = OrderCodes['warning'];

/** What is the order's own, and no other colour's. */
const OWN: readonly (keyof Order)[] = [
  'orderId',
  'colour',
  'sizes',
  'pack',
  'quantity',
  'orderDate',
  'revisedExFactory',
  'actualExFactory',
  'slipReason',
  'earlierDates',
  'snoozedUntil',
  'notes',
];

const blockField = (say: Words): FormField => ({
  key: 'block',
  label: say.colours.block,
  kind: longText,
  help: say.colours.help,
  halfWidth: false,
  required: true,
});

/** The colours of a block, each with what is ordered of it; or what keeps it from being read. */
function coloursIn(text: string, say: Words['colours']): readonly BlockRow[] | Problem {
  const refused = (trouble: BlockTrouble): Problem => ({ code: 'notABlock', why: say[trouble.code](trouble as never) });
  const block = readBlock(text);
  if (!block) return refused({ code: 'noHeader' });
  if (!block.ok) return refused(block.trouble);
  const bare = block.rows.find(({ label, run }) => label === '' || run.length === 0);
  return bare ? refused({ code: 'bareRow', row: bare.label }) : block.rows;
}

const isSame = (one: string | undefined, other: string | undefined) => normaliseKey(one) === normaliseKey(other);

/** The lines of the same purchase order. */
const besides = (order: Order, context: StepContext): readonly Order[] =>
  context.rowsOf(orders).flatMap(({ row }) => {
    const isOfIt = (['style', 'poNumber', 'customer', 'season'] as const).every((key) => isSame(row[key], order[key]));
    return isOfIt && row.stage !== 'Cancelled' && row.orderId !== undefined ? [row] : [];
  });

/** A line that has the colour already. */
const sameColour = (lines: readonly Order[], colour: string): readonly Warning[] =>
  lines.flatMap((row) => (isSame(row.colour, colour) ? [{ code: 'colourThere', colour, id: row.orderId ?? '' }] : []));

/** The lines that a block is opened with again: several, of a colour each, with sizes; none where a block could not hold them. */
function reopened(lines: readonly Order[]): readonly Order[] {
  const sized = lines.filter(({ colour, sizes, stage }) => stage !== 'Closed' && colour && readSizes(sizes ?? ''));
  const colours = new Set(sized.map(({ colour }) => normaliseKey(colour)));
  return sized.length > 1 && colours.size === sized.length ? sized : [];
}

/** As it was pasted, or could have been. */
function blockOf(lines: readonly Order[], scale: SizeScale | undefined): string {
  const runs = lines.map(({ sizes }) => readSizes(sizes ?? '') ?? []);
  const once = new Map(runs.flat().map((each) => [normaliseKey(each.size), each]));
  const sizes = inScaleOrder([...once.values()], scale).map(({ size }) => size);
  const figures = runs.map((run) => sizes.map((size) => run.find((each) => isSame(each.size, size))?.quantity ?? ''));
  const rows = lines.map(({ colour }, at) => [colour, ...(figures[at] ?? [])]);
  return [[labelTo(orders, 'colour'), ...sizes], ...rows].map((cells) => cells.join('\t')).join('\n');
}

const CHANGE = 'Change';

const thereField = ({ colours: { there } }: Words): FormField => ({
  key: 'there',
  label: there.label,
  kind: { ...choice(CHANGE, 'Add'), words: there.words },
  help: there.help,
  halfWidth: false,
  required: true,
});

/** What a block does: the orders that it adds, and those that it changes. */
interface Block {
  readonly adds: readonly BlockRow[];
  readonly changes: readonly { readonly line: Order; readonly row: BlockRow }[];
}

function sorted(rows: readonly BlockRow[], lines: readonly Order[], scale: SizeScale | undefined): Block {
  const lineOf = ({ label }: BlockRow) => lines.find(({ colour }) => isSame(colour, label));
  const isNews = (line: Order, { run }: BlockRow) =>
    writeSizes(inScaleOrder(readSizes(line.sizes ?? '') ?? [], scale)) !== writeSizes(inScaleOrder(run, scale));
  return {
    adds: rows.filter((row) => !lineOf(row)),
    changes: rows.flatMap((row) => {
      const line = lineOf(row);
      return line && isNews(line, row) ? [{ line, row }] : [];
    }),
  };
}

export const addColours: Step<Words, OrderCodes['said'], Warning> = (id, context, say) => {
  const order = context.find(orders, id)?.row;
  if (!order || order.stage === 'Closed' || order.stage === 'Cancelled') return undefined;
  const scale = scaleNamed(sizeListsOf(context.settings()), order.sizeScale ?? '');
  const lines = besides(order, context);
  const open = reopened(lines);
  const written = ({ run }: BlockRow) => writeSizes(inScaleOrder(run, scale));
  const shared = Object.fromEntries(Object.entries(order).filter(([key]) => !OWN.includes(key as keyof Order)));
  const lineOf = (row: BlockRow): Values => ({
    ...shared,
    orderId: context.next(orders),
    colour: row.label,
    sizes: written(row),
    quantity: sumOfSizes(row.run),
    orderDate: context.today,
    stage: order.stage === undefined || order.stage === 'Draft' ? order.stage : 'Confirmed',
  });
  const doneBy = (rows: readonly BlockRow[], there: unknown) => sorted(rows, there === CHANGE ? open : [], scale);
  const told = ({ adds, changes }: Block): readonly Warning[] => [
    ...changes.map(
      ({ line, row }) =>
        ({
          code: 'changesColour',
          colour: row.label,
          id: line.orderId ?? '',
          before: line.sizes ?? '',
          after: written(row),
        }) as const,
    ),
    ...adds.flatMap(({ label }) => sameColour(lines, label)),
    ...[...new Set([...adds, ...changes.map(({ row }) => row)].flatMap(({ run }) => outsideScale(run, scale)))].map(
      (size) => ({ code: 'outsideScale', size, scale: scale?.name ?? '' }) as const,
    ),
  ];
  return {
    sections: [section([blockField(say), ...(open.length > 0 ? [thereField(say)] : [])])],
    rules: [],
    presets: open.length > 0 ? { block: blockOf(open, scale), there: CHANGE } : {},
    foresee: ({ block, there }) => {
      const rows = coloursIn(String(block ?? ''), say.colours);
      if ('code' in rows) return [];
      const does = doneBy(rows, there);
      const adds = does.adds.map(
        (row) =>
          ({ code: 'addsColour', colour: row.label, sizes: written(row), quantity: sumOfSizes(row.run) }) as const,
      );
      return [...adds, ...told(does)];
    },
    plan: ({ block, there }) => {
      const rows = coloursIn(String(block ?? ''), say.colours);
      if ('code' in rows) return { ok: false, problems: { block: rows } };
      const does = doneBy(rows, there);
      const isSameAll = does.adds.length + does.changes.length === 0;
      if (isSameAll) return { ok: false, problems: { block: { code: 'notABlock', why: say.colours.same } } };
      const additions = does.adds.map((row) => ({ table: orders, values: lineOf(row) }));
      // Its packs were those of the sizes before.
      const changes = does.changes.map(({ line, row }) => ({
        table: orders,
        id: line.orderId ?? '',
        values: { sizes: written(row), quantity: sumOfSizes(row.run), pack: undefined },
      }));
      const pieces = does.adds.reduce((sum, { run }) => sum + sumOfSizes(run), 0);
      const ids = [...additions.map(({ values }) => String(values.orderId)), ...changes.map((each) => each.id)];
      const said = { code: 'colours', count: additions.length, pieces, changed: changes.length } as const;
      return done(
        { additions, changes },
        said,
        ids.map((each) => ({ table: orders.name, id: each })),
        told(does),
      );
    },
  };
};
