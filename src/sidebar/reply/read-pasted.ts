// Reads what was pasted: rows of a sheet as such, all else as what somebody wrote.
import type { ReplyView } from '../../app/api';
import { pastedCells } from '../../domain/reply/cells';
import type { DateWay } from '../../domain/reply/found-date';
import { readReply } from '../../domain/reply/read-reply';
import { isSheet, readSheet, type SheetRead } from '../../domain/reply/sheet';
import type { ReadReply } from '../../domain/reply/terms';
import type { Pasted } from './pasted';

export interface Reading extends ReadReply {
  /** Present where it was the rows of a sheet. */
  readonly sheet?: SheetRead['sheet'];
}

export function readPasted(view: ReplyView, { text, from }: Pasted, more: DateWay['more']): Reading {
  const who = from ?? view.from;
  const named = who === undefined ? {} : { from: who };
  const cells = pastedCells(text);
  if (isSheet(cells)) return readSheet(cells, { book: view, ...named });
  const at = view.at === undefined ? {} : { at: view.at };
  return readReply(text, { book: view, ...named, ...at, ...(more ? { more } : {}) });
}
