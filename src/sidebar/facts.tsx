// What a row holds, column by column, as the server writes it.
import type { PanelView } from '../app/api';
import { RowLink } from './row-link';
import type { Nav } from './view';
import { WebLink } from './web-link';

type Fact = PanelView['facts'][number];

export function Facts({ view: { facts, parent }, nav }: { view: PanelView; nav: Nav }) {
  // The row it belongs to stands above already.
  const shown = facts.filter(({ row }) => !row || row.id !== parent?.row.id);
  return (
    <dl class="facts">
      {shown.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            <FactValue fact={fact} nav={nav} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FactValue({ fact: { text, row, href }, nav }: { fact: Fact; nav: Nav }) {
  if (row) return <RowLink row={row} nav={nav} />;
  return <WebLink href={href}>{text}</WebLink>;
}
