// Google's services that the workbench lacks: they are there by name, and whatever is asked of them says that it is not implemented.
import type { Run } from './run';
import { base } from './service';

const missingServices = [
  'CalendarApp',
  'CardService',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'ScriptProperties',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'UserProperties',
  'XmlService',
] as const;

const classes = missingServices.map((name) => [name, base<object>(name)] as const);

export function missingGlobals(run: Run): Record<string, object> {
  return Object.fromEntries(classes.map(([name, Service]) => [name, new Service(run)]));
}
