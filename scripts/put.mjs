// Puts a built folder on Google: creates the script if asked, looks at what stands there, pushes, and says each step.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { clasp, signedIn, Told } from './clasp.mjs';

const MANIFEST = 'appsscript.json';
const SCOPE = 'https://www.googleapis.com/auth/';

/** What an answer of Google's lies in while it is compared. */
const STANDING = 'build/standing';

/**
 * `project` is clasp's project file, `folder` what it pushes, `command` how the person calls this, `title` what a new
 * spreadsheet is called; `build` fills the folder, `next` says what to do once it is there. `type` is clasp's word for what is
 * created, and `flags` are options that only the caller heeds.
 */
export async function put({ flags = {}, ...what }) {
  try {
    await steps({ type: 'sheets', ...what }, options(flags));
  } catch (error) {
    if (!(error instanceof Told)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function options(flags) {
  const { values } = parseArgs({
    options: { create: { type: 'boolean' }, title: { type: 'string' }, replace: { type: 'boolean' }, ...flags },
  });
  return values;
}

async function steps({ project, folder, command, title, type, build, next }, { create, title: wanted, replace }) {
  const known = readProject(project).scriptId;
  if (known === undefined && !create) throw new Told(noScript(project, command));
  if (known !== undefined && create) throw new Told(scriptThere(project, known, command));
  const email = signedIn(project);
  console.log(email === '' ? 'Logged in to Google.' : `Logged in to Google as ${email}.`);

  // Whatever Google refuses is known before anybody waits for a build.
  const standing = create ? new Map() : fetchStanding(project);
  await build();
  if (create) {
    console.log(
      `Creating ${type === 'sheets' ? 'a new spreadsheet with an empty script in it' : 'an empty script of its own'} …`,
    );
    const built = filesIn(folder);
    clasp(project, 'create-script', '--type', type, '--title', wanted ?? title, '--rootDir', folder);
    if (readProject(project).scriptId === undefined) throw new Told('clasp created no script. Nothing was pushed.');
    // clasp has fetched the empty script's manifest over ours.
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    for (const [name, text] of built) writeFileSync(join(folder, name), text);
  }
  checkFiles(project, folder);
  if (!replace) refuseStrangers(standing, folder, `${command} -- --replace`);
  sayPermissions(standing.get(MANIFEST), readFileSync(join(folder, MANIFEST), 'utf8'));

  console.log('Pushing …');
  // Without -f a changed manifest is passed over, with exit code 0.
  const said = clasp(project, 'push', '-f');
  if (/already up to date/i.test(said)) console.log('Google has exactly this already. Nothing was pushed.');
  else if (/^Pushed /m.test(said)) console.log(`Pushed ${readdirSync(folder).sort().join(', ')}.`);
  else throw new Told(`clasp did not say that it pushed. It said:\n${said.trim()}`);
  const { scriptId, parentId } = readProject(project);
  console.log(
    `\n${next({ first: create === true, scriptId, spreadsheet: parentId && `https://drive.google.com/open?id=${parentId}` })}`,
  );
}

function readProject(project) {
  return JSON.parse(readFileSync(project, 'utf8'));
}

const noScript = (project, command) => `There is no script of yours yet: ${project} names none.

To make a new one, run
  ${command} -- --create
To use a script you have (Extensions > Apps Script > Project settings > IDs), put its id into ${project}:
  { "scriptId": "…", "rootDir": "…" }, leaving rootDir as it is.
Nothing was pushed.`;

const scriptThere = (project, scriptId, command) => `There is a script already: ${project} names ${scriptId}.
To push to it, run ${command}. To make another one, take the scriptId out of ${project} first: a new script has a new
spreadsheet, and no reminders, settings or rows go over to it. Nothing was pushed.`;

/** Everything in the folder goes to Google, and nothing else. */
function checkFiles(project, folder) {
  const { filesToPush } = JSON.parse(clasp(project, 'show-file-status', '--json'));
  const pushed = filesToPush.map((path) => basename(path)).sort();
  const built = readdirSync(folder).sort();
  if (pushed.join() === built.join()) return;
  throw new Told(
    `clasp would push ${pushed.join(', ')}, but ${folder} holds ${built.join(', ')}. Is there a .claspignore, or another rootDir in ${project}? Nothing was pushed.`,
  );
}

/** The files of the script as they stand on Google, by name. */
function fetchStanding(project) {
  const { scriptId } = readProject(project);
  rmSync(STANDING, { recursive: true, force: true });
  mkdirSync(`${STANDING}/files`, { recursive: true });
  writeFileSync(`${STANDING}/.clasp.json`, JSON.stringify({ scriptId, rootDir: 'files' }));
  clasp(`${STANDING}/.clasp.json`, 'pull');
  return filesIn(`${STANDING}/files`);
}

/** The text of each file in a folder, by name. */
function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true });
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** A push takes away every file that is not pushed: what somebody wrote in the script editor is not lost unasked. */
function refuseStrangers(standing, folder, command) {
  const ours = readdirSync(folder);
  const strangers = [...standing.keys()].filter((name) => !ours.includes(name));
  if (strangers.length === 0) return;
  throw new Told(`The script on Google holds files that are not in this build: ${strangers.join(', ')}. A push takes them away.
Copies are in ${STANDING}/files. To go on without them, run ${command}. Nothing was pushed.`);
}

const scopesOf = (manifest) => new Set(JSON.parse(manifest).oauthScopes ?? []);

/** A changed manifest is pushed too; people are told beforehand when Google will ask them again. */
function sayPermissions(before, after) {
  if (before === undefined || JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(after))) return;
  console.log(`The manifest (${MANIFEST}) has changed since the last push. It is pushed too.`);
  const [had, has] = [scopesOf(before), scopesOf(after)];
  const added = [...has].filter((scope) => !had.has(scope)).map((scope) => scope.replace(SCOPE, ''));
  if (added.length === 0) return;
  console.log(`It asks for more than before: ${added.join(', ')}. Google will ask everybody for permission again, and until
they have given it their reminders stop: tell them.`);
}
