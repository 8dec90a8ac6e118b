// Log a call: what was said goes into the log from the row that it was about, in two fields.
import { formField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import type { Said } from '../../domain/diary';
import type { RowRef } from '../../domain/plan';
import { brokenBy } from '../../schema/checks';
import { deskSetting } from '../desks';
import { done, type Offer, section, unlessWrong } from '../step';
import type { Logged } from './codes';
import { diary } from './diary';
import { log } from './table';

export { diary };

interface Talk {
  /** With whom, as the row has it. */
  readonly name: string | undefined;
  /** The IDs of the rows that it is about; none for the contact itself. */
  readonly about: readonly string[];
  readonly row: RowRef;
}

/** The form, and the plan that adds the entry; undefined where there is no log. */
export function logCall(context: StepContext, { name, about, row }: Talk): Offer<Logged, never> | undefined {
  if (!context.settings().get(deskSetting('People'))) return undefined;
  const field = (key: keyof typeof log.inputs) => formField(log, key);
  return {
    sections: [section([field('with'), field('what'), field('channel'), field('ball'), field('followUpOn')])],
    rules: [],
    presets: { with: name, channel: 'Call' },
    plan: (values) => {
      const partner = String(values.with ?? '');
      const { channel = 'Call', what, ball, followUpOn } = values as Partial<Said>;
      const said: Said = { name: partner, about, channel, direction: 'Out', what: what ?? '', ball, followUpOn };
      const plan = diary(said, context);
      const entry = plan.additions[0]?.values ?? {};
      const id = String(entry.logId);
      return unlessWrong(
        brokenBy(log, {}, entry, context.today),
        done(plan, { code: 'logged', id, name: partner }, [row, { table: log.name, id }]),
      );
    },
  };
}
