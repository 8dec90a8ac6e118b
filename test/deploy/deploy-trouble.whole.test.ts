// Deployment with the real clasp, against a stand-in of Google: what can come in the way.
import { deploying } from './deploying';
import { failure, openStandIn } from './stand-in';

const at = deploying();

test('whoever has no script yet, or is not logged in, is told before anything is built', async () => {
  const none = await at.deploy();
  expect(none.code).toBe(1);
  expect(none.said).toContain('npm run deploy -- --create');
  const stranger = await at.deploy('--create');
  expect(stranger.code).toBe(1);
  expect(stranger.said).toContain('npx clasp login');
  expect(none.said + stranger.said).not.toContain('Building');
  expect(at.google.asked).toEqual([]);

  at.checkout.logIn();
  at.checkout.write('.clasp.json', '{ "scriptId": "SCRIPT9", "rootDir": "dist" }');
  const second = await at.deploy('--create');
  expect(second.code).toBe(1);
  expect(second.said).toContain('There is a script already: .clasp.json names SCRIPT9.');
  expect(at.google.scripts.size).toBe(0);
});

describe('with a script that is there', () => {
  beforeEach(() => {
    at.checkout.logIn();
    const manifest = at.checkout.read('appsscript.json');
    const scriptId = at.google.add([
      { name: 'appsscript', type: 'JSON', source: manifest },
      { name: 'Mine', type: 'SERVER_JS', source: 'function mine() {}' },
    ]);
    at.checkout.write('.clasp.json', JSON.stringify({ scriptId, rootDir: 'dist' }));
  });

  test('what Google refuses is said in plain words, and nothing is pushed', async () => {
    const refusals: readonly [ReturnType<typeof failure>, string][] = [
      [
        failure(
          403,
          'PERMISSION_DENIED',
          'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
        ),
        'Switch it on at https://script.google.com/home/usersettings',
      ],
      [failure(403, 'PERMISSION_DENIED', 'The caller does not have permission'), 'ask its owner for edit access'],
      [failure(404, 'NOT_FOUND', 'Requested entity was not found.'), 'Google knows no script of this id'],
    ];
    for (const [answer, sentence] of refusals) {
      at.google.refuse(answer);
      const { code, said } = await at.deploy();
      expect(said).toContain(sentence);
      expect(said).not.toMatch(/^\s+at |Building/m);
      expect(code).toBe(1);
    }
    at.google.refuse(undefined);
    at.google.withdraw();
    at.checkout.logIn();
    const expired = await at.deploy();
    expect(expired.said).toContain('your login has run out. Run: npx clasp login');
    expect(expired.code).toBe(1);
    expect(at.pushes()).toBe(0);
  });

  test('without a network it says so', async () => {
    await at.google.close();
    const { code, said } = await at.deploy();
    expect(said).toContain('Google could not be reached.');
    expect(code).toBe(1);
    at.google = await openStandIn();
  });

  test('what somebody wrote in the script editor is not taken away unasked', async () => {
    const kept = await at.deploy();
    expect(kept.code).toBe(1);
    expect(kept.said).toContain('The script on Google holds files that are not in this build: Mine.js.');
    expect(at.checkout.read('build/standing/files/Mine.js')).toBe('function mine() {}');
    expect(at.filesOf('SCRIPT1').map(({ name }) => name)).toContain('Mine');

    const taken = await at.deploy('--replace');
    expect(taken.code).toBe(0);
    expect(at.filesOf('SCRIPT1').map(({ name }) => name)).not.toContain('Mine');
  });

  test('a bundle that does not work is not pushed', async () => {
    at.checkout.write(
      'src/main.ts',
      at.checkout.read('src/main.ts').replace(/addMenu\(.*\);/, 'throw new Error("broken");'),
    );
    const { code, said } = await at.deploy();
    expect(said).toContain('The built add-on does not work: with AuthMode NONE it draws no menu.');
    expect(code).toBe(1);
    expect(at.pushes()).toBe(0);
  });
});
