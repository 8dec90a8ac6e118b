// What the menu says, and each of its items when it is done or before it begins.
import { plural } from '../english';

const desks = 'Add or remove desks';
const help = 'Help';

/** Pages that the desk leads to under the names that the menu gives them: it needs no more of the menu. */
export const pages = { desks, help };

export const menu = {
  desks,
  help,
  openDesk: 'Open desk',
  add: (one: string) => `Add ${one}`,
  show: (one: string) => `Show this ${one}`,
  setUp: 'Set up this spreadsheet',
  check: 'Check this spreadsheet',
  calendar: 'Show the calendar',
  importCsv: 'Import from a file',
  reply: 'Paste a reply',
  reminders: 'Set reminders',
  steps: 'Last steps',
  archive: 'Archive a season',
  addSample: 'Add a sample season',
  removeSample: 'Remove the sample season',
};

/** What a menu item says when it is done, or before it begins. */
export const command = {
  notDone: 'Not done',
  setUpDone: (created: readonly string[]) => `Set up: ${created.join(', ')}.`,
  restored: (columns: readonly string[]) => `Put back: ${columns.join(', ')}.`,
  mended: (formulas: number) => `${plural(formulas, 'formula was', 'formulas were')} fixed.`,
  /** What a newer version changes in a spreadsheet that stands, one line each. */
  news: {
    tabs: (names: readonly string[]) => `New ${names.length === 1 ? 'tab' : 'tabs'}: ${names.join(', ')}`,
    columns: (names: readonly string[]) => `New ${names.length === 1 ? 'column' : 'columns'}: ${names.join(', ')}`,
    renamed: ({ name, was }: { name: string; was: string }) => `${name}, until now called “${was}”`,
    names: (count: number) =>
      `${plural(count, 'tab or column gets its name', 'tabs and columns get their names')} in the language of the settings; what you called otherwise stays`,
    choices: ({ name, added, gone }: { name: string; added: number; gone: number }) =>
      `${name}: ${[
        ...(added > 0 ? [plural(added, 'new choice', 'new choices')] : []),
        ...(gone > 0 ? [plural(gone, 'choice less', 'choices less')] : []),
      ].join(', ')}`,
    checks: (count: number) => plural(count, 'check of what is typed', 'checks of what is typed'),
    notes: (count: number) => plural(count, 'note', 'notes'),
    formats: (count: number) => plural(count, 'number format', 'number formats'),
    tones: (count: number) => plural(count, 'status colour', 'status colours'),
    formulas: (count: number) => plural(count, 'formula', 'formulas'),
  },
  newsTitle: 'Bring this spreadsheet up to date?',
  newsQuestion: (news: readonly string[]) =>
    `To bring it to this version of Selvedge and to its settings, this changes:\n\n${news.map((line) => `• ${line}`).join('\n')}\n\nYour rows stay as they are, and so does whatever you made or changed here yourself.`,
  newsDone: (news: readonly string[]) => `Brought up to date: ${news.join('; ')}.`,
  leftAsIs: 'Nothing was changed.',
  newer:
    'A newer version of Selvedge has set this spreadsheet up. Reload this page. If that does not help, ask whoever deployed Selvedge here to update it. Nothing was changed.',
  nothingToDo: 'Everything is in place already. Nothing was changed.',
  idsLost: (tab: string) =>
    `The ID column of ${tab} was gone. It is back, but blank: undo its deletion if you can, since other tabs refer to those IDs. Set up again to give every row a new one.`,
  idsGiven: (count: number) => `${plural(count, 'row', 'rows')} without an ID got one.`,
  setUpTitle: 'Set up: please look at this',
  conflictingTabs: (name: string, ours: string) =>
    `There was a tab called “${name}” that Selvedge did not make. It was left alone; Selvedge keeps its own in “${ours}”.`,
  broken: (columns: readonly string[]) =>
    `Something typed stands in the way of ${columns.join(', ')}. Clear what stands below those headers, then set up again.`,
  sampleTitle: 'Add a sample season?',
  sampleQuestion:
    'There are rows here already. The sample goes below them and can be taken out again with “Remove the sample season”.',
  sampleAdded: (count: number) =>
    `${plural(count, 'sample row', 'sample rows')} added. Open the desk to see what needs you.`,
  removeTitle: 'Remove the sample season?',
  removeQuestion: 'The sample rows are deleted, with whatever was typed into them. Your own rows stay.',
  noSample: 'There is no sample season here.',
  sampleRemoved: (count: number) => `${plural(count, 'sample row', 'sample rows')} removed.`,
};
