// Mail as it travels: composed by nodemailer, and read from what arrived as a mail client would read it.
import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime, { type Address, type Attachment, type Mailbox as Person } from 'postal-mime';
import type { MailPart, OutgoingMail } from '../runtime/google';

/** Who it is from and for, as SMTP is told; blind copies stand here and nowhere else. */
export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

export interface Composed {
  readonly envelope: Envelope;
  readonly raw: Buffer;
}

export interface ReadMail {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly replyTo: readonly Person[];
  readonly subject: string;
  /** The instant it was sent at, by the workbench's clock, in milliseconds. */
  readonly at: number;
  readonly text: string;
  /** '' where the mail has none. */
  readonly html: string;
  readonly attachments: readonly MailPart[];
  /** By the name that the HTML calls them. */
  readonly images: readonly MailPart[];
}

export async function compose(mail: OutgoingMail): Promise<Composed> {
  const { from, name, to, cc, bcc, replyTo, subject, body, htmlBody, at, attachments, inlineImages } = mail;
  const node = new MailComposer({
    from: name === undefined ? from : { name, address: from },
    to,
    ...(cc !== undefined && { cc }),
    ...(bcc !== undefined && { bcc }),
    ...(replyTo !== undefined && { replyTo }),
    subject,
    date: new Date(at),
    text: body,
    ...(htmlBody !== undefined && { html: htmlBody }),
    attachments: [
      ...attachments.map((part) => attached(part)),
      ...inlineImages.map((part) => ({ ...attached(part), cid: part.name })),
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const envelope = node.getEnvelope();
  return {
    envelope: { from: envelope.from === false ? from : envelope.from, to: envelope.to },
    raw: await node.build(),
  };
}

function attached({ name, contentType, content }: MailPart) {
  return { filename: name, contentType, content, encoding: 'base64' };
}

/** The parser rewrites the lines of a calendar; under another name it gives the very bytes. */
const CALENDAR = /^(Content-Type: )text\/calendar\b/gim;
const AS_SENT = 'text/x-calendar-as-sent';

export async function read(raw: Buffer): Promise<ReadMail> {
  const untouched = raw.toString('latin1').replace(CALENDAR, `$1${AS_SENT}`);
  const mail = await PostalMime.parse(Buffer.from(untouched, 'latin1'), { attachmentEncoding: 'base64' });
  const inside = (part: Attachment) => part.related === true && part.contentId !== undefined;
  return {
    from: people(mail.from && [mail.from])[0] ?? { name: '', address: '' },
    to: people(mail.to),
    cc: people(mail.cc),
    replyTo: people(mail.replyTo),
    subject: mail.subject ?? '',
    at: Date.parse(mail.date ?? '') || 0,
    text: withoutLastBreak(mail.text),
    html: withoutLastBreak(mail.html),
    attachments: mail.attachments.filter((part) => !inside(part)).map((part) => partOf(part, part.filename)),
    images: mail.attachments.filter(inside).map((part) => partOf(part, part.contentId?.replace(/^<|>$/g, ''))),
  };
}

function people(list: readonly Address[] = []): Person[] {
  return list.flatMap((one) => one.group ?? [one]);
}

/** A part of a MIME message ends in a line break that nobody wrote. */
function withoutLastBreak(text = ''): string {
  return text.replace(/\r?\n$/, '');
}

function partOf({ mimeType, content }: Attachment, name: string | null | undefined): MailPart {
  return {
    name: name ?? 'attachment',
    contentType: mimeType === AS_SENT ? 'text/calendar' : mimeType,
    content: String(content),
  };
}
