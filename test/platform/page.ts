// What google.script.run carries between a page and the server; page.html asks, and this says what is expected.
import type { Belief, Outcome } from './belief';

const source = 'https://developers.google.com/apps-script/guides/html/communication';

interface PageBelief extends Omit<Belief, 'test'> {
  readonly expected: unknown;
}

export const inPage: { readonly [name: string]: PageBelief } = {
  plainData: {
    says: 'google.script.run takes and gives texts, numbers, booleans, null, lists and plain objects.',
    source,
    expected: { given: { text: 'a', number: 3 / 2, list: [1, [2]], yes: true, none: null } },
  },
  undefinedItems: { says: 'Undefined items of a list become null.', source, expected: { given: [1, null, 3] } },
  dateOfPage: { says: 'A Date in an argument is refused.', source, expected: { refused: true } },
  functionOfPage: { says: 'A function as an argument is refused.', source, expected: { refused: true } },
  dateOfServer: {
    says: 'A result that holds a Date is refused.',
    source,
    open: 'It may come as null instead. Selvedge gives days as text only.',
    expected: { refused: true },
  },
  thrown: {
    says: 'What the server throws reaches the failure handler as an Error.',
    source,
    expected: { refused: true },
  },
  privateName: { says: 'A function whose name ends in _ is not to be called.', source, expected: { unknown: true } },
  templateLiterals: {
    says: 'A template literal in a page keeps // and comment signs inside it.',
    source: 'https://developers.google.com/apps-script/guides/html/restrictions',
    open: 'They were reported to be cut: Selvedge’s pages hold no template literals.',
    expected: { given: 'https://a.example/*b*/' },
  },
  scriptFromText: {
    says: 'A script element that the page fills with a text from the server and puts into itself runs at once.',
    source: 'https://developers.google.com/apps-script/guides/html/restrictions',
    open: 'The sandbox is named there, and no rule against it. If it is otherwise, what one opens from the desk says that Selvedge was updated: showPage would have to put the second part into every page.',
    expected: { given: 'ran' },
  },
  unknownName: { says: 'A function that does not exist is not to be called.', source, expected: { unknown: true } },
};

/** What the page saw of one belief. */
export function pageOutcome(name: string, seen: { readonly [name: string]: unknown }): Outcome {
  return { seen: seen[name], expected: inPage[name]?.expected };
}
