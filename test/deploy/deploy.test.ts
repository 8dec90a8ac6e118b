// Deployment with the real clasp, against a stand-in of Google: the first one, updates, and what can come in the way.
import { type Checkout, openCheckout } from './checkout';
import { failure, openStandIn, type StandIn } from './stand-in';

const MANIFEST = 'appsscript.json';

let google: StandIn;
let checkout: Checkout;
beforeEach(async () => {
  google = await openStandIn();
  checkout = openCheckout(google.url);
});
afterEach(async () => {
  checkout.remove();
  await google.close();
});

const deploy = (...args: string[]) => checkout.run('deploy', ...args);
const pushes = () => google.asked.filter((line) => line.startsWith('PUT ')).length;
const filesOf = (id: string) => google.scripts.get(id)?.files ?? [];

test('a first deployment makes a spreadsheet, pushes every file and the manifest, and says what to do; the next one updates it', async () => {
  checkout.logIn();
  const first = await deploy('--create');
  expect(first.said).toContain('Logged in to Google as ana@studio.example.');
  expect(first.said).toMatch(/^Pushed Code\.js, appsscript\.json, import\.html, sidebar\.html, upkeep\.html\.$/m);
  expect(first.said).toContain('https://drive.google.com/open?id=SPREADSHEET');
  expect(first.said).toContain('Choose Extensions > Selvedge > Set up this spreadsheet.');
  expect(first.code).toBe(0);
  const script = google.scripts.get('SCRIPT1');
  expect(script).toMatchObject({ title: 'Selvedge', parentId: 'SPREADSHEET' });
  expect(filesOf('SCRIPT1').map(({ name }) => name)).toEqual(expect.arrayContaining(['appsscript', 'Code', 'sidebar']));
  // The empty script's own manifest, which clasp had fetched, did not take the place of ours.
  expect(JSON.parse(filesOf('SCRIPT1').find(({ name }) => name === 'appsscript')?.source ?? '')).toEqual(
    JSON.parse(checkout.read(MANIFEST)),
  );
  expect(JSON.parse(checkout.read('.clasp.json'))).toMatchObject({ scriptId: 'SCRIPT1', rootDir: 'dist' });

  const again = await deploy();
  expect(again.said).toContain('Google has exactly this already. Nothing was pushed.');
  expect(again.code).toBe(0);
  expect(pushes()).toBe(1);

  // A new scope, and an old permission taken away: the manifest goes too, and the person is told.
  const manifest = JSON.parse(checkout.read(MANIFEST));
  checkout.write(
    MANIFEST,
    JSON.stringify({ ...manifest, oauthScopes: [...manifest.oauthScopes, 'https://www.googleapis.com/auth/calendar'] }),
  );
  const more = await deploy();
  expect(more.said).toContain('It asks for more than before: calendar.');
  expect(more.said).toContain('npx clasp update-deployment DEPLOYMENT_ID');
  expect(more.said).toContain('App Configuration of the Marketplace SDK');
  expect(more.code).toBe(0);
  expect(pushes()).toBe(2);
  expect(filesOf('SCRIPT1').find(({ name }) => name === 'appsscript')?.source).toContain('auth/calendar');
}, 240_000);

test('the platform suite goes to a spreadsheet of its own by the same way', async () => {
  checkout.logIn();
  const { said, code } = await checkout.run('platform-push', '--create');
  expect(said).toContain('choose Platform suite > Run the suite');
  expect(code).toBe(0);
  expect(google.scripts.get('SCRIPT1')?.title).toBe('Selvedge platform suite');
  expect(filesOf('SCRIPT1').map(({ name }) => name)).toEqual(['appsscript', 'Code', 'page']);
  expect(JSON.parse(checkout.read('.clasp.platform.json'))).toMatchObject({
    scriptId: 'SCRIPT1',
    rootDir: 'build/platform',
  });
  expect(JSON.parse(checkout.read('.clasp.json'))).toEqual({ rootDir: 'dist' });
}, 240_000);

test('whoever has no script yet, or is not logged in, is told before anything is built', async () => {
  const none = await deploy();
  expect(none.code).toBe(1);
  expect(none.said).toContain('npm run deploy -- --create');
  const stranger = await deploy('--create');
  expect(stranger.code).toBe(1);
  expect(stranger.said).toContain('npx clasp login');
  expect(none.said + stranger.said).not.toContain('Building');
  expect(google.asked).toEqual([]);

  checkout.logIn();
  checkout.write('.clasp.json', '{ "scriptId": "SCRIPT9", "rootDir": "dist" }');
  const second = await deploy('--create');
  expect(second.code).toBe(1);
  expect(second.said).toContain('There is a script already: .clasp.json names SCRIPT9.');
  expect(google.scripts.size).toBe(0);
}, 240_000);

describe('with a script that is there', () => {
  beforeEach(() => {
    checkout.logIn();
    const manifest = checkout.read(MANIFEST);
    const scriptId = google.add([
      { name: 'appsscript', type: 'JSON', source: manifest },
      { name: 'Mine', type: 'SERVER_JS', source: 'function mine() {}' },
    ]);
    checkout.write('.clasp.json', JSON.stringify({ scriptId, rootDir: 'dist' }));
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
      google.refuse(answer);
      const { code, said } = await deploy();
      expect(said).toContain(sentence);
      expect(said).not.toMatch(/^\s+at |Building/m);
      expect(code).toBe(1);
    }
    google.refuse(undefined);
    google.withdraw();
    checkout.logIn();
    const expired = await deploy();
    expect(expired.said).toContain('your login has run out. Run: npx clasp login');
    expect(expired.code).toBe(1);
    expect(pushes()).toBe(0);
  }, 240_000);

  test('without a network it says so', async () => {
    await google.close();
    const { code, said } = await deploy();
    expect(said).toContain('Google could not be reached.');
    expect(code).toBe(1);
    google = await openStandIn();
  }, 240_000);

  test('what somebody wrote in the script editor is not taken away unasked', async () => {
    const kept = await deploy();
    expect(kept.code).toBe(1);
    expect(kept.said).toContain('The script on Google holds files that are not in this build: Mine.js.');
    expect(checkout.read('build/standing/files/Mine.js')).toBe('function mine() {}');
    expect(filesOf('SCRIPT1').map(({ name }) => name)).toContain('Mine');

    const taken = await deploy('--replace');
    expect(taken.code).toBe(0);
    expect(filesOf('SCRIPT1').map(({ name }) => name)).not.toContain('Mine');
  }, 240_000);

  test('a bundle that does not work is not pushed', async () => {
    checkout.write('src/main.ts', checkout.read('src/main.ts').replace('addMenu(menu);', 'throw new Error("broken");'));
    const { code, said } = await deploy();
    expect(said).toContain('The built add-on does not work: it draws no menu.');
    expect(code).toBe(1);
    expect(pushes()).toBe(0);
  }, 240_000);
});
