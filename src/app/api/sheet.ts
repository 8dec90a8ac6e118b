// A document for a partner, as the sidebar and its printed page show it before it leaves.
import type { SheetField } from '../../domain/paper';
import type { Lacking } from '../../schema/permission';

export interface SheetView {
  /** Whom it goes to. */
  readonly name: string;
  readonly language: 'en' | 'es';
  readonly email: string;
  readonly subject: string;
  /** What stands above it in a mail. */
  readonly message: string;
  /** 0 where it has no versions. */
  readonly version: number;
  /** What such a document is called, and what is remembered once it has left. */
  readonly called: string;
  readonly marked: string;
  readonly title: string;
  readonly fields: readonly SheetField[];
  /** What it lacks, a sentence each. */
  readonly lacks: readonly string[];
  /** The document drawn: markup of ours, with everything typed escaped. */
  readonly html: string;
  /** The same as text. */
  readonly text: string;
  readonly mailsLeft: number;
  /** What Selvedge itself may not send it without. */
  readonly lacking?: Lacking;
}
