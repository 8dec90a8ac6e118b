// Steps of an entry of the log: it is settled, followed up another day, or the ball goes to the other side.
import { formField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import { brokenBy, type Values } from '../../schema/checks';
import type { RowOf } from '../../schema/table';
import { done, type Step, section, unlessWrong } from '../step';
import type { LogCodes } from './codes';
import { log } from './table';
import type { Words } from './words.en';

type LogStep = Step<Words, LogCodes['said'], LogCodes['warning']>;

const needed = (key: keyof typeof log.inputs) => ({ ...formField(log, key), required: true });
const ofEntry = (id: string) => [{ table: log.name, id }];
const change = (id: string, values: Values) => ({ changes: [{ table: log, id, values }] });

/** An entry that is not settled. */
function openOne(id: string, context: StepContext): RowOf<typeof log> | undefined {
  const row = context.find(log, id)?.row;
  return row?.closedOn === undefined ? row : undefined;
}

const close: LogStep = (id, context) => {
  const row = openOne(id, context);
  if (!row) return undefined;
  return {
    sections: [section([needed('closedOn'), formField(log, 'notes')])],
    rules: [{ rule: 'past', day: 'closedOn' }],
    presets: { closedOn: context.today, notes: row.notes },
    plan: (values) => done(change(id, values), { code: 'closed', id }, ofEntry(id)),
    likely: row.followUpOn !== undefined,
  };
};

const later: LogStep = (id, context) => {
  const row = openOne(id, context);
  if (!row) return undefined;
  return {
    sections: [section([needed('followUpOn')])],
    rules: [],
    presets: {},
    plan: (values) =>
      unlessWrong(
        brokenBy(log, row, values, context.today),
        done(change(id, values), { code: 'later', id, day: String(values.followUpOn) }, ofEntry(id)),
      ),
  };
};

/** They have answered, or we have: now the other side is to. */
const pass: LogStep = (id, context) => {
  const row = openOne(id, context);
  if (!row || row.followUpOn === undefined) return undefined;
  const ball = row.ball === 'Them' ? 'Us' : 'Them';
  return {
    sections: [section([needed('ball'), needed('followUpOn')])],
    rules: [],
    presets: { ball, followUpOn: undefined },
    plan: (values) =>
      unlessWrong(
        brokenBy(log, row, values, context.today),
        done(change(id, values), { code: 'passed', id, isOurs: values.ball === 'Us' }, ofEntry(id)),
      ),
  };
};

export const steps = { close, later, pass };
