// Takes the names that other tabs use over as contacts, all in one step; what may be another spelling is asked.
import type { FormField } from '../../derive/form';
import type { Book, StepContext } from '../../domain/book';
import type { Addition, Change } from '../../domain/plan';
import { normaliseKey } from '../../schema/cells';
import type { Problems, Values } from '../../schema/checks';
import { choice, longText } from '../../schema/kinds';
import { settings } from '../settings/table';
import { done, isWhole, type Planned, type Step, section } from '../step';
import type { ContactCodes } from './codes';
import { type Rewriting, rewriting, rowsOf, settingUses, type Unlisted, unlistedIn } from './names';
import { offerContacts } from './settings';
import { contacts } from './table';
import type { Words } from './words.en';

type ContactStep = Step<Words, ContactCodes['said'], ContactCodes['warning']>;
type Warning = ContactCodes['warning'];

/** What the tab as a whole needs. */
export function unlistedNow(book: Book): ContactCodes['finding'] | undefined {
  if (!book.settings().get(offerContacts)) return undefined;
  const names = unlistedIn(book).length;
  return names === 0 ? undefined : { code: 'unlisted', names };
}

/** How many of the names that a problem tells of are named. */
const MOST_NAMED = 8;

const askOf = (index: number) => `name${index}`;

function fieldsOf(unlisted: readonly Unlisted[], say: Words['adopting']): readonly FormField[] {
  return unlisted.flatMap(({ name, uses, meant }, index) =>
    meant === undefined
      ? []
      : [
          {
            key: askOf(index),
            label: name,
            kind: choice(say.same, say.another, say.later),
            help: say.isIt(rowsOf(uses), meant),
            fact: say.mayBe(meant),
            halfWidth: false,
            required: true,
          },
        ],
  );
}

/** The names of the list, each as it was offered; what was not offered is a problem. */
function chosen(
  values: Values,
  offered: readonly Unlisted[],
): { readonly of: readonly Unlisted[]; readonly problems: Problems } {
  const byName = new Map(offered.map((each) => [normaliseKey(each.name), each]));
  const lines = String(values.names ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const stray = lines.find((line) => !byName.has(normaliseKey(line)));
  const of = [...new Set(lines.flatMap((line) => byName.get(normaliseKey(line)) ?? []))];
  if (stray === undefined) return { of, problems: {} };
  const options = offered.slice(0, MOST_NAMED).map(({ name }) => name);
  return { of, problems: { names: { code: 'notAChoice', typed: stray, options } } };
}

function contactOf({ name, kind }: Unlisted, { user }: StepContext): Addition {
  return { table: contacts, values: { name, kind, ...(user === '' ? {} : { owner: user }) } };
}

/** Offers no more, or again. */
function settingPlan(offer: boolean, context: StepContext): { changes: readonly Change[]; additions: Addition[] } {
  const { name: setting, note, kind } = offerContacts;
  if (context.settings().get(offerContacts) === offer) return { changes: [], additions: [] };
  const value = kind.write(offer);
  if (context.find(settings, setting))
    return { changes: [{ table: settings, id: setting, values: { value } }], additions: [] };
  return { changes: [], additions: [{ table: settings, values: { setting, value, note } }] };
}

/** A spelling that is the same name, and how it is written. */
type Same = readonly [spelling: Unlisted, how: Rewriting];

function warningsOf(added: readonly Unlisted[], same: readonly Same[]): readonly Warning[] {
  const formulas = same.flatMap(([, how]) => how.formulas);
  const nameless = same.flatMap(([, how]) => how.nameless);
  return [
    ...(added.length > 0 ? [{ code: 'adds', names: added.map(({ name }) => name) } as const] : []),
    ...same.flatMap(([{ name, meant = '' }, { written }]) =>
      written.length > 0 ? [{ code: 'writes', from: name, to: meant, rows: rowsOf(written) } as const] : [],
    ),
    ...(formulas.length > 0 ? [{ code: 'formulas', cells: formulas } as const] : []),
    ...(nameless.length > 0 ? [{ code: 'nameless', cells: nameless } as const] : []),
    ...same.flatMap(([{ meant = '' }, { set }]) =>
      set.length > 0 ? [{ code: 'setAlready', to: meant, cells: set } as const] : [],
    ),
  ];
}

/** On the tab as a whole. */
export const adopt: ContactStep = (id, context, { adopting: say }) => {
  if (!isWhole(contacts, id, context)) return undefined;
  const unlisted = unlistedIn(context);
  const sure = unlisted.filter(({ meant }) => meant === undefined);
  if (unlisted.length === 0) return undefined;
  const asked = fieldsOf(unlisted, say);
  const names = { key: 'names', label: say.names, kind: longText, help: say.namesHelp, halfWidth: false };
  const again = {
    key: 'again',
    label: say.again,
    kind: choice(say.on, say.off),
    help: say.againHelp,
    halfWidth: false,
  };
  return {
    sections: [section([...(sure.length > 0 ? [names] : []), ...asked, again])],
    rules: [],
    presets: { names: sure.map(({ name }) => name).join('\n'), again: say.on },
    plan: (values) => planned(values, { unlisted, sure }, context, say),
    likely: true,
  };
};

interface Offered {
  readonly unlisted: readonly Unlisted[];
  readonly sure: readonly Unlisted[];
}

function planned(
  values: Values,
  { unlisted, sure }: Offered,
  context: StepContext,
  say: Words['adopting'],
): Planned<ContactCodes['said'], Warning> {
  const { of, problems } = chosen(values, sure);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const answered = (answer: string) => unlisted.filter((_, index) => values[askOf(index)] === answer);
  const added = [...of, ...answered(say.another)];
  const set = settingUses(context);
  const given = new Set<string>();
  const same = answered(say.same).map((each): Same => {
    const uses = [...each.uses, ...set.filter(({ written }) => normaliseKey(written) === normaliseKey(each.name))];
    return [each, rewriting(uses, each.meant ?? each.name, context, given)];
  });
  const offer = settingPlan(values.again !== say.off, context);
  const changes = [...same.flatMap(([, how]) => how.changes), ...offer.changes];
  const additions = [...added.map((each) => contactOf(each, context)), ...offer.additions];
  const rows = added.map(({ name }) => ({ table: contacts.name, id: name }));
  return done(
    { additions, changes },
    { code: 'adopted', names: added.length, rows: same.flatMap(([, { written }]) => written).length },
    rows.slice(0, MOST_NAMED),
    warningsOf(added, same),
  );
}
