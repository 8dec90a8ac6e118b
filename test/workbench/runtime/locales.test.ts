// What a text becomes when a script writes it, and what a cell shows, in each locale that Selvedge is used in.
import { openLocal } from '../../../workbench/runtime/local';
import { share } from '../../support/tiers';

const files = `
  const cell = () => SpreadsheetApp.getActiveSheet().getRange('B2');
  function write(value) { cell().setValue(value); return told(); }
  function formatted(format, value) { cell().setNumberFormat(format).setValue(value); return told(); }
  function dated(iso) { cell().setValue(new Date(iso)); return [...told(), cell().getNumberFormat()]; }
  function formula(text) { cell().setFormula(text); return [...told(), cell().getFormula()]; }
  function told() {
    const value = cell().getValue();
    return [value instanceof Date ? Utilities.formatDate(value, 'Etc/GMT', 'yyyy-MM-dd HH:mm') : value, cell().getDisplayValue()];
  }
  function realm() {
    cell().setValue('2026-11-22');
    const value = cell().getValues()[0][0];
    return [value instanceof Date, Object.prototype.toString.call(value), value.toISOString()];
  }`;

const inLocale = (locale: string, name: string, ...args: unknown[]) => openLocal({ files, locale }).call(name, ...args);

type Row = readonly [typed: string, value: unknown, display: string];

const everywhere: readonly Row[] = [
  ['12', 12, '12'],
  ['-5', -5, '-5'],
  ['+5', 5, '5'],
  ['1e3', 1000, '1000'],
  ['007', 7, '7'],
  ["'007", '007', '007'],
  ["'=1+1", '=1+1', '=1+1'],
  ["''tis", "'tis", "'tis"],
  ['5%', 0.05, '5%'],
  ['1 234', '1 234', '1 234'],
  ['ORD-0001', 'ORD-0001', 'ORD-0001'],
  ['true', true, 'TRUE'],
  ['2026-11-05', '2026-11-05 00:00', '2026-11-05'],
  ['=1+1', 2, '2'],
  ['=', '=', '='],
  ['-', '-', '-'],
  ['+34 600 100', '#ERROR!', '#ERROR!'],
  ['- item', '#NAME?', '#NAME?'],
  ['@ana', '@ana', '@ana'],
  ['1.234.56', '1.234.56', '1.234.56'],
];

const shown = (locale: string, display: string): string =>
  display === 'TRUE' ? ({ de_DE: 'WAHR', es_ES: 'VERDADERO', es_MX: 'VERDADERO' }[locale] ?? display) : display;

describe.each(share(['en_US', 'en_GB', 'de_DE', 'es_ES', 'es_MX'], 2, 'locales'))('in %s', (locale) => {
  test.each(everywhere)('%j reads as everywhere', (typed, value, display) => {
    expect(inLocale(locale, 'write', typed)).toEqual([value, shown(locale, display)]);
  });

  test('a text format keeps what is typed as text', () => {
    for (const text of ['007', '1/2', 'TRUE', '5%']) {
      expect(inLocale(locale, 'formatted', '@', text)).toEqual([text, text]);
    }
  });

  test('a date read back is of the script’s realm, at midnight of the spreadsheet’s zone', () => {
    const { call } = openLocal({ files, locale, zone: 'America/New_York' });
    expect(call('realm')).toEqual([true, '[object Date]', '2026-11-22T05:00:00.000Z']);
  });
});

const points: readonly Row[] = [
  ['1.5', 1.5, '1.5'],
  ['.5', 0.5, '0.5'],
  ['1,5', '1,5', '1,5'],
  ['1,234', 1234, '1,234'],
  ['1,234.50', 1234.5, '1,234.50'],
  ['1.234,50', '1.234,50', '1.234,50'],
  ['12.5%', 0.125, '12.50%'],
  ['12,5%', '12,5%', '12,5%'],
  ['$1,234.50', 1234.5, '$1,234.50'],
  ['-$5', -5, '-$5'],
  ['22.11.2026', '22.11.2026', '22.11.2026'],
  ['WAHR', 'WAHR', 'WAHR'],
];

const commas: readonly Row[] = [
  ['1,5', 1.5, '1,5'],
  [',5', 0.5, '0,5'],
  ['1.5', '1.5', '1.5'],
  ['14.50', '14.50', '14.50'],
  ['1.234', 1234, '1.234'],
  ['1.234,50', 1234.5, '1.234,50'],
  ['1,234.50', '1,234.50', '1,234.50'],
  ['12,5%', 0.125, '12,50%'],
  ['12.5%', '12.5%', '12.5%'],
  ['1.234,50 €', 1234.5, '1.234,50 €'],
  ['€5', 5, '€5'],
];

const dayFirst: readonly Row[] = [
  ['22/11/2026', '2026-11-22 00:00', '22/11/2026'],
  ['3/4/2026', '2026-04-03 00:00', '3/4/2026'],
  ['11/22/2026', '11/22/2026', '11/22/2026'],
];

const spanish: readonly Row[] = [
  ['VERDADERO', true, 'VERDADERO'],
  ['falso', false, 'FALSO'],
  ['12 mar 2027', '2027-03-12 00:00', '12 mar 2027'],
  ['12 de marzo de 2027', '2027-03-12 00:00', '12 de marzo de 2027'],
];

test.each([
  ...points.map((row) => ['en_US', ...row] as const),
  ...points.map((row) => ['en_GB', ...row] as const),
  ...points.map((row) => ['es_MX', ...row] as const),
  ...commas.map((row) => ['de_DE', ...row] as const),
  ...commas.map((row) => ['es_ES', ...row] as const),
  ...['en_GB', 'de_DE', 'es_ES', 'es_MX'].flatMap((locale) => dayFirst.map((row) => [locale, ...row] as const)),
  ...['es_ES', 'es_MX'].flatMap((locale) => spanish.map((row) => [locale, ...row] as const)),
  ['en_US', '11/22/2026', '2026-11-22 00:00', '11/22/2026'],
  ['en_US', '3/4/2026', '2026-03-04 00:00', '3/4/2026'],
  ['en_US', '22/11/2026', '22/11/2026', '22/11/2026'],
  ['en_US', 'Mar 12, 2027', '2027-03-12 00:00', 'Mar 12, 2027'],
  ['en_US', '31 Feb 2027', '31 Feb 2027', '31 Feb 2027'],
  ['en_GB', '£1,234.50', 1234.5, '£1,234.50'],
  ['de_DE', '22.11.2026', '2026-11-22 00:00', '22.11.2026'],
  ['de_DE', '31.2.2026', '31.2.2026', '31.2.2026'],
  ['de_DE', '12. März 2027', '2027-03-12 00:00', '12. März 2027'],
  ['de_DE', 'wahr', true, 'WAHR'],
  ['de_DE', 'FALSCH', false, 'FALSCH'],
] as const)('%s reads %j as %j and shows %j', (locale, typed, value, display) => {
  expect(inLocale(locale, 'write', typed)).toEqual([value, display]);
});

test.each([
  ['en_US', 'm/d/yyyy', '11/5/2026'],
  ['en_GB', 'dd/mm/yyyy', '05/11/2026'],
  ['de_DE', 'dd.mm.yyyy', '05.11.2026'],
  ['es_ES', 'dd/mm/yyyy', '05/11/2026'],
  ['es_MX', 'dd/mm/yyyy', '05/11/2026'],
])('a Date written in %s shows as %s', (locale, format, display) => {
  expect(inLocale(locale, 'dated', '2026-11-05T00:00:00Z')).toEqual(['2026-11-05 00:00', display, format]);
});

test.each([
  ['en_US', '#,##0.00', 1234.5, '1,234.50'],
  ['de_DE', '#,##0.00', 1234.5, '1.234,50'],
  ['es_ES', '0.0%', 0.125, '12,5%'],
  ['es_MX', '#,##0.00', 1234.5, '1,234.50'],
  ['de_DE', 'dddd, d. mmmm yyyy', '2026-11-05', 'Donnerstag, 5. November 2026'],
  ['es_ES', 'ddd d mmm yyyy', '2027-03-12', 'vie 12 mar 2027'],
  ['en_GB', 'ddd d mmm yyyy', '2027-03-12', 'Fri 12 Mar 2027'],
  ['de_DE', 'd mmmm', '2027-03-12', '12 März'],
])('%s shows %s', (locale, format, value, display) => {
  expect(inLocale(locale, 'formatted', format, value)).toContain(display);
});

test.each([
  ['en_US', '=SUM(1,2)', 3, '=SUM(1,2)'],
  ['en_US', '=SUM(1;2)', 3, '=SUM(1,2)'],
  ['en_US', '=1.5+1', 2.5, '=1.5+1'],
  ['es_MX', '=SUM(A1,2)', 2, '=SUM(A1,2)'],
  ['de_DE', '=SUM(1;2)', 3, '=SUM(1,2)'],
  ['de_DE', '=SUM(A1,B1)', '#ERROR!', '=SUM(A1,B1)'],
  ['de_DE', '=IF(TRUE,"a","b")', '#ERROR!', '=IF(TRUE,"a","b")'],
  ['de_DE', '=IF(TRUE;"a,b";"0.5")', 'a,b', '=IF(TRUE,"a,b","0.5")'],
  ['es_ES', '=1.5+1', '#ERROR!', '=1.5+1'],
  ['es_ES', '=A1*.1', '#ERROR!', '=A1*.1'],
  ['es_ES', '=1,5+1', 2.5, '=1.5+1'],
  ['es_ES', "=COUNTA('Sheet1'!A:A)", 0, '=COUNTA(Sheet1!A:A)'],
  ['es_ES', '=SUM({1,A1})', '#ERROR!', '=SUM({1,A1})'],
  ['es_ES', '=SUM({1\\2;3\\4})', 10, '=SUM({1,2;3,4})'],
  ['de_DE', '=1,5&TRUE', '1,5WAHR', '=1.5&TRUE'],
  ['de_DE', '=JOIN("|";{1,5;2})', '1,5|2', '=JOIN("|",{1.5;2})'],
  ['es_MX', '=TEXTJOIN("|",TRUE,1.5,"",TRUE)', '1.5|VERDADERO', '=TEXTJOIN("|",TRUE,1.5,"",TRUE)'],
  ['de_DE', '=TEXT(DATE(2024;3;5);"d. mmmm")', '5. März', '=TEXT(DATE(2024,3,5),"d. mmmm")'],
  ['es_ES', '=TEXT(DATE(2024;1;5);"dddd")', 'viernes', '=TEXT(DATE(2024,1,5),"dddd")'],
])('%s computes %s to %j', (locale, formula, value, readBack) => {
  const [got, , text] = inLocale(locale, 'formula', formula) as unknown[];
  expect([got, text]).toEqual([value, readBack]);
});
