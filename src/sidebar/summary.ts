// Says in a few words what a folded section of the form holds: `12 Mar to 20 Mar`, `EUR, tolerance 3 %`, `you`.
import type { FormView } from '../app/api';
import type { FormField, FormSection } from '../derive/form';
import { wordOf } from '../schema/kinds';
import { lowerFirst } from '../schema/written';
import * as en from '../text/en';
import { type Typed, typedValue } from './draft';

export function summarise(section: FormSection, typed: Typed, view: FormView): string {
  const filled = section.fields.filter(({ key }) => (typed[key] ?? '').trim() !== '');
  const days = filled.flatMap((field) => {
    const value = field.kind.type === 'date' ? typedValue(field, typed, view) : undefined;
    return value === undefined ? [] : [String(value)];
  });
  const [first, last] = [days[0], days[days.length - 1]];
  if (first !== undefined && last !== undefined && days.length > 1 && days.length === filled.length) {
    return en.form.fromTo(en.page.shortDay(first), en.page.shortDay(last));
  }
  return filled.map((field) => inWords(field, typed, view)).join(', ');
}

/** A value that speaks for itself stands alone; a number or a day needs its label. */
function inWords(field: FormField, typed: Typed, view: FormView): string {
  const { key, label } = field;
  const kind = field.kind.type;
  const text = (typed[key] ?? '').trim();
  const named = (value: string) => `${lowerFirst(label)} ${value}`;
  switch (kind) {
    case 'email':
      return text === view.presets[key] ? en.form.you : text;
    case 'date': {
      const day = typedValue(field, typed, view);
      if (day === undefined) return named(text);
      return day === view.reading.today ? en.form.today : named(en.page.shortDay(String(day)));
    }
    case 'percent': {
      const fraction = typedValue(field, typed, view);
      return named(fraction === undefined ? text : `${Number((Number(fraction) * 100).toFixed(2))} %`);
    }
    case 'whole':
    case 'number':
    case 'money':
    case 'reference':
      return named(text);
    case 'choice':
      return wordOf(field.kind, text);
    default: {
      kind satisfies 'id' | 'key' | 'text' | 'link' | 'currency' | 'sizes' | 'mixed';
      return text;
    }
  }
}
