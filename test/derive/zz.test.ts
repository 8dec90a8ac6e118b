import { comparisons } from '../support/formula-cost';
import { shippedFormulas } from '../support/formulas';

it('x', () => {
  const f = shippedFormulas().map(
    ({ name, formula }) => [name, Math.round(comparisons(formula, 50_000) / 1e5) / 10] as const,
  );
  const mine = f.filter(
    ([n]) =>
      n.startsWith('Expenses') ||
      /Milestones by Order: (Done on, M|Exp)|Shipments by Order: (Shipped on, D|Deliv|Shipment ID, Direction, Del)/.test(
        n,
      ),
  );
  console.log(
    f.reduce((s, [, c]) => s + c, 0),
    mine.reduce((s, [, c]) => s + c, 0),
    mine.map((m) => m.join(' ')).join('\n'),
  );
});
