// A workbook that is opened again and again as it once stood, and whose Google can be told to fail for a while.
import type { Moment } from '../../workbench/runtime/between';
import type { LocalOptions } from '../../workbench/runtime/local';
import { type AddOn, keep, openKept } from './add-on';

export type Trouble = (moment: Moment) => void;

export interface Fragile {
  readonly addOn: AddOn;
  /** The trouble strikes while the work is done, and no longer. */
  during<Result>(trouble: Trouble, work: (addOn: AddOn) => Result): Result;
}

/** Opens copies of a workbook as it stands now. */
export function copiesOf(first: AddOn, options: Partial<LocalOptions> = {}): () => Fragile {
  const kept = keep(first);
  return () => {
    let trouble: Trouble | undefined;
    const addOn = openKept(kept, { between: (moment) => trouble?.(moment), ...options });
    return {
      addOn,
      during(next, work) {
        trouble = next;
        try {
          return work(addOn);
        } finally {
          trouble = undefined;
        }
      },
    };
  };
}

const isWrite = (call: string) => /\.(set|insert|delete|flush|create$)/.test(call);

export type Struck = Pick<Moment, 'index' | 'when' | 'call'>;

/** Before each service call of a piece of work and after each that writes; between two writes each kind of call once. */
export function momentsDuring({ during }: Fragile, work: (addOn: AddOn) => unknown): readonly Struck[] {
  const moments: Struck[] = [];
  const seen = new Set<string>();
  let isAwake = false;
  during(({ index, when, call }) => {
    // The language of its code, and then the code, are read once more where that fails: no step has begun.
    isAwake ||= call.startsWith('Html');
    if (!isAwake || call.startsWith('Html')) return;
    if (when === 'after' && isWrite(call)) seen.clear();
    if (when === 'after' ? isWrite(call) : !seen.has(call)) moments.push({ index, when, call });
    if (when === 'before') seen.add(call);
  }, work);
  return moments;
}

/** Before the first write nothing was begun. */
export const fromFirstWrite = (moments: readonly Struck[]) =>
  moments.slice(moments.findIndex(({ when }) => when === 'after') - 1);

export const releaseIn = (moments: readonly Struck[]) => moments.findIndex(({ call }) => call === 'Lock.releaseLock');

export const striking =
  (at: Struck, strike: () => never): Trouble =>
  ({ index, when }) => {
    if (index === at.index && when === at.when) strike();
  };
