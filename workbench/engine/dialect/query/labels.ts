// What stands above the columns of an answer.
import type { Find } from './columns';
import type { Query } from './language';
import { keyOf, type Term } from './terms';

export function labelOf({ labels }: Query, term: Term, find: Find): string {
  const told = labels.find((label) => keyOf(label.term) === keyOf(term));
  return told ? told.text : ownLabel(term, find);
}

/** Functions name what stands in their parentheses with nothing between. */
function ownLabel(term: Term, find: Find): string {
  switch (term.type) {
    case 'column':
      return find(term.column).label;
    case 'aggregate':
      return `${term.aggregate} ${find(term.column).label}`;
    case 'call':
      return `${term.name}(${term.args.map((arg) => ownLabel(arg, find)).join('')})`;
    case 'constant':
      return `${constant(term.value)}()`;
  }
}

function constant(value: string | number | boolean): string {
  if (typeof value === 'string') return `'${value}'`;
  return typeof value === 'number' && Number.isInteger(value) ? `${value}.0` : String(value);
}
