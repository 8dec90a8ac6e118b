// The form that adds a row to any table.
import { useCallback } from 'preact/hooks';
import type { FormView, RowRef } from '../app/api';
import * as en from '../text/en';
import type { Typed } from './draft';
import { readAs } from './echo';
import { AskedForm, OpenForm } from './open-form';
import { call } from './server';
import { summarise } from './summary';
import type { Fact, Nav } from './view';

interface FormProps {
  readonly table: string;
  readonly of: RowRef | undefined;
  readonly nav: Nav;
}

export function Form({ table, of, nav }: FormProps) {
  const ask = useCallback(() => (of ? call('openForm', table, of) : call('openForm', table)), [table, of]);
  return (
    <AskedForm ask={ask} title={en.form.add} nav={nav}>
      {(view) => <AddForm view={view} nav={nav} />}
    </AskedForm>
  );
}

function AddForm({ view, nav }: { view: FormView; nav: Nav }) {
  const { table, one } = view.spec;
  const say = en.form;
  const send = async (typed: Typed) => {
    const outcome = await call('addRow', table, typed);
    if (!outcome.ok) return outcome;
    const { added, undo } = outcome;
    nav.show({ at: 'added', added, one, facts: factsOf(typed, view), undo });
    return undefined;
  };
  const words = {
    title: say.addOne(one),
    small: view.nextId,
    button: say.addOne(one),
    busy: say.adding,
    keys: say.keys,
    leaving: say.leaveTitle,
  };
  const foresee = useCallback((typed: Typed) => call('foresee', { added: table, typed }), [table]);
  return <OpenForm view={view} words={words} send={send} foresee={view.foresees && foresee} nav={nav} />;
}

/** The open fields one by one, the folded sections in a few words. */
function factsOf(typed: Typed, view: FormView): readonly Fact[] {
  const facts = view.spec.sections.flatMap((section) =>
    section.name === undefined
      ? section.fields.map((field) => ({ label: field.label, value: readAs(field, typed, view) ?? '' }))
      : [{ label: en.fieldText(section.name), value: summarise(section, typed, view) }],
  );
  return facts.filter(({ value }) => value !== '');
}
