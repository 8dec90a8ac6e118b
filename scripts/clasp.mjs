// Runs clasp on one project file, and turns what goes wrong into a sentence a person can act on.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Nothing is broken: the person is told, and no stack is shown. */
export class Told extends Error {}

const bin = fileURLToPath(import.meta.resolve('@google/clasp'));

/** What clasp or Google says, and what that means here; the first that fits. */
const MEANINGS = [
  [
    /no credentials found|invalid_grant|invalid_rapt|not logged in|invalid authentication|login required/i,
    'You are not logged in to Google, or your login has run out. Run: npx clasp login\nThen run this again. Nothing was pushed.',
  ],
  [
    /has not enabled the Apps Script API/i,
    'The Apps Script API is switched off for your account. Switch it on at https://script.google.com/home/usersettings, wait a minute, then run this again. Nothing was pushed.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up/,
    'Google could not be reached. Check the connection, then run this again. Nothing was pushed.',
  ],
  [
    /requested entity was not found|file not found/i,
    'Google knows no script of this id, or not for your account. Check which account is logged in (npx clasp show-authorized-user) and the scriptId in the project file. Nothing was pushed.',
  ],
  [
    /does not have permission|insufficient permission|forbidden/i,
    'Google does not let your account change this script. Log in with the account that owns it (npx clasp login), or ask its owner for edit access. Nothing was pushed.',
  ],
  [
    /quota|rate limit|too many requests/i,
    'Google takes no more requests from you just now. Wait a few minutes, then run this again. Nothing was pushed.',
  ],
];

/** The meaning of a failure; an unknown one is shown as it came. */
function meaningOf(output) {
  const known = MEANINGS.find(([pattern]) => pattern.test(output));
  return known ? known[1] : `clasp could not do this, and said:\n${output.trim()}`;
}

/** Runs one command of clasp; gives what it printed, or throws what it means. `project` is the project file. */
export function clasp(project, ...args) {
  const run = spawnSync(process.execPath, [bin, ...args, '-P', project], { encoding: 'utf8', input: '' });
  // clasp says some refusals, such as a project that exists already, with exit code 0: callers look for what they need.
  if (run.status !== 0) throw new Told(meaningOf(`${run.stdout}\n${run.stderr}`));
  return run.stdout;
}

/** Who is logged in: an address, or '' when Google does not tell. */
export function signedIn(project) {
  const { loggedIn, email } = JSON.parse(clasp(project, 'show-authorized-user', '--json'));
  if (!loggedIn) throw new Told(meaningOf('not logged in'));
  return email ?? '';
}
