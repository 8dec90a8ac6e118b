// Plays a kind of damage and an operation after it on a copy of the season, and judges what came of it beside a workbook nobody has harmed.
import type { HomeView } from '../../src/app/api';
import { once } from '../../src/derive/once';
import { type AddOn, keep } from '../support/add-on';
import { inCapitals, originalsOf, seenIn, vanishedBetween, type Written, writtenBetween } from './alike';
import { handOn, type Kind } from './hand';
import { linesOf, type Operation } from './operations';
import { saidBy } from './said';
import { openAgain, openSeason } from './season';
import type { Verdict } from './verdicts';

export interface Played {
  readonly verdict: Verdict;
  /** What was other than it should be. */
  readonly why: string;
}

interface Ran {
  readonly answer: unknown;
  readonly written: Written;
}

/** What is thrown with a sentence of ours is an answer; anything else a person can do nothing with. */
function answerOf(addOn: AddOn, operation: Operation): unknown {
  try {
    return operation.run(addOn) ?? 'done';
  } catch (error) {
    const { message } = error as Error;
    return message.includes('Selvedge: ') ? { refused: message } : { threw: message };
  }
}

const NOTHING: Written = { cells: [], places: [], gone: [] };

function ran(addOn: AddOn, operation: Operation, before: () => Standing): Ran {
  const answer = answerOf(addOn, operation);
  const looked = !operation.writes && (addOn.google.executions.at(-1)?.cells.written ?? 0) === 0;
  return { answer, written: looked ? NOTHING : writtenBetween(before(), addOn) };
}

type Standing = ReturnType<typeof seenIn>;

const originals = once(() => originalsOf(openSeason()));

const lookAt = (addOn: AddOn, says?: Kind['says']) => seenIn(addOn, originals(), { isNamed: says === 'own' });

const soundBefore = once(() => lookAt(openSeason()));
const sound = new Map<Operation, Ran>();

/** What the operation does where nobody has harmed anything. */
function soundly(operation: Operation): Ran {
  const done = sound.get(operation) ?? ran(openSeason(), operation, soundBefore);
  sound.set(operation, done);
  return done;
}

const isObject = (answer: unknown): answer is { readonly [key: string]: unknown } =>
  typeof answer === 'object' && answer !== null;
/** Whether it stopped, with a reason or a question. */
const isStopped = (answer: unknown) => isObject(answer) && ('refused' in answer || answer.ok === false);

/** Numbers of rows and gained ids may differ. */
const plain = (answer: unknown) => inCapitals(JSON.stringify(answer, null, 1) ?? '').replace(/row \d+/gi, 'row …');

/** What is other in what was seen or written; '' where nothing is. */
function difference(kind: Kind, { writes }: Operation, { answer, written }: Ran, should: Ran): string {
  if (!writes)
    return kind.says === 'own' || plain(answer) === plain(should.answer)
      ? ''
      : firstDifference(plain(should.answer), plain(answer));
  if (isStopped(answer) !== isStopped(should.answer)) return `answers ${plain(answer)}`;
  const [mine, theirs] =
    kind.says === 'own' ? [written.places, should.written.places] : [written.cells, should.written.cells];
  return mine.join('\n') === theirs.join('\n') ? '' : firstDifference(theirs.join('\n'), mine.join('\n'));
}

function firstDifference(should = '', is = ''): string {
  const [lines, others] = [should.split('\n'), is.split('\n')];
  const missing = lines.filter((line) => !others.includes(line)).slice(0, 2);
  const more = others.filter((line) => !lines.includes(line)).slice(0, 2);
  return [...missing.map((line) => `lacks ${line.trim()}`), ...more.map((line) => `has ${line.trim()}`)].join(' | ');
}

/** Whether the workbook says by itself that something is wrong: a line of the check, or the desk's notice or mark. */
function isTold(addOn: AddOn): boolean {
  if (linesOf(addOn).length > 0) return true;
  const { notice, attention } = addOn.call('home') as HomeView;
  return notice !== undefined || attention.some(({ tile }) => tile === 'check');
}

/** A damaged workbook, to be opened as often as operations are played on it. */
interface Damaged {
  readonly kind: Kind;
  readonly open: () => AddOn;
  /** One for all that only look. */
  readonly looked: () => AddOn;
  readonly before: () => Standing;
  readonly told: () => boolean;
}

function damagedBy(kind: Kind, open: () => AddOn): Damaged {
  const looked = once(open);
  return { kind, open, looked, before: once(() => lookAt(looked(), kind.says)), told: once(() => isTold(looked())) };
}

function judge(
  { kind, open, looked, before, told }: Damaged,
  operation: Operation,
  should = soundly(operation),
): Played {
  const addOn = operation.writes ? open() : looked();
  const done = ran(addOn, operation, before);
  const { answer, written } = done;
  if (isObject(answer) && 'threw' in answer) return { verdict: 'wrong', why: String(answer.threw) };
  // What it is asked to write over is not lost by it, whatever stands there.
  const gone = written.gone.filter(({ place }) => !should.written.places.includes(place));
  if (gone.length > 0)
    return {
      verdict: 'lost',
      why: gone
        .map(({ place, content }) => `${place}: ${content}`)
        .slice(0, 3)
        .join(' | '),
    };
  const stopped = operation.writes && isStopped(answer) && !isStopped(should.answer);
  if (stopped && written.cells.length > 0) return { verdict: 'wrong', why: `stopped half-way: ${written.cells[0]}` };
  const other = difference(kind, operation, done, should);
  if (other === '') return { verdict: 'right', why: '' };
  if (operation.writes && !stopped) {
    return isMended({ kind, before }, addOn, done, should)
      ? { verdict: 'repaired', why: other }
      : { verdict: 'wrong', why: other };
  }
  return asks(answer) || told() ? { verdict: 'refused', why: other } : { verdict: 'wrong', why: `untold: ${other}` };
}

/** Whether what was written into the right cells, in another form, is told at once and put right by a click. */
function isMended(
  { kind, before }: Pick<Damaged, 'kind' | 'before'>,
  addOn: AddOn,
  { written }: Ran,
  should: Ran,
): boolean {
  if (written.places.join() !== should.written.places.join() || !isTold(addOn)) return false;
  repair(addOn, kind);
  return writtenBetween(before(), addOn).cells.join() === should.written.cells.join();
}

/** A question names what it is about. */
const asks = (answer: unknown) =>
  isObject(answer) && ('ask' in answer || 'problems' in answer || 'conflicts' in answer);

/** What only leads to a row, or starts a clock, mends nothing. */
const MENDS = /^(?!Show it|Look at it|Switch yours|Start yours)/;

/** A button for each tab, and then some. */
const MOST_PRESSED = 16;

/** Presses every button of the check, as long as new ones come up; of two answers the one that whoever did this knows. */
function repair(addOn: AddOn, { answer }: Kind): void {
  const pressed = new Set<string>();
  for (let round = 0; round < MOST_PRESSED; round += 1) {
    const open = linesOf(addOn).filter(({ id, button }) => button && MENDS.test(button) && !pressed.has(id));
    const next = open.find(({ button }) => button === answer) ?? open[0];
    if (!next) return;
    pressed.add(next.id);
    addOn.call('repair', next.id);
  }
}

/** What an operation does in a sound workbook whose cells say what the harmed ones do. */
function openSaying(harmed: Standing, mended: Standing): (operation: Operation) => Ran {
  const saying = openSeason();
  for (const { sheetId, row, col, content } of saidBy(soundBefore(), harmed, mended))
    saying.book.write(sheetId, { row, col, rows: 1, cols: 1 }, [[{ value: content }]]);
  const kept = keep(saying);
  const before = once(() => lookAt(openAgain(kept)));
  return (operation) => ran(openAgain(kept), operation, before);
}

/** Plays a kind of damage, which is done once, with every operation asked for. */
export function openKind(kind: Kind): (operation: Operation, how?: { readonly repairs: boolean }) => Played {
  const damaged = damagedBy(kind, () => {
    const addOn = kind.open?.() ?? openSeason();
    kind.harm(handOn(addOn));
    return addOn;
  });
  const repaired = once(() => {
    const addOn = damaged.open();
    repair(addOn, kind);
    const gone = vanishedBetween(damaged.before(), addOn);
    const kept = keep(addOn);
    return { gone, damaged: damagedBy(kind, () => openAgain(kept)) };
  });
  const saying = once(() => openSaying(damaged.before(), repaired().damaged.before()));
  return (operation, { repairs } = { repairs: true }) => {
    const first = judge(damaged, operation);
    if (!repairs || first.verdict !== 'refused' || kind.says === 'own') return first;
    const { gone, damaged: mended } = repaired();
    if (gone.length > 0) return { verdict: 'lost', why: `the repair: ${gone.slice(0, 3).join(' | ')}` };
    const again = judge(mended, operation);
    // What the harm itself took, or typed, no repair brings back: figures are then those of a sound workbook that says the same.
    const isRight = () => judge(mended, operation, saying()(operation)).verdict === 'right';
    if (again.verdict === 'right' || (kind.says === 'lacks' && isRight()))
      return { verdict: 'repaired', why: first.why };
    return again.verdict === 'refused' ? first : { ...again, why: `after the repair: ${again.why}` };
  };
}
