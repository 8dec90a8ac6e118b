// Record what a sample measures: a figure a point, each told with the spec that it is judged by.
import { type FormField, formField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import type { Addition, Change } from '../../domain/plan';
import { normaliseKey } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import type { RowOf } from '../../schema/table';
import { deskSetting } from '../desks';
import { samples } from '../samples/table';
import { done, type Offer, section } from '../step';
import type { Measured, Off, Outside } from './codes';
import type { Measurement } from './judge';
import { measurements } from './table';
import type { Words } from './words.en';

type Sample = RowOf<typeof samples>;
type Say = Words['measuring'];

/** A point to measure: the row that says its spec, which is the sample's own once that was measured. */
interface Point {
  readonly key: string;
  readonly row: Measurement;
  readonly size: string | undefined;
  readonly isOwn: boolean;
}

const isSame = (one: string | undefined, other: string | undefined) => normaliseKey(one) === normaliseKey(other);

/** The points of a sample's style in its size; in all sizes where the sample names none. */
function pointsOf(sample: Sample, context: StepContext): readonly Point[] {
  const ofStyle = context.rowsOf(measurements).filter(({ row }) => isSame(row.style, sample.style));
  const fits = ({ size }: Measurement['row']) =>
    size === undefined || sample.size === undefined || isSame(size, sample.size);
  const own = ofStyle.filter(({ row }) => isSame(row.sample, sample.sampleId));
  const all = ofStyle.filter(({ row }) => row.sample === undefined && row.spec !== undefined && fits(row));
  // A spec of every size holds where the size has none of its own.
  const hasOwn = ({ point }: Measurement['row']) =>
    sample.size !== undefined && all.some(({ row }) => row.size !== undefined && isSame(row.point, point));
  const specs = all.filter(({ row }) => row.size !== undefined || !hasOwn(row));
  const points = new Map<string, Point>();
  for (const [isOwn, rows] of [[false, specs] as const, [true, own] as const]) {
    for (const row of rows) {
      const { pointId, point, size = sample.size } = row.row;
      const place = `${normaliseKey(point)}|${normaliseKey(size)}`;
      if (pointId !== undefined) points.set(place, { key: `point:${pointId}`, row, size, isOwn });
    }
  }
  return [...points.values()];
}

function fieldOf({ key, row: { row }, size }: Point, sample: Sample, say: Say): FormField {
  const label = [row.point, ...(sample.size === undefined ? [size] : [])].filter(Boolean).join(', ');
  const fact = say.spec(row.spec, { plus: row.plus, minus: row.minus, unit: row.unit ?? '' });
  return { ...formField(measurements, 'measured'), key, label, halfWidth: true, ...(fact === '' ? {} : { fact }) };
}

/** What of these figures is out of tolerance, by the formula of Status. */
function offOf(points: readonly Point[], values: Values, context: StepContext): readonly Off[] {
  return points.flatMap(({ key, row }): readonly Off[] => {
    const { status, difference = 0 } = context.whatIf(measurements, row, { measured: values[key] });
    const { point = '', unit = '' } = row.row;
    return status === 'Out of tolerance' ? [{ point, by: difference, unit }] : [];
  });
}

/** A row of the sample's own keeps the spec by which it was measured, whatever becomes of that. */
function additionOf({ key, row: { row }, size }: Point, sample: Sample, more: Values, context: StepContext): Addition {
  const { style, point, spec, minus, plus, unit, how } = row;
  const spoken = { style, point, size, spec, minus, plus, unit, how };
  const pointId = context.next(measurements);
  const owner = sample.owner ?? row.owner;
  const values = { pointId, ...spoken, sample: sample.sampleId, measured: more[key], measuredOn: more.measuredOn };
  return { table: measurements, values: { ...values, owner } };
}

/** A figure that is taken out leaves no day on which it was measured. */
function changeOf({ key, row: { row } }: Point, more: Values): Change {
  const measured = more[key];
  const values = { measured, measuredOn: measured === undefined ? undefined : more.measuredOn };
  return { table: measurements, id: row.pointId ?? '', values };
}

/** The form of a sample's points; undefined where its style has none, or the desk is off. */
export function measureSample(
  id: string | undefined,
  context: StepContext,
  say: Say,
): Offer<Measured, Outside> | undefined {
  if (!context.settings().get(deskSetting('Measurements'))) return undefined;
  const sample = context.find(samples, id)?.row;
  if (!sample?.sampleId || sample.gone !== undefined) return undefined;
  const sampleId = sample.sampleId;
  const points = pointsOf(sample, context);
  const [first] = points;
  if (!first) return undefined;
  const day = { ...formField(measurements, 'measuredOn'), required: true };
  return {
    sections: [section([...points.map((point) => fieldOf(point, sample, say)), day])],
    rules: [{ rule: 'past', day: 'measuredOn' }],
    presets: {
      ...Object.fromEntries(points.flatMap(({ key, row, isOwn }) => (isOwn ? [[key, row.row.measured]] : []))),
      measuredOn: context.today,
    },
    foresee: (values) => {
      const off = offOf(points, values, context);
      return off.length > 0 ? [{ code: 'outside', off }] : [];
    },
    plan: (values) => {
      const given = points.filter(({ key, row, isOwn }) => values[key] !== (isOwn ? row.row.measured : undefined));
      if (given.length === 0) return { ok: false, problems: { [first.key]: { code: 'required' } } };
      const changes = given.filter(({ isOwn }) => isOwn).map((point) => changeOf(point, values));
      const additions = given.filter(({ isOwn }) => !isOwn).map((point) => additionOf(point, sample, values, context));
      const off = offOf(points, values, context);
      return done({ additions, changes }, { code: 'measured', sample: sampleId, points: given.length, off }, [
        { table: samples.name, id: sampleId },
      ]);
    },
    likely: sample.receivedOn !== undefined && sample.verdict === undefined,
  };
}
