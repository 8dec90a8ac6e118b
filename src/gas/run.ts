// What a run has even where Google gives it no spreadsheet: notes, whose run it is, and whether all is authorised.
import type { PropertyStore } from '../app/ports';
import { type Lacking, PERMISSIONS, type Permission } from '../schema/permission';

type Properties = GoogleAppsScript.Properties.Properties;

export function openDocumentProperties(): PropertyStore {
  return notesIn(PropertiesService.getDocumentProperties() ?? PropertiesService.getUserProperties());
}

/** Whether the run has no document: then what it notes is with the person, and the panel looks there. */
export function isApart(): boolean {
  return PropertiesService.getDocumentProperties() === null;
}

/** The person's own, for every spreadsheet. */
export function openUserProperties(): PropertyStore {
  return notesIn(PropertiesService.getUserProperties());
}

function notesIn(store: Properties): PropertyStore {
  return {
    recall: (name) => store.getProperty(name) ?? undefined,
    keep(name, text) {
      store.setProperty(name, text);
    },
  };
}

const AUTH = 'https://www.googleapis.com/auth/';

/** By which scope of the manifest Google knows each; of spreadsheets that is the wider one where a clock has to open its own. */
const SCOPES: { readonly [Name in Permission]: readonly string[] } = {
  spreadsheet: [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`],
  pages: [`${AUTH}script.container.ui`],
  mail: [`${AUTH}script.send_mail`],
  clock: [`${AUTH}script.scriptapp`],
  address: [`${AUTH}userinfo.email`],
};

/** What of this the person has not granted; undefined where all is. Google lets a script run all the same. */
export function lacking(wanted: readonly Permission[] = PERMISSIONS): Lacking | undefined {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return undefined;
  const granted = info.getAuthorizedScopes() ?? [];
  const permissions = wanted.filter((name) => !SCOPES[name].some((scope) => granted.includes(scope)));
  if (permissions.length === 0) return undefined;
  return { permissions, url: String(info.getAuthorizationUrl() ?? '') };
}

/** Has Google ask for what is missing where it can, and ends the run there: what follows may count on it. */
export function insistOn(...wanted: readonly Exclude<Permission, 'spreadsheet'>[]): void {
  ScriptApp.requireScopes(
    ScriptApp.AuthMode.FULL,
    wanted.flatMap((name) => SCOPES[name]),
  );
}

/** Of a trigger's run only the effective user is sure to be told: whoever made it. */
export function trueUser(): string {
  return Session.getEffectiveUser().getEmail();
}

/** The zone of the script's manifest, which is not the spreadsheet's. */
export function scriptZone(): string {
  return Session.getScriptTimeZone();
}

/** Gives Google's services a moment to recover. */
export function pause(): void {
  Utilities.sleep(5_000);
}
