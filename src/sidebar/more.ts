// Asks the server for more of what a field offers, where it has more than came with the form: once typing pauses.
import { useRef, useState } from 'preact/hooks';
import type { FormView } from '../app/api';
import { fieldsOfForm } from './draft';
import { call } from './server';

const PAUSE_MS = 250;

/** The form with all that is offered so far, and what is to be told as one types. */
export function useMore(view: FormView) {
  const [more, setMore] = useState<FormView['suggestions']>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const ask = (key: string, text: string) => {
    clearTimeout(timer.current);
    const kind = fieldsOfForm(view.spec).find((field) => field.key === key)?.kind;
    if (!view.asks?.includes(key) || text.trim() === '') return;
    const place = kind?.type === 'reference' ? ([kind.table, ''] as const) : ([view.spec.table, key] as const);
    timer.current = setTimeout(
      // Where no answer comes, what was offered stays: the server judges what is typed in any case.
      () => call('suggest', ...place, text).then((found) => setMore((now) => ({ ...now, [key]: found })), console.warn),
      PAUSE_MS,
    );
  };
  const suggestions = Object.entries(view.suggestions).map(([key, sent]) => {
    const all = [...sent, ...(more[key] ?? [])];
    return [key, [...new Map(all.map((each) => [each.value, each])).values()]];
  });
  return { view: { ...view, suggestions: Object.fromEntries(suggestions) }, ask };
}
