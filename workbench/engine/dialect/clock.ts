// TODAY and NOW: the workbench's clock, read in the spreadsheet's time zone.
import type { Functions } from './registry';
import type { FunctionContext, Value } from './values';

const dayMilliseconds = 86_400_000;
const serialOfUnixEpoch = 25_569;

export const clock: Functions = {
  TODAY: {
    args: [],
    compute(): Value {
      return { value: Math.floor(serialNow(this)), format: this.locale.dateFormat };
    },
  },
  NOW: {
    args: [],
    compute(): Value {
      return { value: serialNow(this), format: `${this.locale.dateFormat} hh:mm:ss` };
    },
  },
};

export function serialNow({ getters }: FunctionContext): number {
  return serialIn(getters.getClock(), getters.getProperty('timeZone') ?? 'Etc/GMT');
}

/** The serial number of an instant as the wall clock of a zone shows it. */
function serialIn(instant: Date, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((known) => known.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall / dayMilliseconds + serialOfUnixEpoch;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...numeric, second: 'numeric' });
  formats.set(timeZone, format);
  return format;
}
