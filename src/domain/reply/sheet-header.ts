// Which line of a factory's sheet names its columns, over one line or two, and what each of them tells.
import { topicOf } from './cues';
import { plainText } from './plain';
import type { Act, Thing, Told } from './terms';

/** A column that says which row it is, or what of it changes. */
export type Use =
  | { readonly of: 'id' | 'number' | 'word' | 'shade' | 'pieces' }
  | {
      readonly of: 'day';
      readonly thing: Thing | undefined;
      readonly act: Act | undefined;
      readonly told: Told | 'either';
    };

export interface Column {
  readonly at: number;
  readonly title: string;
  /** Undefined where it is not read. */
  readonly use: Use | undefined;
}

export interface Header {
  readonly columns: readonly Column[];
  /** The first line below it. */
  readonly from: number;
}

type Rows = readonly (readonly string[])[];

const HEAD_LINES = 10;

/** Latin words alone: translations stand beside them, or below in the same cell. */
const titleOf = (cell: string): string =>
  plainText(cell.normalize('NFC'))
    .replace(/[^\u0020-\u007e\u00ba\u00aa]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const KEYS: readonly (readonly [Exclude<Use, { of: 'day' }>['of'], RegExp])[] = [
  ['id', /^(?:order id|id|selvedge id|our ref(?:erence)?|id (?:de )?pedido)$/],
  [
    'number',
    /^(?:customer |buyer |client |factory )?(?:p\.?o\.?|o\.?c\.?|purchase order|orden de compra|order|pedido|orden|contract)s?\s?(?:#|no\.?|nos\.?|number|num\.?|nr\.?|n[º°o]\.?|code)?$/,
  ],
  [
    'word',
    /^(?:style|model|article|art|item|estilo|modelo|articulo|referencia|ref)s?\.?\s?(?:#|no\.?|number|num\.?|nr\.?|n[º°o]\.?|code|name|desc\.?|description)?$/,
  ],
  ['shade', /^(?:colou?r|clr|color ?way|colour ?way|shade|tono)s?\s?(?:name|code|\/ ?print)?$/],
  [
    'pieces',
    /^(?:total |ord(?:er(?:ed)?)?\.? |po )?(?:units?|unite|unites|qty|q'ty|quantity|quantities|pcs|pieces|cantidad|cant\.?|unidades|uds\.?|piezas|prendas)(?:\s?\(?(?:pcs|pieces|units|pzas)\)?)?(?: ordered| total)?$/,
  ],
];

/** What a sheet tells of that is not for us to take: what was first agreed, what the customer's side does, what is no day. */
const NOT_TAKEN =
  /(?:orig\b|original|initial|qty|cantidad|issue|issued|received po|po date|order date|po received|cancel|wh date|warehouse|indc|in dc|delivery window|start ship|not before|vessel book|booking|price|cost(?!ura)|mode|status|comment|remark|note|observ|port|hts|coo|content|consumption|brand|season|supplier|factory name|vendor|customer|buyer|days|week|shipped (?:qty|units|quantity)|actual shipped|balance|%)/;
const DONE = /(?:actual|real(?!ly)|completed|done|efectiv|approved|aprobad|received|recibid|sent(?! date)|shipped on)/;
const PLANNED =
  /(?:plan|rev\b|revised|new|current|promis|target|expected|forecast|prevista|revisada|nueva|eta|etd|tentative|commit)/;
const A_DAY =
  /(?:date|fecha|day|etd|eta|ex-? ?(?:factory|fty|fac|works)|x-?(?:factory|fty)|xf|planned|actual|in-?house|start|inicio|approved|aprobad|received|sent|ship\b|shipment|embarque|salida|hand ?-?over|\bfri\b|cut\b|sew\b|pack\b|corte\b|costura\b|confeccion\b|inspection|inspeccion|llegada|llega|en (?:fabrica|planta|casa))/;

/** A translation in Latin letters stands behind a stroke: `Số PO / PO No`. */
export function useOf(title: string): Use | undefined {
  const own = useIn(title);
  const parts = title.split(/\s*[/\n]\s*/);
  if (own !== undefined || parts.length !== 2) return own;
  const [use, other] = parts.flatMap((part) => useIn(part) ?? []);
  return other === undefined ? use : undefined;
}

function useIn(title: string): Use | undefined {
  const plain = titleOf(title);
  const key = KEYS.find(([, pattern]) => pattern.test(plain))?.[0];
  if (key !== undefined) return { of: key };
  if (plain === '' || NOT_TAKEN.test(plain) || !A_DAY.test(plain)) return undefined;
  const { thing, act } = topicOf(plain);
  // `Planned` alone is of no sample.
  const isNamed =
    act !== undefined || (thing !== undefined && (thing !== 'sample' || /sample|muestra|swatch/.test(plain)));
  if (thing === 'other' || !isNamed) return undefined;
  const told = DONE.test(plain)
    ? PLANNED.test(plain)
      ? 'either'
      : 'done'
    : PLANNED.test(plain)
      ? 'promised'
      : 'either';
  return { of: 'day', thing: act === 'leave' && thing === undefined ? 'goods' : thing, act, told };
}

/** Of a cell that stands over several, each gets what it says. */
function groupsOf(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let last = '';
  return lower.map((cell, at) => {
    const own = (upper[at] ?? '').trim();
    if (own !== '') last = own;
    return own === '' && cell.trim() !== '' ? last : own;
  });
}

function titlesAt(rows: Rows, at: number, lines: 1 | 2): readonly (readonly string[])[] {
  const upper = rows[at] ?? [];
  if (lines === 1) return [upper];
  const lower = rows[at + 1] ?? [];
  const width = Math.max(upper.length, lower.length);
  const padded = Array.from({ length: width }, (_, place) => lower[place] ?? '');
  const join = (above: readonly string[]) => padded.map((cell, place) => `${above[place] ?? ''} ${cell}`.trim());
  // A title that was broken over two lines, or a group above its parts.
  return [join(upper), join(groupsOf(upper, padded))];
}

const worthOf = (columns: readonly Column[]): number => {
  const read = columns.filter(({ use }) => use !== undefined);
  const names = read.some(({ use }) => use?.of === 'number' || use?.of === 'word' || use?.of === 'id');
  return names && read.length > 1 ? read.length : 0;
};

/** The line with the most columns that are known, one of which names the row; undefined where none has any. */
export function headerOf(rows: Rows): Header | undefined {
  let best: { readonly header: Header; readonly value: number } | undefined;
  for (let at = 0; at < Math.min(HEAD_LINES, rows.length); at += 1)
    for (const lines of [1, 2] as const)
      for (const titles of titlesAt(rows, at, lines)) {
        const columns = titles.map((title, place) => ({
          at: place,
          title: title.replace(/\s+/g, ' ').trim(),
          use: useOf(title),
        }));
        const value = worthOf(columns);
        if (value > (best?.value ?? 0)) best = { header: { columns, from: at + lines }, value };
      }
  return best?.header;
}
