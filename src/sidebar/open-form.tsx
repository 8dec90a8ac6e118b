// A form at work, whatever it is for: it shows what is typed and what is wrong with it, asks when asked, and loses nothing.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormView, Refusal } from '../app/api';
import * as en from '../text/en';
import { Ask, type Question } from './ask';
import { type Draft, fieldsOfForm, isChanged, leaveField, takeOver, typeIn } from './draft';
import { useEscape } from './escape';
import { type Foresee, Foreseen } from './foreseen';
import { Header, Notice, Skeleton } from './frame';
import { useLoaded } from './load';
import { useMore } from './more';
import { whenReleased } from './pointer';
import { Section } from './section';
import { type Send, useSending } from './sending';

import type { Way } from './view';

type Sending = ReturnType<typeof useSending>;

export interface FormWords {
  readonly title: string;
  readonly small?: string | undefined;
  readonly button: string;
  readonly busy: string;
  readonly keys: string;
  /** Asked before what was typed is thrown away. */
  readonly leaving: string;
  /** What comes of it, where its fields do not say so. */
  readonly about?: string | undefined;
  /** It ends something that was agreed. */
  readonly grave?: true | undefined;
}

interface AskedFormProps<Asked extends FormView> {
  readonly ask: () => Promise<Asked | { readonly refused: Refusal }>;
  readonly title: string;
  /** Absent where there is nothing to go back to. */
  readonly nav?: Way;
  readonly children: (view: Asked) => ComponentChildren;
}

/** Asks the server what the form looks like today, then shows it. */
export function AskedForm<Asked extends FormView>({ ask, title, nav, children }: AskedFormProps<Asked>) {
  const { data, failure, reload } = useLoaded(ask);
  if (data && !('refused' in data)) return <>{children(data)}</>;

  const trouble = data ? en.refused[data.refused] : failure;
  return (
    <>
      <Header title={title} {...(nav ? { back: nav } : {})} focused />
      <main>
        {trouble ? <Notice text={trouble} onRetry={reload} /> : <Skeleton heights={[52, 52, 52, 52, 52, 52, 52, 36]} />}
      </main>
    </>
  );
}

interface OpenFormProps {
  readonly view: FormView;
  readonly words: FormWords;
  readonly send: Send;
  /** Tells what the form would move, as it is typed so far. */
  readonly foresee?: Foresee | undefined;
  /** The form is over a row that is there already. */
  readonly isEdit?: boolean;
  /** Absent where there is nothing to go back to. */
  readonly nav?: Way;
}

export function OpenForm({ view: sent, words, send, foresee, isEdit, nav }: OpenFormProps) {
  const { view, ask } = useMore(sent);
  const [question, setQuestion] = useState<Question>();
  const [focused, setFocused] = useState<string | null>(null);
  const work = useSending({ view, isEdit, send, ask: setQuestion });
  const { draft, sending, failure, refusals } = work;
  const form = useFormFocus(refusals, failure);
  const isBare = fieldsOfForm(view.spec).length === 0;

  const leave = () => {
    if (!nav || work.underWay.current) return;
    if (!isChanged(draft, view)) return nav.back();
    const { leaveText, stay: safe, leave: label } = en.form;
    const body = <p class="why">{leaveText}</p>;
    setQuestion({ title: words.leaving, body, safe, choices: [{ label, run: nav.back }] });
  };
  useEscape(!question && leave);

  return (
    <>
      <Header
        title={words.title}
        small={words.small}
        {...(nav ? { back: { ...nav, back: leave } } : {})}
        focused={isBare}
      />
      <main>
        <form
          ref={form}
          noValidate
          aria-busy={sending}
          onSubmit={(event) => {
            event.preventDefault();
            work.submit();
          }}
          onKeyDown={(event) => sendsIt(event) && work.submit()}
          onFocusIn={({ target }) => {
            const key = target instanceof HTMLElement ? target.getAttribute('name') : null;
            setFocused(key);
            work.setDraft((now) => takeOver(now, view, key));
          }}
        >
          <div class="sections" inert={sending}>
            {words.about && <p>{words.about}</p>}
            <Sections view={view} work={work} ask={ask} />
            {foresee && <Foreseen view={view} draft={draft} foresee={foresee} />}
          </div>
          <Dock view={view} words={words} work={work} help={helpOn(focused, view)} />
        </form>
      </main>
      <Ask question={question} onClose={() => setQuestion(undefined)} />
    </>
  );
}

interface DockProps extends Pick<OpenFormProps, 'view' | 'words'> {
  readonly work: Sending;
  readonly help: string | undefined;
}

/** The button, and what is to be said of it, in sight whatever the length of the form. */
function Dock({ view, words, work: { draft, sending, failure, refusals, submit }, help }: DockProps) {
  return (
    <div class="dock">
      {failure && <Notice text={failure} onRetry={submit} />}
      <p class="err" role="alert">
        {refusals > 0 && summaryOf(draft, view)}
      </p>
      <button type="submit" class={words.grave ? 'btn grave' : 'btn'} disabled={sending} aria-busy={sending}>
        {sending ? words.busy : words.button}
      </button>
      <p class="hint help">{help || words.keys}</p>
      <span class="unseen" aria-live="polite">
        {sending && words.busy}
      </span>
    </div>
  );
}

/** The help of the field that has the focus stands below the button, where it moves nothing. */
const helpOn = (key: string | null, { spec }: FormView) => fieldsOfForm(spec).find((field) => field.key === key)?.help;

/** The browser itself sends a form from its text fields; Enter does it from a choice too, and Ctrl and Enter from a long text. */
function sendsIt(event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, metaKey } = event;
  if (key !== 'Enter' || event.defaultPrevented) return false;
  const sends = target instanceof HTMLTextAreaElement ? ctrlKey || metaKey : target instanceof HTMLSelectElement;
  if (sends) event.preventDefault();
  return sends;
}

/** The first field has the focus, or the button where there is none; then the first that is wrong, or the way to try again. */
function useFormFocus(refusals: number, failure: string) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(
    () => form.current?.querySelector<HTMLElement>('input, select, textarea, [type="submit"]')?.focus(),
    [],
  );
  useLayoutEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  useLayoutEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('.notice button')?.focus();
  }, [failure]);
  return form;
}

interface SectionsProps extends Pick<DockProps, 'view' | 'work'> {
  readonly ask: (key: string, text: string) => void;
}

function Sections({ view, work, ask }: SectionsProps) {
  const { draft, setDraft, opened, toggle } = work;
  return (
    <>
      {view.spec.sections.map((section) => (
        <Section
          key={section.name ?? ''}
          section={section}
          view={view}
          draft={draft}
          open={opened.has(section.name ?? '')}
          onToggle={(open) => toggle(section.name ?? '', open)}
          onType={(key, text) => {
            ask(key, text);
            setDraft((now) => typeIn(now, view, key, text));
          }}
          onLeave={() => whenReleased(() => setDraft((now) => leaveField(now, view)))}
        />
      ))}
    </>
  );
}

function summaryOf(draft: Draft, { spec }: FormView): string {
  const labels = fieldsOfForm(spec).flatMap(({ key, label }) => (draft.shown[key] ? [label] : []));
  return labels.length === 0 ? '' : en.form.problems(labels);
}
