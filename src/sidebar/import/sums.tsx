// What the file adds up to beside what becomes of it, so that a person sees before and after that nothing is missing.
import { useMemo } from 'preact/hooks';
import type { ImportCheck } from '../../app/api';
import { differingSums, type Sums } from '../../schema/sums';
import * as en from '../../text/en';
import { Notice } from '../frame';
import { allSums, contradicted, ownTotals, sumsOfRows } from './file-sums';
import type { Rows } from './parts';
import { misshapenIn, shaped } from './shape';
import type { Source } from './source';

const say = en.importing.sums;

/** `Quantity 4,500`, `EUR 1,000.00`; '' names the money of rows without a currency. */
function sayTotal({ view }: Source, name: string, total: number): string {
  const column = view.columns.find(({ key }) => key === name);
  const figures = total.toLocaleString(en.page.locale, {
    minimumFractionDigits: column ? 0 : 2,
    maximumFractionDigits: column ? 3 : 2,
  });
  return `${column?.label ?? (name === '' ? say.noCurrency : name)} ${figures}`;
}

/** In the order in which the table adds them up, currencies by their letters. */
function sayTotals(source: Source, totals: Sums['totals']): string {
  const keys = source.view.sums.map(({ of }) => of);
  const order = (name: string) => (keys.includes(name) ? keys.indexOf(name) : keys.length);
  return Object.entries(totals)
    .sort(([one], [other]) => order(one) - order(other) || one.localeCompare(other))
    .map(([name, total]) => sayTotal(source, name, total))
    .join(' · ');
}

export function saySums(source: Source, { rows, totals }: Sums): string {
  return [en.importing.rows(rows, 'row'), sayTotals(source, totals)].filter((text) => text !== '').join(' · ');
}

function Line({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** The sums of the file and of each outcome; what contradicts is said. */
export function Totals({ all, check: { sums, wrong } }: { all: Rows; check: ImportCheck }) {
  const { source, plan, rows } = all;
  const file = useMemo(() => {
    const listed = sumsOfRows(all);
    const { totals, footers } = shaped(source, plan);
    // A total below what is charged on the list has that in it.
    const own = totals.filter(({ line }) => footers.every((footer) => footer.line > line));
    return { listed, own: ownTotals(all, own, listed) };
  }, [source, plan, rows]);
  const wrongSums = useMemo(
    () => sumsOfRows({ source, plan, rows: wrong.flatMap(({ row }) => rows[row] ?? []) }),
    [source, plan, rows, wrong],
  );
  if (!sums) return null;
  const misshapen = misshapenIn(all).length;
  const { listed, own } = file;
  const outcomes = [
    [say.add, sums.add],
    [say.changed, sums.changed],
    [say.there, sums.there],
    [say.wrong, wrongSums],
  ] as const;
  const contrary = own ? contradicted(own, listed) : [];
  const missing = differingSums(listed, allSums(outcomes.map(([, each]) => each)));
  return (
    <section class="sums" aria-label={say.title}>
      <h2>{say.title}</h2>
      <dl class="facts">
        <Line label={say.file} text={saySums(source, listed)} />
        {own && <Line label={say.own} text={sayTotals(source, own)} />}
        {outcomes.map(
          ([label, each]) => each.rows > 0 && <Line key={label} label={label} text={saySums(source, each)} />,
        )}
        {misshapen > 0 && <Line label={say.misshapen} text={say.notAdded(en.importing.rows(misshapen, 'row'))} />}
      </dl>
      {contrary.map((name) => (
        <Notice
          key={name}
          text={say.contradicted(
            sayTotal(source, name, own?.[name] ?? 0),
            sayTotal(source, name, listed.totals[name] ?? 0),
          )}
        />
      ))}
      {missing.length > 0 && <Notice text={say.missing} />}
      {missing.length + contrary.length === 0 && <p class="hint">{say.whole}</p>}
    </section>
  );
}

/** What stands on the sheet of the rows that came in, beside what should. */
export function ReadBack({ source, expected, found }: { source: Source; expected: Sums; found: Sums }) {
  const same = differingSums(expected, found).length === 0;
  return (
    <>
      <dl class="facts">
        <Line label={say.onSheet} text={saySums(source, found)} />
      </dl>
      {same ? <p class="hint">{say.same}</p> : <Notice text={say.differs(saySums(source, expected))} />}
    </>
  );
}
