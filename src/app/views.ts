// What a view lists and says, gathered from the tabs: their findings, their English sentences, their steps.
import type { Saying, ViewPlan, ViewSource } from '../derive/view/plan';
import { type FindingSpec, NO_ID, RANK, SAME_ID, UNFINISHED } from '../domain/finding';
import { tabs } from '../tabs';
import { CORE, deskSetting } from '../tabs/desks';
import type { Tab, TabWords } from '../tabs/tab';
import * as laid from '../text/on-sheet';
import { labelsToTell } from './check-unfinished';
import { sentence } from './words';

export const TILES = ['late', 'soon', 'short', 'unpaid', 'check'] as const;
const CHECK = 'check';

/** How Settings may say that a desk is on. */
const ON = ['on', 'yes', 'true'];

/** What is past stands before this urgency. */
const PAST = -750_000;

type Band = keyof NonNullable<ViewSource['tiles']>;

const bandOf = ({ rank }: FindingSpec): Band => (rank < PAST ? 'past' : rank < RANK.falseStock ? 'ahead' : 'check');

/** @throws {Error} when two findings of one band stand in two tiles. */
function tilesOf({ table, findings, lines }: Tab): ViewSource['tiles'] {
  const tiles = new Map<Band, string>();
  for (const [code, spec] of Object.entries(findings)) {
    if (lines?.also?.code === code) continue;
    const known = tiles.get(bandOf(spec)) ?? spec.tile;
    if (known !== spec.tile) throw new Error(`${table.name}: ${code} stands in another tile than what is as urgent.`);
    tiles.set(bandOf(spec), spec.tile);
  }
  return Object.fromEntries(tiles);
}

function sourceOf(tab: Tab): ViewSource {
  const { table, lines, findings, desk, whole } = tab;
  const also = lines?.also;
  const spec = also && findings[also.code];
  const rowsOf = (count: number) => laid.rowsOf(count, table.name).slice(String(count).length);
  return {
    table,
    ...(desk === CORE ? {} : { desk: { setting: deskSetting(desk).name, item: desk, on: ON } }),
    ...(lines ? { lines, tiles: tilesOf(tab) } : {}),
    ...(also && spec ? { also: { ...also, rank: spec.rank, tile: spec.tile } } : {}),
    ...(whole?.sum ? { sum: whole.sum } : {}),
    isAddedTo: table.form !== undefined,
    rowsOf: { one: rowsOf(1), many: rowsOf(2) },
  };
}

/** A number that stands in no sentence but for the one that is asked for. */
const SEVERAL = 7;

/** A sentence of a code for so many, with marks for its number, its unit and the text beside that. */
function worded(say: (facts: { readonly [fact: string]: unknown }) => string, count: number): string {
  const facts = (available: number) => ({
    days: count,
    by: count,
    pieces: count,
    above: count,
    available,
    unit: '{u}',
    now: '{u}',
    has: '{v}',
  });
  const said = say(facts(count));
  const text = said.includes(`-${count}`) ? say(facts(-count)) : said;
  return count === SEVERAL ? text.replace(String(SEVERAL), '{n}') : text;
}

const sentencesOf = (say: (facts: { readonly [fact: string]: unknown }) => string): Saying['sentences'] => [
  worded(say, 0),
  worded(say, 1),
  worded(say, SEVERAL),
];

/** How the button of a step is called on the sheet. */
function nameOfStep({ step }: TabWords, name: string): string {
  const words: { readonly [step: string]: { readonly name: string } } = step;
  return words[name]?.name ?? name;
}

function sayingsOf(tab: Tab): readonly Saying[] {
  const { table, findings, lines } = tab;
  const words = tab.words[laid.sheetLanguage];
  const listed = Object.entries(findings).filter(([, { aside }]) => !aside);
  const own = listed.map(([code, { rank, date }]): Saying => {
    const step = lines?.done?.[code];
    return {
      table: table.name,
      code,
      rank,
      hasDays: date !== undefined,
      sentences: sentencesOf((facts) => sentence(words.finding, { code, ...facts })),
      ...(step === undefined ? {} : { done: nameOfStep(words, step) }),
      chase: lines?.chase?.includes(code) === true,
    };
  });
  const plain = { table: table.name, rank: RANK.check, hasDays: false, chase: false };
  return [
    ...own,
    { ...plain, code: NO_ID, sentences: sentencesOf(() => laid.noId) },
    { ...plain, code: SAME_ID, sentences: sentencesOf(() => laid.today.sameId) },
    { ...plain, code: UNFINISHED, sentences: sentencesOf(() => laid.unfinished(labelsToTell(table, 'en'))) },
  ];
}

/** What a view lists of the tabs that are laid; `sheetIds` are Google's numbers of theirs, where they are known. */
export function viewPlan(isLaid: (table: string) => boolean, sheetIds: ReadonlyMap<string, number>): ViewPlan {
  const listed = tabs.filter(({ table, upkeep }) => !upkeep && isLaid(table.name));
  return {
    sources: listed.map(sourceOf),
    sayings: listed.flatMap(sayingsOf),
    tiles: TILES,
    checkTile: CHECK,
    codes: { noId: NO_ID, sameId: SAME_ID, unfinished: UNFINISHED },
    snoozed: listed.flatMap(({ table }) => (table.inputs.snoozedUntil ? [table.name] : [])),
    sheetIds: new Map([...sheetIds].filter(([name]) => listed.some(({ table }) => table.name === name))),
    words: laid.today,
  };
}
