// File > Make a copy: what goes along with a workbook, and what stays behind.
import type { Book } from '../engine/book';
import { openBook } from '../engine/open';
import type { RuntimeState } from './state';

export interface CopyOptions {
  readonly now: () => Date;
  /** Whether developer metadata goes along; no source settles it, so an add-on must do with either. */
  readonly metadata?: boolean;
}

/** A workbook of its own with the same cells, where nobody has a trigger and no property of the document is set. */
export function copyWorkbook(
  book: Book,
  state: RuntimeState,
  { now, metadata = true }: CopyOptions,
): { book: Book; state: RuntimeState } {
  const copy = openBook({ data: book.export(), now });
  copy.setName(`Copy of ${book.name()}`);
  if (!metadata) for (const { id } of copy.metadata()) copy.removeMetadata(id);
  const { properties, ...rest } = structuredClone(state);
  return { book: copy, state: { ...rest, triggers: [], properties: { ...properties, document: {} } } };
}
