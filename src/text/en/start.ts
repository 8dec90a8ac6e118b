// What a blank spreadsheet is asked and told while its tabs are made.

export const start = {
  fields: {
    currency: { label: 'Base currency', help: 'Totals, stock and budgets are kept in it. Three letters, such as EUR.' },
    timeZone: {
      label: 'Time zone',
      help: 'Its day decides what is late. Write it as Europe/Madrid or Asia/Ho_Chi_Minh.',
    },
    names: {
      label: 'Tab and column names',
      help: 'How tabs and columns are called on the sheet, for everybody who shares it.',
    },
    desks: {
      label: 'More desks',
      help: 'The core tabs are always there. Add more desks at any time.',
    },
  },
};
