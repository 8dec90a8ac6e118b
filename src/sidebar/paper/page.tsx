// A document as it is printed: the sheet itself, on the paper of one's choice, and nothing else on it.
import { useCallback, useState } from 'preact/hooks';
import type { Api } from '../../app/api';
import * as en from '../../text/en';
import { Button, Notice, Skeleton } from '../frame';
import { useLoaded } from '../load';
import { call } from '../server';

/** The row, and how the person words it. */
export type Asked = Parameters<Api['openSheet']>;

const say = en.paper.page;
const SIZES = { a4: 'A4', letter: 'letter' } as const;
type Size = keyof typeof SIZES;
const isSize = (value: string): value is Size => value in SIZES;

export function PaperPage({ asked }: { readonly asked: Asked }) {
  const [size, setSize] = useState<Size>('a4');
  const ask = useCallback(() => call('openSheet', ...asked), [asked]);
  const { data, failure, reload } = useLoaded(ask);
  const found = data && !('refused' in data) ? data : undefined;
  return (
    <>
      <header>
        <h1>{found?.title ?? say.title}</h1>
        <div class="controls">
          <select
            aria-label={say.paper}
            value={size}
            onChange={({ currentTarget: { value } }) => isSize(value) && setSize(value)}
          >
            {Object.keys(SIZES).map((each) => (
              <option key={each} value={each}>
                {isSize(each) && say.sizes[each]}
              </option>
            ))}
          </select>
          <Button class="btn" disabled={!found} onClick={() => window.print()}>
            {say.print}
          </Button>
        </div>
        <small>{say.hint}</small>
      </header>
      <style>{`@page{size:${SIZES[size]} portrait}`}</style>
      {failure && <Notice text={failure} onRetry={reload} />}
      {data && 'refused' in data && <Notice text={en.refused[data.refused]} onRetry={reload} />}
      {!data && !failure && <Skeleton heights={[28, 44, 120, 320]} />}
      {found && (
        <main
          class={`leaf ${size}`}
          // The server draws it, with everything typed escaped.
          dangerouslySetInnerHTML={{ __html: found.html }}
        />
      )}
    </>
  );
}
