// The views of the page that looks after the reminders and the spreadsheet.

export type View = 'reminders' | 'schedule' | 'preview' | 'check' | 'desks';
