// A text field that offers earlier values while one types (the WAI-ARIA combobox with a list that is not forced on).
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Suggestion } from '../app/api';
import * as en from '../text/en';
import type { ControlProps } from './control';
import { Button, Icon } from './frame';
import { type Offers, useOffers } from './offers';

export function Combobox({ suggestions, ...field }: ControlProps & { suggestions: readonly Suggestion[] }) {
  const { id, value, onType, onLeave } = field;
  const input = useRef<HTMLInputElement>(null);
  const offers = useOffers(suggestions, field);
  const { offered, active, shown, show, close, choose, onKeyDown } = offers;

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
        <List
          id={id}
          offers={offers}
          onChoose={(suggestion) => {
            choose(suggestion);
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}

interface ListProps {
  readonly id: string;
  readonly offers: Offers;
  readonly onChoose: (suggestion: Suggestion) => void;
}

function List({ id, offers: { offered, active }, onChoose }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    (list.current?.querySelector('[aria-selected="true"]') ?? list.current)?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <div class="list" ref={list} role="listbox" id={`${id}-list`} aria-label={en.form.suggestions}>
      {offered.map((suggestion, index) => (
        <Option
          key={suggestion.value}
          id={`${id}-${index}`}
          suggestion={suggestion}
          active={index === active}
          onChoose={() => onChoose(suggestion)}
        />
      ))}
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
