// Judges a style: whether a factory works by an old tech pack, or the pattern is behind it; and what a letter tells the factory.
import type { Book, BookRow } from '../../domain/book';
import { check } from '../../domain/finding';
import type { Values } from '../../schema/checks';
import { readFound } from '../../schema/reasons';
import type { About, Ask, Judgement } from '../tab';
import type { StyleCodes } from './codes';
import { factoriesOf, liveOrders } from './live';
import type { styles } from './table';
import { why } from './why';

type Style = BookRow<typeof styles>;

export const findings = { oldVersion: check({ tone: 'late' }), notSent: check(), patternBehind: check() } as const;

function findingOf({ row, figures }: Style): StyleCodes['finding'] | undefined {
  const now = row.techPackVersion ?? '';
  const found = readFound(why, figures);
  if (!found) return undefined;
  if (found.code === 'oldVersion') return { code: 'oldVersion', now, has: row.factoryHas ?? '' };
  return found.code === 'notSent' ? { code: 'notSent', now } : { code: 'patternBehind' };
}

export const judge =
  () =>
  (style: Style): Judgement<StyleCodes> | undefined => {
    const finding = findingOf(style);
    return finding && { finding, next: { code: finding.code === 'patternBehind' ? 'movePattern' : 'sendTechPack' } };
  };

export const about =
  () =>
  ({ row }: Style): About<StyleCodes> => ({ title: row.description ?? '', party: row.designer ?? '' });

export const isOpen = ({ row: { stage } }: Style): boolean => stage !== 'Dropped';

/** Each live factory is told of the version that it has not got. */
export const asks =
  (book: Book) =>
  (style: Style): readonly Ask<StyleCodes>[] => {
    const finding = findingOf(style);
    if (!finding || finding.code === 'patternBehind') return [];
    const { description = '', changed = '', techPack: link = '' } = style.row;
    const title = { code: 'techPack', description, changed, link } as const;
    return factoriesOf(liveOrders(style.row.style, book)).map((name) => ({ name, title, finding }));
  };

/** Once the letter has left: the factory has it. Of several factories one letter says nothing of the others. */
export const told =
  (book: Book) =>
  ({ row }: Style): Values | undefined =>
    factoriesOf(liveOrders(row.style, book)).length === 1 && row.techPackVersion !== undefined
      ? { factoryHas: row.techPackVersion }
      : undefined;
