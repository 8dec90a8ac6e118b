// A letter to a partner as the sidebar sends it, read with a stated shape.
import * as z from 'zod/mini';

const chase = z.lazy(() =>
  z.object({
    name: z.string().check(z.minLength(1), z.maxLength(500)),
    /** How it leaves: by ourselves, or by what the person opened. */
    way: z.enum(['send', 'mail', 'whatsApp', 'copy']),
    subject: z.string().check(z.maxLength(250), z.regex(/^[^\r\n]*$/)),
    text: z.string().check(z.minLength(1), z.maxLength(20_000)),
    /** The ids of the rows that it asks about. */
    about: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(500)),
  }),
);

export type SentChase = z.infer<typeof chase>;

/** How a document is to be worded: in which language, and with what the person added. */
const asked = z.lazy(() =>
  z.object({
    language: z.enum(['en', 'es']),
    fields: z.record(z.string(), z.string().check(z.maxLength(5_000))),
  }),
);

const sheet = z.lazy(() =>
  z.object({
    table: z.string(),
    id: z.string(),
    /** `own`: the person has sent it by themselves. */
    way: z.enum(['send', 'mail', 'copy', 'own']),
    asked,
    message: z.string().check(z.maxLength(20_000)),
    /** The document as text, as the person saw it. */
    seen: z.string(),
  }),
);

export type AskedSheet = z.infer<typeof asked>;
export type SentSheet = z.infer<typeof sheet>;

/** What a document is asked with; undefined before the person has chosen anything. */
export function readAskedSheet(sent: unknown): AskedSheet | undefined {
  if (sent === undefined || sent === null) return undefined;
  const read = asked.safeParse(sent);
  if (!read.success) throw new Error('The sidebar sent no document that can be drawn. Reload it and try again.');
  return read.data;
}

/** A document as the person left it. */
export function readSheet(sent: unknown): SentSheet {
  const read = sheet.safeParse(sent);
  if (!read.success) throw new Error('The sidebar sent no document that can be written down. Reload it and try again.');
  return read.data;
}

/** A letter to a partner as the person left it. */
export function readChase(sent: unknown): SentChase {
  const read = chase.safeParse(sent);
  if (!read.success) throw new Error('The sidebar sent no message that can be written down. Reload it and try again.');
  return read.data;
}
