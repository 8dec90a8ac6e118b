// The lines of one row: what they were read from, which row is meant where that is asked, and a tick for each field.
import { useId } from 'preact/hooks';
import type { ReplyView } from '../../app/api';
import type { Doubt, ReplyTable } from '../../domain/reply/terms';
import * as en from '../../text/en';
import { Select } from '../import/select';
import { askedTable, cellsOf, isWhole, type Line, openDoubts, rowOf, withRow } from './lines';

const say = en.reply;

interface GroupProps {
  readonly view: ReplyView;
  readonly group: readonly Line[];
  readonly lines: readonly Line[];
  readonly setLines: (lines: readonly Line[]) => void;
  readonly onChange: (place: number, to: Partial<Line>) => void;
}

const tableOf = (view: ReplyView, table: string): ReplyTable | undefined =>
  view.tables.find((each) => each.table === table);

export function Group({ view, group, lines, setLines, onChange }: GroupProps) {
  const [first] = group;
  if (!first) return null;
  const { adds, said, id, table } = first.proposal;
  const isAsked = id === undefined && adds?.of === undefined;
  return (
    <fieldset class="change">
      <legend>{titleOf(view, first)}</legend>
      <p class="said">“{said}”</p>
      {isAsked && (
        <Which view={view} line={first} onChoose={(row) => setLines(withRow(lines, view, { at: first, row }))} />
      )}
      {group.map((line) => (
        <OneLine
          key={line.place}
          view={view}
          line={line}
          label={tableOf(view, table)?.labels[line.proposal.key] ?? line.proposal.key}
          onChange={onChange}
        />
      ))}
    </fieldset>
  );
}

/** `ORD-0017, Linen shirt, Ecru`; of a milestone with its order. */
function titleOf(view: ReplyView, line: Line): string {
  const { table, adds } = line.proposal;
  const one = tableOf(view, table)?.one ?? table;
  if (adds) return line.row === '' ? say.newRow(one) : say.newOf(one, line.row);
  const row = rowOf(view, table, line.row);
  return row ? [row.id, row.title].filter((part) => part !== '').join(', ') : say.whichRow(one);
}

interface WhichProps {
  readonly view: ReplyView;
  readonly line: Line;
  readonly onChoose: (row: string) => void;
}

function Which({ view, line, onChoose }: WhichProps) {
  const name = askedTable(view, line);
  const one = tableOf(view, name)?.one ?? name;
  const options = line.proposal.candidates.map((id): [string, string] => [
    id,
    `${id}, ${rowOf(view, name, id)?.title ?? ''}`,
  ]);
  if (options.length === 0) return <p class="hint">{say.noneOpen(one)}</p>;
  return (
    <Select label={say.whichRow(one)} value={line.row} options={[['', say.choose], ...options]} onChange={onChoose} />
  );
}

interface OneLineProps {
  readonly view: ReplyView;
  readonly line: Line;
  readonly label: string;
  readonly onChange: GroupProps['onChange'];
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const shown = (text: string) => (ISO.test(text) ? en.page.day(text) : text);

function OneLine({ view, line, label, onChange }: OneLineProps) {
  const id = useId();
  const { place, proposal, ticked } = line;
  const { was, becomes } = cellsOf(view, line);
  const doubts = openDoubts(line);
  const text =
    proposal.shift !== undefined && becomes === '' ? say.shifted(proposal.shift) : say.was(shown(was), shown(becomes));
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={ticked && isWhole(view, line)}
          disabled={!isWhole(view, line)}
          aria-describedby={doubts.length > 0 ? id : undefined}
          onChange={({ currentTarget }) => onChange(place, { ticked: currentTarget.checked })}
        />
        {label}: {text}
      </label>
      {proposal.adds && <Pieces line={line} onChange={onChange} />}
      {doubts.length > 0 && (
        <span class="hint" id={id}>
          {doubts.map(sayDoubt).join(' ')}
        </span>
      )}
    </>
  );
}

function Pieces({ line: { place, pieces }, onChange }: Pick<OneLineProps, 'line' | 'onChange'>) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {say.quantity}
      </label>
      <input
        id={id}
        inputMode="numeric"
        value={pieces}
        onInput={({ currentTarget }) => onChange(place, { pieces: currentTarget.value })}
      />
    </div>
  );
}

/** A doubt names its sentence by its code. */
function sayDoubt(doubt: Doubt): string {
  const sentence = say.doubt[doubt.code] as (facts: Doubt) => string;
  return sentence(doubt);
}
