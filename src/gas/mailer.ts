// Mail through MailApp, from the person who runs this.
import type { Mailer } from '../app/ports';

export function openMailer(): Mailer {
  return {
    get left() {
      return MailApp.getRemainingDailyQuota();
    },
    send({ to, subject, text, html, calendar }) {
      const attachments = calendar ? [Utilities.newBlob(calendar.content, 'text/calendar', calendar.name)] : [];
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: 'Selvedge', attachments });
    },
  };
}
