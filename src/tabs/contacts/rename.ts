// Gives a contact another name, and writes it into every row of every tab that names it: all in one step.
import type { FormField } from '../../derive/form';
import { formField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import { normaliseKey } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import { choice } from '../../schema/kinds';
import { openNearest } from '../../schema/near';
import { done, type Planned, type Step, section } from '../step';
import type { ContactCodes } from './codes';
import { rewriting, rowsOf, settingUses, type Use, usesIn } from './names';
import { contacts } from './table';
import type { Words } from './words.en';

type ContactStep = Step<Words, ContactCodes['said'], ContactCodes['warning']>;
type Warning = ContactCodes['warning'];

/** Another spelling that has no contact of its own, and was likely meant. */
interface Spelling {
  readonly name: string;
  readonly uses: readonly Use[];
}

interface Named {
  readonly name: string;
  /** The cells that count as this name, of settings, too. */
  readonly own: readonly Use[];
  readonly spellings: readonly Spelling[];
  readonly all: readonly Use[];
}

const isSame = (one: string, other: string) => normaliseKey(one) === normaliseKey(other);

function namedBy(name: string, context: StepContext): Named {
  const all = [...usesIn(context), ...settingUses(context)];
  const meant = openNearest([name]);
  const isContact = (written: string) => context.find(contacts, written) !== undefined;
  const byName = new Map<string, Use[]>();
  for (const use of all) {
    const key = normaliseKey(use.written);
    byName.set(key, [...(byName.get(key) ?? []), use]);
  }
  const own = byName.get(normaliseKey(name)) ?? [];
  byName.delete(normaliseKey(name));
  const spellings = [...byName.values()].flatMap((uses): readonly Spelling[] => {
    const written = uses[0]?.written ?? '';
    return meant(written) !== undefined && !isContact(written) ? [{ name: written.trim(), uses }] : [];
  });
  return { name, own, spellings, all };
}

const askOf = (index: number) => `spelling${index}`;

function spellingFields({ spellings, name }: Named, say: Words['renaming']): readonly FormField[] {
  return spellings.map((spelling, index) => ({
    key: askOf(index),
    label: spelling.name,
    kind: choice(say.leave, say.too),
    help: say.isIt(rowsOf(spelling.uses), name),
    fact: say.where(rowsOf(spelling.uses)),
    halfWidth: false,
    required: true,
  }));
}

export const rename: ContactStep = (id, context, { renaming: say }) => {
  const name = context.find(contacts, id)?.row.name;
  // Of two rows of one name nobody knows which is meant.
  const isCopy =
    name !== undefined && context.copiesOf(contacts).some(({ row }) => isSame(String(row.name ?? ''), name));
  if (name === undefined || isCopy) return undefined;
  const named = namedBy(name, context);
  const field = {
    ...formField(contacts, 'name'),
    label: say.newName,
    help: say.help,
    fact: say.where(rowsOf(named.own)),
  };
  return {
    sections: [section([field, ...spellingFields(named, say)])],
    rules: [],
    presets: { name },
    plan: (values) => planned(values, named, context, say),
  };
};

function planned(
  values: Values,
  named: Named,
  context: StepContext,
  say: Words['renaming'],
): Planned<ContactCodes['said'], Warning> {
  const to = String(values.name ?? '').trim();
  const isOther = !isSame(to, named.name);
  if (to === named.name || (isOther && context.find(contacts, to)))
    return { ok: false, problems: { name: { code: 'taken', typed: to } } };
  const too = named.spellings.filter((_, index) => values[askOf(index)] === say.too).flatMap(({ uses }) => uses);
  const how = rewriting(
    [...named.own, ...too].filter(({ written }) => written !== to),
    to,
    context,
  );
  // Its own row may go by its own calendar: a row that is called otherwise afterwards is changed in one piece.
  const own = how.changes.find(({ table, id }) => table.name === contacts.name && isSame(id, named.name));
  const changes = [
    { table: contacts, id: named.name, values: { ...own?.values, name: to } },
    ...how.changes.filter((each) => each !== own),
  ];
  const joined = isOther ? named.all.filter(({ written }) => isSame(written, to)) : [];
  const spellings = [...new Set(how.written.map(({ written }) => written))].filter((each) => each !== named.name);
  const rows = rowsOf(how.written);
  const warnings: readonly Warning[] = [
    ...(rows.length > 0 ? [{ code: 'writes', from: named.name, to, rows } as const] : []),
    ...(spellings.length > 0 ? [{ code: 'spellings', spellings } as const] : []),
    ...(joined.length > 0 ? [{ code: 'joins', to, rows: rowsOf(joined) } as const] : []),
    ...(how.formulas.length > 0 ? [{ code: 'formulas', cells: how.formulas } as const] : []),
    ...(how.nameless.length > 0 ? [{ code: 'nameless', cells: how.nameless } as const] : []),
    ...(how.set.length > 0 ? [{ code: 'setAlready', to, cells: how.set } as const] : []),
  ];
  return done(
    { changes },
    { code: 'renamed', from: named.name, to, rows },
    [{ table: contacts.name, id: to }],
    warnings,
  );
}
