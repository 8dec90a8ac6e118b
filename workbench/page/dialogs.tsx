// Questions that a script or the grid asks, the passing notices, and the line that says a script is at work.
import { useEffect, useRef } from 'preact/hooks';
import type { AlertAnswer } from '../runtime/contract';
import type { Answer, Question, Toast } from '../server/wire';

const BUTTONS: Record<Question['buttons'], readonly AlertAnswer[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const LABELS: Record<AlertAnswer, string> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' };

interface QuestionProps {
  question: Question;
  /** Other words for the buttons, where the question is the page's own. */
  labels?: Partial<Record<AlertAnswer, string>>;
  answer: (answer: Answer) => void;
}

/** Enter takes the first button, Escape closes; the focus goes back to where it was. */
export function QuestionDialog({ question, labels, answer }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  const give = (button: AlertAnswer) => answer({ button, text: input.current?.value ?? '' });
  const [first = 'OK', ...others] = BUTTONS[question.buttons];
  const titleId = `question-${question.id}-title`;
  const textId = `question-${question.id}-text`;

  return (
    <dialog
      class="question"
      ref={dialog}
      role={question.kind === 'alert' ? 'alertdialog' : 'dialog'}
      aria-labelledby={question.title ? titleId : textId}
      aria-describedby={textId}
      onCancel={(event) => {
        event.preventDefault();
        give('CLOSE');
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          give(first);
        }}
      >
        <button type="button" class="close" aria-label="Close" onClick={() => give('CLOSE')} />
        {question.title && <h2 id={titleId}>{question.title}</h2>}
        <p id={textId}>{question.prompt}</p>
        {question.kind === 'prompt' && <input type="text" ref={input} aria-labelledby={textId} autofocus />}
        <div class="question-buttons">
          {others.toReversed().map((button) => (
            <button type="button" class="plain" key={button} onClick={() => give(button)}>
              {labels?.[button] ?? LABELS[button]}
            </button>
          ))}
          <button type="submit" class="primary" autofocus={question.kind === 'alert'}>
            {labels?.[first] ?? LABELS[first]}
          </button>
        </div>
      </form>
    </dialog>
  );
}

export interface ShownToast extends Toast {
  readonly id: number;
  readonly failed?: boolean;
}

export function Toasts({ toasts, dismiss }: { toasts: readonly ShownToast[]; dismiss: (id: number) => void }) {
  return (
    <div class="notices" role="status">
      {toasts.map((toast) => (
        <div class={toast.failed ? 'notice notice-failed' : 'notice'} key={toast.id}>
          <div>
            {toast.title && <strong>{toast.title}</strong>}
            <span>{toast.message}</span>
          </div>
          <button type="button" class="close" aria-label="Dismiss" onClick={() => dismiss(toast.id)} />
        </div>
      ))}
    </div>
  );
}

export function Working({ label }: { label: string | null }) {
  return (
    <div class="working" role="status" aria-live="polite">
      {label && (
        <p>
          <i class="spinner" aria-hidden="true" />
          {label}
        </p>
      )}
    </div>
  );
}
