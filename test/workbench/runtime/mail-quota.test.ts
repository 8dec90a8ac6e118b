// Mail quotas: recipients a day and a message, the size of bodies and attachments, by the kind of account.
import { type Local, openLocal } from '../../../workbench/runtime/local';
import { mailQuotas, overQuota } from '../../../workbench/runtime/mail-quota';

const files = `
  function send(to, more) { MailApp.sendEmail({ to, subject: 'Late orders', body: 'ORD-0001', ...more }); }
  function left() { return MailApp.getRemainingDailyQuota(); }
  function attach(count, bytes) {
    const blob = Utilities.newBlob('x'.repeat(bytes), 'text/plain', 'list.txt');
    MailApp.sendEmail({ to: 'ana@example.com', subject: 'List', body: 'x', attachments: Array(count).fill(blob) });
  }`;

const crowd = (count: number) => Array.from({ length: count }, (_, i) => `a${i}@example.com`).join(',');
const left = ({ call }: Local) => call('left');

test.each([
  ['consumer', 100, 200_000],
  ['Workspace', 1_500, 400_000],
] as const)('a %s account writes to %i recipients a day, bodies of %i bytes', (account, recipients, bytes) => {
  const local = openLocal({ files, account, freeCalls: true });
  expect(local.google.mailQuota(local.user)).toEqual({ left: recipients, limit: recipients });
  local.call('send', 'ana@example.com', { body: 'x'.repeat(bytes), htmlBody: 'x'.repeat(bytes) });
  for (const part of ['body', 'htmlBody']) {
    expect(() => local.call('send', 'ana@example.com', { [part]: 'x'.repeat(bytes + 1) })).toThrow(
      'Limit Exceeded: Email Body Size.',
    );
  }
  expect(() => local.call('send', 'ana@example.com', { body: 'ñ'.repeat(bytes / 2 + 1) })).toThrow('Email Body Size.');
  for (let sent = 1; sent + 50 <= recipients; sent += 50) local.call('send', crowd(50));
  expect(left(local)).toBe(49);
  expect(() => local.call('send', crowd(50))).toThrow('Service invoked too many times for one day: email.');
  expect(left(local)).toBe(49);
  local.call('send', crowd(49));
  expect(left(local)).toBe(0);
});

test('a mail to nobody is refused', () => {
  const local = openLocal({ files });
  for (const to of ['', ' , ']) expect(() => local.call('send', to)).toThrow('Failed to send email: no recipient');
  expect(left(local)).toBe(100);
});

test('to, cc and bcc count together, in a message and in a day', () => {
  const local = openLocal({ files });
  expect(() => local.call('send', crowd(25), { cc: crowd(25), bcc: 'boss@example.com' })).toThrow(
    'Limit Exceeded: Email Recipients Per Message.',
  );
  local.call('send', crowd(25), { cc: crowd(24), bcc: 'boss@example.com' });
  expect(left(local)).toBe(50);
});

test('the quota is each user’s own and comes back after a day', () => {
  const local = openLocal({ files, freeCalls: true });
  local.call('send', crowd(50));
  expect(local.google.mailQuota('ben@example.com')).toEqual({ left: 100, limit: 100 });
  local.clock.set('2026-03-03T08:59:59Z');
  expect(left(local)).toBe(50);
  local.clock.set('2026-03-03T09:00:00Z');
  expect(left(local)).toBe(100);
});

test('attachments are at most 250, and 25 MB together', () => {
  const local = openLocal({ files });
  local.call('attach', 250, 1);
  expect(() => local.call('attach', 251, 1)).toThrow('Limit Exceeded: Email Attachments Per Message.');
  expect(() => local.call('attach', 1, 25_000_001)).toThrow('Limit Exceeded: Email Total Attachments Size.');
  const heavy = { recipients: 1, body: 0, attachments: 1, attached: 25_000_000 };
  expect(overQuota(heavy, mailQuotas.consumer, 1)).toBeUndefined();
  expect(overQuota({ ...heavy, attached: 25_000_001 }, mailQuotas.consumer, 1)).toBe(
    'Limit Exceeded: Email Total Attachments Size.',
  );
});
