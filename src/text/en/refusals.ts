// Why something could not be done, in English.

/** Why nothing could be done, whatever was asked. */
export const refused = {
  notSetUp:
    'This spreadsheet is not set up yet. Was a tab deleted? Undo that first. Otherwise choose Extensions › Selvedge › Set up this spreadsheet.',
  busy: 'Someone else is writing just now. Nothing was written. Wait a few seconds, then try again.',
  columnsMissing:
    'Columns of this tab are missing. Choose Extensions › Selvedge › Set up this spreadsheet to bring them back.',
  rowGone: 'That row is gone: it was deleted, or its ID was changed.',
  behind:
    'An older version of Selvedge set this spreadsheet up. Choose Extensions › Selvedge › Set up this spreadsheet first.',
  newer: 'A newer version of Selvedge set this spreadsheet up. Reload the page to get it.',
  sampleThere: 'The sample season is here already.',
  noOrder: 'This row belongs to no order. Select a row that names one, then choose Show this order again.',
  notNow: 'That was done meanwhile, or no longer fits this row. Nothing was written. Look at the row again.',
  noMailLeft: 'Google takes no more mail from you today. Try again tomorrow.',
};
