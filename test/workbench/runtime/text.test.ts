// Dates, numbers and logged values as Google prints them.
import { openLocal } from '../../../workbench/runtime/local';

function logged(code: string): string[] {
  const { call, google } = openLocal({ files: `function work() { ${code} }` });
  call('work');
  return google.executions.at(-1)?.log ?? [];
}

test('dates are written by Java’s patterns, in any zone', () => {
  const { call } = openLocal({
    files: `function write(zone, pattern) { return Utilities.formatDate(new Date('2026-03-01T02:05:09.007Z'), zone, pattern); }`,
  });
  const cases: [string, string, string][] = [
    ['Etc/GMT', 'yyyy-MM-dd', '2026-03-01'],
    ['America/New_York', 'yyyy-MM-dd HH:mm', '2026-02-28 21:05'],
    ['Asia/Kolkata', "EEEE d MMMM yyyy 'at' h:mm a", 'Sunday 1 March 2026 at 7:35 AM'],
    ['Asia/Kolkata', 'Z XXX X', '+0530 +05:30 +05'],
    ['GMT', "EEE, MMM d, ''yy", "Sun, Mar 1, '26"],
    ['Etc/GMT', 'D w u k:mm:ss.SSS XXX', '60 10 7 2:05:09.007 Z'],
    ['Europe/Madrid', 'yyyyMMdd', '20260301'],
  ];
  for (const [zone, pattern, expected] of cases) expect(call('write', zone, pattern)).toBe(expected);
  expect(() => call('write', 'Etc/GMT', 'bbb')).toThrow("Illegal pattern character 'b'");
});

test('Logger prints as Java does, console as JavaScript does', () => {
  expect(
    logged(`
      Logger.log(5); Logger.log(2.5); Logger.log(12345678); Logger.log('text'); Logger.log(null); Logger.log(undefined);
      Logger.log([[1, 'a'], [true, null]]); Logger.log({ style: 'Coat', sizes: { S: 20 } });
      Logger.log(new Date('2026-03-01T02:05:09Z'));
      Logger.log('%s of %s, %d late', 'ORD-0001', 'Lima', 3);
      Logger.log(SpreadsheetApp.getActiveSheet());`),
  ).toEqual([
    '5.0',
    '2.5',
    '1.2345678E7',
    'text',
    'null',
    'undefined',
    '[[1.0, a], [true, null]]',
    '{style=Coat, sizes={S=20.0}}',
    'Sun Mar 01 02:05:09 GMT+00:00 2026',
    'ORD-0001 of Lima, 3 late',
    'Sheet',
  ]);
  expect(
    logged(`
      console.log(5, 'text', [1, 'a'], { style: 'Coat', sizes: { S: 20 } });
      console.info('%s: %d', 'late', 3); console.warn(null, undefined);
      console.log(SpreadsheetApp.getActiveSheet(), SpreadsheetApp.WrapStrategy.WRAP);`),
  ).toEqual(["5 text [ 1, 'a' ] { style: 'Coat', sizes: { S: 20 } }", 'late: 3', 'null undefined', 'Sheet WRAP']);
});

test('formatString takes C’s formats', () => {
  const { call } = openLocal({ files: 'function format(...args) { return Utilities.formatString(...args); }' });
  expect(call('format', 'ORD-%04d', 42)).toBe('ORD-0042');
  expect(call('format', '%.2f|%8.1f|%-6s|%6s|%05d|%x|%%', 2.345, 1.25, 'ab', 'cd', -42, 255)).toBe(
    '2.35|     1.3|ab    |    cd|-0042|ff|%',
  );
  expect(call('format', '%2$s %1$s', 'world', 'hello')).toBe('hello world');
});

test('digests, encodings and CSV', () => {
  const { call } = openLocal({
    files: `function encode() {
      const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'selvedge');
      const hex = digest.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
      const blob = Utilities.newBlob('Señal', 'text/csv', 'orders.csv');
      return [hex.slice(0, 8), Math.min(...digest) < 0, Utilities.base64Encode('Señal', Utilities.Charset.UTF_8),
        Utilities.newBlob(Utilities.base64Decode('U2XDsWFs')).getDataAsString(), blob.getName(), blob.getContentType(),
        Utilities.parseCsv('a,"b, ""c""",\\n1,"two\\nlines",3')];
    }`,
  });
  expect(call('encode')).toEqual([
    'c7e44f62',
    true,
    'U2XDsWFs',
    'Señal',
    'orders.csv',
    'text/csv',
    [
      ['a', 'b, "c"', ''],
      ['1', 'two\nlines', '3'],
    ],
  ]);
});
