// One section of a form: open at the top, or folded with a summary of what it holds.
import type { FormView } from '../app/api';
import type { FormField, FormSection } from '../derive/form';
import * as en from '../text/en';
import { type Draft, fieldsOfForm, typedValue } from './draft';
import { Field } from './fields';
import { Icon } from './frame';
import { summarise } from './summary';
import { count } from './words';

interface SectionProps {
  readonly section: FormSection;
  readonly view: FormView;
  readonly draft: Draft;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onType: (key: string, text: string) => void;
  readonly onLeave: () => void;
}

export function Section(props: SectionProps) {
  const { section, view, draft, open, onToggle } = props;
  if (section.name === undefined) return <Fields {...props} />;

  const toMend = section.fields.filter(({ key }) => draft.shown[key]).length;
  return (
    <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        {en.fieldText(section.name)}{' '}
        {toMend > 0 ? (
          <span class="summary err">{en.form.toMend(toMend)}</span>
        ) : (
          <span class="summary">{!open && summarise(section, draft.typed, view)}</span>
        )}
        <span class="fold">
          <Icon name="chevron" />
        </span>
      </summary>
      <Fields {...props} />
    </details>
  );
}

function Fields({ section, view, draft, onType, onLeave }: SectionProps) {
  return (
    <>
      {linesOf(section.fields).map((line) => (
        <div key={line[0]?.key} class={line.length > 1 ? 'two' : 'one'}>
          {line.map((field) => (
            <Field
              key={field.key}
              field={field}
              view={view}
              typed={draft.typed}
              problem={draft.shown[field.key]}
              meant={draft.meant[field.key]}
              onType={(text) => onType(field.key, text)}
              onFill={onType}
              onLeave={onLeave}
            />
          ))}
          {line.some(({ key }) => key === lastOfTotal(view)) && <Total view={view} draft={draft} />}
        </div>
      ))}
    </>
  );
}

const lastOfTotal = ({ spec: { total } }: FormView) => total?.keys[total.keys.length - 1];

/** What the fields of a total add up to so far. */
function Total({ view, draft: { typed } }: { view: FormView; draft: Draft }) {
  const { total } = view.spec;
  if (!total) return null;
  const counted = fieldsOfForm(view.spec).filter(({ key }) => total.keys.includes(key));
  const sum = counted.reduce((now, field) => now + Number(typedValue(field, typed, view) ?? 0), 0);
  return (
    <p class={sum > total.of ? 'hint total soon' : 'hint total'} role="status">
      {en.form.total(count(sum), count(total.of))}
    </p>
  );
}

/** A paired field shares its line with the one after it, unless a fact needs the room beside its label. */
function linesOf(fields: readonly FormField[]): readonly (readonly FormField[])[] {
  const lines: FormField[][] = [];
  for (const field of fields) {
    const line = lines[lines.length - 1];
    if (line?.length === 1 && line[0]?.halfWidth && !line[0].fact) line.push(field);
    else lines.push([field]);
  }
  return lines;
}
