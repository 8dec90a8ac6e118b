// The form over a row that is there already; where somebody else changed it meanwhile, the person chooses.
import { useCallback } from 'preact/hooks';
import type { Conflict, EditView, RowRef } from '../app/api';
import type { FormField } from '../derive/form';
import { wordOf } from '../schema/kinds';
import * as en from '../text/en';
import { fieldsOfForm, newDraft, type Typed } from './draft';
import { AskedForm, OpenForm } from './open-form';
import type { Answer, Send } from './sending';
import { call } from './server';
import type { Nav } from './view';

export function Edit({ row, nav }: { row: RowRef; nav: Nav }) {
  const ask = useCallback(() => call('openEdit', row.table, row.id), [row]);
  return (
    <AskedForm ask={ask} title={en.sidebar.edit.name} nav={nav}>
      {(view) => <EditForm view={view} nav={nav} />}
    </AskedForm>
  );
}

function EditForm({ view, nav }: { view: EditView; nav: Nav }) {
  const { row, title, spec } = view;
  const say = en.sidebar.edit;

  const send =
    (before: Typed, keepMine: boolean): Send =>
    async (typed): Promise<Answer> => {
      if (Object.entries(typed).every(([key, text]) => text === before[key])) {
        nav.finish(row, { note: say.nothing });
        return undefined;
      }
      const outcome = await call('editRow', row.table, row.id, before, typed, keepMine);
      if (outcome.ok) {
        nav.finish(row, { done: outcome });
        return undefined;
      }
      if (!('conflicts' in outcome)) return outcome;
      const theirs = Object.fromEntries(outcome.conflicts.map(({ key, now }) => [key, now]));
      return {
        doubt: {
          title: say.conflict,
          body: <Conflicts conflicts={outcome.conflicts} fields={fieldsOfForm(spec)} typed={typed} />,
          safe: en.form.stay,
          choices: [
            { label: say.keepMine, send: send(before, true) },
            { label: say.takeTheirs, typed: theirs, send: send({ ...before, ...theirs }, false) },
          ],
        },
      };
    };

  const words = {
    title: say.one(spec.one),
    small: `${row.id} ${title}`,
    button: en.form.save,
    busy: en.form.saving,
    keys: en.form.keysSave,
    leaving: en.form.leaveUnsaved,
  };
  const foresee = useCallback(
    async (typed: Typed) => {
      const before = newDraft(view).typed;
      const isSame = Object.entries(typed).every(([key, text]) => text === before[key]);
      return isSame ? [] : call('foresee', { ...row, before, typed });
    },
    [view, row],
  );
  return (
    <OpenForm
      view={view}
      words={words}
      send={send(newDraft(view).typed, false)}
      foresee={view.foresees && foresee}
      isEdit
      nav={nav}
    />
  );
}

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly fields: readonly FormField[];
  readonly typed: Typed;
}

function Conflicts({ conflicts, fields, typed }: ConflictsProps) {
  const say = en.sidebar.edit;
  const values = ({ key, was, now }: Conflict) => {
    const kind = fields.find((field) => field.key === key)?.kind;
    const told = (text: string) => (kind ? wordOf(kind, text) : text);
    return [
      [say.was, told(was)],
      [say.now, told(now)],
      [say.yours, told(typed[key] ?? '')],
    ];
  };
  return (
    <>
      <p class="why">{say.conflictText}</p>
      {conflicts.map((conflict) => (
        <section key={conflict.key}>
          <b>{conflict.label}</b>
          <dl class="facts versions">
            {values(conflict).map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value || say.blank}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
