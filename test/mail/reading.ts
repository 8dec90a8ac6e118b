// How tests read a mail: as a person does, and with what was typed into it.
import type { Digest, DigestLine } from '../../src/domain/digest';
import type { OrderCodes } from '../../src/tabs/orders/codes';
import { mondayDigest } from '../support/digest';

export const spanish: Digest = { ...mondayDigest, language: 'es' };

/** What a person reads of a piece of HTML: one line a cell or block, without its markup. */
export function read(html: string): readonly string[] {
  return html
    .replace(/[\s\S]*<body/, '<body')
    .replace(/\n/g, '')
    .replace(/<\/(td|tr|p|h\d|div)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&#34;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

/** Why an order's date moved, as somebody typed it. */
export const slipped = (reason: string): OrderCodes['note'] => ({ code: 'slipReason', reason });

/** A digest of one order whose every typed text is `hostile`. */
export function hostileDigest(hostile: string): Digest {
  const [section] = mondayDigest.sections;
  const [order] = section?.lines ?? [];
  if (!section || !order) throw new Error('The sample digest has no order.');
  const line: DigestLine = {
    ...order,
    id: hostile,
    title: hostile,
    party: hostile,
    notes: [slipped(hostile)],
    wrongOwner: hostile,
    waitsFor: { code: 'deposit', table: 'Expenses', id: hostile, days: 1 },
  };
  const { week: _, ...rest } = mondayDigest;
  return {
    ...rest,
    spreadsheetName: hostile,
    sections: [{ ...section, lines: [line] }],
    counts: { ...rest.counts, late: 1 },
  };
}
