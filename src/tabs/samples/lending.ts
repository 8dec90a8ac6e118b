// The lending sheet: all samples that one borrower has, since when, due back, and where they belong, with lines to sign.
import type { BookRow, StepContext } from '../../domain/book';
import type { PaperGrid, PaperPart, Sheet, SheetAsked } from '../../domain/paper';
import { normaliseKey } from '../../schema/cells';
import { contacts } from '../contacts/table';
import { isLent, type SampleRow } from './diary';
import { lendingWords as en, type LendingWords } from './lending-words.en';
import { lendingWords as es } from './lending-words.es';
import { samples } from './table';
import type { Words } from './words.en';

type Sample = BookRow<typeof samples>;

const FIELDS = ['lender', 'remarks'] as const;
const COLUMNS = ['style', 'colour', 'size', 'type'] as const;

const isOut = (row: SampleRow) => isLent(row) && row.gone === undefined;
const to = ({ row }: Sample) => (isOut(row) ? row.lentTo : undefined);

const linesOf = (text = ''): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function draw(opened: Sample, context: StepContext, asked: SheetAsked, { lending: desk }: Words): Sheet {
  const { lentTo: name = '' } = opened.row;
  const say = asked.language === 'es' ? es : en;
  const isTheirs = ({ row }: Sample) => isOut(row) && normaliseKey(row.lentTo) === normaliseKey(name);
  const lent = context.rowsOf(samples).filter((each) => isTheirs(each) && each.row.sampleId !== undefined);
  const rows = lent.map(({ row }) => row);
  const fields = asked.fields ?? {};
  const ids = rows.map(({ sampleId = '' }) => sampleId);
  const back = rows.flatMap(({ backBy }) => backBy ?? []).sort();
  const person = context.find(contacts, name)?.row.person;
  const pieces = rows.reduce((sum, { quantity = 1 }) => sum + quantity, 0);
  const remarks = linesOf(fields.remarks);
  return {
    name,
    subject: say.title(name),
    message: [say.hello(person ?? name), '', say.message(rows.length), say.ask(back[0]), '', say.bye].join('\n'),
    version: 0,
    marked: desk.marked,
    fields: FIELDS.map((key) => ({ key, ...desk.fields[key], text: fields[key] ?? '' })),
    lacks: [
      ...(linesOf(fields.lender).length === 0 ? [desk.noLender] : []),
      ...(back.length < rows.length ? [desk.noDay] : []),
    ],
    paper: {
      language: asked.language,
      title: say.title(name),
      under: say.under(context.today),
      parties: [{ label: say.lender, lines: linesOf(fields.lender) }, borrower(name, context, say.borrower)],
      news: { label: '', lines: [] },
      facts: [],
      grids: [gridOf(rows, pieces, say)],
      totals: [{ label: say.total, text: say.pieces(pieces) }],
      parts: remarks.length === 0 ? [] : [{ label: say.remarks, lines: remarks }],
      foot: say.foot,
      signs: say.signs,
    },
    about: ids,
    changes: [],
    logged: desk.told(ids),
  };
}

function borrower(name: string, context: StepContext, label: string): PaperPart {
  const { person, address, country, email } = context.find(contacts, name)?.row ?? {};
  return { label, lines: [name, person, address, country, email].flatMap((line) => linesOf(line)) };
}

function gridOf(rows: readonly SampleRow[], pieces: number, say: LendingWords): PaperGrid {
  const { labels } = say;
  const text = (label: string) => ({ text: label, figures: false });
  // Two days beside each other are told apart in a mail, too, where figures alone are named.
  const figure = (label: string) => ({ text: label, figures: true });
  const day = (iso: string | undefined) => (iso === undefined ? say.notAgreed : say.day(iso));
  return {
    head: [
      ...[labels.id, ...COLUMNS.map((key) => labels[key])].map(text),
      ...[labels.quantity, labels.lentOn, labels.backBy].map(figure),
      text(labels.location),
    ],
    rows: rows.map((row) => ({
      cells: [
        ...[row.sampleId ?? '', ...COLUMNS.map((key) => row[key] ?? '')],
        String(row.quantity ?? 1),
        ...[row.lentOn === undefined ? '' : say.day(row.lentOn), day(row.backBy), row.location ?? ''],
      ],
      note: '',
    })),
    sums: ['', ...COLUMNS.map(() => ''), String(pieces), '', '', ''],
  };
}

export const sheet = { to, named: ({ lending }: Words) => lending.sheet, draw };
