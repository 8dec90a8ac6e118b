// One field of a form: its label above, the control its kind asks for, and below what is to be said of it.
import type { ComponentChildren } from 'preact';
import type { FormView } from '../app/api';
import type { FormField } from '../derive/form';
import { type Problem, sizesRule, sizingOf } from '../schema/checks';
import { controlOf, wordOf } from '../schema/kinds';
import { exact } from '../schema/matching';
import { packAgainst, readSizeEntry } from '../schema/size-entry';
import { sumOfSizes, writeSizes } from '../schema/sizes';
import { describe } from '../text/describe';
import * as en from '../text/en';
import { CarrierHint } from './carrier-hint';
import { Combobox } from './combobox';
import { type ControlProps, inputProps } from './control';
import { DateField } from './date-field';
import { alikeOf, fieldsOfForm, type Typed, typedValue } from './draft';
import { echoOf, readAs, readNow } from './echo';
import { Button, Icon } from './frame';
import type { SizesProps } from './sizes';
import { count } from './words';

/** An action's keys hold SKUs, and an id must hold no space. */
const fieldId = (key: string) => `field-${key.replace(/\W/g, (char) => `-${char.charCodeAt(0)}`)}`;

/** Controls that only some pages have: whoever has them says so. */
export const drawn: { sizes?: (props: SizesProps) => ComponentChildren } = {};

interface FieldProps {
  readonly field: FormField;
  readonly view: FormView;
  readonly typed: Typed;
  readonly problem: Problem | undefined;
  /** The known name that is likely meant; '' for none. */
  readonly meant: string | undefined;
  readonly onType: (text: string) => void;
  /** Fills another field of the form. */
  readonly onFill: (key: string, text: string) => void;
  readonly onLeave: () => void;
}

export function Field({ field, view, typed, problem, meant, onType, onFill, onLeave }: FieldProps) {
  const id = fieldId(field.key);
  const now = readNow(field, typed, view);
  // Asked at once, so that the way on with the keyboard leads through the readings.
  const asked = problem ?? (!now.ok && waysOf(now.problem).length > 0 ? now.problem : undefined);
  const note = asked ? undefined : noteOn(field, typed, view);
  const control = { id, field, view, typed, value: typed[field.key] ?? '', onType, onLeave };

  return (
    <div class="field">
      <div class="label">
        <label for={id}>{field.label}</label>
        {field.required && <em aria-hidden="true"> *</em>}
        {field.fact && (
          <small class="fact" id={`${id}-fact`}>
            {field.fact}
          </small>
        )}
      </div>
      <Control {...control} input={inputProps(id, field, problem, note !== undefined || field.hint !== undefined)} />
      <span class="unseen" id={`${id}-help`}>
        {field.help}
      </span>
      {asked && (
        <div class={problem ? 'err' : 'hint'} id={`${id}-error`}>
          {describe(field.label, asked)}{' '}
          <Ways field={field} problem={asked} view={view} typed={typed} onFill={onFill} />
        </div>
      )}
      {note && (
        <p class={note.right ? 'hint ok' : 'hint'} id={`${id}-note`}>
          {note.text}
        </p>
      )}
      {meant && (
        <p class="hint soon" role="status">
          {en.form.meant}
          <Button class="link" onClick={() => onType(meant)}>
            {meant}
          </Button>
        </p>
      )}
      {field.hint && (
        <CarrierHint
          id={`${id}-note`}
          typed={typed[field.key] ?? ''}
          carrier={typed[field.hint.fills]}
          preset={view.presets[field.hint.fills] ?? ''}
          onNumber={onType}
          onCarrier={(carrier) => field.hint && onFill(field.hint.fills, carrier)}
        />
      )}
    </div>
  );
}

/** As many currencies as one looks through at a glance, the likelier first: the sentence names the others. */
const MOST_WAYS = 5;

/** The texts for what the field's own text may mean. */
function waysOf(problem: Problem): readonly string[] {
  if ('readings' in problem) return problem.readings ?? [];
  return problem.code === 'notACurrency' ? (problem.may ?? []).slice(0, MOST_WAYS) : [];
}

interface WaysProps extends Pick<FieldProps, 'field' | 'view' | 'typed' | 'onFill'> {
  readonly problem: Problem;
}

/** What may be meant, to choose from. */
function Ways({ field, problem, view, typed, onFill }: WaysProps) {
  const way = (key: string, text: string, label: string) => (
    <Button
      key={label}
      class="link"
      onClick={() => {
        onFill(key, text);
        // The button goes with the question.
        document.getElementById(fieldId(field.key))?.focus();
      }}
    >
      {label}
    </Button>
  );
  const ways = waysOf(problem);
  if (ways.length > 0) {
    return (
      <>
        {ways.map((text) =>
          way(field.key, text, en.form.echo(readAs(field, { ...typed, [field.key]: text }, view) ?? text)),
        )}
      </>
    );
  }
  const holder = problem.code === 'otherCurrency' && fieldsOfForm(view.spec).find(({ key }) => key === problem.at);
  return holder ? (
    <span>{problem.stated.slice(0, 3).map((code) => way(holder.key, code, en.form.use(holder.label, code)))}</span>
  ) : null;
}

function Control(props: SizesProps) {
  const { field, view, value, onType, onLeave, input } = props;
  const { kind } = field;
  const suggestions = view.suggestions[field.key] ?? [];
  const typing = {
    ...input,
    value,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => onType(event.currentTarget.value),
    onBlur: onLeave,
  };

  const control = controlOf(kind);
  const options = 'options' in kind ? kind.options : [];
  switch (control) {
    case 'date':
      return <DateField {...props} />;
    case 'choices':
      return <Choices {...props} options={options} />;
    case 'choice':
      return <Choice {...props} options={options} />;
    case 'sizes':
      return drawn.sizes ? <drawn.sizes {...props} /> : <input {...typing} type="text" />;
    case 'longText':
      return <textarea {...typing} spellcheck rows={3} />;
    default:
      return suggestions.length > 0 ? (
        <Combobox {...props} suggestions={suggestions} />
      ) : (
        <input {...typing} type="text" inputMode={control} />
      );
  }
}

function Choice({ value, onType, onLeave, input, field, options }: ControlProps & { options: readonly string[] }) {
  return (
    <div class="withbutton">
      <select {...input} value={value} onChange={(event) => onType(event.currentTarget.value)} onBlur={onLeave}>
        <option value="">{en.form.blank}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {wordOf(field.kind, option)}
          </option>
        ))}
      </select>
      <span class="inside">
        <Icon name="chevron" />
      </span>
    </div>
  );
}

/** Each option is switched by itself; the first carries the field's label to those who do not see it. */
function Choices({ value, onType, onLeave, input, field, options }: ControlProps & { options: readonly string[] }) {
  const chosen = value.split(' ');
  const turn = (option: string) =>
    onType(options.filter((other) => (other === option) !== chosen.includes(other)).join(' '));
  return (
    <fieldset
      class={`several ${input.class}`}
      id={input.id}
      aria-label={field.label}
      aria-describedby={input['aria-describedby']}
    >
      {options.map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            name={field.key}
            checked={chosen.includes(option)}
            onChange={() => turn(option)}
            onBlur={onLeave}
          />
          {wordOf(field.kind, option)}
        </label>
      ))}
    </fieldset>
  );
}

interface Note {
  readonly text: string;
  readonly right?: boolean;
}

/** What a field says of what stands in it: the day in words, the sum of the sizes, the title of an id. */
function noteOn(field: FormField, typed: Typed, view: FormView): Note | undefined {
  const text = (typed[field.key] ?? '').trim();
  if (text === '') return undefined;
  const echo = echoOf(field, typed, view);
  // The line stays while the day is half typed, so that nothing below it jumps.
  if (field.kind.type === 'date') return { text: echo ?? '\u00a0' };
  if (field.kind.type === 'sizes') return noteOnSizes(field, typed, view, echo);
  const said = exact(view.suggestions[field.key] ?? [], text)?.title ?? echo;
  if (said !== undefined) return { text: said };
  const like = alikeOf(view, typed);
  return like?.by === field.key ? { text: en.form.asIn(like.id) } : undefined;
}

function noteOnSizes(field: FormField, typed: Typed, view: FormView, echo: string | undefined): Note {
  const { rules } = view.spec;
  const context = sizingOf(field.key, rules, view.reading, typed);
  const entry = readSizeEntry(typed[field.key] ?? '', context);
  if (!entry.ok) return { text: field.help };
  const rule = sizesRule(rules, field.key);
  const whole = fieldsOfForm(view.spec).find(({ key }) => key === rule?.quantity);
  const quantity = whole && typedValue(whole, typed, view);
  const sum = sumOfSizes(entry.run);
  const { packs } = context.lists;
  const packed = rule?.pack && packAgainst(typed[rule.pack] ?? '', writeSizes(entry.run), packs);
  if (packed && !packed.addsUp)
    return { text: en.form.sizes.packDiffers(typed[rule.pack ?? ''] ?? '', count(packed.packed), count(sum)) };
  const isRight = quantity !== undefined && Number(quantity) === sum;
  const said =
    quantity === undefined
      ? en.form.sum(count(sum))
      : isRight
        ? en.form.sumRight(count(sum))
        : en.form.sumOf(count(sum), count(Number(quantity)));
  return { text: echo ? `${echo}. ${said}` : said, right: isRight };
}
