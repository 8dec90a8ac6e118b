// Mail through MailApp, from the person who runs this.
import type { Mailer } from '../app/ports';
import { once } from '../derive/once';
import { insistOn, lacking, trueUser } from './run';

export function openMailer(): Mailer {
  const insist = once(() => insistOn('mail'));
  const user = once(trueUser);
  return {
    get left() {
      return MailApp.getRemainingDailyQuota();
    },
    lacking: () => lacking(['mail']),
    send({ to, subject, text, html, calendar, replyTo }) {
      const attachments = calendar ? [Utilities.newBlob(calendar.content, 'text/calendar', calendar.name)] : [];
      insist();
      // Google puts the person's own name where none is given; whoever answers a reminder answers the person whose clock sent it.
      const answers = replyTo ?? user();
      const from = {
        ...(replyTo === undefined ? { name: 'Selvedge' } : {}),
        ...(answers === '' ? {} : { replyTo: answers }),
      };
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, attachments, ...from });
    },
  };
}
