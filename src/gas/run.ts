// What a run has even where Google gives it no spreadsheet: notes, whose run it is, and whether all is authorised.
import type { PropertyStore } from '../app/ports';

type Properties = GoogleAppsScript.Properties.Properties;

export function openDocumentProperties(): PropertyStore {
  return notesIn(PropertiesService.getDocumentProperties() ?? PropertiesService.getUserProperties());
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

/** Where the person authorises the add-on again; undefined while all is authorised. */
export function authorizationUrl(): string | undefined {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const isRequired = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  return isRequired ? String(info.getAuthorizationUrl() ?? '') : undefined;
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
