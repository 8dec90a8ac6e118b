// A cell takes 50,000 characters and refuses one more.
import { type Belief, refusal } from '../belief';

export const longestCell: Belief = {
  says: 'A cell takes 50,000 characters and refuses one more.',
  source: 'https://support.google.com/drive/answer/37603',
  test({ sheet }) {
    const cell = sheet().getRange('A1');
    const fits = refusal(() => cell.setValue('x'.repeat(50_000)));
    return { seen: [fits, refusal(() => cell.setValue('x'.repeat(50_001)))], expected: ['taken', 'refused'] };
  },
};
