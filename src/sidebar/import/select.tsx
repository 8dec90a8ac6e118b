// A labelled choice, with what is to be said of it below.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../frame';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  /** Values and what they are called. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
  readonly required?: boolean | undefined;
  readonly problem?: string | undefined;
  /** What stands below while there is no problem. */
  readonly children?: ComponentChildren;
}

export function Select({ label, value, options, onChange, required, problem, children }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <div class="label">
        <label for={id}>{label}</label>
        {required && <em aria-hidden="true"> *</em>}
      </div>
      <div class="withbutton">
        <select
          id={id}
          class={problem ? 'bad' : ''}
          aria-required={required === true}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-more`}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
        <span class="inside">
          <Icon name="chevron" />
        </span>
      </div>
      <div id={`${id}-more`}>{problem ? <p class="err">{problem}</p> : children}</div>
    </div>
  );
}
