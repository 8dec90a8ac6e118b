// What is typed in a form and the sending of it: judged first, sent once, asked about when in doubt.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FormView, Refusal } from '../app/api';
import type { Problems } from '../schema/checks';
import * as en from '../text/en';
import type { Question } from './ask';
import { type Draft, judgeAll, newDraft, showFound, type Typed, typeAll } from './draft';

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
  readonly grave?: true | undefined;
  readonly choices: readonly {
    readonly label: string;
    /** Fields that this choice changes. */
    readonly typed?: Typed;
    readonly send: Send;
  }[];
}

export type Send = (typed: Typed) => Promise<Answer>;

interface SendingProps {
  readonly view: FormView;
  readonly isEdit: boolean | undefined;
  readonly send: Send;
  readonly ask: (question: Question) => void;
}

export function useSending({ view, isEdit, send, ask }: SendingProps) {
  const { sections } = view.spec;
  const [draft, setDraft] = useState(() => newDraft(view, isEdit));
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [sending, setSending] = useState(false);
  /** What kept the form from being done, apart from its fields. */
  const [failure, setFailure] = useState('');
  /** How often the form was sent with problems; each time the first of them takes the focus. */
  const [refusals, setRefusals] = useState(0);
  const underWay = useRef(false);

  const showProblems = (next: Draft) => {
    const faulty = sections.filter(({ fields }) => fields.some(({ key }) => next.shown[key]));
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
    ask({ ...doubt, choices });
  };
  const submit = () => attempt(draft, send);
  const toggle = (name: string, open: boolean) => setOpened((now) => withOrWithout(now, name, open));
  return { draft, setDraft, opened, toggle, sending, underWay, failure, refusals, submit };
}

function withOrWithout(names: ReadonlySet<string>, name: string, wanted: boolean): ReadonlySet<string> {
  const others = [...names].filter((other) => other !== name);
  return new Set(wanted ? [...others, name] : others);
}
