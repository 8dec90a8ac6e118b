// What a clause is about: its thing and what becomes of it, from the words beside its day.
import type { Cue, Topic } from './cues';
import type { Span } from './plain';
import type { Clause } from './sentences';
import type { Act, Thing } from './terms';

const MATERIALS: readonly Thing[] = ['fabric', 'yarn', 'trims'];
const PROCESSES: readonly Thing[] = ['cutting', 'sewing', 'knitting', 'linking', 'washing', 'finishing', 'packing'];
const GENERAL: readonly Thing[] = ['goods', 'sample'];

/** The goods themselves, what they are made of, or how. */
export const isOfBulk = (thing: Thing | undefined): boolean =>
  thing === undefined || thing === 'goods' || MATERIALS.includes(thing) || PROCESSES.includes(thing);
const WEAK: readonly Act[] = ['delay', 'move'];

/** What is commonly said of a thing. */
function suits(thing: Thing, act: Act | undefined): boolean {
  if (act === undefined || WEAK.includes(act)) return true;
  if (MATERIALS.includes(thing)) return !['start', 'end', 'approve', 'etd', 'eta'].includes(act);
  if (PROCESSES.includes(thing)) return ['start', 'end', 'ready'].includes(act);
  return thing === 'inspection' || thing === 'inline' ? !['arrive', 'etd', 'eta'].includes(act) : true;
}

const inside = (span: Span, cues: readonly Cue[]) => cues.filter(({ from, to }) => from >= span.from && to <= span.to);

function actOf(cues: readonly Cue[], plain: string): Act | undefined {
  const acts = cues.flatMap(({ act, from }) => (act === undefined ? [] : [{ act, from }]));
  const strong = acts.filter(({ act }) => !WEAK.includes(act));
  const label = strong.filter(({ act }) => act === 'etd' || act === 'eta');
  const chosen = label[label.length - 1] ?? strong[strong.length - 1];
  // Ready to ship is not shipped.
  const ready = strong.find(({ act }) => act === 'ready');
  if (ready && /^(?:ready (?:to|for)|list[oa]s? para|available (?:to|for))/.test(plain.slice(ready.from)))
    return 'ready';
  return chosen?.act ?? acts[acts.length - 1]?.act;
}

function thingOf(cues: readonly Cue[], act: Act | undefined): Thing | undefined {
  const things = cues.flatMap(({ thing }) => thing ?? []);
  const own = things.filter((thing) => !GENERAL.includes(thing));
  const suited = own.filter((thing) => suits(thing, act));
  return suited[suited.length - 1] ?? own[own.length - 1] ?? things[things.length - 1];
}

const ITSELF = /(?<![a-z])(?:we|i|nosotros)(?![a-z])|(?<![a-z])(?:embarc|sal|despach|entreg)[a-z]*(?:mos)(?![a-z])/;

export interface ClauseTopic extends Topic {
  /** Nothing but a name and its day: `Cutting: 30 Nov`. */
  readonly label: boolean;
}

export function clauseTopic(
  plain: string,
  { span, near, date }: Clause,
  { cues, until, named }: { readonly cues: readonly Cue[]; readonly until: number; readonly named: readonly Span[] },
): ClauseTopic {
  const beside = inside(near, cues);
  const act = actOf(beside, plain) ?? actBehind(plain, { span, near, date }, { cues, until });
  const ownThing = thingOf(beside, act);
  const label = isLabel(plain, near, { cues: beside, named });
  if (ownThing !== undefined) return { thing: ownThing, act: forThing(ownThing, act), label };
  const text = plain.slice(near.from, near.to);
  const isGoods =
    (act === 'leave' || act === 'deliver') && (ITSELF.test(text) || inside(near, named as readonly Cue[]).length > 0);
  const earlier = isGoods ? undefined : thingOf(inside({ from: span.from, to: date.from }, cues), act);
  const behind = plain.slice(date.to, until).search(/[,;:.()]/);
  const after = { from: date.to, to: behind < 0 ? until : date.to + behind };
  const thing = earlier ?? (near.from > date.from ? undefined : laterThing(inside(after, cues), act));
  return { thing, act: thing === undefined ? act : forThing(thing, act), label };
}

/** `Cutting starts on 1 Dec and sewing on 5 Dec`; `the container sails on 28 Nov and arrives on 20 Dec`; `fabric ETD 25 Nov, ETA 2 Dec`. */
export function goneOn(topic: ClauseTopic, { thing, act }: Partial<ClauseTopic>): ClauseTopic {
  if (topic.thing !== undefined)
    return topic.act === undefined && act !== undefined && suits(topic.thing, act) ? { ...topic, act } : topic;
  const isMaterial = thing !== undefined && MATERIALS.includes(thing);
  const travels = topic.act === 'etd' || topic.act === 'eta' || topic.act === 'arrive';
  const isSame = (isMaterial && travels) || (thing === 'goods' && topic.act === 'arrive');
  return isSame ? { ...topic, thing } : topic;
}

/** `We propose 18 Dec as ship date`: where nothing before it says what becomes of the goods, and nothing follows. */
function actBehind(
  plain: string,
  { near, date }: Clause,
  { cues, until }: { readonly cues: readonly Cue[]; readonly until: number },
): Act | undefined {
  const isBefore = near.from <= date.from;
  const isOpen = inside(near, cues).every(({ thing }) => thing === undefined || GENERAL.includes(thing));
  const isLast = !/\d/.test(plain.slice(date.to, until).replace(/^[^\n.]*$/, ''));
  return isBefore && isOpen && isLast ? actOf(inside({ from: date.to, to: until }, cues), plain) : undefined;
}

/** `We send on 3 Dec the PP sample`: only where nothing else becomes of it there. */
function laterThing(cues: readonly Cue[], act: Act | undefined): Thing | undefined {
  return cues.some((cue) => cue.act !== undefined) ? undefined : thingOf(cues, act);
}

/** A delivery of cloth is its arrival. */
const forThing = (thing: Thing, act: Act | undefined): Act | undefined =>
  act === 'deliver' && MATERIALS.includes(thing) ? 'arrive' : act;

interface LabelWay {
  readonly cues: readonly Cue[];
  readonly named: readonly Span[];
}

function isLabel(plain: string, near: Span, { cues, named }: LabelWay): boolean {
  const signs = [...plain.slice(near.from, near.to)].join('').split('');
  for (const { from, to } of [...cues, ...named])
    for (let at = Math.max(from, near.from); at < Math.min(to, near.to); at += 1) signs[at - near.from] = ' ';
  return LABEL.test(signs.join('').replace(GREETING, ''));
}

const GREETING =
  /^\s*(?:dear|hi|hello|hey|good (?:day|morning|afternoon)|hola|buen[oa]s|estimad[oa]s?)(?![a-z])[^,:;!]{0,30}[,:;!]/;
const LABEL =
  /^[\s:=|*•(),-]*(?:(?:confirm(?:ed|amos|ado|o)?|we|i|te|os|les|ok(?:ay)?|agreed|noted|yes|si|vale|de acuerdo|earliest|soonest|como (?:muy )?pronto|lo antes posible|date|fecha|day|new|nueva|revised|revisad[oa]|on|el|by|is|es|now|de|of|for|para|planned|plan|prevista?)[\s:=|.,-]*)*$/;
