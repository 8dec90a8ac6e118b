// A short print of a text: two of one workbook are unlikely to share it.
const LENGTH = 5;

/** FNV-1a, cut to five letters. */
export function printOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36).padStart(LENGTH, '0').slice(-LENGTH);
}

/** Prints that stand behind one another, apart. */
export const printsIn = (prints: string): readonly string[] => prints.match(new RegExp(`.{${LENGTH}}`, 'g')) ?? [];
