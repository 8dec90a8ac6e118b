// Deployment with the real clasp, against a stand-in of Google: the first one, and its updates.

import { further } from '../support/tiers';
import { deploying } from './deploying';

const MANIFEST = 'appsscript.json';
const at = deploying();

further(
  'a first deployment makes a spreadsheet, pushes every file and the manifest, and says what to do; the next one updates it',
  async () => {
    at.checkout.logIn();
    const first = await at.deploy('--create');
    expect(first.said).toContain('Logged in to Google as ana@studio.example.');
    expect(first.said).toMatch(
      /^Pushed Code\.js, appsscript\.json, calendar-es\.html, calendar\.html, dates\.html, import-es\.html, import\.html, later-es\.html, later\.html, paper-es\.html, paper\.html, reply-es\.html, reply\.html, server-es\.html, server\.html, sidebar-es\.html, sidebar\.html, upkeep-es\.html, upkeep\.html\.$/m,
    );
    expect(first.said).toContain('https://drive.google.com/open?id=SPREADSHEET');
    expect(first.said).toContain('Choose Extensions > Selvedge > Set up this spreadsheet.');
    expect(first.code).toBe(0);
    const script = at.google.scripts.get('SCRIPT1');
    expect(script).toMatchObject({ title: 'Selvedge', parentId: 'SPREADSHEET' });
    expect(at.filesOf('SCRIPT1').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['appsscript', 'Code', 'sidebar']),
    );
    // The empty script's own manifest, which clasp had fetched, did not take the place of ours.
    expect(JSON.parse(at.filesOf('SCRIPT1').find(({ name }) => name === 'appsscript')?.source ?? '')).toEqual(
      JSON.parse(at.checkout.read(MANIFEST)),
    );
    expect(JSON.parse(at.checkout.read('.clasp.json'))).toMatchObject({ scriptId: 'SCRIPT1', rootDir: 'dist' });

    const again = await at.deploy();
    expect(again.said).toContain('Google has exactly this already. Nothing was pushed.');
    expect(again.code).toBe(0);
    expect(at.pushes()).toBe(1);

    // A new scope, and an old permission taken away: the manifest goes too, and the person is told.
    const manifest = JSON.parse(at.checkout.read(MANIFEST));
    at.checkout.write(
      MANIFEST,
      JSON.stringify({
        ...manifest,
        oauthScopes: [...manifest.oauthScopes, 'https://www.googleapis.com/auth/calendar'],
      }),
    );
    const more = await at.deploy();
    expect(more.said).toContain('It asks for more than before: calendar.');
    expect(more.said).toContain('npx clasp update-deployment DEPLOYMENT_ID');
    expect(more.said).toContain('App Configuration of the Marketplace SDK');
    expect(more.code).toBe(0);
    expect(at.pushes()).toBe(2);
    expect(at.filesOf('SCRIPT1').find(({ name }) => name === 'appsscript')?.source).toContain('auth/calendar');
  },
);

further('the platform suite goes to a spreadsheet of its own by the same way', async () => {
  at.checkout.logIn();
  const { said, code } = await at.checkout.run('platform-push', '--create');
  expect(said).toContain('choose Platform suite > Run the suite');
  expect(code).toBe(0);
  expect(at.google.scripts.get('SCRIPT1')?.title).toBe('Selvedge platform suite');
  expect(at.filesOf('SCRIPT1').map(({ name }) => name)).toEqual(['appsscript', 'Code', 'page']);
  expect(JSON.parse(at.checkout.read('.clasp.platform.json'))).toMatchObject({
    scriptId: 'SCRIPT1',
    rootDir: 'build/platform',
  });
  expect(JSON.parse(at.checkout.read('.clasp.json'))).toEqual({ rootDir: 'dist' });
});

test('as an add-on it is a script of its own, whose spreadsheets stay its users’; with the wider scope where that is asked for', async () => {
  at.checkout.logIn();
  const { said, code } = await at.deploy('--add-on', '--create', '--all-spreadsheets');
  expect(said).toContain('Creating an empty script of its own');
  expect(said).toContain('npx clasp -P .clasp.add-on.json create-version');
  expect(said).toContain('docs/publish.md');
  expect(said).not.toContain('Your spreadsheet');
  expect(code).toBe(0);
  expect(at.google.scripts.get('SCRIPT1')).toMatchObject({ title: 'Selvedge' });
  expect(at.google.scripts.get('SCRIPT1')?.parentId).toBeNull();
  const manifest = at.filesOf('SCRIPT1').find(({ name }) => name === 'appsscript')?.source ?? '';
  expect(manifest).toContain('auth/spreadsheets"');
  expect(manifest).not.toContain('currentonly');
  expect(JSON.parse(at.checkout.read('.clasp.add-on.json'))).toMatchObject({ scriptId: 'SCRIPT1', rootDir: 'dist' });
  expect(JSON.parse(at.checkout.read('.clasp.json'))).toEqual({ rootDir: 'dist' });
});
