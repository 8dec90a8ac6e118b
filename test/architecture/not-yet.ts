// Where the source does not keep a rule of the architecture yet. The list only shrinks: an entry that is no longer needed fails its test.

export const NOT_YET = {
  /** Parts of the table that have no file: they come with the first folder of a tab. */
  parts: ['tabs', 'tabs/*', 'tabs/*/table'],

  /** Google's adapters are to know the ports and what is derived, the page what the server sends. */
  imports: [
    'src/gas/builder.ts -> src/derive/place.ts',
    'src/gas/builder.ts -> src/derive/runs.ts',
    'src/gas/builder.ts -> src/derive/totals.ts',
    'src/gas/builder.ts -> src/schema/table.ts',
    'src/gas/chrome.ts -> src/app/commands.ts',
    'src/gas/dates.ts -> src/schema/cells.ts',
    'src/gas/dates.ts -> src/schema/dates.ts',
    'src/gas/desk.ts -> src/derive/totals.ts',
    'src/gas/desk.ts -> src/schema/cells.ts',
    'src/gas/desk.ts -> src/schema/checks.ts',
    'src/gas/desk.ts -> src/schema/table.ts',
    'src/gas/marks.ts -> src/derive/place.ts',
    'src/gas/marks.ts -> src/schema/table.ts',
    'src/gas/tab.ts -> src/derive/place.ts',
    'src/gas/tab.ts -> src/derive/runs.ts',
    'src/gas/tab.ts -> src/schema/cells.ts',
    'src/sidebar/carrier-hint.tsx -> src/domain/tracking.ts',
    'src/sidebar/draft.ts -> src/derive/form.ts',
    'src/sidebar/fields.tsx -> src/derive/form.ts',
    'src/sidebar/import/columns-step.tsx -> src/derive/import.ts',
    'src/sidebar/import/source.ts -> src/derive/import.ts',
    'src/sidebar/import/wrong-rows.tsx -> src/derive/import.ts',
    'src/sidebar/section.tsx -> src/derive/form.ts',
    'src/sidebar/summary.ts -> src/derive/form.ts',
  ],

  /** Circles that types alone close: what both sides name belongs into a file of its own. */
  circles: [
    'src/mail/amounts.ts, src/mail/page.ts, src/mail/row.ts, src/mail/week.ts',
    'src/sidebar/combobox.tsx, src/sidebar/date-field.tsx, src/sidebar/fields.tsx',
    'src/sidebar/import/check-step.tsx, src/sidebar/import/columns-step.tsx, src/sidebar/import/page.tsx',
    'src/sidebar/upkeep/page.tsx, src/sidebar/upkeep/reminders.tsx',
  ],

  /** Functions of more than 60 lines. */
  functions: [
    'src/app/attention-rows.ts wantingRows',
    'src/domain/workbook.ts workbookFigures',
    'src/gas/builder.ts openBuilder',
    'src/gas/desk.ts openDesk',
    'src/gas/tab.ts openTab',
    'src/sidebar/app.tsx App',
    'src/sidebar/combobox.tsx Combobox',
    'src/sidebar/import/check-step.tsx CheckStep',
    'src/sidebar/import/columns-step.tsx ColumnsStep',
    'src/sidebar/import/done-step.tsx DoneStep',
    'src/sidebar/import/file-step.tsx FileStep',
    'src/sidebar/import/page.tsx ImportPage',
    'src/sidebar/open-form.tsx OpenForm',
    'src/sidebar/snooze.tsx Snooze',
  ],

  /** Files of more than 300 lines. */
  files: [
    'src/app/api.ts',
    'src/app/reminders.ts',
    'src/app/send-reminders.ts',
    'src/derive/formula.ts',
    'src/gas/builder.ts',
    'src/sidebar/sidebar.css',
    'src/text/en.ts',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Passes where exactly what is listed breaks the rule, so that nothing new does and nothing mended stays listed. */
export function expectOnly(listed: readonly string[], found: readonly string[]): void {
  expect({
    breaksTheRule: found.filter((each) => !listed.includes(each)),
    nowKeepsTheRule: listed.filter((each) => !found.includes(each)),
  }).toEqual({ breaksTheRule: [], nowKeepsTheRule: [] });
}
