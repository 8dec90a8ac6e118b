// What every control of a form is given, whatever its kind asks for.
import type { FormView } from '../app/api';
import type { FormField } from '../derive/form';
import type { Problem } from '../schema/checks';

export interface ControlProps {
  readonly id: string;
  readonly field: FormField;
  readonly view: FormView;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  /** Goes on the element that holds the text. */
  readonly input: ReturnType<typeof inputProps>;
}

/** `noted` where a note stands below. */
export function inputProps(id: string, field: FormField, problem: Problem | undefined, noted: boolean) {
  const described = [
    ...(field.fact ? [`${id}-fact`] : []),
    `${id}-help`,
    ...(problem ? [`${id}-error`] : []),
    ...(noted ? [`${id}-note`] : []),
  ];
  return {
    id,
    name: field.key,
    class: problem ? 'bad' : '',
    autocomplete: 'off',
    spellcheck: false,
    'aria-required': field.required === true,
    'aria-invalid': problem !== undefined,
    'aria-describedby': described.join(' '),
  } as const;
}
