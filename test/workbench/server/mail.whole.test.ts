// Mail that a script sends: real MIME over SMTP, read back from what arrived.
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { RunningWorkbench } from '../../support/workbench';
import { get, post, startNotes } from './client';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { name: string; contentType: string; size: number; content: string }[];
  readonly at: string;
}

const NOW = '2026-11-22T09:00:00Z';
const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';

const mail = (url: string) => get<Mail[]>(url, '/api/mail');
const failed = (url: string) => get<(Mail & { error: string })[]>(url, '/api/mail/failed');
const send = (url: string, to: string, more = {}, user = 'you@selvedge.example') =>
  post(url, '/api/call', { function: 'mailNotes', args: [to, more], user });

describe('The workbench’s own mail server', () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startNotes({ args: ['--now', NOW] });
  });
  afterAll(() => workbench.stop());

  test('a mail arrives as it was written, with its text, its HTML and its calendar', async () => {
    await send(workbench.url, 'Ana <ana@selvedge.example>');
    const [first, ...others] = await mail(workbench.url);
    expect(others).toEqual([]);
    expect(first).toEqual({
      to: 'ana@selvedge.example',
      subject: '3 tardíos, 2 esta semana · Diseño 你好',
      text: expect.stringMatching(/^Proto sample: http:\/\/localhost:\d+\/#gid=\d+&range=A17$/),
      html: expect.stringContaining('src="cid:swatch"'),
      attachments: [
        {
          name: 'Fällig.ics',
          contentType: 'text/calendar',
          size: CALENDAR.length,
          content: Buffer.from(CALENDAR).toString('base64'),
        },
      ],
      at: '2026-11-22T09:00:00.000Z',
    });
  });

  test('the spreadsheet’s address leads to the workbench’s own page', async () => {
    const [address] = /http:\S+(?=#gid)/.exec((await mail(workbench.url)).at(-1)?.text ?? '') ?? [];
    expect(new URL(address ?? '').origin).toBe(workbench.url);
    expect(await (await fetch(address ?? '')).text()).toContain('<title>Selvedge workbench</title>');
  });

  test('each recipient takes one from the day’s quota of the one who sends', async () => {
    const left = async (user: string) =>
      (await get<{ mail: { left: number; limit: number } }>(workbench.url, `/api/quota?user=${user}`)).mail;
    const before = await left('tom@selvedge.example');
    await send(
      workbench.url,
      'a@x.example,b@x.example',
      { cc: 'c@x.example', bcc: 'd@x.example' },
      'tom@selvedge.example',
    );
    expect(before).toEqual({ user: 'tom@selvedge.example', left: 100, limit: 100 });
    expect(await left('tom@selvedge.example')).toEqual({ ...before, left: 96 });
    expect((await left('mei@selvedge.example')).left).toBe(100);
  });

  test('what the server refuses is told as failed, and is not among the mail', async () => {
    const before = (await mail(workbench.url)).length;
    await send(workbench.url, 'nobody@nowhere.invalid', { subject: 'Lost' });
    await send(workbench.url, 'ana@selvedge.example, b@nowhere.invalid', { subject: 'Half lost' });
    expect((await mail(workbench.url)).slice(before).map(({ subject }) => subject)).toEqual(['Half lost']);
    expect((await failed(workbench.url)).map(({ to, subject, error }) => [to, subject, error])).toEqual([
      ['nobody@nowhere.invalid', 'Lost', expect.stringContaining('No such domain')],
      ['b@nowhere.invalid', 'Half lost', expect.stringContaining('No such domain')],
    ]);
  });

  test('a mail that Google would refuse never leaves', async () => {
    const before = await mail(workbench.url);
    expect((await send(workbench.url, 'ana at selvedge')).body).toMatchObject({ ok: false });
    expect(await mail(workbench.url)).toEqual(before);
  });

  test('the HTML is served so that nothing in it can run or fetch, with its pictures inside', async () => {
    const response = await fetch(`${workbench.url}/page/mail/1/html`);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^sandbox allow-same-origin allow-popups[^;]*; default-src 'none'/,
    );
    expect(await response.text()).toContain('src="data:image/png;base64,iVBOR');
  });
});

test('mail is still there after a restart, and --fresh throws it away', async () => {
  const first = await startNotes({ args: ['--now', NOW] });
  await send(first.url, 'ana@selvedge.example');
  const before = await mail(first.url);
  await first.stop({ keepData: true });

  const second = await startNotes({ data: first.data, args: ['--now', NOW] });
  expect(await mail(second.url)).toEqual(before);
  await second.stop({ keepData: true });

  const third = await startNotes({ data: first.data, args: ['--now', NOW, '--fresh'] });
  expect(await mail(third.url)).toEqual([]);
  await third.stop();
});

describe('SMTP_URL', () => {
  const arrived: { from: string; to: string[]; raw: string }[] = [];
  let server: SMTPServer;
  let workbench: RunningWorkbench;

  beforeAll(async () => {
    server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, done) => done(address.startsWith('gone@') ? new Error('Mailbox closed') : null),
      async onData(stream, { envelope }, done) {
        const raw = await text(stream);
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        arrived.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
        done();
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    workbench = await startNotes({ args: ['--now', NOW], env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
  });
  afterAll(async () => {
    await workbench.stop();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  test('the mail goes to that server, as MIME with all that MailApp takes', async () => {
    const more = { cc: 'cc@x.example', bcc: 'blind@x.example', replyTo: 'desk@x.example' };
    await send(workbench.url, 'ana@selvedge.example', more);
    expect(await mail(workbench.url)).toHaveLength(1);
    expect(arrived).toHaveLength(1);
    const [{ from, to, raw } = { from: '', to: [], raw: '' }] = arrived;
    expect([from, to]).toEqual(['you@selvedge.example', ['ana@selvedge.example', 'cc@x.example', 'blind@x.example']]);
    expect(raw).toMatch(/^From: Spring desk <you@selvedge\.example>\r$/m);
    expect(raw).toMatch(/^Cc: cc@x\.example\r$/m);
    expect(raw).toMatch(/^Reply-To: desk@x\.example\r$/m);
    expect(raw).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(raw).toMatch(/^Date: Sun, 22 Nov 2026 09:00:00 \+0000\r$/m);
    expect(raw).not.toContain('blind@');
    expect([...raw.matchAll(/^Content-Type: ([\w/]+)/gm)].map(([, kind]) => kind)).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'multipart/related',
      'text/html',
      'image/png',
      'text/calendar',
    ]);
    expect(raw).toMatch(/^Content-ID: <swatch>/m);
  });

  test('what that server refuses has failed, in its words', async () => {
    await send(workbench.url, 'gone@x.example');
    expect((await failed(workbench.url)).map(({ to, error }) => [to, error])).toEqual([
      ['gone@x.example', expect.stringContaining('Mailbox closed')],
    ]);
  });

  test('a server that does not answer makes the mail fail, and the script never notices', async () => {
    const deaf = await startNotes({ args: ['--now', NOW], env: { SMTP_URL: 'smtp://127.0.0.1:9' } });
    expect((await send(deaf.url, 'ana@selvedge.example')).body).toEqual({ ok: true, result: null });
    expect(await mail(deaf.url)).toEqual([]);
    expect((await failed(deaf.url))[0]?.error).toContain('ECONNREFUSED');
    await deaf.stop();
  });

  test('an address that is none is refused at the start', async () => {
    await expect(startNotes({ env: { SMTP_URL: 'mail.example' } })).rejects.toThrow('SMTP_URL is the address');
  });
});
