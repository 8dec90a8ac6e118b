// The settings that say which sizes there are: scales, and packs of them.
import { normaliseKey } from '../../schema/keys';
import { text, type Value } from '../../schema/kinds';
import { defineSetting, type Setting } from '../../schema/setting';
import { readRatio } from '../../schema/size-entry';
import type { SizeLists } from '../../schema/size-lists';
import { readSizes } from '../../schema/sizes';
import type { SettingsReader } from './index';

const write = (value: string): Value => value;
const partsOf = (cell: Value): readonly string[] =>
  String(cell)
    .trim()
    .split(/[\s,;/]+/)
    .filter(Boolean);

/** The sizes that stand twice; such a scale is none. */
const doubleIn = (cell: Value): readonly string[] => {
  const names = partsOf(cell).map((size) => size.toLowerCase());
  return partsOf(cell).filter((size, at) => names.indexOf(size.toLowerCase()) !== at);
};

export const sizeScales = defineSetting<string>({
  name: 'Size scale',
  each: 'scale',
  kind: {
    read: String,
    write,
    fits: (cell) => partsOf(cell).length > 0 && doubleIn(cell).length === 0,
    wrongIn: doubleIn,
    example: 'XS S M L XL',
    control: text,
  },
  default: '',
  items: { Alpha: 'XS S M L XL', EU: '34 36 38 40 42 44' },
  note: 'Its sizes in order, with spaces between. A row with another item is a scale of your own.',
  place: 62,
  byHand: true,
});

export const packs = defineSetting<string>({
  name: 'Pack',
  each: 'pack',
  kind: {
    read: String,
    write,
    fits: (cell) => readRatio(String(cell)) !== undefined,
    example: '1-2-2-1',
    control: text,
  },
  // What is itself read as a size with its quantity, `S x 50`, names no pack.
  isItem: (item) => readSizes(`${item} x 1`) === undefined,
  default: '',
  items: { A: '1-2-2-1' },
  note: 'How many of each size stand in one, such as 1-2-2-1. “A x 50” in Sizes is fifty of pack A.',
  place: 62,
  byHand: true,
});

export const settingsOfSizes: readonly Setting[] = [sizeScales, packs];

/** Those of Selvedge and those that people have added, each once. */
function namesOf(settings: SettingsReader, { name, items = {} }: Setting): readonly string[] {
  const names = [...settings.items(name), ...Object.keys(items)].filter((each) => each.trim() !== '');
  return names.filter((each, at) => names.findIndex((other) => normaliseKey(other) === normaliseKey(each)) === at);
}

/** The scales and packs of a workbook; what cannot be read is none. */
export function sizeListsOf(settings: SettingsReader): SizeLists {
  return {
    scales: namesOf(settings, sizeScales).flatMap((name) => {
      const cell = settings.get(sizeScales, name);
      return sizeScales.kind.fits(cell) ? [{ name, sizes: partsOf(cell) }] : [];
    }),
    packs: namesOf(settings, packs).flatMap((name) => {
      const ratio = readRatio(settings.get(packs, name));
      return ratio ? [{ name, ratio }] : [];
    }),
  };
}
