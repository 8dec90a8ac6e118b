// One section of a form: open at the top, or folded with a summary of what it holds.
import type { FormView } from '../app/api';
import type { FormField, FormSection } from '../derive/form';
import * as en from '../text/en';
import type { Draft } from './draft';
import { Field } from './fields';
import { Icon } from './frame';
import { summarise } from './summary';

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
        {section.name}{' '}
        {toMend > 0 ? (
          <span class="summary err">{en.sidebar.form.toMend(toMend)}</span>
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
              onType={(text) => onType(field.key, text)}
              onFill={onType}
              onLeave={onLeave}
            />
          ))}
        </div>
      ))}
    </>
  );
}

/** A paired field shares its line with the one after it. */
function linesOf(fields: readonly FormField[]): readonly (readonly FormField[])[] {
  const lines: FormField[][] = [];
  for (const field of fields) {
    const line = lines[lines.length - 1];
    if (line?.length === 1 && line[0]?.paired) line.push(field);
    else lines.push([field]);
  }
  return lines;
}
