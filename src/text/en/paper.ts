// What the desk says around a document for a partner.

export const paper = {
  title: (called: string, name: string) => `${called} for ${name}`,
  version: (version: number) => `version ${version}`,
  language: 'Language',
  languages: { en: 'English', es: 'Español' },
  details: 'What else it says',
  lacks: 'Look at this first',
  message: 'Your message above it',
  preview: 'The sheet as they will read it',
  refreshing: 'Updating the sheet…',
  print: 'Print, or save as PDF',
  copy: 'Copy as text',
  own: 'I have sent it myself',
  tooLong: 'The sheet is too long for a link: send it from here, print it, or copy it.',
  noAddress: (name: string) => `${name} has no address: enter Email in its contact, or print the sheet.`,
  marked: (to: string, kept: string) => `${to === '' ? '' : `To ${to}. `}${kept}`,
  changed: 'What it tells was changed since you opened this. Look at the sheet again, then send it.',
  noPdf: 'Google could not make a PDF of it: the sheet stands in the mail itself.',
  page: {
    title: 'Sheet',
    paper: 'Paper',
    sizes: { a4: 'A4', letter: 'Letter' },
    print: 'Print',
    hint: 'To save a PDF, choose Print and then “Save as PDF”.',
  },
};
