// The lines that a parcel's number makes: which rows it is of, and whether its check digit speaks against it.
import type { Way } from './day-lines';
import { overlaps } from './plain';
import type { Scene, Sentence } from './scene';
import { rowsNamed, targetOf } from './targets';
import type { Doubt, Proposal, ReplyRow, ReplyTable } from './terms';

/** Which rows a parcel is of: those that its sentence is about, of a tab that holds parcels. */
export function parcelLines(scene: Scene, way: Way): readonly Proposal[] {
  return scene.parcels.flatMap((parcel) => {
    const sentence = scene.sentences.find((each) => each.from <= parcel.from && parcel.to <= each.to);
    if (!sentence) return [];
    const table = tableOfParcel(scene, sentence, way);
    if (!table?.parcel) return [];
    const words = scene.text.slice(sentence.from, sentence.to).trim();
    const rows = rowsOfParcel(table, sentence, scene, way);
    if (rows.length === 0) return [];
    const byNumber = rowsNamed(sentence.mentions, way.around.book.principal);
    const isNamed = sentence.orders.named || rows.some((row) => byNumber.includes(row));
    const doubts: readonly Doubt[] = [
      ...(parcel.wrong ? [{ code: 'wrongNumber' } as const] : []),
      ...(isNamed ? [] : [{ code: rows.length === 1 ? 'onlyOne' : 'whichRow' } as const]),
      ...(isNamed && rows.length > 1 ? [{ code: 'whichRow' } as const] : []),
    ];
    const told = [
      [table.parcel.number, parcel.number],
      ...(parcel.carrier === '' ? [] : [[table.parcel.carrier, parcel.carrier]]),
    ];
    return told.flatMap(([key = '', becomes = '']) => {
      const [row] = rows;
      const id = rows.length === 1 ? row?.id : undefined;
      const was = id === undefined ? '' : (row?.has[key] ?? '');
      const line = {
        table: table.table,
        id,
        candidates: id === undefined ? rows.map((each) => each.id) : [],
        key,
        was,
        becomes,
      };
      const its = key === table.parcel?.number ? doubts : doubts.filter(({ code }) => code !== 'wrongNumber');
      return was === becomes ? [] : [{ ...line, doubts: its, ticked: its.length === 0, said: words }];
    });
  });
}

/** A sample that is spoken of has its own parcel. */
function tableOfParcel({ cues }: Scene, sentence: Sentence, { around: { book } }: Way): ReplyTable | undefined {
  const things = cues.filter((cue) => overlaps(cue, sentence)).flatMap(({ thing }) => thing ?? []);
  const isSample = things.some((thing) => ['sample', 'pp', 'top', 'fit', 'sms', 'proto', 'sizeSet'].includes(thing));
  const holding = book.tables.filter(({ parcel }) => parcel !== undefined);
  return holding.find(({ about }) => (about !== undefined) === isSample) ?? (isSample ? undefined : holding[0]);
}

function rowsOfParcel(table: ReplyTable, sentence: Sentence, scene: Scene, way: Way): readonly ReplyRow[] {
  const { book } = way.around;
  const acts = ['send', 'leave'] as const;
  const things = scene.cues.filter((cue) => overlaps(cue, sentence)).flatMap(({ thing }) => thing ?? []);
  const thing = things.find((each) => !['goods', 'sample', 'other'].includes(each)) ?? things[0];
  if (table.about !== undefined && thing !== undefined) {
    const said = {
      thing,
      act: acts[0],
      told: 'promised',
      label: false,
      parcel: true,
      toward: false,
      plain: '',
    } as const;
    const target = targetOf(said, { book, orders: sentence.orders, named: [] });
    return target?.table === table ? target.rows : [];
  }
  const ids = new Set(sentence.orders.rows.map(({ id }) => id));
  const all = book.rows.filter((row) => row.table === table.table);
  const named = rowsNamed(sentence.mentions, book.principal).filter((row) => row.table === table.table);
  if (named.length > 0) return named;
  const own = all.filter(({ of }) => ids.has(of));
  return sentence.orders.named || own.length > 0 ? own : all;
}
