// Once the person has allowed it, getAuthorizationInfo says NOT_REQUIRED.
import type { Belief } from '../belief';

export const authorizationInfo: Belief = {
  says: 'Once the person has allowed it, getAuthorizationInfo says NOT_REQUIRED.',
  source: 'https://developers.google.com/apps-script/reference/script/authorization-info',
  test() {
    const { AuthMode, AuthorizationStatus } = ScriptApp;
    return {
      seen: ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus() === AuthorizationStatus.NOT_REQUIRED,
      expected: true,
    };
  },
};
