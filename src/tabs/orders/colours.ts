// Add several colours: one order line for each colour of a pasted block, all else as in the order that it starts from; opened again it holds the lines of the purchase order, to change them.
import type { FormField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import type { Plan } from '../../domain/plan';
import { sizeListsOf } from '../../domain/settings/sizes';
import { normaliseKey } from '../../schema/cells';
import type { Problem, Values } from '../../schema/checks';
import { choice, longText } from '../../schema/kinds';
import { labelTo } from '../../schema/labels';
import { type BlockRow, type BlockTrouble, readBlock } from '../../schema/size-block';
import { inScaleOrder, outsideScale, scaleNamed } from '../../schema/size-entry';
import type { SizeScale } from '../../schema/size-lists';
import { readSizes, type SizeQuantity, sumOfSizes, writeSizes } from '../../schema/sizes';
import type { RowOf } from '../../schema/table';
import { done, type Step, section } from '../step';
import type { OrderCodes } from './codes';
import { orders } from './table';
import type { Words } from './words.en';

type Order = RowOf<typeof orders>;
type Warning = OrderCodes['warning'];

/** What is the order's own, and no other colour's, beside what is written for each. */
const OWN: readonly (keyof Order)[] = [
  'pack',
  'revisedExFactory',
  'actualExFactory',
  'slipReason',
  'earlierDates',
  'sheetSent',
  'lcPresentedOn',
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
  const hasSizes = ({ sizes = '' }: Order) => sumOfSizes(readSizes(sizes) ?? []) > 0;
  const sized = lines.filter((line) => line.stage !== 'Closed' && line.colour && hasSizes(line));
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

/** A row of a block as its order would have it. */
interface Line {
  readonly colour: string;
  readonly sizes: string;
  readonly quantity: number;
}

/** What a block does: the orders that it adds, those that it changes or leaves out, and the sizes that the scale does not have. */
interface Block {
  readonly adds: readonly Line[];
  readonly changes: readonly (Line & { readonly id: string; readonly before: string })[];
  readonly leaves: readonly Order[];
  readonly outside: readonly string[];
}

function whatItDoes(rows: readonly BlockRow[], open: readonly Order[], scale: SizeScale | undefined): Block {
  // A block holds no size of which nothing is ordered.
  const written = (run: readonly SizeQuantity[]) =>
    writeSizes(
      inScaleOrder(
        run.filter(({ quantity }) => quantity > 0),
        scale,
      ),
    );
  const each = rows.map(({ label, run }) => {
    const line: Line = { colour: label, sizes: written(run), quantity: sumOfSizes(run) };
    return { line, there: open.find(({ colour }) => isSame(colour, label)), outside: outsideScale(run, scale) };
  });
  const news = each.filter(({ line, there }) => written(readSizes(there?.sizes ?? '') ?? []) !== line.sizes);
  return {
    adds: news.flatMap(({ line, there }) => (there ? [] : [line])),
    changes: news.flatMap(({ line, there }) =>
      there ? [{ ...line, id: there.orderId ?? '', before: there.sizes ?? '' }] : [],
    ),
    leaves: open.filter(({ colour }) => !rows.some(({ label }) => isSame(colour, label))),
    outside: [...new Set(news.flatMap(({ outside }) => outside))],
  };
}

const toldOf = ({ adds, changes, outside }: Block, lines: readonly Order[], scale = ''): readonly Warning[] => [
  ...changes.map(
    ({ colour, id, before, sizes }) => ({ code: 'changesColour', colour, id, before, after: sizes }) as const,
  ),
  ...adds.flatMap(({ colour }) => sameColour(lines, colour)),
  ...outside.map((size) => ({ code: 'outsideScale', size, scale }) as const),
];

/** The rows of a block as orders: all else as in the order that it starts from. */
function planOf(
  { adds, changes }: Block,
  order: Order,
  context: StepContext,
): Required<Pick<Plan, 'additions' | 'changes'>> {
  const shared = Object.fromEntries(Object.entries(order).filter(([key]) => !OWN.includes(key as keyof Order)));
  const stage = order.stage === undefined || order.stage === 'Draft' ? order.stage : 'Confirmed';
  return {
    additions: adds.map((line) => ({
      table: orders,
      values: { ...shared, orderId: context.next(orders), ...line, orderDate: context.today, stage },
    })),
    // Its packs were those of the sizes before.
    changes: changes.map(({ id, sizes, quantity }) => ({
      table: orders,
      id,
      values: { sizes, quantity, pack: undefined },
    })),
  };
}

export const addColours: Step<Words, OrderCodes['said'], Warning> = (id, context, say) => {
  const order = context.find(orders, id)?.row;
  if (!order || order.stage === 'Closed' || order.stage === 'Cancelled') return undefined;
  const scale = scaleNamed(sizeListsOf(context.settings()), order.sizeScale ?? '');
  const lines = besides(order, context);
  const open = reopened(lines);
  const readBy = ({ block, there }: Values) => {
    const rows = coloursIn(String(block ?? ''), say.colours);
    return 'code' in rows ? rows : whatItDoes(rows, there === CHANGE ? open : [], scale);
  };
  const { originalExFactory: day = context.today } = order;
  const told = (does: Block): readonly Warning[] => [
    ...toldOf(does, lines, scale?.name),
    ...(does.adds.length > 0 && day < context.today ? [{ code: 'datePast', day } as const] : []),
  ];
  return {
    sections: [section([blockField(say), ...(open.length > 0 ? [thereField(say)] : [])])],
    rules: [],
    presets: open.length > 0 ? { block: blockOf(open, scale), there: CHANGE } : {},
    foresee: (typed) => {
      const does = readBy(typed);
      if ('code' in does) return [];
      return [
        ...does.adds.map((line) => ({ code: 'addsColour', ...line }) as const),
        ...told(does),
        ...does.leaves.map(({ colour = '', orderId: id = '' }) => ({ code: 'leavesColour', colour, id }) as const),
      ];
    },
    plan: (typed) => {
      const does = readBy(typed);
      if ('code' in does) return { ok: false, problems: { block: does } };
      const { adds, changes } = does;
      if (adds.length + changes.length === 0)
        return { ok: false, problems: { block: { code: 'notABlock', why: say.colours.same } } };
      const plan = planOf(does, order, context);
      const ids = [...plan.additions.map(({ values }) => String(values.orderId)), ...changes.map((each) => each.id)];
      const pieces = adds.reduce((sum, { quantity }) => sum + quantity, 0);
      return done(
        plan,
        { code: 'colours', count: adds.length, pieces, changed: changes.length },
        ids.map((each) => ({ table: orders.name, id: each })),
        told(does),
      );
    },
  };
};
