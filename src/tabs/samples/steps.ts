// Steps of one sample: it is requested, sent, received, commented on, lent, given back, or lost.
import { calendarsOf } from '../../domain/whose-calendar';
import { brokenBy } from '../../schema/checks';
import { logCall } from '../log/note-down';
import { measureSample } from '../measurements/plan';
import { done, section, thenWriteTo, unlessWrong } from '../step';
import type { SampleCodes } from './codes';
import { comment } from './comment';
import {
  calledIn,
  field,
  isLent,
  needed,
  noted,
  ofSamples,
  present,
  type SampleRow,
  type SampleStep,
  textOf,
} from './diary';
import { giveBack, lend } from './loans';
import { commentDays } from './settings';
import { samples } from './table';

/** A sample that was only planned is asked for. */
const request: SampleStep = (id, context, say) => {
  const row = present(id, context);
  if (!row || row.requestedOn !== undefined || row.sentOn !== undefined || row.receivedOn !== undefined)
    return undefined;
  return {
    sections: [
      section([
        needed('maker'),
        needed('requestedOn'),
        field('neededBy'),
        // A day that was promised before it was asked for is put right here.
        ...(row.promised === undefined ? [] : [field('promised')]),
        field('comments'),
      ]),
    ],
    rules: [{ rule: 'past', day: 'requestedOn' }],
    presets: {
      maker: row.maker,
      requestedOn: context.today,
      neededBy: row.neededBy,
      ...(row.promised === undefined ? {} : { promised: row.promised }),
      comments: row.comments,
    },
    plan: (values) => {
      const maker = String(values.maker);
      const what = say.log.requested(calledIn(row, say), textOf(values.neededBy));
      const plan = { changes: [{ table: samples, id, values }] };
      // Who has promised a day already is asked for none.
      const letter = row.promised === undefined ? maker : undefined;
      const told = noted(plan, { name: maker, about: [id], direction: 'Out', what }, context);
      return unlessWrong(
        brokenBy(samples, row, values, context.today),
        thenWriteTo(letter, done(told, { code: 'requested', id, maker }, ofSamples([id]))),
      );
    },
    likely: true,
  };
};

const send: SampleStep = (id, context, say) => {
  const row = present(id, context);
  if (!row || row.sentOn !== undefined || row.receivedOn !== undefined) return undefined;
  return {
    sections: [section([needed('sentOn'), field('trackingNumber'), field('carrier'), field('promised')])],
    rules: [{ rule: 'past', day: 'sentOn' }],
    presets: {
      sentOn: context.today,
      trackingNumber: row.trackingNumber,
      carrier: row.carrier,
      promised: row.promised,
    },
    plan: (values) => {
      const day = String(values.sentOn);
      const parcel = [values.carrier, values.trackingNumber].filter((part) => part !== undefined).join(' ');
      const what = say.log.sent(calledIn(row, say), parcel);
      const plan = { changes: [{ table: samples, id, values }] };
      return unlessWrong(
        brokenBy(samples, row, values, context.today),
        done(
          noted(plan, { name: row.maker, about: [id], direction: 'In', what }, context),
          { code: 'sent', id, day },
          ofSamples([id]),
        ),
      );
    },
    likely: row.requestedOn !== undefined,
  };
};

const receive: SampleStep = (id, context, say) => {
  const row = present(id, context);
  if (!row || row.receivedOn !== undefined) return undefined;
  // In our own working days: the comments are ours.
  const dueFrom = (day: string) => calendarsOf(context)('').forward(day, context.settings().get(commentDays));
  const usual = dueFrom(context.today);
  return {
    sections: [section([needed('receivedOn'), field('location'), field('commentsDue')])],
    rules: [
      { rule: 'past', day: 'receivedOn' },
      { rule: 'notBefore', earlier: 'receivedOn', later: 'commentsDue' },
    ],
    presets: { receivedOn: context.today, location: row.location, commentsDue: row.commentsDue ?? usual },
    plan: (values) => {
      const day = String(values.receivedOn);
      if (row.sentOn !== undefined && day < row.sentOn) {
        const { label } = samples.inputs.sentOn;
        return { ok: false, problems: { receivedOn: { code: 'before', earlier: label, earlierDay: row.sentOn } } };
      }
      // A day that was offered counts from the day it was here, whatever that turned out to be.
      const isOffered = row.commentsDue === undefined && values.commentsDue === usual;
      const commentsDue = isOffered || values.commentsDue === undefined ? dueFrom(day) : values.commentsDue;
      const plan = { changes: [{ table: samples, id, values: { ...values, commentsDue } }] };
      const what = say.log.received(calledIn(row, say), textOf(values.location));
      return done(
        noted(plan, { name: row.maker, about: [id], direction: 'In', what }, context),
        { code: 'received', id, day, comments: String(commentsDue) },
        ofSamples([id]),
      );
    },
    likely: row.sentOn !== undefined,
  };
};

/** Whoever has it, else its maker: who gave it back has it no more. */
const heldBy = (row: SampleRow) => (isLent(row) ? row.lentTo : row.maker);

const lose: SampleStep = (id, context, say) => {
  const row = present(id, context);
  if (!row) return undefined;
  return {
    sections: [],
    rules: [],
    presets: {},
    plan: () => {
      const what = say.log.lost(calledIn(row, say));
      const plan = { changes: [{ table: samples, id, values: { gone: 'Lost' } }] };
      return done<SampleCodes['said'], SampleCodes['warning']>(
        noted(plan, { name: heldBy(row), about: [id], direction: 'Out', what }, context),
        { code: 'lost', id },
        ofSamples([id]),
        [{ code: 'loses', id }],
      );
    },
    grave: true,
  };
};

const measure: SampleStep = (id, context, say) => measureSample(id, context, say.measuring);

const call: SampleStep = (id, context) => {
  const row = context.find(samples, id)?.row;
  if (!row) return undefined;
  return logCall(context, { name: heldBy(row), about: [id], row: { table: samples.name, id } });
};

export const steps = { request, send, receive, measure, comment, lend, giveBack, call, lose };
