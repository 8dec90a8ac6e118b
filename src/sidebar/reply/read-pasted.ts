// Reads what was pasted: rows of a sheet as such, all else as what somebody wrote.
import type { ReplyView } from '../../app/api';
import { readReply } from '../../domain/reply/read-reply';
import { isSheet, readSheet, type SheetRead } from '../../domain/reply/sheet';
import type { ReadReply } from '../../domain/reply/terms';
import { parseText } from '../import/read-file';
import { moreDates } from './more-dates';
import type { Pasted } from './pasted';

export interface Reading extends ReadReply {
  /** Present where it was the rows of a sheet. */
  readonly sheet?: SheetRead['sheet'];
}

export function readPasted(view: ReplyView, { text, from, file }: Pasted): Reading {
  const who = from ?? view.from;
  const named = who === undefined ? {} : { from: who };
  const parsed = file?.parsed ?? parseText(text, '\t');
  if (file || isSheet(parsed.rows)) return readSheet(parsed.rows, { book: view, ...named });
  return readReply(text, { book: view, ...named, ...(view.at === undefined ? {} : { at: view.at }), more: moreDates });
}
