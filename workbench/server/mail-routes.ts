// The mailbox: for scripts as the contract has it, and for the page's panel, message by message.

import type { MailPart } from '../runtime/google';
import { number } from './fields';
import type { Call, Routes } from './http';
import type { Mailbox, Message } from './mailbox';
import type { PostOffice } from './post-office';
import { Refusal } from './requests';
import type { Spreadsheet } from './spreadsheet';
import type { MailLine, MailList, MailMessage } from './wire';

export interface MailParts {
  readonly spreadsheet: Spreadsheet;
  readonly mailbox: Mailbox;
  readonly office: PostOffice;
  readonly elsewhere: string | undefined;
}

export function mailRoutes({ spreadsheet, mailbox, office, elsewhere }: MailParts): Routes {
  return {
    'GET /api/mail': async () => {
      await office.settled();
      return mailbox
        .messages()
        .filter(({ failure }) => failure === undefined)
        .map(contract);
    },

    'GET /api/mail/failed': async () => {
      await office.settled();
      return mailbox.messages().flatMap((message) => {
        if (message.failure === undefined) return [];
        return { ...contract(message), to: message.envelope.to.join(', '), error: message.failure };
      });
    },

    'GET /page/mail': async ({ user }): Promise<MailList> => {
      const quota = await spreadsheet.ask('mailQuota', { user: user() });
      return { messages: mailbox.messages().map(line).reverse(), quota, ...(elsewhere !== undefined && { elsewhere }) };
    },

    'POST /page/mail/read': async ({ body }) => {
      mailbox.markRead(number(await body(), 'id'));
      return { ok: true };
    },

    'GET /page/mail/*': (call) => {
      const [id, what, index] = call.path.slice('/page/mail/'.length).split('/');
      const message = mailbox.message(Number(id));
      if (!message) throw new Refusal(`There is no message ${id}.`);
      if (what === undefined) return view(message);
      if (what === 'html') return sendHtml(call, message);
      if (what === 'source') return sendFile(call, `message-${id}.eml`, 'message/rfc822', message.raw);
      const part = what === 'attachments' ? message.mail.attachments[Number(index)] : undefined;
      if (!part) throw new Refusal(`The message ${id} has no such part.`);
      sendFile(call, part.name, part.contentType, Buffer.from(part.content, 'base64'));
    },
  };
}

const PREVIEW = 140;

function contract({ mail }: Message) {
  return {
    to: mail.to.map(({ address }) => address).join(', '),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.map((part) => ({ ...part, size: sizeOf(part) })),
    at: timeOf(mail.at),
  };
}

function shared({ id, mail, envelope, unread, failure }: Message) {
  return {
    id,
    from: mail.from,
    recipients: envelope.to,
    subject: mail.subject,
    at: timeOf(mail.at),
    unread,
    ...(failure !== undefined && { failure }),
  };
}

function line(message: Message): MailLine {
  const { text, attachments } = message.mail;
  const preview = text
    .slice(0, 4 * PREVIEW)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, PREVIEW);
  return { ...shared(message), preview, attachments: attachments.length };
}

function view(message: Message): MailMessage {
  const { to, cc, replyTo, text, html, attachments } = message.mail;
  return {
    ...shared(message),
    to,
    cc,
    replyTo,
    text,
    html: html !== '',
    attachments: attachments.map((part) => ({ name: part.name, contentType: part.contentType, size: sizeOf(part) })),
  };
}

const sizeOf = ({ content }: MailPart): number => Buffer.byteLength(content, 'base64');

const timeOf = (at: number): string => new Date(at).toISOString();

/** Nothing in a mail runs, nothing is fetched, and its links open elsewhere unless the panel follows them itself. */
const MAIL_POLICY = [
  'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

function sendHtml({ response }: Call, { mail }: Message): void {
  const html = mail.images.reduce((text, image) => text.replaceAll(`cid:${image.name}`, dataUrl(image)), mail.html);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': MAIL_POLICY,
    'cache-control': 'no-store',
  });
  response.end(`<!doctype html><base target="_blank">${html.replace(/^\s*<!doctype[^>]*>/i, '')}`);
}

function dataUrl({ contentType, content }: MailPart): string {
  return `data:${safeType(contentType)};base64,${content}`;
}

function safeType(contentType: string): string {
  return /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? contentType : 'application/octet-stream';
}

function sendFile({ response }: Call, name: string, contentType: string, content: Buffer): void {
  response.writeHead(200, {
    'content-type': safeType(contentType),
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
}
