// Mail through MailApp, from the person who runs this.
import type { Mailer } from '../app/ports';

export function openMailer(): Mailer {
  return {
    get left() {
      return MailApp.getRemainingDailyQuota();
    },
    send({ to, subject, text, html, calendar, replyTo }) {
      const attachments = calendar ? [Utilities.newBlob(calendar.content, 'text/calendar', calendar.name)] : [];
      // Google puts the person's own name where none is given.
      const from = replyTo === undefined ? { name: 'Selvedge' } : replyTo === '' ? {} : { replyTo };
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, attachments, ...from });
    },
  };
}
