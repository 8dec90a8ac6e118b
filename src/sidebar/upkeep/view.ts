// The views of the page that looks after the reminders and the spreadsheet.

export type View = 'start' | 'reminders' | 'schedule' | 'preview' | 'check' | 'desks' | 'steps' | 'help' | 'archive';
