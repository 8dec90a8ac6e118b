// What of a pasted text is news, and who wrote it when: without the mails below it, its header and its signature.
import type { IsoDate } from '../../schema/dates';
import { readDate } from '../../schema/typed-dates';
import { plainText } from './plain';

export interface Piece {
  readonly text: string;
  /** Who wrote it, as the text says it; '' where it does not. */
  readonly author: string;
  readonly said?: IsoDate;
}

export interface Message {
  readonly pieces: readonly Piece[];
  readonly subject: string;
  /** What names whoever wrote: the sender of a mail, and the lines below its last words. */
  readonly sender: string;
}

interface Way {
  readonly today: IsoDate;
  readonly dayFirst: boolean;
}

const HEADER = /^\s*\**(from|de|sent|enviado(?: el)?|date|fecha|to|para|cc|bcc|cco|subject|asunto)\**\s*:\**\s*(.*)$/i;
const FORWARDED = /^\s*-{2,}\s*(?:original message|forwarded message|mensaje original|mensaje reenviado)\s*-{2,}\s*$/i;
const RULE = /^\s*_{8,}\s*$/;
const ATTRIBUTION =
  /^\s*(?:on\b.{4,200}\bwrote|el\b.{4,200}\bescribio|(?:.{0,80}<[^>]+@[^>]+>).{0,40}(?:wrote|escribio))\s*:\s*$/;
const ATTRIBUTION_BEGINS = /^\s*(?:on|el)\s.{4,120}(?:\d{4}|\d{1,2}:\d{2}|@)/;
const CLOSING =
  /^\s*(?:(?:with|con) )?(?:(?:thanks?|thank you|gracias|thx|tks)(?: (?:&|and|y|n|so much|a lot|again|de antemano))* ?)?(?:(?:best|kind|kindest|warm|warmest|many|b\.?|muchas|un|muy|cordiales|atentos) ?)*(?:regards|rgds|rgs|br|b\.rgds|wishes|cheers|sincerely|yours(?: sincerely| truly)?|saludos?(?: cordiales)?|cordial(?:mente| saludo)?|atentamente|abrazo|thanks|thank you|gracias)[\s,.!]*$/;
const SENT_FROM = /^\s*(?:sent from my|enviado desde mi|get outlook for|obtener outlook)\b/;

const DAY = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}`;
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?`;
const STAMPS = [
  new RegExp(`^[\\u200e\\s]*\\[(?<day>${DAY}),?\\s+${TIME}\\]\\s*(?<who>[^:]{1,60}):\\s?(?<text>.*)$`, 'i'),
  new RegExp(`^[\\u200e\\s]*\\[${TIME},\\s*(?<day>${DAY})\\]\\s*(?<who>[^:]{1,60}):\\s?(?<text>.*)$`, 'i'),
  new RegExp(`^[\\u200e\\s]*(?<day>${DAY}),?\\s+${TIME}\\s+-\\s+(?<who>[^:]{1,60}):\\s?(?<text>.*)$`, 'i'),
];

interface Head {
  readonly from: string;
  readonly subject: string;
  readonly date: string;
  /** How many lines it takes. */
  readonly lines: number;
}

/** The header that begins at a line: two of its lines at least, or the subject alone at the very top. */
function headAt(lines: readonly string[], at: number): Head | undefined {
  const head = { from: '', subject: '', date: '' };
  let [end, count] = [at, 0];
  for (; end < lines.length; end += 1) {
    const [, name = '', value = ''] = HEADER.exec(lines[end] ?? '') ?? [];
    if (name === '') break;
    count += 1;
    if (/^(?:from|de)$/i.test(name)) head.from = value.trim();
    if (/^(?:subject|asunto)$/i.test(name)) head.subject = value.trim();
    if (/^(?:sent|enviado|date|fecha)/i.test(name)) head.date = value.trim();
  }
  return count > 1 || (count === 1 && at === 0 && head.subject !== '') ? { ...head, lines: end - at } : undefined;
}

const isBlank = (line: string) => line.trim() === '';

/** The line from which on older mails stand; undefined where there are none. */
function historyFrom(lines: readonly string[]): number | undefined {
  const plain = lines.map(plainText);
  const at = plain.findIndex((line, index) => {
    if (FORWARDED.test(line) || (RULE.test(line) && headAt(lines, index + 1))) return true;
    if (index > 0 && headAt(lines, index)) return true;
    return ATTRIBUTION.test(line) || isSplitAttribution(line, plain[index + 1] ?? '');
  });
  return at < 0 ? undefined : at;
}

/** Mail programs break a long one over two lines. */
const isSplitAttribution = (line: string, next: string) =>
  ATTRIBUTION_BEGINS.test(line) &&
  /(?:wrote|escribio)\s*:\s*$/.test(next) &&
  ATTRIBUTION.test(`${line} ${next.trim()}`);

const isQuoted = (line: string) => /^\s*(?:>|\|\s)/.test(line);

/** Answers may stand between the quoted lines: then only these go. */
function withoutHistory(lines: readonly string[]): {
  readonly own: readonly string[];
  readonly below: readonly string[];
} {
  const from = historyFrom(lines);
  const below = from === undefined ? [] : lines.slice(from);
  const above = from === undefined ? lines : lines.slice(0, from);
  if (!below.some(isQuoted)) return { own: above.filter((line) => !isQuoted(line)), below };
  const skipped = isSplitAttribution(plainText(below[0] ?? ''), plainText(below[1] ?? '')) ? 2 : 1;
  const answers = below.slice(skipped).filter((line) => !isQuoted(line));
  return { own: [...above, ...answers].filter((line) => !isQuoted(line)), below };
}

/** The lines until the last words, and what stands below them. */
function withoutSignature(lines: readonly string[]): readonly [body: readonly string[], signature: readonly string[]] {
  const at = lines.findIndex((line, index) => index > 0 && (/^--\s*$/.test(line) || CLOSING.test(plainText(line))));
  const until = at < 0 ? lines.length : at;
  const body = lines.slice(0, until).filter((line) => !SENT_FROM.test(plainText(line)));
  // Whoever forgot something writes it below the name.
  const after = lines.slice(until);
  const forgotten = after.findIndex((line) => /^\s*p\.?\s?[sd]\.?\s*[:.-]?\s/i.test(line));
  return forgotten < 0 ? [body, after] : [[...body, ...after.slice(forgotten)], after.slice(0, forgotten)];
}

/** The day of a mail's header: `Fri, 20 Nov 2026 10:04`, `viernes, 20 de noviembre de 2026`. */
function dayOfHeader(date: string, { today, dayFirst }: Way): IsoDate | undefined {
  const [words = ''] =
    /\d{1,2}(?:\s+de)?[\s./-]+\p{L}{3,12}\.?(?:\s+de)?[\s.,/-]+\d{4}|\p{L}{3,12}\.? \d{1,2},? \d{4}|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}/u.exec(
      date,
    ) ?? [];
  return pastDay(words, { today, dayFirst });
}

function pastDay(words: string, { today, dayFirst }: Way): IsoDate | undefined {
  const read = words === '' ? undefined : readDate(words, { today, dayFirst, past: true });
  return read?.ok && read.iso <= today ? read.iso : undefined;
}

/** The messages of a chat, each with who wrote it and when; none where no line bears a stamp. */
function chatOf(lines: readonly string[], way: Way): readonly Piece[] {
  const pieces: { text: string; author: string; said?: IsoDate }[] = [];
  for (const line of lines) {
    const found = STAMPS.map((stamp) => stamp.exec(line)?.groups).find((groups) => groups !== undefined);
    const last = pieces[pieces.length - 1];
    if (found) {
      const said = pastDay(found.day ?? '', way);
      pieces.push({ text: found.text ?? '', author: (found.who ?? '').trim(), ...(said ? { said } : {}) });
    } else if (last) last.text += `\n${line}`;
  }
  return pieces;
}

export function readMessage(pasted: string, way: Way): Message {
  const all = pasted.normalize('NFC').replace(/\r\n?/g, '\n').split('\n');
  const lines = all.slice(
    Math.max(
      all.findIndex((line) => !isBlank(line)),
      0,
    ),
  );
  const chat = chatOf(lines, way);
  if (chat.length > 0) return { pieces: chat, subject: '', sender: '' };
  return readMail(lines, way, { from: '', subject: '', date: '', lines: 0 });
}

function readMail(lines: readonly string[], way: Way, above: Head): Message {
  const head = headAt(lines, 0) ?? above;
  const { own, below } = withoutHistory(lines.slice(headAt(lines, 0)?.lines ?? 0));
  const [body, signature] = withoutSignature(own);
  // What was passed on without a word is what is to be read.
  const inside = below.findIndex((_, index) => headAt(below, index) !== undefined);
  if (body.every(isBlank) && inside >= 0) return readMail(below.slice(inside), way, head);
  const said = dayOfHeader(head.date, way);
  const text = joined(body);
  return {
    pieces: [{ text, author: '', ...(said ? { said } : {}) }],
    subject: head.subject,
    sender: [head.from, ...signature].join('\n'),
  };
}

/** Mail programs break lines at some 70 signs: what goes on in a small letter is one line. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    const goesOn = last.length > 45 && !/[.!?:;]\s*$/.test(last) && /^\s{0,1}[\p{Ll}\d(]/u.test(line);
    return text === '' ? line : `${text}${goesOn ? ' ' : '\n'}${line}`;
  }, '');
}
