// getAuthorizationInfo tells of each scope whether it was granted, and requireScopes lets a run go on with those that were.
import type { Belief } from '../belief';

const AUTH = 'https://www.googleapis.com/auth/';

export const scopesOneByOne: Belief = {
  says: 'getAuthorizationInfo tells of each scope whether it was granted, and requireScopes lets a run go on with those that were.',
  source: 'https://developers.google.com/apps-script/reference/script/script-app#requireScopes(AuthMode,String)',
  test() {
    const { AuthMode, AuthorizationStatus } = ScriptApp;
    const [granted, never] = [`${AUTH}script.scriptapp`, `${AUTH}script.storage`];
    const info = ScriptApp.getAuthorizationInfo(AuthMode.FULL, [granted, never]);
    ScriptApp.requireScopes(AuthMode.FULL, [granted]);
    return {
      seen: [info.getAuthorizedScopes(), info.getAuthorizationStatus() === AuthorizationStatus.REQUIRED],
      expected: [[granted], true],
    };
  },
};
