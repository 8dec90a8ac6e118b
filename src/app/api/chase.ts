// A letter to a partner, as the sidebar shows it before anybody has seen it.

import type { RowRef } from '../../domain/plan';
import type { IsoDate } from '../../schema/kinds';
import type { Lacking } from '../../schema/permission';
import type { Tone } from '../../schema/table';
import type { Done, NotGranted, Refused } from './outcomes';

export interface ChaseLine extends RowRef {
  /** As the letter says it, in its language. */
  readonly text: string;
  /** As the desk says it. */
  readonly title: string;
  readonly mark: string;
  readonly tone: Tone;
}

export interface ChaseView {
  readonly name: string;
  readonly language: 'en' | 'es';
  /** What time it is there; '' where nobody knows. */
  readonly there: string;
  readonly email: string;
  /** The figures of its number with the country code; '' for none. */
  readonly whatsApp: string;
  readonly subject: string;
  /** What stands above and below the lines. */
  readonly opening: string;
  readonly closing: string;
  readonly lines: readonly ChaseLine[];
  /** How many rows with them wait for us. */
  readonly ours: number;
  readonly followUpOn: IsoDate;
  readonly mailsLeft: number;
  /** What Selvedge itself may not send it without. */
  readonly lacking?: Lacking;
}

export type ChaseOutcome = Done | Refused | NotGranted | { readonly ok: false; readonly why: string };
