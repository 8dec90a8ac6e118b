// Which service calls a run may make: by how it started (AuthMode) and by the scopes in the manifest.
import type { AuthModeName } from './contract';

const SCOPE = 'https://www.googleapis.com/auth/';
const CURRENT_ONLY = `${SCOPE}spreadsheets.currentonly`;
const SPREADSHEETS = `${SCOPE}spreadsheets`;

/** The scopes of which a call needs one, by the beginning of its name; the longest beginning decides. */
const needs: Record<string, readonly string[]> = {
  'SpreadsheetApp.': [CURRENT_ONLY, SPREADSHEETS],
  'SpreadsheetApp.getUi': [],
  'SpreadsheetApp.openById': [SPREADSHEETS],
  'SpreadsheetApp.openByUrl': [SPREADSHEETS],
  'SpreadsheetApp.open': [SPREADSHEETS],
  'SpreadsheetApp.create': [SPREADSHEETS],
  'Ui.showSidebar': [`${SCOPE}script.container.ui`],
  'Ui.showModalDialog': [`${SCOPE}script.container.ui`],
  'Ui.showModelessDialog': [`${SCOPE}script.container.ui`],
  'MailApp.': [`${SCOPE}script.send_mail`],
  'ScriptApp.newTrigger': [`${SCOPE}script.scriptapp`],
  'ScriptApp.getProjectTriggers': [`${SCOPE}script.scriptapp`],
  'ScriptApp.getUserTriggers': [`${SCOPE}script.scriptapp`],
  'ScriptApp.deleteTrigger': [`${SCOPE}script.scriptapp`],
};

/** What a simple trigger must not do, though the manifest names the scope: it runs without the user's authorization. */
const needsAuthorization = ['Ui.show', 'MailApp.', 'ScriptApp.newTrigger', 'ScriptApp.get', 'ScriptApp.deleteTrigger'];
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

/** Google's words where the call is not allowed; undefined where it is. A manifest without scopes is given whatever it needs. */
export function refusal(
  call: string,
  authMode: AuthModeName,
  granted: readonly string[] | undefined,
): string | undefined {
  const scopes = scopesFor(call);
  const required = scopes.length > 0 ? ` Required permissions: ${scopes.join(' || ')}` : '';
  if (granted !== undefined && scopes.length > 0 && !scopes.some((scope) => granted.includes(scope))) {
    return `Specified permissions are not sufficient to call ${call}.${required}`;
  }
  const starts = startsAs(call);
  const tooMuch =
    (authMode === 'NONE' && !allowedWithoutAny.some(starts)) ||
    (authMode === 'LIMITED' && needsAuthorization.some(starts) && !allowedToAll.some(starts));
  return tooMuch ? `You do not have permission to call ${call}.${required}` : undefined;
}
