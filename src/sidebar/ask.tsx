// A question that must be settled first, in a dialog: the safe choice has the focus, Escape takes it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './frame';

export interface Question {
  readonly title: string;
  readonly body: ComponentChildren;
  /** The choice that changes nothing. */
  readonly safe: string;
  readonly choices: readonly { readonly label: string; readonly run: () => void }[];
  /** Whether a choice ends something that was agreed. */
  readonly grave?: true | undefined;
}

interface AskProps {
  readonly question: Question | undefined;
  readonly onClose: () => void;
}

export function Ask({ question, onClose }: AskProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (question) dialog.current?.showModal();
  }, [question]);

  return (
    <dialog ref={dialog} aria-labelledby="ask-title" aria-describedby="ask-body" onClose={onClose}>
      {question && (
        <form method="dialog">
          <h2 class="ask" id="ask-title">
            {question.title}
          </h2>
          <div id="ask-body">{question.body}</div>
          <button type="submit" class="btn">
            {question.safe}
          </button>
          {question.choices.map(({ label, run }) => (
            <Button
              key={label}
              class={question.grave ? 'btn quiet grave' : 'btn quiet'}
              onClick={() => {
                dialog.current?.close();
                run();
              }}
            >
              {label}
            </Button>
          ))}
        </form>
      )}
    </dialog>
  );
}
