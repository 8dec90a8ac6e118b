// Locales: Google's name, such as es_ES, to what the engine needs to know of it.

import type { EngineLocale } from './engine';
import { toEngineFormat } from './formats';

const shortDates: Readonly<Record<string, string>> = {
  en_US: 'm/d/yyyy',
  ja_JP: 'yyyy/mm/dd',
  zh_CN: 'yyyy-mm-dd',
  de_DE: 'dd.mm.yyyy',
};

export function engineLocale(code: string): EngineLocale {
  const parts = new Intl.NumberFormat(code.replace('_', '-'), { useGrouping: 'always' }).formatToParts(12345.6);
  const decimalSeparator = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const thousandsSeparator = parts.find(({ type }) => type === 'group')?.value ?? ',';
  return {
    name: code,
    code,
    decimalSeparator,
    thousandsSeparator: /\s/u.test(thousandsSeparator) ? ' ' : thousandsSeparator,
    formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
    weekStart: code === 'en_US' ? 7 : 1,
    dateFormat: shortDates[code] ?? 'dd/mm/yyyy',
    timeFormat: code === 'en_US' ? toEngineFormat('h:mm:ss am/pm') : 'hh:mm:ss',
  };
}
