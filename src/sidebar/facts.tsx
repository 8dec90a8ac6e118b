// What a row holds, each column written as its kind asks.
import type { RowFact, RowView } from '../app/api';
import * as en from '../text/en';
import { RowLink } from './news';
import type { Nav } from './view';
import { count, money } from './words';

export function Facts({ view, nav }: { view: RowView; nav: Nav }) {
  const { facts, order } = view;
  // Its order stands above already.
  const shown = facts.filter(({ kind, value }) => kind.type !== 'reference' || value !== order);
  return (
    <dl class="facts">
      {shown.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            <FactValue fact={fact} facts={facts} nav={nav} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FactValue({ fact, facts, nav }: { fact: RowFact; facts: readonly RowFact[]; nav: Nav }) {
  const { kind, value } = fact;
  if (kind.type === 'reference') return <RowLink row={{ table: kind.table, id: String(value) }} nav={nav} />;
  if ((kind.type === 'link' || kind.type === 'text') && isWebAddress(value)) {
    return (
      <a class="link" href={value} target="_blank" rel="noopener">
        {value.replace(/^https?:\/\//i, '')}
      </a>
    );
  }
  return <>{inWords(fact, facts)}</>;
}

/** Only these lead out of the sidebar: anything else that was typed stays text. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/i.test(value);
}

function inWords({ kind, value, currency }: RowFact, facts: readonly RowFact[]): string {
  if (kind.type === 'date') return en.page.day(String(value));
  if (typeof value === 'string') return value;
  switch (kind.type) {
    case 'percent':
      return `${count(value * 100)} %`;
    case 'money': {
      const own = facts.find(({ label }) => label === kind.currencyIn)?.value;
      return money({ amount: value, currency: String(own ?? currency ?? '') });
    }
    case 'number':
      return kind.decimals === undefined
        ? count(value)
        : value.toLocaleString(en.page.locale, { maximumFractionDigits: kind.decimals });
    default:
      return count(value);
  }
}
