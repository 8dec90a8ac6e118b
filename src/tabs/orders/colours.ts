// Add several colours: one order line for each colour of a pasted block, all else as in the order that it starts from.
import type { FormField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import { sizeListsOf } from '../../domain/settings/sizes';
import { normaliseKey } from '../../schema/cells';
import type { Problem, Values } from '../../schema/checks';
import { longText } from '../../schema/kinds';
import { type BlockRow, type BlockTrouble, readBlock } from '../../schema/size-block';
import { inScaleOrder, outsideScale, scaleNamed } from '../../schema/size-entry';
import { sumOfSizes, writeSizes } from '../../schema/sizes';
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

/** A line of the same purchase order that has the colour already. */
function sameColour(order: Order, colour: string, context: StepContext): readonly Warning[] {
  const isSame = (one: string | undefined, other: string | undefined) => normaliseKey(one) === normaliseKey(other);
  return context.rowsOf(orders).flatMap(({ row }): readonly Warning[] => {
    const isThere =
      row.stage !== 'Cancelled' &&
      isSame(row.style, order.style) &&
      isSame(row.poNumber, order.poNumber) &&
      isSame(row.customer, order.customer) &&
      isSame(row.season, order.season) &&
      isSame(row.colour, colour);
    return isThere && row.orderId !== undefined ? [{ code: 'colourThere', colour, id: row.orderId }] : [];
  });
}

export const addColours: Step<Words, OrderCodes['said'], Warning> = (id, context, say) => {
  const order = context.find(orders, id)?.row;
  if (!order || order.stage === 'Closed' || order.stage === 'Cancelled') return undefined;
  const scale = scaleNamed(sizeListsOf(context.settings()), order.sizeScale ?? '');
  const told = (rows: readonly BlockRow[]): readonly Warning[] => [
    ...rows.flatMap(({ label }) => sameColour(order, label, context)),
    ...[...new Set(rows.flatMap(({ run }) => outsideScale(run, scale)))].map(
      (size) => ({ code: 'outsideScale', size, scale: scale?.name ?? '' }) as const,
    ),
  ];
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
  return {
    sections: [section([blockField(say)])],
    rules: [],
    presets: {},
    foresee: ({ block }) => {
      const rows = coloursIn(String(block ?? ''), say.colours);
      if ('code' in rows) return [];
      const adds = rows.map(
        (row) =>
          ({ code: 'addsColour', colour: row.label, sizes: written(row), quantity: sumOfSizes(row.run) }) as const,
      );
      return [...adds, ...told(rows)];
    },
    plan: ({ block }) => {
      const rows = coloursIn(String(block ?? ''), say.colours);
      if ('code' in rows) return { ok: false, problems: { block: rows } };
      const additions = rows.map((row) => ({ table: orders, values: lineOf(row) }));
      const pieces = rows.reduce((sum, { run }) => sum + sumOfSizes(run), 0);
      const added = additions.map(({ values }) => ({ table: orders.name, id: String(values.orderId) }));
      return done({ additions }, { code: 'colours', count: rows.length, pieces }, added, told(rows));
    },
  };
};
