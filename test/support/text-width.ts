// How wide a text is in a cell of Google Sheets: Arial of 10 points, by the advance widths that its makers publish.

/** Thousandths of the size of the font, by the letters that are so wide; a sign that is not here is as wide as the widest. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [222, 'ijl'],
  [278, ' .,:/ftI'],
  [333, 'r-()'],
  [500, 'ckvxyzJs'],
  [556, 'abdeghnopquL0123456789áéóúñü'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
];
const WIDEST = 1015;
/** 10 points at 96 pixels an inch. */
const SIZE = 40 / 3;
/** What a cell keeps free on each side of its text. */
const PADDING = 3;

/** Pixels that a cell needs to show a text whole. */
export function cellWidth(text: string): number {
  const thousandths = [...text].map((letter) => WIDTHS.find(([, letters]) => letters.includes(letter))?.[0] ?? WIDEST);
  return (thousandths.reduce((sum, width) => sum + width, 0) / 1000) * SIZE + 2 * PADDING;
}
