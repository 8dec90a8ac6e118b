// getRemainingDailyQuota goes down by one with a mail to one person.
import type { Belief } from '../belief';

export const mailQuota: Belief = {
  says: 'getRemainingDailyQuota goes down by one with a mail to one person.',
  source: 'https://developers.google.com/apps-script/reference/mail/mail-app#getremainingdailyquota',
  open: 'Selvedge also stops at the first mail that Google refuses.',
  test() {
    const before = MailApp.getRemainingDailyQuota();
    MailApp.sendEmail(
      Session.getEffectiveUser().getEmail(),
      'Selvedge platform suite',
      'This mail counts your quota. Nothing is to be done.',
    );
    return { seen: before - MailApp.getRemainingDailyQuota(), expected: 1 };
  },
};
