// Mail through MailApp, from the person who runs this.
import type { Mailer } from '../app/ports';

type Attachment = GoogleAppsScript.Base.Blob;

/** Nothing where Google makes no PDF: what the mail has to say stands in the mail itself, too. */
function pdfOf({ name, html }: { readonly name: string; readonly html: string }): readonly Attachment[] {
  try {
    return [Utilities.newBlob(html, 'text/html', `${name}.html`).getAs('application/pdf').setName(`${name}.pdf`)];
  } catch (error) {
    console.warn(`The mail leaves without its PDF: ${error}`);
    return [];
  }
}

export function openMailer(): Mailer {
  return {
    get left() {
      return MailApp.getRemainingDailyQuota();
    },
    send({ to, subject, text, html, calendar, replyTo, pdf }) {
      const pages = pdf ? pdfOf(pdf) : [];
      const days = calendar ? [Utilities.newBlob(calendar.content, 'text/calendar', calendar.name)] : [];
      // Google puts the person's own name where none is given.
      const from = replyTo === undefined ? { name: 'Selvedge' } : replyTo === '' ? {} : { replyTo };
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, attachments: [...days, ...pages], ...from });
      return { whole: !pdf || pages.length > 0 };
    },
  };
}
