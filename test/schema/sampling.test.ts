// Single sampling held against the published tables of MIL-STD-105E, which are typed here cell by cell: table I, II-A and II-B.
import {
  AQLS,
  acceptedAt,
  aqlOf,
  codeLetter,
  LETTERS,
  LEVELS,
  planLetter,
  rungOf,
  samplePlan,
} from '../../src/schema/sampling';
import { LOT_EDGES, publishedLetter, publishedPlan } from '../support/published-sampling';

const plan = (lot: number, level: string, major: string, minor = major, isTightened = false) =>
  samplePlan({ lot, level, major, minor, isTightened });

describe('The published tables', () => {
  const cells = LOT_EDGES.flatMap((lot) => LEVELS.flatMap((level) => AQLS.map((aql) => ({ lot, level, aql }))));

  it('have 1,218 cells: 29 lots at their edges, 7 levels, 6 AQLs', () => {
    expect(LOT_EDGES).toHaveLength(29);
    expect(cells).toHaveLength(1_218);
  });

  it.each([false, true])('are what is computed, cell for cell (tightened: %s)', (isTightened) => {
    const computed = cells.map(({ lot, level, aql }) => {
      const found = plan(lot, level, aql, aql, isTightened);
      return { lot, level, aql, letter: found?.letter, size: found?.sample, ac: found?.majorAc };
    });
    const published = cells.map(({ lot, level, aql }) => ({
      lot,
      level,
      aql,
      letter: publishedLetter(lot, level),
      ...publishedPlan(lot, level, aql, isTightened),
    }));
    expect(computed).toEqual(published);
  });

  it('are what is computed at every letter, those too to which no lot leads', () => {
    for (const isTightened of [false, true]) {
      for (const aql of AQLS) {
        const rung = rungOf(aql) ?? 0;
        for (const letter of LETTERS) {
          const to = planLetter(letter, [rung, rung], isTightened) ?? '';
          expect([letter, aql, to, acceptedAt(to, rung, isTightened)]).toEqual([
            letter,
            aql,
            ...publishedPlan.ofLetter(letter, aql, isTightened),
          ]);
        }
      }
    }
  });
});

describe('Check values of the trade', () => {
  it.each([
    [10_000, 'II', '1.5', 'L', 200, 7],
    [10_000, 'II', '4.0', 'L', 200, 14],
    [10_000, 'II', '2.5', 'L', 200, 10],
    [12_000, 'II', '2.5', 'M', 315, 14],
    [12_000, 'II', '4.0', 'M', 315, 21],
    [4_000, 'II', '1.0', 'L', 200, 5],
    [5_000, 'II', '2.5', 'L', 200, 10],
    [1_000, 'I', '2.5', 'G', 32, 2],
    [90, 'II', '2.5', 'F', 20, 1],
    [90, 'II', '4.0', 'E', 13, 1],
    [100, 'II', '0.65', 'F', 20, 0],
    [150, 'S-2', '2.5', 'C', 5, 0],
    [200_000, 'II', '4.0', 'M', 315, 21],
    [15, 'II', '6.5', 'A', 2, 0],
    [8, 'II', '2.5', 'C', 5, 0],
    [3, 'II', '2.5', 'C', 3, 0],
    [400, 'II', '2.5', 'H', 50, 3],
    [400, 'II', '4.0', 'H', 50, 5],
  ])('%d pieces, level %s, AQL %s: %s, %d pieces, %d accepted', (lot, level, aql, letter, sample, majorAc) => {
    expect(plan(lot, level, aql)).toMatchObject({ planLetter: letter, sample, majorAc, minorAc: majorAc });
  });

  it('give 90 pieces one sample for both AQLs, the larger: 20, of which 1 and 2 may have a defect', () => {
    expect(plan(90, 'II', '2.5', '4.0')).toEqual({ letter: 'E', planLetter: 'F', sample: 20, majorAc: 1, minorAc: 2 });
  });

  it('have 150 pieces at S-2 begin at B', () => {
    expect(codeLetter(150, 'S-2')).toBe('B');
  });
});

describe('One sample for two AQLs', () => {
  const pairs = AQLS.flatMap((major) => AQLS.map((minor) => [major, minor] as const));

  it('is the larger of both, and no arrow leads on from its letter to a larger one', () => {
    for (const isTightened of [false, true]) {
      for (const [major, minor] of pairs) {
        const rungs = [rungOf(major) ?? 0, rungOf(minor) ?? 0] as const;
        for (const letter of LETTERS) {
          const both = planLetter(letter, rungs, isTightened) ?? '';
          for (const aql of [major, minor]) {
            const [alone] = publishedPlan.ofLetter(letter, aql, isTightened);
            const [onward] = publishedPlan.ofLetter(both, aql, isTightened);
            expect(LETTERS.indexOf(both)).toBeGreaterThanOrEqual(LETTERS.indexOf(alone));
            expect(LETTERS.indexOf(both)).toBeGreaterThanOrEqual(LETTERS.indexOf(onward));
          }
        }
      }
    }
  });

  it('is 20 pieces for a lot of 26 to 50 at level II, 2.5 and 4.0: the 13 of the one would be too few for the other', () => {
    expect(plan(50, 'II', '2.5', '4.0')).toEqual({ letter: 'D', planLetter: 'F', sample: 20, majorAc: 1, minorAc: 2 });
  });

  it('accepts no more of the stricter AQL than of the other', () => {
    for (const lot of LOT_EDGES) {
      for (const level of LEVELS) {
        const found = plan(lot, level, '2.5', '4.0');
        expect(found?.majorAc).toBeLessThanOrEqual(found?.minorAc ?? -1);
      }
    }
  });
});

describe('What the tables do not hold', () => {
  it('has no plan: no pieces, another level, another AQL', () => {
    expect(plan(0, 'II', '2.5')).toBeUndefined();
    expect(plan(400, 'IV', '2.5')).toBeUndefined();
    expect(plan(400, 'II', '3.0')).toBeUndefined();
  });

  it('is inspected whole where it is one piece', () => {
    expect(plan(1, 'II', '2.5')).toMatchObject({ sample: 1, majorAc: 0 });
  });

  it('reads an AQL as people type it', () => {
    expect(['1', '1.0', '1,0', '2,5', '4', '0.65', 2.5, 'x', ''].map((typed) => aqlOf(typed))).toEqual([
      '1.0',
      '1.0',
      '1.0',
      '2.5',
      '4.0',
      '0.65',
      '2.5',
      undefined,
      undefined,
    ]);
  });
});
