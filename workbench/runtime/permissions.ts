// Which service calls a run may make: by how it started (AuthMode), by the scopes in the manifest, and by what its user has granted.
import type { AuthModeName } from './contract';
import { UNAUTHORIZED } from './errors';

/** What a run stands on. */
export interface Permissions {
  readonly authMode: AuthModeName;
  /** The manifest's; one without scopes is given whatever it needs. */
  readonly scopes: readonly string[] | undefined;
  /** The scopes that its user has not granted, or has taken back. */
  readonly lapsed: readonly string[];
}

const SCOPE = 'https://www.googleapis.com/auth/';
const CURRENT_ONLY = `${SCOPE}spreadsheets.currentonly`;
const SPREADSHEETS = `${SCOPE}spreadsheets`;

/** The scopes of which a call needs one, by the beginning of its name; the longest beginning decides. */
const needs: Record<string, readonly string[]> = {
  'SpreadsheetApp.': [CURRENT_ONLY, SPREADSHEETS],
  'SpreadsheetApp.getUi': [],
  'SpreadsheetApp.open': [SPREADSHEETS],
  'Spreadsheet.': [CURRENT_ONLY, SPREADSHEETS],
  'Sheet.': [CURRENT_ONLY, SPREADSHEETS],
  'Range.': [CURRENT_ONLY, SPREADSHEETS],
  'Ui.show': [`${SCOPE}script.container.ui`],
  'MailApp.': [`${SCOPE}script.send_mail`],
  'ScriptApp.newTrigger': [`${SCOPE}script.scriptapp`],
  'ScriptApp.getProjectTriggers': [`${SCOPE}script.scriptapp`],
  'ScriptApp.getUserTriggers': [`${SCOPE}script.scriptapp`],
  'ScriptApp.deleteTrigger': [`${SCOPE}script.scriptapp`],
};

/** What a simple trigger must not do, though the manifest names the scope: it runs without the user's authorization. */
const needsAuthorization = [
  'SpreadsheetApp.open',
  'Ui.show',
  'MailApp.',
  'ScriptApp.newTrigger',
  'ScriptApp.get',
  'ScriptApp.require',
  'ScriptApp.deleteTrigger',
];
const allowedToAll = ['ScriptApp.getAuthorizationInfo', 'ScriptApp.getScriptId'];

/** All that an add-on may do in a spreadsheet where it is installed but was never used. */
const allowedWithoutAny = [
  'SpreadsheetApp.getUi',
  'Ui.create',
  'Menu.',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
  'Utilities.',
  'Logger.',
  'console.',
];

const startsAs = (call: string) => (beginning: string) => call.startsWith(beginning);

function scopesFor(call: string): readonly string[] {
  const beginnings = Object.keys(needs).filter(startsAs(call));
  const longest = beginnings.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? [] : (needs[longest] ?? []);
}

/** Every scope that a call of the workbench's services may need. */
export const allScopes: readonly string[] = [...new Set(Object.values(needs).flat())];

/** Of some scopes those that the user has granted: what the manifest does not name, nobody was asked for. */
export function grantedOf(wanted: readonly string[], { scopes, lapsed }: Permissions): string[] {
  return wanted.filter((scope) => (scopes === undefined || scopes.includes(scope)) && !lapsed.includes(scope));
}

/** Google's words where the call is not allowed; undefined where it is. */
export function refusal(call: string, { authMode, scopes: granted, lapsed }: Permissions): string | undefined {
  const scopes = scopesFor(call);
  const required = scopes.length > 0 ? ` Required permissions: ${scopes.join(' || ')}` : '';
  const named = scopes.filter((scope) => granted === undefined || granted.includes(scope));
  if (scopes.length > 0 && named.length === 0) {
    return `Specified permissions are not sufficient to call ${call}.${required}`;
  }
  const starts = startsAs(call);
  const tooMuch =
    (authMode === 'NONE' && !allowedWithoutAny.some(starts)) ||
    (authMode === 'LIMITED' && needsAuthorization.some(starts) && !allowedToAll.some(starts));
  if (tooMuch) return `You do not have permission to call ${call}.${required}`;
  // A simple trigger never stood on an authorization, so it has none to lose.
  const lost = authMode === 'FULL' && named.length > 0 && named.every((scope) => lapsed.includes(scope));
  return lost ? UNAUTHORIZED : undefined;
}
