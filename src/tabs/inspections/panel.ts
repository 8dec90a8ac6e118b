// What an inspection's panel tells: its plan or its result, what the standard asks of the factory, and the order's other inspections.

import type { Book, BookRow } from '../../domain/book';
import type { Block, Day, Line } from '../../domain/panel';
import { normaliseKey } from '../../schema/cells';
import { labelTo } from '../../schema/labels';
import { toneOfStatus } from '../../schema/table';
import { statusWord } from '../../text/en/own';
import { orders } from '../orders/table';
import { addsTo } from '../tab';
import { severityFor } from './switching';
import { inspections } from './table';
import type { Words } from './words.en';

type Inspection = BookRow<typeof inspections>;

/** What is to be inspected, and once it is, what was found of how much. */
function outcome({ row, figures }: Inspection, { panel: say }: Words): Block {
  const { sample, lotSize, planLetter, majorAc = 0, minorAc = 0, result, byThePlan } = figures;
  const plan =
    sample === undefined || planLetter === undefined || lotSize === undefined
      ? say.noPlan
      : say.plan({ lot: lotSize, level: row.level, letter: planLetter, majorAc, minorAc });
  const { criticalFound: critical = 0, majorFound: major = 0, minorFound: minor = 0 } = row;
  const found = say.found({ critical, major, majorAc, minor, minorAc });
  return {
    draw: 'bar',
    main: result === undefined ? say.pieces(sample) : say.result[result as keyof typeof say.result],
    sub: byThePlan === undefined ? plan : `${found} · ${plan}`,
    share: '',
    done: result === undefined ? 0 : 1,
    planned: 0,
  };
}

function days({ row, figures }: Inspection, book: Book, words: Words): readonly Block[] {
  const { panel: say, warning } = words;
  const dated = [
    [labelTo(inspections, 'bookedFor'), row.bookedFor],
    [labelTo(inspections, 'doneOn'), row.doneOn],
    ...(figures.result === undefined ? [[labelTo(inspections, 'neededBy'), figures.neededBy] as const] : []),
  ] as const;
  const own = dated.flatMap(([label, day]): readonly Day[] =>
    day === undefined ? [] : [{ label, text: say.day(day, book.today), tone: 'plain' }],
  );
  const { switching, severity } = severityFor(figures.factory, book);
  const isAsked = figures.result === undefined && switching && (row.severity ?? 'Normal') !== severity;
  const asked: readonly Day[] = isAsked
    ? [
        {
          label: labelTo(inspections, 'severity'),
          text: say.severity[severity],
          tone: 'soon',
          note: switching.code === 'tighten' ? warning.tighten(switching) : warning.relax(switching),
        },
      ]
    : [];
  const all = [...own, ...asked];
  return all.length === 0 ? [] : [{ draw: 'days', title: say.days, days: all }];
}

function lineOf({ row, figures }: Inspection, words: Words): readonly Line[] {
  const { inspectionId: id, type = '', order = '', inspector = '' } = row;
  if (id === undefined) return [];
  const status = figures.status ?? '';
  return [
    {
      table: inspections.name,
      id,
      title: words.title.inspection({ code: 'inspection', type, order }),
      mark: statusWord(status).toLowerCase(),
      tone: toneOfStatus(inspections, status),
      party: inspector,
      amount: '',
      panel: true,
      ...(status === 'Overdue' ? { step: { name: 'record', label: words.step.record.name } } : {}),
    },
  ];
}

const linesOf = (orderId: string | undefined, book: Book, words: Words, but?: Inspection): readonly Line[] =>
  book
    .rowsOf(inspections)
    .filter(({ row, number }) => number !== but?.number && normaliseKey(row.order) === normaliseKey(orderId))
    .flatMap((inspection) => lineOf(inspection, words));

export const panel = {
  above: (inspection: Inspection, book: Book, words: Words): readonly Block[] => [
    outcome(inspection, words),
    ...days(inspection, book, words),
    { draw: 'rows', title: words.panel.others, lines: linesOf(inspection.row.order, book, words, inspection) },
  ],
  summary: ({ row }: Inspection) => row.inspector ?? '',
};

export const adds = [
  addsTo(orders, ({ row: { orderId } }, book, words: Words) => [
    { draw: 'rows', title: words.panel.title, lines: linesOf(orderId, book, words) },
  ]),
];
