// Beliefs that no script of one's own can put to the test: they take a published add-on, hours, or a second account.
import type { Finding } from './try';

const LIFECYCLE = 'https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle';
const TRIGGERS = 'https://developers.google.com/workspace/add-ons/concepts/editor-triggers';
const REPORTED = 'reported by authors of published add-ons';
const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas';

const said: readonly (readonly [name: string, says: string, source: string])[] = [
  ['menuWithoutAuthorization', 'onOpen with AuthMode NONE may build a menu and nothing else.', LIFECYCLE],
  [
    'requireScopesEndsTheRun',
    'requireScopes ends a run that lacks one of them, and asks for it where Google shows permissions one by one.',
    'https://developers.google.com/apps-script/reference/script/script-app#requireScopes(AuthMode,String)',
  ],
  [
    'boundWithoutAuthorization',
    'The trigger of a script that belongs to its spreadsheet does not run without authorization, and Google mails a summary of failures.',
    'https://developers.google.com/apps-script/guides/triggers/installable',
  ],
  ['onInstallIsFull', 'onInstall runs with AuthMode FULL.', LIFECYCLE],
  [
    'oneTriggerOfAType',
    'An add-on has one trigger of a type for each user and document, clocks hourly at most.',
    TRIGGERS,
  ],
  [
    'triggersAfterNewDeployment',
    'A new deployment id leaves the triggers of the old one behind.',
    'https://developers.google.com/workspace/add-ons/how-tos/update-published-add-on',
  ],
  [
    'noTriggersInTests',
    'Installable triggers do not run in a test deployment.',
    'https://developers.google.com/workspace/add-ons/how-tos/testing-editor-addons',
  ],
  ['noTriggerFromTrigger', 'A trigger of an add-on may not make triggers.', TRIGGERS],
  ['triggersAreOnesOwn', 'A trigger runs as whoever made it, and others do not see it.', TRIGGERS],
  [
    'noFailureMail',
    'Google sends no mail when a trigger of an add-on fails; without authorization it keeps firing.',
    TRIGGERS,
  ],
  [
    'userOfSimpleTriggers',
    'The active user may have no address in a simple trigger.',
    'https://developers.google.com/apps-script/reference/base/session#getactiveuser',
  ],
  ['tenMillionCells', 'A spreadsheet holds ten million cells.', 'https://support.google.com/drive/answer/37603'],
  [
    'clockDrifts',
    'atHour(9) fires somewhere between nine and ten.',
    'https://developers.google.com/apps-script/reference/script/clock-trigger-builder#athourhour',
  ],
  [
    'protectedIsRefused',
    'What somebody has protected is refused to the scripts of others, with an exception in their language.',
    'https://developers.google.com/apps-script/reference/spreadsheet/protection',
  ],
  [
    'tablesRefuseRules',
    'Cells in a Table refuse drop-downs, check boxes and number formats, and take values.',
    'https://support.google.com/docs/answer/14239833',
  ],
  [
    'chipsReadAsNames',
    'A people chip reads as the name of the person, and =A2.email gives the address.',
    'https://support.google.com/docs/answer/12319513',
  ],
  [
    'severalChoicesReadAsText',
    'Several choices in one drop-down read as one text with commas between.',
    'https://support.google.com/docs/answer/186103',
  ],
  [
    'editsAreDropped',
    'onEdit keeps two edits waiting and drops what comes faster.',
    'https://developers.google.com/apps-script/guides/triggers#getting-started',
  ],
  [
    'publishedClockFindsSpreadsheet',
    'The clock of a published add-on finds its spreadsheet under spreadsheets.currentonly. Told by a private listing: docs/publish.md.',
    TRIGGERS,
  ],
  ['sixMinutes', 'A run is cut after six minutes, a simple trigger after thirty seconds.', QUOTAS],
  ['recipientsADay', 'Mail reaches 100 recipients a day from a consumer account, 1,500 from Workspace.', QUOTAS],
  [
    'severalAccounts',
    'With several accounts signed in, calls of the sidebar can fail with PERMISSION_DENIED.',
    REPORTED,
  ],
];

export const outOfReach: readonly Finding[] = said.map(([name, says, source]) => ({
  name,
  says,
  source,
  result: 'not tried',
  seen: '',
  open: '',
}));
