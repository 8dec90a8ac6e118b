// Notes kept with the spreadsheet, or with the person where a run has no spreadsheet; and what Google says of the authorization.
import type { Notes } from '../app/ports';

type Properties = GoogleAppsScript.Properties.Properties;

export function openNotes(): Notes {
  return notesIn(PropertiesService.getDocumentProperties() ?? PropertiesService.getUserProperties());
}

/** The person's own, for every spreadsheet. */
export function openOwnNotes(): Notes {
  return notesIn(PropertiesService.getUserProperties());
}

function notesIn(store: Properties): Notes {
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
