// What Selvedge laid last in a tab, as a short text of fingerprints: only what still bears them is ours to change.
import { type ColumnPlan, type TabPlan, TONE_LOOKS, type ValidationPlan } from './layout';

/** What may be laid anew in a column that stands. */
export type Aspect = 'label' | 'note' | 'format' | 'validation';

const ASPECTS: readonly Aspect[] = ['label', 'note', 'format', 'validation'];

export interface TabRecord {
  /** Fingerprints of the four aspects, one after the other, by that of the column's key. */
  readonly columns: ReadonlyMap<string, string>;
  /** Fingerprints of how a word is coloured, by that of the word. */
  readonly tones: ReadonlyMap<string, string>;
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LENGTH = 3;

/** Three signs that stand for a text: FNV-1a, folded to 18 bits. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 14;
  return [0, 6, 12].map((shift) => SIGNS[(hash >>> shift) & 63]).join('');
}

/** Google tells of a cell without a number format that it has this one. */
const AUTOMATIC = '0.###############';

/** The same text for what looks the same. */
export const formatText = (format: string): string => (format === 'General' || format === AUTOMATIC ? '' : format);

/** Two validations of the same text are the same; '' for none. */
export const validationText = (plan: ValidationPlan | undefined): string =>
  plan === undefined ? '' : JSON.stringify(Object.entries(plan).sort());

/** How a word is coloured, as one text. */
export const lookText = (background: string | null, color: string | null): string =>
  `${background}|${color}`.toLowerCase();

function declaredText(column: ColumnPlan, aspect: Aspect): string {
  if (aspect === 'format') return formatText(column.format);
  if (aspect === 'validation') return validationText(column.validation);
  return column[aspect];
}

/** The fingerprint of one aspect of a column as it is declared. */
export const declaredPrint = (column: ColumnPlan, aspect: Aspect): string => fingerprint(declaredText(column, aspect));

const NOTHING = ASPECTS.map(() => fingerprint('')).join('');

/** The fingerprint of what was laid; of a column that no record knows, that of nothing. */
export function laidPrint(record: TabRecord, key: string, aspect: Aspect): string {
  const laid = record.columns.get(fingerprint(key)) ?? NOTHING;
  return laid.substr(ASPECTS.indexOf(aspect) * LENGTH, LENGTH);
}

/** A tab in which nothing was laid yet. */
export const blankRecord: TabRecord = { columns: new Map(), tones: new Map() };

/** What is laid where everything stands as it is declared. */
export function recordOf({ columns }: TabPlan): TabRecord {
  const tones = Object.assign({}, ...columns.map((column) => column.tones)) as Required<ColumnPlan>['tones'];
  return {
    columns: new Map(
      columns.map((column) => [
        fingerprint(column.key),
        ASPECTS.map((aspect) => declaredPrint(column, aspect)).join(''),
      ]),
    ),
    tones: new Map(
      Object.entries(tones).map(([word, tone]) => {
        const { background, color } = TONE_LOOKS[tone];
        return [fingerprint(word), fingerprint(lookText(background, color))];
      }),
    ),
  };
}

const joined = (prints: ReadonlyMap<string, string>) => [...prints].map((pair) => pair.join('')).join('');

/** The record as it is kept with its tab: a column takes 15 characters, a coloured word 6. */
export const writeRecord = ({ columns, tones }: TabRecord): string => `${joined(columns)}:${joined(tones)}`;

function parted(text: string, size: number): ReadonlyMap<string, string> {
  const parts = text.match(new RegExp(`.{${size}}`, 'g')) ?? [];
  return new Map(parts.map((part) => [part.slice(0, LENGTH), part.slice(LENGTH)]));
}

export function readRecord(text: string): TabRecord {
  const [columns = '', tones = ''] = text.split(':');
  return { columns: parted(columns, LENGTH * (1 + ASPECTS.length)), tones: parted(tones, LENGTH * 2) };
}
