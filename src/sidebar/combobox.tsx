// A text field that offers earlier values while one types (the WAI-ARIA combobox with a list that is not forced on).
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../app/api';
import * as en from '../text/en';
import type { ControlProps } from './fields';
import { Button, Icon } from './frame';
import { exact, matching } from './matches';

export function Combobox({ suggestions, ...field }: ControlProps & { suggestions: readonly Suggestion[] }) {
  const { id, value, onType, onLeave } = field;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** Opened by hand, the list shows everything; while typing, what fits. */
  const [narrowed, setNarrowed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const offered = open ? matching(suggestions, narrowed ? value : '') : [];
  const shown = offered.length > 0 && !(narrowed && offered.length === 1 && exact(offered, value));

  useLayoutEffect(() => {
    (list.current?.querySelector('[aria-selected="true"]') ?? list.current)?.scrollIntoView({ block: 'nearest' });
  });

  const show = (narrow: boolean, at: number) => {
    setNarrowed(narrow);
    setActive(at);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (suggestion: Suggestion) => {
    onType(suggestion.value);
    close();
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const picked = shown ? offered[active] : undefined;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      if (shown) setActive((active + step + offered.length + (active < 0 && step < 0 ? 1 : 0)) % offered.length);
      else show(false, step > 0 ? 0 : suggestions.length - 1);
    } else if (event.key === 'Tab' && picked) {
      onType(picked.value);
      return;
    } else if (event.key === 'Enter' && shown) {
      if (picked) choose(picked);
      else close();
    } else if (event.key === 'Escape' && shown) close();
    else return;
    event.preventDefault();
  };

  return (
    <div class="withbutton">
      <input
        {...field.input}
        ref={input}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        value={value}
        onInput={(event) => {
          onType(event.currentTarget.value);
          show(true, -1);
        }}
        onClick={() => value === '' && show(false, -1)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          onLeave();
        }}
      />
      <Button
        class="inside"
        tabIndex={-1}
        aria-label={en.form.showSuggestions}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          input.current?.focus();
          if (shown) close();
          else show(false, -1);
        }}
      >
        <Icon name="chevron" />
      </Button>
      <span class="unseen" aria-live="polite">
        {shown && en.form.suggested(offered.length)}
      </span>
      {shown && (
        <div class="list" ref={list} role="listbox" id={`${id}-list`} aria-label={en.form.suggestions}>
          {offered.map((suggestion, index) => (
            <Option
              key={suggestion.value}
              id={`${id}-${index}`}
              suggestion={suggestion}
              active={index === active}
              onChoose={() => choose(suggestion)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly active: boolean;
  readonly onChoose: () => void;
}

function Option({ id, suggestion, active, onChoose }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      // The field keeps the focus: pressing must not count as leaving it.
      onMouseDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      {suggestion.value} {suggestion.title && <small>{suggestion.title}</small>}
    </div>
  );
}
