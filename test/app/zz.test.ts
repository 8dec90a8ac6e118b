import { interferences, judge, operations } from '../support/at-once';
const T = process.env.TRACE;
const CASES = (process.env.CASES ?? '').split('|').filter(Boolean);
it('x', () => {
  const parsed = CASES.map((line) => { const m = /^(.+?): (.+)$/.exec(line)!; return { name: m[1]!, acts: m[2]!.split('; ').map((a, who) => { const x = /^(.+?), (.+) at (\d+)$/.exec(a)!; return { who, tab: x[1] as any, interference: interferences.find((i) => i.name === x[2])!, at: Number(x[3]) }; }) }; });
  const all = operations([...new Set(parsed.map(({ name }) => name.replace('undo of ', '')))]);
  const out: string[] = [];
  for (const { name, acts } of parsed) {
    const operation = all.find((o) => o.name === name)!;
    const { verdict, why } = judge(operation, acts);
    out.push(`${name} ${acts.map((a) => a.interference.name + ' at ' + a.at)}: ${verdict}\n${why}`);
  }
  console.log(out.join('\n\n'));
});
