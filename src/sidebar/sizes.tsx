// Sizes in a form: the line that takes any way of writing them, a box for each size of the scale, and packs folded below.
import { useState } from 'preact/hooks';
import { sizesRule, sizingOf } from '../schema/checks';
import { normaliseKey } from '../schema/keys';
import { pastedRun } from '../schema/size-block';
import { outsideScale, readRatio, readSizeEntry, type SizingContext, scaleNamed } from '../schema/size-entry';
import { type SizeQuantity, writeSizes } from '../schema/sizes';
import * as en from '../text/en';
import type { ControlProps } from './control';
import type { Typed } from './draft';
import { Button, Icon } from './frame';
import { call } from './server';

export interface SizesProps extends ControlProps {
  readonly typed: Typed;
}

const say = en.form.sizes;

export function Sizes(props: SizesProps) {
  const { field, view, typed, value, onType, onLeave, input } = props;
  const context = sizingOf(field.key, view.spec.rules, view.reading, typed);
  return (
    <>
      <input
        {...input}
        type="text"
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
        onPaste={(event) => {
          // A line of text would lose the rows of a block; what is no single run stays as it was copied.
          const pasted = pastedRun(event.clipboardData?.getData('text/plain') ?? '');
          if (pasted === undefined) return;
          event.preventDefault();
          onType(pasted);
        }}
      />
      <Boxes {...props} context={context} />
      <Packs {...props} context={context} />
    </>
  );
}

interface PartProps extends SizesProps {
  readonly context: SizingContext;
}

/** One box a size; what cannot be read yet is left alone. */
function Boxes({ id, value, onType, onLeave, context }: PartProps) {
  const scale = scaleNamed(context.lists, context.scale);
  const entry = readSizeEntry(value, context);
  const run = value.trim() === '' ? [] : entry.ok ? entry.run : undefined;
  if (run === undefined || (!scale && run.length === 0)) return null;
  const others = outsideScale(run, scale);
  const labels = scale ? [...scale.sizes, ...others] : run.map(({ size }) => size);
  const of = (size: string) => run.find((each) => normaliseKey(each.size) === normaliseKey(size))?.quantity;
  const put = (size: string, text: string) => {
    const quantity = Number(text.replace(/\D/g, '').slice(0, 7));
    const quantities = labels.map(
      (each): SizeQuantity => ({ size: each, quantity: each === size ? quantity : (of(each) ?? 0) }),
    );
    onType(writeSizes(quantities.filter((each) => each.quantity > 0)));
  };
  return (
    <>
      <fieldset class="sizes" aria-label={say.boxes}>
        {labels.map((size) => (
          <label key={size}>
            <span>{size}</span>
            <input
              type="text"
              inputMode="numeric"
              autocomplete="off"
              id={`${id}-of-${labels.indexOf(size)}`}
              value={of(size) ?? ''}
              onInput={(event) => put(size, event.currentTarget.value)}
              onBlur={onLeave}
            />
          </label>
        ))}
      </fieldset>
      {scale && others.map((size) => <Outside key={size} size={size} scale={scale.name} />)}
    </>
  );
}

/** A size that its scale does not have is asked about, once: the row is right with it either way. */
function Outside({ size, scale }: { readonly size: string; readonly scale: string }) {
  const [told, setTold] = useState('');
  const add = async () => {
    setTold(say.adding);
    try {
      const outcome = await call('addToScale', scale, size);
      setTold(outcome.ok ? outcome.said : en.refused[outcome.refused]);
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <p class="hint soon" role="status">
      {told || (
        <>
          {say.outside(size, scale)}{' '}
          <Button class="link" onClick={add}>
            {say.add(size, scale)}
          </Button>
        </>
      )}
    </p>
  );
}

/** A ratio and how many of it; without a number of packs it shares out the quantity. */
function Packs({ field, id, view, onType, context }: PartProps) {
  const rule = sizesRule(view.spec.rules, field.key);
  const [known] = context.lists.packs;
  const [ratio, setRatio] = useState(known ? known.ratio.join('-') : '');
  const [count, setCount] = useState('');
  if (!rule?.pack) return null;
  const isReady =
    readRatio(ratio, context.lists.packs) !== undefined && (/^\d{1,6}$/.test(count) || context.quantity !== undefined);
  const fill = () => {
    if (isReady) onType(count === '' ? ratio.trim() : `${ratio.trim()} x ${count}`);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    fill();
  };
  return (
    <details class="packs">
      <summary>
        {say.packs}
        <span class="fold">
          <Icon name="chevron" />
        </span>
      </summary>
      <div class="pack">
        <input
          type="text"
          id={`${id}-ratio`}
          aria-label={say.ratio}
          value={ratio}
          onInput={(event) => setRatio(event.currentTarget.value)}
          onKeyDown={keys}
        />
        <span aria-hidden="true">×</span>
        <input
          type="text"
          inputMode="numeric"
          id={`${id}-packs`}
          aria-label={say.count}
          value={count}
          onInput={(event) => setCount(event.currentTarget.value.replace(/\D/g, ''))}
          onKeyDown={keys}
        />
        <Button class="btn quiet" onClick={fill}>
          {say.fill}
        </Button>
      </div>
      <p class="hint">{say.packsHelp}</p>
    </details>
  );
}
