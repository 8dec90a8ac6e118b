// The form of a whole step on a row: ship, receive, mark paid and the others, as the server asks for them.
import { useCallback } from 'preact/hooks';
import type { ActionName, ActionView, RowRef } from '../app/api';
import { describeWarning } from '../text/describe';
import * as en from '../text/en';
import { type Answer, AskedForm, OpenForm, type Send } from './open-form';
import { call } from './server';
import type { Nav } from './view';

interface ActProps {
  readonly action: ActionName;
  readonly row: RowRef;
  readonly nav: Nav;
}

export function Act({ action, row, nav }: ActProps) {
  const ask = useCallback(() => call('openAction', action, row.table, row.id), [action, row]);
  return (
    <AskedForm ask={ask} title={en.sidebar.action[action]} nav={nav}>
      {(view) => <ActForm view={view} nav={nav} />}
    </AskedForm>
  );
}

function ActForm({ view, nav }: { view: ActionView; nav: Nav }) {
  const { action, row, title } = view;
  const name = en.sidebar.action[action];
  const about: { readonly [action: string]: string } = en.sidebar.about;
  const say = en.form;

  const send =
    (confirmed: boolean): Send =>
    async (typed): Promise<Answer> => {
      const outcome = await call('act', action, row.table, row.id, typed, confirmed);
      if (outcome.ok) {
        nav.finish(row, { done: outcome });
        return undefined;
      }
      if (!('ask' in outcome)) return outcome;
      const body = outcome.ask.map(describeWarning).map((sentence) => (
        <p class="why" key={sentence}>
          {sentence}
        </p>
      ));
      const choices = [{ label: name, send: send(true) }];
      return { doubt: { title: say.sure(name), body, safe: say.goBack, choices } };
    };

  const words = {
    title: name,
    small: `${row.id} ${title}`,
    button: name,
    busy: say.working,
    keys: say.keysDone,
    leaving: say.leaveUndone,
    about: about[action],
  };
  return <OpenForm view={view} words={words} send={send(false)} nav={nav} />;
}
