// How much mail an account may send through a script, by Google's published quotas.

export type Account = 'consumer' | 'Workspace';

interface MailQuota {
  readonly recipientsADay: number;
  readonly recipientsAMessage: number;
  /** Bytes, of the text and of the HTML each. */
  readonly body: number;
  readonly attachments: number;
  /** Bytes of all attachments together. */
  readonly attached: number;
}

const everyone = { recipientsAMessage: 50, attachments: 250, attached: 25_000_000 };

export const mailQuotas: Readonly<Record<Account, MailQuota>> = {
  consumer: { ...everyone, recipientsADay: 100, body: 200_000 },
  Workspace: { ...everyone, recipientsADay: 1_500, body: 400_000 },
};

/** What a message measures. */
export interface MailSize {
  readonly recipients: number;
  readonly body: number;
  readonly attachments: number;
  readonly attached: number;
}

/** Google's words for the first limit that a message is over; undefined where it is within all. */
export function overQuota(size: MailSize, quota: MailQuota, recipientsLeft: number): string | undefined {
  if (size.recipients > quota.recipientsAMessage) return 'Limit Exceeded: Email Recipients Per Message.';
  if (size.body > quota.body) return 'Limit Exceeded: Email Body Size.';
  if (size.attachments > quota.attachments) return 'Limit Exceeded: Email Attachments Per Message.';
  if (size.attached > quota.attached) return 'Limit Exceeded: Email Total Attachments Size.';
  return size.recipients > recipientsLeft ? 'Service invoked too many times for one day: email.' : undefined;
}
