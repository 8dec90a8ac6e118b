// What samples and styles tell of their measurements, and a measurement of the others of its sample.
import type { Book } from '../../domain/book';
import type { Block, Line } from '../../domain/panel';
import { normaliseKey } from '../../schema/cells';
import { toneOfStatus } from '../../schema/table';
import { statusWord } from '../../text/en/own';
import { samples } from '../samples/table';
import { styles } from '../styles/table';
import { addsTo } from '../tab';
import { type Measurement, titleOf } from './judge';
import { measurements } from './table';
import type { Words } from './words.en';

const isOut = ({ figures }: Measurement) => figures.status === 'Out of tolerance';

function lineOf(measurement: Measurement, words: Words): readonly Line[] {
  const { row, figures } = measurement;
  const { pointId: id, unit = '', measured, spec, sample } = row;
  const { status = '', difference } = figures;
  if (id === undefined) return [];
  const title = words.title.measurement({ ...titleOf(measurement), style: '' });
  return [
    {
      table: measurements.name,
      id,
      title: [title, ...(sample === undefined ? [] : [sample])].join(' · '),
      mark: statusWord(status).toLowerCase(),
      tone: toneOfStatus(measurements, status),
      party: words.panel.against({ measured, spec, difference, unit }),
      amount: '',
      panel: true,
    },
  ];
}

/** What is out of tolerance first. */
function linesOf(own: readonly Measurement[], words: Words): readonly Line[] {
  return [...own.filter(isOut), ...own.filter((each) => !isOut(each))].flatMap((each) => lineOf(each, words));
}

const ofSample = (sample: string | undefined, book: Book): readonly Measurement[] =>
  sample === undefined
    ? []
    : book.rowsOf(measurements).filter(({ row }) => normaliseKey(row.sample) === normaliseKey(sample));

export const panel = {
  above: ({ row: { sample }, number }: Measurement, book: Book, words: Words): readonly Block[] => {
    const others = ofSample(sample, book).filter((other) => other.number !== number);
    return [{ draw: 'rows', title: words.panel.others, lines: linesOf(others, words) }];
  },
  summary: ({ row }: Measurement) => row.how ?? '',
};

export const adds = [
  addsTo(samples, ({ row: { sampleId } }, book, words: Words) => {
    const own = ofSample(sampleId, book);
    const title = words.panel.title(own.filter(isOut).length, own.length);
    return [{ draw: 'rows', title, lines: linesOf(own, words) }];
  }),
  addsTo(styles, ({ row: { style } }, book, words: Words) => {
    const own = book.rowsOf(measurements).filter(({ row }) => normaliseKey(row.style) === normaliseKey(style));
    const open = own.filter(({ figures }) => figures.finding !== undefined && figures.finding !== '');
    return [{ draw: 'rows', title: words.panel.open, lines: linesOf(open, words) }];
  }),
];
