// Steps of one style: its tech pack is sent, gets a new version, or the style moves on.

import type { FormField } from '../../derive/form';
import { formField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import type { Plan } from '../../domain/plan';
import { choice } from '../../schema/kinds';
import { deskSetting } from '../desks';
import { diary, logCall } from '../log/note-down';
import { done, type Step, section } from '../step';
import type { StyleCodes, Touches } from './codes';
import { aheadOf, factoriesOf, liveOrders, openSamples } from './live';
import { styles } from './table';
import type { Words } from './words.en';

type StyleStep = Step<Words, StyleCodes['said'], StyleCodes['warning']>;

const field = (key: keyof typeof styles.inputs) => formField(styles, key);
const needed = (key: keyof typeof styles.inputs) => ({ ...field(key), required: true });
const ofStyle = (id: string) => [{ table: styles.name, id }];

const MOVED = 'Yes';

/** A row of the log for each factory that was told. */
function notedWith(names: readonly string[], id: string, what: string, context: StepContext): Plan {
  if (!context.settings().get(deskSetting('People'))) return {};
  const written = names.map((name) =>
    diary({ name, about: [id], channel: 'Mail', direction: 'Out', what, ball: 'Them' }, context),
  );
  return {
    additions: written.flatMap(({ additions }) => additions),
    changes: written.flatMap(({ changes }) => changes),
  };
}

/** It went out otherwise than by a letter of Selvedge: every live factory has it. */
const sendTechPack: StyleStep = (id, context, say) => {
  const row = context.find(styles, id)?.row;
  if (!row?.techPackVersion || row.stage === 'Dropped') return undefined;
  const factories = factoriesOf(liveOrders(row.style, context));
  return {
    sections: [section([needed('factoryHas'), field('changed')])],
    rules: [],
    presets: { factoryHas: row.techPackVersion, changed: row.changed },
    plan: (values) => {
      const version = String(values.factoryHas);
      const what = say.log.sent(version, values.changed === undefined ? '' : String(values.changed));
      const { additions = [], changes = [] } = notedWith(factories, id, what, context);
      const own = { table: styles, id, values };
      return done({ additions, changes: [own, ...changes] }, { code: 'sent', style: id, version }, ofStyle(id));
    },
    likely: ['Old version out', 'Not sent'].includes(context.find(styles, id)?.figures.status ?? ''),
  };
};

/** What is made by the version that no longer holds. */
function touchedBy(id: string, context: StepContext): readonly Touches[] {
  const live = liveOrders(id, context);
  const orders = live.flatMap(({ row }) => row.orderId ?? []);
  const samples = openSamples(id, context).flatMap(({ row }) => row.sampleId ?? []);
  const inspections = aheadOf(live, context).flatMap(({ row }) => row.inspectionId ?? []);
  return orders.length + samples.length === 0 ? [] : [{ code: 'touches', orders, samples, inspections }];
}

const patternField = (say: Words): FormField => ({
  key: 'moves',
  label: say.version.pattern,
  kind: { ...choice(MOVED, 'No'), words: say.version.words },
  help: say.version.patternHelp,
  halfWidth: false,
});

const newVersion: StyleStep = (id, context, say) => {
  const row = context.find(styles, id)?.row;
  if (!row || row.stage === 'Dropped') return undefined;
  const isUngraded = (moves: unknown) => moves === MOVED && row.gradedOn !== undefined;
  const foresee = ({ moves }: { readonly [key: string]: unknown }): readonly StyleCodes['warning'][] => [
    ...touchedBy(id, context),
    ...(isUngraded(moves) ? [{ code: 'ungraded' } as const] : []),
  ];
  return {
    sections: [
      section([
        needed('techPackVersion'),
        needed('techPackDate'),
        needed('changed'),
        field('techPack'),
        { ...patternField(say), required: true },
      ]),
    ],
    rules: [{ rule: 'past', day: 'techPackDate' }],
    presets: { techPackDate: context.today, techPack: row.techPack, moves: 'No' },
    foresee,
    plan: ({ moves, ...values }) => {
      const graded = isUngraded(moves) ? { gradedOn: undefined } : {};
      const plan = { changes: [{ table: styles, id, values: { ...values, ...graded } }] };
      const said = { code: 'version', style: id, version: String(values.techPackVersion) } as const;
      return done(plan, said, ofStyle(id), isUngraded(moves) ? [{ code: 'ungraded' } as const] : []);
    },
  };
};

const moveStage: StyleStep = (id, context) => {
  const row = context.find(styles, id)?.row;
  if (!row) return undefined;
  return {
    sections: [section([needed('stage')])],
    rules: [],
    presets: { stage: row.stage },
    plan: (values) =>
      done(
        { changes: [{ table: styles, id, values }] },
        { code: 'moved', style: id, stage: String(values.stage) },
        ofStyle(id),
        values.stage === 'Dropped' ? touchedBy(id, context) : [],
      ),
  };
};

/** With the factory of its live orders. */
const call: StyleStep = (id, context) => {
  if (!context.find(styles, id)) return undefined;
  const [name] = factoriesOf(liveOrders(id, context));
  return logCall(context, { name, about: [id], row: { table: styles.name, id } });
};

export const steps = { sendTechPack, newVersion, moveStage, call };
