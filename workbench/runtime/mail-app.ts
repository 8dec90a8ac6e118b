// MailApp: mail is checked against Google's limits, remembered in the state, and handed over to be sent.
import { LocalBlob } from './blob';
import { GoogleException, wrongArguments } from './errors';
import { mailQuotas, overQuota } from './mail-quota';
import type { Run, World } from './run';
import { base } from './service';
import type { MailPart, OutgoingMail, SentMail } from './state';

const DAY = 86_400_000;

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

function addresses(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

const recipients = (mail: Pick<SentMail, 'to' | 'cc' | 'bcc'>): string[] =>
  [mail.to, mail.cc, mail.bcc].flatMap(addresses);

/** A bare address or one in angle brackets after a name. */
function isAddress(text: string): boolean {
  const address = /<([^<>]+)>$/.exec(text)?.[1] ?? text;
  return /^[^\s@<>]+@[^\s@<>.]+(\.[^\s@<>.]+)+$/.test(address);
}

/** The forms (message), (recipient, subject, body, options?) and (to, replyTo, subject, body) as one message. */
function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return first;
  const texts = args.every((arg) => typeof arg === 'string');
  if (texts && args.length === 4) {
    return { to: String(first), replyTo: String(second), subject: String(third), body: String(fourth) };
  }
  const leading = args.slice(0, 3).every((arg) => typeof arg === 'string');
  if (leading && (args.length === 3 || (args.length === 4 && typeof fourth === 'object' && fourth !== null))) {
    const options: Message = args.length === 4 ? Object(fourth) : {};
    return { ...options, to: String(first), subject: String(second), body: String(third) };
  }
  throw wrongArguments('MailApp.sendEmail', args);
}

function part(blob: GoogleAppsScript.Base.BlobSource, name?: string): MailPart {
  if (!(blob instanceof LocalBlob)) throw wrongArguments('MailApp.sendEmail', [blob]);
  return {
    name: name ?? blob.getName() ?? 'attachment',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    // One character a byte: a list of 25 million numbers takes half a minute.
    content: Buffer.from(blob.getDataAsString('ISO-8859-1'), 'latin1').toString('base64'),
  };
}

/** How many more recipients a user may write to; a mail of a time to come, left when the clock was moved back, does not count. */
export function recipientsLeft({ state, clock, account }: World, user: string): number {
  const now = clock.now();
  const recent = state.mail.filter(({ at, from }) => from === user && at > now - DAY && at <= now);
  return Math.max(mailQuotas[account].recipientsADay - recent.flatMap(recipients).length, 0);
}

export class LocalMailApp extends base<GoogleAppsScript.Mail.MailApp>('MailApp') {
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override sendEmail(...args: unknown[]): void {
    const message = messageOf(args);
    const mail: OutgoingMail = {
      at: this.#run.world.clock.now(),
      from: this.#run.start.user,
      to: message.to ?? '',
      ...(message.cc === undefined ? {} : { cc: message.cc }),
      ...(message.bcc === undefined ? {} : { bcc: message.bcc }),
      ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
      ...(message.name === undefined ? {} : { name: message.name }),
      subject: message.subject ?? '',
      body: message.body ?? '',
      ...(message.htmlBody === undefined ? {} : { htmlBody: message.htmlBody }),
      attachments: Array.from(message.attachments ?? [], (blob) => part(blob)),
      inlineImages: Object.entries(message.inlineImages ?? {}).map(([key, blob]) => part(blob, key)),
    };
    this.#check(mail);
    const { inlineImages: _images, ...rest } = mail;
    const attachments = mail.attachments.map(({ name, contentType, content }) => ({
      name,
      contentType,
      bytes: Buffer.byteLength(content, 'base64'),
    }));
    this.#run.world.state.mail.push({ ...rest, attachments });
    this.#run.world.onMail?.(mail);
  }

  override getRemainingDailyQuota(): number {
    return recipientsLeft(this.#run.world, this.#run.start.user);
  }

  #check(mail: Omit<OutgoingMail, 'inlineImages'>): void {
    const everyone = recipients(mail);
    const wrong = everyone.find((address) => !isAddress(address));
    if (everyone.length === 0) throw new GoogleException('Failed to send email: no recipient');
    if (wrong !== undefined) throw new GoogleException(`Invalid email: ${wrong}`);
    const sizes = mail.attachments.map(({ content }) => Buffer.byteLength(content, 'base64'));
    const size = {
      recipients: everyone.length,
      body: Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody ?? '')),
      attachments: sizes.length,
      attached: sizes.reduce((sum, bytes) => sum + bytes, 0),
    };
    const over = overQuota(size, mailQuotas[this.#run.world.account], this.getRemainingDailyQuota());
    if (over !== undefined) throw new GoogleException(over);
  }
}
