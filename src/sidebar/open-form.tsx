// A form at work, whatever it is for: it judges what is typed, sends it once, asks when asked, and loses nothing.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormView, Refusal } from '../app/api';
import type { Problems } from '../schema/checks';
import * as en from '../text/en';
import { Ask, type Question } from './ask';
import {
  type Draft,
  fieldsOfForm,
  isChanged,
  judgeAll,
  leaveField,
  newDraft,
  showFound,
  type Typed,
  typeAll,
  typeIn,
} from './draft';
import { useEscape } from './escape';
import { Header, Notice, Skeleton } from './frame';
import { useLoaded } from './load';
import { whenReleased } from './pointer';
import { Section } from './section';
import type { Way } from './view';

/** What came of sending a form; nothing once the form was left. */
export type Answer =
  | undefined
  | { readonly problems: Problems }
  | { readonly refused: Refusal }
  | { readonly doubt: Doubt };

/** What is to be settled before the form is sent again. */
export interface Doubt {
  readonly title: string;
  readonly body: ComponentChildren;
  readonly safe: string;
  readonly choices: readonly {
    readonly label: string;
    /** Fields that this choice changes. */
    readonly typed?: Typed;
    readonly send: Send;
  }[];
}

export type Send = (typed: Typed) => Promise<Answer>;

export interface FormWords {
  readonly title: string;
  readonly small?: string | undefined;
  readonly button: string;
  readonly busy: string;
  readonly keys: string;
  /** Asked before what was typed is thrown away. */
  readonly leaving: string;
  /** What a form without fields does. */
  readonly about?: string | undefined;
}

interface AskedFormProps<Asked extends FormView> {
  readonly ask: () => Promise<Asked | { readonly refused: Refusal }>;
  readonly title: string;
  readonly nav: Way;
  readonly children: (view: Asked) => ComponentChildren;
}

/** Asks the server what the form looks like today, then shows it. */
export function AskedForm<Asked extends FormView>({ ask, title, nav, children }: AskedFormProps<Asked>) {
  const { data, failure, reload } = useLoaded(ask);
  if (data && !('refused' in data)) return <>{children(data)}</>;

  const trouble = data ? en.refused[data.refused] : failure;
  return (
    <>
      <Header title={title} back={nav} focused />
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
  /** The form is over a row that is there already. */
  readonly isEdit?: boolean;
  readonly nav: Way;
}

export function OpenForm({ view, words, send, isEdit, nav }: OpenFormProps) {
  const { spec } = view;
  const [draft, setDraft] = useState(() => newDraft(view, isEdit));
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [sending, setSending] = useState(false);
  /** What kept the form from being done, apart from its fields. */
  const [failure, setFailure] = useState('');
  /** How often the form was sent with problems; each time the first of them takes the focus. */
  const [refusals, setRefusals] = useState(0);
  const [help, setHelp] = useState('');
  const [question, setQuestion] = useState<Question>();
  const underWay = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const isBare = fieldsOfForm(spec).length === 0;

  const leave = () => {
    if (underWay.current) return;
    if (!isChanged(draft, view)) return nav.back();
    const { leaveText, stay: safe, leave: label } = en.form;
    const body = <p class="why">{leaveText}</p>;
    setQuestion({ title: words.leaving, body, safe, choices: [{ label, run: nav.back }] });
  };

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  useLayoutEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  useLayoutEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('.notice button')?.focus();
  }, [failure]);
  useEscape(!question && leave);

  const showProblems = (next: Draft) => {
    const faulty = spec.sections.filter(({ fields }) => fields.some(({ key }) => next.shown[key]));
    setDraft(next);
    setOpened(new Set([...opened, ...faulty.map(({ name = '' }) => name)]));
    setRefusals(refusals + 1);
  };

  const attempt = async (now: Draft, sendIt: Send) => {
    if (underWay.current) return;
    const judged = judgeAll(now, view);
    setFailure('');
    if (!judged.ready) return showProblems(judged.draft);
    underWay.current = true;
    setSending(true);
    const answer = await sendIt(now.typed).catch((error: Error) => error.message);
    underWay.current = false;
    setSending(false);
    if (answer === undefined) return;
    if (typeof answer === 'string') setFailure(answer);
    else if ('problems' in answer) showProblems(showFound(now, answer.problems));
    else if ('refused' in answer) setFailure(en.refused[answer.refused]);
    else settle(now, answer.doubt);
  };
  const settle = (now: Draft, doubt: Doubt) => {
    const choices = doubt.choices.map(({ label, typed, send: sendIt }) => ({
      label,
      run: () => {
        const next = typed ? typeAll(now, view, typed) : now;
        setDraft(next);
        attempt(next, sendIt);
      },
    }));
    setQuestion({ ...doubt, choices });
  };
  const submit = () => attempt(draft, send);

  return (
    <>
      <Header title={words.title} small={words.small} back={{ ...nav, back: leave }} focused={isBare} />
      <main>
        <form
          ref={form}
          noValidate
          aria-busy={sending}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
          onFocusIn={({ target }) => setHelp(target instanceof HTMLElement ? helpOf(target, view) : '')}
        >
          <div class="sections" inert={sending}>
            {isBare && <p>{words.about}</p>}
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
            {failure && <Notice text={failure} onRetry={submit} />}
            <p class="err" role="alert">
              {refusals > 0 && summaryOf(draft, view)}
            </p>
            <button type="submit" class="btn" disabled={sending} aria-busy={sending}>
              {sending ? words.busy : words.button}
            </button>
            <p class="hint help">{help || words.keys}</p>
            <span class="unseen" aria-live="polite">
              {sending && words.busy}
            </span>
          </div>
        </form>
      </main>
      <Ask question={question} onClose={() => setQuestion(undefined)} />
    </>
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
  return labels.length === 0 ? '' : en.form.problems(labels);
}
