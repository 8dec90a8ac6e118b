// The lines of a reply that no day of the text makes: a delay by so many days, parts of the goods, parcels, causes, lead times.
import { addDays } from '../../schema/dates';
import { daysOf, LENGTH, numberOf } from './calendar-words';
import { linesOf, rowDoubts, type Said, type Way } from './day-lines';
import { matches } from './plain';
import type { Scene, Sentence } from './scene';
import { rowsNamed, type Target, targetOf, type Where } from './targets';
import type { Doubt, Proposal } from './terms';
import { asksConsent, causesIn, deniedIn, doubtsOf, isAsked, isRequest, speaksOfDelay, toldIn } from './tone';
import { clauseTopic } from './topic';

/** A sentence as a whole, which has no clauses without days. */
const whereOf = ({ orders, mentions }: Sentence, { around: { book } }: Way): Where => ({
  book,
  orders,
  named: rowsNamed(mentions, book.principal),
});

const LENGTH_OF_TIME = new RegExp(`(?<![a-z0-9/.-])${LENGTH}`, 'g');
const LATER =
  /(?<![a-z])(?:delay(?:ed|s)?|late|later|postponed?|push(?:ed)?|slip(?:ped|s)?|behind|more (?:days|weeks)|retras\w*|demor\w*|atras\w+|aplaz\w*|posterg\w*|pospon\w*|tarde)(?![a-z])/;
const SOONER = /(?<![a-z])(?:earlier|ahead of|sooner|in advance|adelant\w*|antes)(?![a-z])/;

/** By how many days a sentence says that something comes later; undefined where it says nothing of the kind. */
function shiftIn(
  sentence: Sentence,
):
  | { readonly days: number; readonly doubts: readonly Doubt[]; readonly from: number; readonly to: number }
  | undefined {
  const { around } = sentence;
  const [later, sooner] = [LATER.test(around), SOONER.test(around)];
  if ((!later && !sooner) || /(?:lead ?time|plazo)/.test(around)) return undefined;
  const [match, second] = matches(LENGTH_OF_TIME, around);
  if (!match || second) return undefined;
  const [, one = '', two, kind = '', unit = '', other = ''] = match;
  const count = numberOf(two ?? one) * daysOf(unit);
  const isWorking = /working|business|habiles|laborables|utiles/.test(`${kind}${other}`);
  return {
    days: sooner && !later ? -count : count,
    doubts: [
      ...(two === undefined ? [] : [{ code: 'range' } as const]),
      ...(isWorking ? [{ code: 'workingDays' } as const] : []),
      ...(/^m/.test(unit) ? [{ code: 'vague', said: match[0] } as const] : []),
    ],
    from: sentence.from + match.index,
    to: sentence.from + match.index + match[0].length,
  };
}

function shifted(target: Target, days: number, said: Pick<Said, 'doubts' | 'words'>, way: Way): readonly Proposal[] {
  const { table, take, rows, asked } = target;
  const doubts = [...said.doubts, ...target.doubts];
  const line = { table: table.table, key: take.into, said: said.words, shift: days };
  if (asked || rows.length === 0) {
    const all: readonly Doubt[] = doubts.some(({ code }) => code === 'whichRow')
      ? doubts
      : [...doubts, { code: 'whichRow' }];
    return [
      {
        ...line,
        id: undefined,
        candidates: rows.map(({ id }) => id),
        was: '',
        becomes: '',
        doubts: all,
        ticked: false,
      },
    ];
  }
  return rows.flatMap((row) => {
    const counted = row.counts[take.into];
    if (counted === undefined) return [];
    const becomes = addDays(counted, days);
    const all: readonly Doubt[] = [
      ...doubts,
      ...(becomes < way.said ? [{ code: 'past' } as const] : []),
      ...rowDoubts(row, take.into, { iso: becomes, told: 'promised' }, way),
    ];
    return [
      {
        ...line,
        id: row.id,
        candidates: [],
        was: row.has[take.into] ?? '',
        becomes,
        doubts: all,
        ticked: all.length === 0,
      },
    ];
  });
}

/** What comes so many days later, from the row's own day on. A sentence that names the new day says it better. */
export function shiftLines(scene: Scene, sentence: Sentence, way: Way): readonly Proposal[] {
  const shift = sentence.dates.length > 0 || sentence.strange ? undefined : shiftIn(sentence);
  const { plain } = scene;
  const whole = plain.slice(sentence.from, sentence.to);
  if (!shift || deniedIn(whole) !== 'no' || isRequest(whole)) return [];
  const date = { from: sentence.to, to: sentence.to, text: '', ahead: undefined, behind: undefined, doubts: [] };
  const topic = clauseTopic(
    plain,
    { date, span: sentence, near: sentence },
    { cues: scene.cues, until: sentence.to, named: sentence.mentions },
  );
  if (topic.thing === 'other') return [];
  const { hedge, condition } = doubtsOf(sentence.around);
  const doubts: readonly Doubt[] = [
    ...shift.doubts,
    ...(hedge === undefined ? [] : [{ code: 'hedge', said: hedge.trim() } as const]),
    ...(condition === undefined ? [] : [{ code: 'condition', said: condition.trim() } as const]),
    ...(isAsked(sentence.around.trim()) || asksConsent(sentence.around) ? [{ code: 'question' } as const] : []),
    ...(way.crowd ? [{ code: 'severalPeople' } as const] : []),
  ];
  const said = { ...topic, told: 'promised', label: false, parcel: false, toward: true, plain: whole } as const;
  const target = targetOf(said, whereOf(sentence, way));
  return target
    ? shifted(target, shift.days, { doubts, words: scene.text.slice(sentence.from, sentence.to).trim() }, way)
    : [];
}

const NEARLY_ALL = 0.8;

/** `200 pcs this Friday and the rest …`: a row for each part, since the goods leave in several. */
export function partLines(all: readonly Said[], way: Way): readonly { readonly said: Said; readonly line: Proposal }[] {
  const { book } = way.around;
  const table = book.tables.find(({ parts }) => parts !== undefined);
  const principal = book.tables.find(({ table: name }) => name === book.principal);
  if (!table?.parts || principal?.quantity === undefined) return [];
  const { parts } = table;
  const [quantity, isGoods] = [principal.quantity, (said: Said) => isOfGoods(said)];
  return all
    .filter((said) => said.count !== undefined && isGoods(said) && said.told === 'promised')
    .flatMap((said) => {
      const [order] = said.orders.rows;
      const known = said.orders.named && said.orders.rows.length === 1 ? order : undefined;
      const ordered = Number(known?.has[quantity] ?? Number.NaN);
      const pieces = said.count?.pieces;
      if (pieces !== undefined && pieces === ordered) return [];
      const before = all
        .filter(({ sentence }) => sentence === said.sentence)
        .flatMap(({ count }) => count?.pieces ?? []);
      const left = ordered - before.reduce((sum, one) => sum + one, 0);
      const doubts: readonly Doubt[] = [
        ...said.doubts,
        ...(pieces === undefined ? [{ code: 'rest' } as const] : []),
        // Nearly all of it is the order itself, a little short.
        ...(pieces !== undefined && pieces > ordered * NEARLY_ALL ? [{ code: 'partOnly' } as const] : []),
      ];
      const line: Proposal = {
        table: table.table,
        id: undefined,
        candidates: known ? [] : said.orders.rows.map(({ id }) => id),
        key: parts.day,
        was: '',
        becomes: said.iso,
        ticked: doubts.length === 0,
        doubts: known ? doubts : [...doubts, { code: 'whichRow' }],
        said: said.words,
        adds: {
          of: known?.id,
          values: {
            ...parts.fixed,
            [parts.quantity]: pieces === undefined ? (left > 0 ? `${left}` : '') : `${pieces}`,
            [parts.day]: said.iso,
          },
        },
      };
      return [{ said, line }];
    });
}

const isOfGoods = ({ topic: { thing, act } }: Said) =>
  (thing === undefined || thing === 'goods') &&
  (act === 'leave' || act === 'deliver' || act === 'send' || act === undefined || act === 'etd');

/** Why a day moved, for the rows whose day was told to move; asked where lateness is spoken of and nothing is said of why. */
export function causeLines(scene: Scene, lines: readonly Proposal[], { around: { book } }: Way): readonly Proposal[] {
  const [span] = causesIn(scene.plain);
  const cause = span && scene.text.slice(span.from, span.to).trim();
  if (cause === undefined && !speaksOfDelay(scene.plain)) return [];
  return lines.flatMap((line): readonly Proposal[] => {
    const table = book.tables.find((each) => each.table === line.table);
    const reason = table?.takes.find(({ into }) => into === line.key)?.reason;
    if (reason === undefined || line.adds) return [];
    const row = book.rows.find(({ table: name, id }) => name === line.table && id === line.id);
    const was = row?.has[reason] ?? '';
    const becomes = cause ?? (/(?:retras|demora|atraso|aplaz)/.test(scene.plain) ? 'retraso' : 'delay');
    if (was === becomes) return [];
    const isOwn = cause !== undefined && line.said.includes(cause);
    const doubts: readonly Doubt[] = cause === undefined ? [{ code: 'noCause' }] : line.doubts;
    const { shift: _, ...rest } = line;
    return [{ ...rest, key: reason, was, becomes, doubts, ticked: isOwn && line.ticked && was === '' }];
  });
}

const LEAD = new RegExp(
  `(?<![a-z])(?:lead ?times?|plazos? de (?:entrega|produccion)|tiempos? de (?:entrega|produccion))[^.;\\n]{0,20}?(?<![a-z0-9])${LENGTH}`,
  'g',
);

/** Always so, not only now: offered for whoever wrote, and never ticked. */
export function leadLines(scene: Scene, { around: { book, contact } }: Way): readonly Proposal[] {
  const table = book.tables.find(({ leadDays }) => leadDays !== undefined);
  const [match] = matches(LEAD, scene.plain);
  if (!table?.leadDays || !match) return [];
  const [, one = '', two, , unit = ''] = match;
  const becomes = `${numberOf(two ?? one) * daysOf(unit)}`;
  const rows = book.rows.filter((row) => row.table === table.table);
  const own = rows.find(({ id }) => id === contact?.name);
  const was = own?.has[table.leadDays] ?? '';
  if (own && was === becomes) return [];
  const line = { table: table.table, key: table.leadDays, was, becomes, said: match[0], ticked: false };
  return [{ ...line, id: own?.id, candidates: own ? [] : rows.map(({ id }) => id), doubts: [{ code: 'always' }] }];
}

/** It has been, and no day is named: the day it was written is as good as any, and the person says so. */
export function doneLines(scene: Scene, sentence: Sentence, way: Way): readonly Proposal[] {
  const { plain } = scene;
  const whole = plain.slice(sentence.from, sentence.to);
  if (
    sentence.dates.length > 0 ||
    sentence.strange ||
    deniedIn(whole) !== 'no' ||
    isRequest(whole) ||
    isAsked(whole.trim())
  )
    return [];
  const date = { from: sentence.to, to: sentence.to, text: '', ahead: undefined, behind: undefined, doubts: [] };
  const topic = clauseTopic(
    plain,
    { date, span: sentence, near: sentence },
    { cues: scene.cues, until: sentence.to, named: sentence.mentions },
  );
  const where = whereOf(sentence, way);
  if (topic.thing === 'other' || topic.act === undefined) return [];
  if (topic.thing === undefined && where.named.length === 0) return [];
  if (toldIn(whole) !== 'done' || !['leave', 'arrive', 'start', 'approve', 'send'].includes(topic.act)) return [];
  const said = { ...topic, told: 'done', label: false, parcel: false, toward: true, plain: whole } as const;
  const target = targetOf(said, where);
  if (!target) return [];
  const words = scene.text.slice(sentence.from, sentence.to).trim();
  return linesOf(target, { told: 'done', iso: way.said, doubts: [{ code: 'noDay' }], words }, way);
}
