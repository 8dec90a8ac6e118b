// Writes a digest out as a mail: the subject, both parts, and the due dates as a calendar file.
import type { Digest, WrittenMail } from '../domain/digest';
import type { Lacking } from '../schema/permission';
import { calendarOf } from './calendar';
import { escaped, htmlOf } from './html';
import { pageOf } from './page';
import { textOf } from './text';
import { octetsOf } from './typed';
import type { PageOptions, SaysOf, Words } from './words';

/** Gmail cuts a mail off at 102 KB. */
const MOST_OCTETS = 100 * 1024;
/** How many characters a typed name may take; a mail full of long ones is written again with less. */
const ROOMS = [80, 40, 20] as const;

export function writeMail(digest: Digest, words: Words, saysOf: SaysOf): WrittenMail {
  return written(digest, { words, saysOf }, ROOMS);
}

function written(
  digest: Digest,
  saying: Omit<PageOptions, 'room'>,
  [room, ...tighter]: readonly [number, ...number[]],
): WrittenMail {
  const options = { ...saying, room };
  const page = pageOf(digest, options);
  const html = htmlOf(page);
  const [next, ...rest] = tighter;
  if (octetsOf(html) > MOST_OCTETS && next !== undefined) return written(digest, saying, [next, ...rest]);
  const calendar = calendarOf(digest, options);
  return { to: digest.recipient, subject: page.subject, text: textOf(page), html, ...(calendar && { calendar }) };
}

/** Asks a person to authorise the add-on again, at Google's address for it, and says what it lacks. */
export function writeAuthorization(to: string, { permissions, url }: Lacking, words: Words): WrittenMail {
  const { subject, text, lacking, link } = words.authorize;
  const what = lacking(words.list(permissions.map((name) => words.permissions[name])));
  const html = `<p>${text}</p><p>${what}</p><p><a href="${escaped(url)}">${link}</a></p>`;
  return { to, subject, text: `${text}\n\n${what}\n\n${url}\n`, html };
}
