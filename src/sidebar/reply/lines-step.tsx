// The second step: each row and field with what was and what it becomes, a tick for each, and why one is not ticked.
import { useId, useState } from 'preact/hooks';
import type { Done, ReplyOutcome, ReplyView } from '../../app/api';
import { describe } from '../../text/describe';
import * as en from '../../text/en';
import { Moves } from '../foreseen';
import { Button, Notice } from '../frame';
import { Select } from '../import/select';
import { call } from '../server';
import { Group } from './line-group';
import { agreedTo, asksWhy, byRow, changed, firstLines, firstWhy, isWhole, type Line } from './lines';
import type { Reading } from './read-pasted';

const say = en.reply;

const foresee = (agreed: string) => call('foresee', { agreed: JSON.parse(agreed) });

/** A cell takes 50,000 signs. */
const MOST_KEPT = 45_000;

interface LinesStepProps {
  readonly view: ReplyView;
  readonly reading: Reading;
  /** What was pasted. */
  readonly text: string;
  readonly setBusy: (busy: boolean) => void;
  readonly onFrom: (from: string) => void;
  readonly onBack: () => void;
  readonly onDone: (done: Done) => void;
}

type NotDone = string | Exclude<ReplyOutcome, Done>;

export function LinesStep({ view, reading, text, setBusy, onFrom, onBack, onDone }: LinesStepProps) {
  const [lines, setLines] = useState<readonly Line[]>(() => firstLines(reading.proposals, view));
  const { writing, kept, write } = useWriting(setBusy, onDone);
  const ready = lines.filter((line) => line.ticked && isWhole(view, line));
  const [why, setWhy] = useState(() => firstWhy(reading.proposals));
  const asking = asksWhy(view, lines);
  const logged = view.logs && reading.from !== '';
  const { from, channel } = reading;
  const agreed = agreedTo(view, lines, { from, why, channel, text: logged ? text.slice(0, MOST_KEPT) : '' });
  const lacksWhy = asking.length > 0 && why.trim() === '';
  const isConflict = typeof kept === 'object' && 'conflicts' in kept;

  return (
    <>
      <div class="sections" inert={writing}>
        <Told view={view} reading={reading} onFrom={onFrom} isCut={text.length > MOST_KEPT} />
        {lines.length === 0 && (
          <>
            <p role="status">{say.nothingFound}</p>
            <p class="hint">{say.nothingFoundHelp}</p>
          </>
        )}
        {byRow(view, lines).map((group) => (
          <Group
            key={group.name}
            view={view}
            group={group.lines}
            lines={lines}
            setLines={setLines}
            onChange={(place, to) => setLines(changed(lines, place, to))}
          />
        ))}
        <Moves of={ready.length === 0 || lacksWhy ? '' : JSON.stringify(agreed)} ask={foresee} />
        {asking.length > 0 && <Why why={why} rows={asking} onChange={setWhy} />}
      </div>
      <div class="dock">
        {kept && <WhyNot kept={kept} />}
        {isConflict && (
          <Button class="btn quiet" disabled={writing} onClick={() => write(agreed, true)}>
            {say.keepMine}
          </Button>
        )}
        {(lines.length > 0 || logged) && (
          <Button
            class="btn"
            aria-busy={writing}
            disabled={(ready.length === 0 && !logged) || lacksWhy || writing}
            onClick={() => write(agreed, false)}
          >
            {writing ? say.applying : ready.length === 0 && logged ? say.keep : say.apply(ready.length)}
          </Button>
        )}
        <Button class="btn quiet" disabled={writing} onClick={onBack}>
          {say.again}
        </Button>
      </div>
    </>
  );
}

function useWriting(setBusy: (busy: boolean) => void, onDone: (done: Done) => void) {
  const [writing, setWriting] = useState(false);
  const [kept, setKept] = useState<NotDone>();
  const write = async (agreed: ReturnType<typeof agreedTo>, keepMine: boolean) => {
    if (writing) return;
    setWriting(true);
    setBusy(true);
    setKept(undefined);
    const outcome = await call('applyReply', agreed, keepMine).catch((error: Error) => error.message);
    setWriting(false);
    setBusy(false);
    if (typeof outcome === 'string' || !outcome.ok) setKept(outcome);
    else onDone(outcome);
  };
  return { writing, kept, write };
}

/** Why nothing was written. */
function WhyNot({ kept }: { kept: NotDone }) {
  if (typeof kept === 'string') return <Notice text={kept} />;
  if ('refused' in kept) return <Notice text={en.refused[kept.refused]} />;
  const sentences =
    'conflicts' in kept
      ? kept.conflicts.map(({ id, label, was, now }) => say.conflict(id, label, was, now))
      : kept.wrong.map(({ id, label, problem }) => `${id}: ${describe(label, problem)}`);
  return (
    <Notice text={'conflicts' in kept ? say.conflicts : say.wrong}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Asked once for all days that move without a reason. */
function Why({ why, rows, onChange }: { why: string; rows: readonly string[]; onChange: (why: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <div class="label">
        <label for={id}>{say.why}</label>
        <em aria-hidden="true"> *</em>
      </div>
      <input
        id={id}
        aria-required
        aria-describedby={`${id}-help`}
        value={why}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p class="hint" id={`${id}-help`}>
        {say.whyHelp(rows)}
      </p>
    </div>
  );
}

type ToldProps = Pick<LinesStepProps, 'view' | 'reading' | 'onFrom'> & { readonly isCut: boolean };

/** Who wrote, and what of the text is no line. */
function Told({ view, reading, onFrom, isCut }: ToldProps) {
  const { from, unknown, old, sheet } = reading;
  const names = view.contacts.map(({ name }): [string, string] => [name, name]);
  return (
    <>
      {names.length > 0 && (
        <Select label={say.fromWhom} value={from} options={[['', say.nobody], ...names]} onChange={onFrom} />
      )}
      {view.logs && <p class="hint">{from === '' ? say.notKept : isCut ? say.keptPart : say.kept}</p>}
      {sheet && <p class="hint">{say.sheet.found(sheet.rows, sheet.known)}</p>}
      {sheet && sheet.read.length > 0 && <p class="hint">{say.sheet.columns(sheet.read)}</p>}
      {sheet && sheet.unread.length > 0 && <p class="hint">{say.sheet.unread(sheet.unread)}</p>}
      {unknown.length > 0 && <p class="hint">{say.unknown(unknown)}</p>}
      {old.length > 0 && <p class="hint">{say.old(old.map(({ said }) => said))}</p>}
    </>
  );
}
