// What was said to somebody or by them, before it is written down.

export interface Said {
  readonly name: string;
  /** IDs of the rows that it was about. */
  readonly about: readonly string[];
  readonly channel: 'Call' | 'Mail' | 'WhatsApp' | 'Meeting' | 'Visit' | 'Note';
  readonly direction: 'In' | 'Out';
  readonly what: string;
  /** Whose turn it is since then. */
  readonly ball?: 'Us' | 'Them' | undefined;
  readonly followUpOn?: string | undefined;
}
