// The form of a whole step on a row: ship, receive, mark paid and the others, as the server asks for them.
import { useCallback } from 'preact/hooks';
import type { RowRef, StepName, StepView } from '../app/api';
import * as en from '../text/en';
import type { Typed } from './draft';
import { AskedForm, OpenForm } from './open-form';
import type { Answer, Send } from './sending';
import { call } from './server';
import type { Nav } from './view';

interface StepProps {
  readonly step: StepName;
  readonly row: RowRef;
  readonly nav: Nav;
}

export function Step({ step, row, nav }: StepProps) {
  const ask = useCallback(() => call('openStep', step.name, row.table, row.id), [step, row]);
  return (
    <AskedForm ask={ask} title={step.label} nav={nav}>
      {(view) => <StepForm view={view} nav={nav} />}
    </AskedForm>
  );
}

function StepForm({ view, nav }: { view: StepView; nav: Nav }) {
  const { step, row, title, about } = view;
  const name = step.label;
  const say = en.form;

  const send =
    (confirmed: boolean): Send =>
    async (typed): Promise<Answer> => {
      const outcome = await call('takeStep', step.name, row.table, row.id, typed, confirmed);
      if (outcome.ok) {
        nav.finish(row, { done: outcome });
        return undefined;
      }
      if (!('ask' in outcome)) return outcome;
      const body = outcome.ask.map((sentence) => (
        <p class="why" key={sentence}>
          {sentence}
        </p>
      ));
      const choices = [{ label: name, send: send(true) }];
      return { doubt: { title: say.sure(name), body, safe: say.goBack, grave: step.grave, choices } };
    };

  const foresee = useCallback((typed: Typed) => call('foresee', { ...row, step: step.name, typed }), [step.name, row]);
  const words = {
    title: name,
    small: `${row.id} ${title}`,
    button: name,
    busy: say.working,
    keys: say.keysDone,
    leaving: say.leaveUndone,
    about,
    grave: step.grave,
  };
  return <OpenForm view={view} words={words} send={send(false)} foresee={view.foresees && foresee} nav={nav} />;
}
