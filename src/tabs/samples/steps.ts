// Steps of one sample: it is sent, received, commented on, lent, given back, or lost.
import { formField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import type { Values } from '../../schema/checks';
import { addDays } from '../../schema/dates';
import type { RowOf } from '../../schema/table';
import { bare, done, type Step, section } from '../step';
import type { SampleCodes } from './codes';
import { samples } from './table';
import type { Words } from './words.en';

type SampleStep = Step<Words, SampleCodes['said'], SampleCodes['warning']>;
type Row = RowOf<typeof samples>;

/** Days until our comments are due, once a sample is here. */
const COMMENT_DAYS = 3;

const field = (key: keyof typeof samples.inputs) => formField(samples, key);
const needed = (key: keyof typeof samples.inputs) => ({ ...field(key), required: true });
const ofSample = (id: string) => [{ table: samples.name, id }];
const change = (id: string, values: Values) => ({ changes: [{ table: samples, id, values }] });

/** The sample of an id that is still to be had. */
function present(id: string, context: StepContext): Row | undefined {
  const row = context.find(samples, id)?.row;
  return row?.gone === undefined ? row : undefined;
}

const isLent = ({ lentTo, returnedOn }: Row) => lentTo !== undefined && returnedOn === undefined;

const send: SampleStep = (id, context) => {
  const row = present(id, context);
  if (!row || row.sentOn !== undefined || row.receivedOn !== undefined) return undefined;
  return {
    sections: [section([needed('sentOn'), field('carrier'), field('trackingNumber'), field('promised')])],
    rules: [{ rule: 'past', day: 'sentOn' }],
    presets: { sentOn: context.today, carrier: row.carrier, promised: row.promised },
    plan: (values) => done(change(id, values), { code: 'sent', id, day: String(values.sentOn) }, ofSample(id)),
    likely: row.promised !== undefined,
  };
};

const receive: SampleStep = (id, context) => {
  const row = present(id, context);
  if (!row || row.receivedOn !== undefined) return undefined;
  return {
    sections: [section([needed('receivedOn'), field('location'), field('commentsDue')])],
    rules: [{ rule: 'past', day: 'receivedOn' }],
    presets: { receivedOn: context.today, location: row.location, commentsDue: addDays(context.today, COMMENT_DAYS) },
    plan: (values) => done(change(id, values), { code: 'received', id, day: String(values.receivedOn) }, ofSample(id)),
    likely: row.sentOn !== undefined,
  };
};

/** A sample that is to be made again: the same, one round on. */
const nextRound = (row: Row, context: StepContext): Values => ({
  sampleId: context.next(samples),
  style: row.style,
  colour: row.colour,
  size: row.size,
  type: row.type,
  round: (row.round ?? 1) + 1,
  order: row.order,
  maker: row.maker,
  quantity: row.quantity,
  requestedOn: context.today,
  owner: row.owner,
});

const comment: SampleStep = (id, context) => {
  const row = present(id, context);
  if (!row || row.receivedOn === undefined || row.verdict !== undefined) return undefined;
  return {
    sections: [section([needed('verdict'), field('comments'), needed('commentedOn')])],
    rules: [{ rule: 'past', day: 'commentedOn' }],
    presets: { commentedOn: context.today, comments: row.comments },
    plan: (values) => {
      const plan = change(id, values);
      if (values.verdict !== 'Resubmit')
        return done(plan, { code: 'commented', id, verdict: String(values.verdict) }, ofSample(id));
      const again = nextRound(row, context);
      const next = String(again.sampleId);
      return done({ ...plan, additions: [{ table: samples, values: again }] }, { code: 'resubmitted', id, next }, [
        ...ofSample(id),
        ...ofSample(next),
      ]);
    },
    likely: true,
  };
};

const lend: SampleStep = (id, context) => {
  const row = present(id, context);
  if (!row || isLent(row)) return undefined;
  return {
    sections: [section([needed('lentTo'), needed('lentOn'), field('backBy')])],
    rules: [{ rule: 'notBefore', earlier: 'lentOn', later: 'backBy' }],
    presets: { lentOn: context.today },
    plan: (values) =>
      done(
        change(id, { ...values, returnedOn: undefined }),
        { code: 'lent', id, to: String(values.lentTo) },
        ofSample(id),
      ),
  };
};

const giveBack: SampleStep = (id, context) => {
  const row = present(id, context);
  if (!row || !isLent(row)) return undefined;
  return {
    sections: [section([needed('returnedOn'), field('location')])],
    rules: [{ rule: 'past', day: 'returnedOn' }],
    presets: { returnedOn: context.today, location: row.location },
    plan: (values) => done(change(id, values), { code: 'returned', id, day: String(values.returnedOn) }, ofSample(id)),
    likely: true,
  };
};

const lose: SampleStep = (id, context) =>
  present(id, context) &&
  bare(() =>
    done<SampleCodes['said'], SampleCodes['warning']>(
      change(id, { gone: 'Lost' }),
      { code: 'lost', id },
      ofSample(id),
      [{ code: 'loses', id }],
    ),
  );

export const steps = { send, receive, comment, lend, giveBack, lose };
