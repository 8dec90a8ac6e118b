// A date as people type it (12/3, 12 Mar, +7), with the browser's own calendar behind the icon.
import { useRef } from 'preact/hooks';
import * as en from '../text/en';
import type { ControlProps } from './control';
import { readNow } from './echo';
import { Icon } from './frame';

export function DateField({ view, ...field }: ControlProps) {
  const { value, onType, onLeave } = field;
  const input = useRef<HTMLInputElement>(null);
  const read = readNow(field.field, { [field.field.key]: value }, view);

  return (
    <div class="withbutton">
      <input
        {...field.input}
        ref={input}
        type="text"
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <span class="inside calendar">
        <Icon name="calendar" />
        {/* Unseen on top of the icon: Google's frame forbids to open the calendar by script, so the click itself must. */}
        <input
          type="date"
          tabIndex={-1}
          aria-label={en.form.pickDay}
          title={en.form.pickDay}
          value={read.ok ? (read.value ?? '') : ''}
          onChange={(event) => {
            if (event.currentTarget.value === '') return;
            onType(event.currentTarget.value);
            input.current?.focus();
          }}
        />
      </span>
    </div>
  );
}
