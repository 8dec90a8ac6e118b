// What Google's reference says of consent and its published types lack: https://developers.google.com/apps-script/reference/script/script-app
declare namespace GoogleAppsScript {
  namespace Script {
    interface AuthorizationInfo {
      /** Of the scopes that were asked about, those that the person has granted. */
      getAuthorizedScopes(): string[] | null;
    }
    interface ScriptApp {
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
}
