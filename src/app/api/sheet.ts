// A document for a partner, as the sidebar and its printed page show it before it leaves.
import type { SheetField } from '../../domain/paper';

export interface SheetView {
  /** Whom it goes to. */
  readonly name: string;
  readonly language: 'en' | 'es';
  readonly email: string;
  readonly subject: string;
  /** What stands above it in a mail. */
  readonly message: string;
  readonly version: number;
  readonly title: string;
  readonly fields: readonly SheetField[];
  /** What it lacks, a sentence each. */
  readonly lacks: readonly string[];
  /** The document drawn: markup of ours, with everything typed escaped. */
  readonly html: string;
  /** The same as text. */
  readonly text: string;
  readonly mailsLeft: number;
}
