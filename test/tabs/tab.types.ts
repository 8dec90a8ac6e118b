// What a tab may not leave out: compiled with the types, never run. Each line after @ts-expect-error must fail to compile.

import { soon } from '../../src/domain/finding';
import { date, id, text } from '../../src/schema/kinds';
import { defineTable } from '../../src/schema/table';
import { type Codes, defineTab, type TabWords } from '../../src/tabs/tab';

const fittings = defineTable({
  name: 'Fittings',
  one: 'fitting',
  tabColor: '#000000',
  inputs: {
    fittingId: { label: 'Fitting ID', kind: id('FIT'), help: 'Given by Selvedge.' },
    model: { label: 'Model', kind: text, help: 'Who comes.' },
    day: { label: 'Day', kind: date, help: 'The day of it.' },
  },
  computed: {},
});

type FittingCodes = Codes<{
  finding: { readonly code: 'fittingSoon'; readonly days: number };
  said: { readonly code: 'moved'; readonly id: string };
  warning: { readonly code: 'modelAway' };
  date: 'fitting';
}>;

const en = {
  finding: { fittingSoon: ({ days }: { days: number }) => `fitting in ${days} days` },
  date: { fitting: { on: (day: string) => `on ${day}`, event: (name: string) => name } },
  next: {},
  waits: {},
  title: {},
  note: {},
  step: {},
  said: { moved: ({ id: moved }: { id: string }) => `${moved} moved.` },
  warning: { modelAway: () => 'The model is away that day.' },
} satisfies TabWords<FittingCodes>;
type Words = typeof en;

const findings = { fittingSoon: soon('fitting') };
const parts = { table: fittings, findings, words: { en, es: en } };

defineTab<typeof fittings, FittingCodes, Words>(parts);

const { fittingSoon: _finding, ...noFinding } = en.finding;
const withoutFinding = { en, es: { ...en, finding: noFinding } };
// @ts-expect-error: a finding without its sentence in Spanish.
defineTab<typeof fittings, FittingCodes, Words>({ ...parts, words: withoutFinding });
const { moved: _said, ...noSaid } = en.said;
const withoutSaid = { en, es: { ...en, said: noSaid } };
// @ts-expect-error: what a step says, without its sentence in Spanish.
defineTab<typeof fittings, FittingCodes, Words>({ ...parts, words: withoutSaid });
const { modelAway: _warning, ...noWarning } = en.warning;
const withoutWarning = { en: { ...en, warning: noWarning }, es: en };
// @ts-expect-error: a warning without its sentence in English.
defineTab<typeof fittings, FittingCodes, Words>({ ...parts, words: withoutWarning });
const withoutDate = { en, es: { ...en, date: {} } };
// @ts-expect-error: the date that a finding counts to has no words.
defineTab<typeof fittings, FittingCodes, Words>({ ...parts, words: withoutDate });
// @ts-expect-error: a finding that weighs nothing.
defineTab<typeof fittings, FittingCodes, Words>({ ...parts, findings: {} });
const wrongDate = { fittingSoon: soon('ship') };
// @ts-expect-error: a finding counts to a date that the tab does not have.
defineTab<typeof fittings, FittingCodes, Words>({ ...parts, findings: wrongDate });
const imports = { headerSynonyms: {}, naturalKeys: [['dya']] } as const;
// @ts-expect-error: a file is told apart by a column that is not there.
defineTab<typeof fittings, FittingCodes, Words>({ ...parts, imports });
const sample = [{ model: 5 }];
// @ts-expect-error: a sample row with a number for a name.
defineTab<typeof fittings, FittingCodes, Words>({ ...parts, sample });
