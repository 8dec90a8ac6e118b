// What a page says that stays blank: it stands in the page itself, since no script of ours has run.

export const blank =
  'Selvedge has not come up. Reload the spreadsheet. If several Google accounts are signed in here, open it in a window where only your own is.';
