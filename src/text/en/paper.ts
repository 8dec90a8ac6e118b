// What the desk says around a document for a partner.

export const paper = {
  open: 'Order sheet',
  title: (name: string) => `Order sheet for ${name}`,
  version: (version: number) => `version ${version}`,
  language: 'Language',
  languages: { en: 'English', es: 'Español' },
  details: 'What it says beside the order',
  lacks: 'Look at this first',
  message: 'Your message above it',
  preview: 'The order sheet as they will read it',
  refreshing: 'Drawing it again…',
  print: 'Print, or save as PDF',
  send: (to: string) => `Send to ${to}`,
  gmail: 'Open in Gmail',
  mailProgram: 'Open in your mail program',
  copy: 'Copy as text',
  own: 'I have sent it myself',
  tooLong: 'The sheet is too long for a link: send it from here, print it, or copy it.',
  noAddress: (name: string) => `${name} has no address: enter Email in its contact, or print the sheet.`,
  marked:
    'Once you open, copy or send it, its orders remember what the factory was told, and the log has a day to follow up.',
  changed: 'The order was changed since you opened this. Look at the sheet again, then send it.',
  noPdf: 'Google could not make a PDF of it: the sheet stands in the mail itself.',
  page: {
    title: 'Order sheet',
    paper: 'Paper',
    sizes: { a4: 'A4', letter: 'Letter' },
    print: 'Print',
    hint: 'To save a PDF, choose Print and then “Save as PDF”.',
  },
};
