// The form that adds a row to any table, drawn from what the server says of it.
import type { Ref } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormView } from '../app/api';
import * as en from '../text/en';
import {
  type Draft,
  fieldsOfForm,
  isChanged,
  judgeAll,
  leaveField,
  newDraft,
  showFound,
  type Typed,
  typeIn,
} from './draft';
import { Header, Notice, Skeleton } from './frame';
import { useLoaded } from './load';
import { whenReleased } from './pointer';
import { Section } from './section';
import { call } from './server';
import { inFull, summarise } from './summary';
import type { Fact, View } from './view';

interface FormProps {
  readonly table: string;
  readonly show: (view: View) => void;
}

/** Asks the server what the form looks like today, then shows it. */
export function Form({ table, show }: FormProps) {
  const ask = useCallback(() => call('openForm', table), [table]);
  const { data, failure, reload } = useLoaded(ask);
  if (data && !('refused' in data)) return <OpenForm view={data} show={show} />;

  const trouble = data ? en.refused[data.refused] : failure;
  return (
    <>
      <Header title={en.sidebar.form.add} onBack={() => show({ at: 'home' })} focused />
      <main>
        {trouble ? <Notice text={trouble} onRetry={reload} /> : <Skeleton heights={[52, 52, 52, 52, 52, 52, 52, 36]} />}
      </main>
    </>
  );
}

function OpenForm({ view, show }: { view: FormView; show: (view: View) => void }) {
  const { spec } = view;
  const [draft, setDraft] = useState(() => newDraft(view));
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [sending, setSending] = useState(false);
  /** What kept the row from being added, apart from its fields. */
  const [failure, setFailure] = useState('');
  /** How often the form was sent with problems; each time the first of them takes the focus. */
  const [refusals, setRefusals] = useState(0);
  const [help, setHelp] = useState('');
  const underWay = useRef(false);
  const leaving = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);

  const home = () => show({ at: 'home' });
  const leave = () => {
    if (underWay.current) return;
    if (isChanged(draft, view)) leaving.current?.showModal();
    else home();
  };

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  useLayoutEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  useLayoutEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('.notice button')?.focus();
  }, [failure]);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || leaving.current?.open) return;
      // Else this very key press would close the question it asks.
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const showProblems = (next: Draft) => {
    const faulty = spec.sections.filter(({ fields }) => fields.some(({ key }) => next.shown[key]));
    setDraft(next);
    setOpened(new Set([...opened, ...faulty.map(({ name = '' }) => name)]));
    setRefusals(refusals + 1);
  };

  const send = async () => {
    if (underWay.current) return;
    const judged = judgeAll(draft, view);
    setFailure('');
    if (!judged.ready) return showProblems(judged.draft);
    underWay.current = true;
    setSending(true);
    const outcome = await call('addRow', spec.table, draft.typed).catch((error: Error) => error.message);
    underWay.current = false;
    setSending(false);
    if (typeof outcome === 'string') setFailure(outcome);
    else if (outcome.ok) {
      show({ at: 'added', added: outcome.added, one: spec.one, facts: factsOf(draft.typed, view) });
    } else if ('problems' in outcome) showProblems(showFound(draft, outcome.problems));
    else setFailure(en.refused[outcome.refused]);
  };

  return (
    <>
      <Header title={en.sidebar.form.addOne(spec.one)} small={view.nextId} onBack={leave} />
      <main>
        <form
          ref={form}
          noValidate
          aria-busy={sending}
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
          onFocusIn={({ target }) => setHelp(target instanceof HTMLElement ? helpOf(target, view) : '')}
        >
          <div class="sections" inert={sending}>
            {spec.sections.map((section) => (
              <Section
                key={section.name ?? ''}
                section={section}
                view={view}
                draft={draft}
                open={opened.has(section.name ?? '')}
                onToggle={(open) => setOpened((now) => withOrWithout(now, section.name ?? '', open))}
                onType={(key, text) => setDraft((now) => typeIn(now, view, key, text))}
                onLeave={() => whenReleased(() => setDraft((now) => leaveField(now, view)))}
              />
            ))}
          </div>
          <div class="dock">
            {failure && <Notice text={failure} onRetry={send} />}
            <p class="err" role="alert">
              {refusals > 0 && summaryOf(draft, view)}
            </p>
            <button type="submit" class="btn" disabled={sending} aria-busy={sending}>
              {sending ? en.sidebar.form.adding : en.sidebar.form.addOne(spec.one)}
            </button>
            <p class="hint help">{help || en.sidebar.form.keys}</p>
            <span class="unseen" aria-live="polite">
              {sending && en.sidebar.form.adding}
            </span>
          </div>
        </form>
      </main>
      <LeaveDialog dialog={leaving} onLeave={home} />
    </>
  );
}

function LeaveDialog({ dialog, onLeave }: { dialog: Ref<HTMLDialogElement>; onLeave: () => void }) {
  const say = en.sidebar.form;
  return (
    <dialog ref={dialog} aria-labelledby="leave-title" aria-describedby="leave-text">
      <form method="dialog">
        <h2 class="ask" id="leave-title">
          {say.leaveTitle}
        </h2>
        <p class="why" id="leave-text">
          {say.leaveText}
        </p>
        <button type="submit" class="btn">
          {say.stay}
        </button>
        <button type="button" class="btn quiet" onClick={onLeave}>
          {say.leave}
        </button>
      </form>
    </dialog>
  );
}

function withOrWithout(names: ReadonlySet<string>, name: string, wanted: boolean): ReadonlySet<string> {
  const others = [...names].filter((other) => other !== name);
  return new Set(wanted ? [...others, name] : others);
}

/** The help of the field that has the focus stands below the button, where it moves nothing. */
function helpOf(target: HTMLElement, { spec }: FormView): string {
  const key = target.getAttribute('name');
  return fieldsOfForm(spec).find((field) => field.key === key)?.help ?? '';
}

function summaryOf(draft: Draft, { spec }: FormView): string {
  const labels = fieldsOfForm(spec).flatMap(({ key, label }) => (draft.shown[key] ? [label] : []));
  return labels.length === 0 ? '' : en.sidebar.form.problems(labels);
}

/** The open fields one by one, the folded sections in a few words. */
function factsOf(typed: Typed, view: FormView): readonly Fact[] {
  const facts = view.spec.sections.flatMap((section) =>
    section.name === undefined
      ? section.fields.map((field) => ({ label: field.label, value: inFull(field, typed, view) }))
      : [{ label: section.name, value: summarise(section, typed, view) }],
  );
  return facts.filter(({ value }) => value !== '');
}
