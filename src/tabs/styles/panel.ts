// What a style's panel tells: which version holds and which the factory has; orders and samples add their own rows.

import type { Book, BookRow } from '../../domain/book';
import type { Block, Day } from '../../domain/panel';
import { labelTo } from '../../schema/labels';
import { styles } from './table';
import type { Words } from './words.en';

type Style = BookRow<typeof styles>;

function versions({ row, figures: { status } }: Style, book: Book, { panel: say }: Words): Block {
  const { techPackVersion: now, factoryHas: has, techPackDate, patternVersion, patternDate, gradedOn } = row;
  const isBehind = status === 'Old version out' || status === 'Not sent';
  const day = (on: string | undefined) => (on === undefined ? {} : { note: say.day(on, book.today) });
  const days: readonly (Day | undefined)[] = [
    now === undefined
      ? undefined
      : { label: labelTo(styles, 'techPackVersion'), text: now, tone: 'plain', ...day(techPackDate) },
    now === undefined && has === undefined
      ? undefined
      : { label: labelTo(styles, 'factoryHas'), text: has ?? say.nothing, tone: isBehind ? 'late' : 'plain' },
    patternVersion === undefined
      ? undefined
      : {
          label: labelTo(styles, 'patternVersion'),
          text: patternVersion,
          tone: status === 'Pattern behind' ? 'soon' : 'plain',
          ...day(patternDate),
        },
    gradedOn === undefined
      ? undefined
      : { label: labelTo(styles, 'gradedOn'), text: say.day(gradedOn, book.today), tone: 'plain' },
  ];
  return { draw: 'days', title: say.versions, days: days.flatMap((each) => each ?? []) };
}

export const panel = {
  above: (style: Style, book: Book, words: Words) => [versions(style, book, words)],
  summary: ({ row }: Style) => row.season ?? '',
};
