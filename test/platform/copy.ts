// What goes along when a person makes a copy: traces are left in the spreadsheet, and looked for in its copy.
import type { Belief, Outcome } from './belief';

const KEY = 'platform-trace';

export const copyLosesProperties: Omit<Belief, 'test'> = {
  says: 'A copy of a spreadsheet has none of its document properties.',
  source: 'https://developers.google.com/apps-script/guides/properties',
};

export const copyLosesTriggers: Omit<Belief, 'test'> = {
  says: 'A copy of a spreadsheet has no triggers.',
  source: 'https://developers.google.com/apps-script/guides/triggers/installable',
};

export const copyKeepsMetadata: Omit<Belief, 'test'> = {
  says: 'A copy of a spreadsheet keeps the developer metadata.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata',
  open: 'Without its marks Selvedge finds tabs by their ids and columns by their headers; set-up would make new tabs in such a copy.',
};

/** Leaves what is looked for in the copy. The name tells the copy from the first. */
export function leaveTraces(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  PropertiesService.getDocumentProperties().setProperty(KEY, spreadsheet.getId());
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) mark.remove();
  spreadsheet.addDeveloperMetadata(KEY, spreadsheet.getId(), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

export const inCopy: {
  readonly [name: string]: { readonly belief: Omit<Belief, 'test'>; readonly look: () => Outcome };
} = {
  copyLosesProperties: {
    belief: copyLosesProperties,
    look: () => ({ seen: PropertiesService.getDocumentProperties().getProperty(KEY), expected: null }),
  },
  copyLosesTriggers: {
    belief: copyLosesTriggers,
    look: () => ({ seen: ScriptApp.getProjectTriggers().length, expected: 0 }),
  },
  copyKeepsMetadata: {
    belief: copyKeepsMetadata,
    look: () => ({
      seen: SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(KEY).find().length,
      expected: 1,
    }),
  },
};
