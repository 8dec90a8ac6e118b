// The built add-on on a spreadsheet that has rows and columns alone: for stories in which no figure is computed.
import type { LocalOptions } from '../../workbench/runtime/local';
import { type AddOn, keptOnce, keptSetUp } from './add-on';
import { keepPlain, openPlain, type PlainKept } from './plain-book';

export * from './add-on';
export { keepPlain as keep, openPlain as openKept } from './plain-book';

let setUp: PlainKept | undefined;

/** A spreadsheet that was set up already. */
export function openSetUp(options: Partial<LocalOptions> = {}): AddOn {
  setUp ??= keptOnce('plain-set-up', 'test/support/plain-cells.ts', () => keepPlain(openPlain(keptSetUp())));
  return openPlain(setUp, options);
}
