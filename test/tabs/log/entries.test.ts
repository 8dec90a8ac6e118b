// An entry of the log: it is settled, followed up another day, or the ball goes to the other side.
import { steps } from '../../../src/tabs/log/steps';
import { words } from '../../../src/tabs/log/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const entry: Fields = {
  logId: 'LOG-0001',
  day: '2026-11-20',
  with: 'Hanoi Garment 9',
  what: 'They answer by Friday.',
  ball: 'Them',
  followUpOn: '2026-11-27',
  notes: 'by phone',
};
const take = (name: keyof typeof steps, more: Fields = {}) =>
  steps[name]('LOG-0001', deskOf({ Log: [{ ...entry, ...more }] }), words);
const fieldsOf = (...given: Parameters<typeof take>) =>
  take(...given)?.sections.flatMap(({ fields }) => fields.map(({ key, required }) => (required ? `${key}!` : key)));

describe('An entry that is settled', () => {
  it('is closed today unless another day is named, and keeps its notes', () => {
    expect(take('close')?.presets).toStrictEqual({ closedOn: '2026-11-22', notes: 'by phone' });
    expect(take('close')?.rules).toStrictEqual([{ rule: 'past', day: 'closedOn' }]);
    expect(fieldsOf('close')).toStrictEqual(['closedOn!', 'notes']);
    const { added, changed, said, asks, rows } = planned(take('close'), { closedOn: '2026-11-21', notes: 'agreed' });
    expect(changed).toStrictEqual([{ in: 'Log', id: 'LOG-0001', closedOn: '2026-11-21', notes: 'agreed' }]);
    expect({ added, said, asks, rows }).toStrictEqual({
      added: [],
      said: { code: 'closed', id: 'LOG-0001' },
      asks: [],
      rows: ['LOG-0001'],
    });
  });

  it('is closed first of all where a day reminds of it, and a mere note is not', () => {
    expect(take('close')?.likely).toBe(true);
    expect(take('close', { followUpOn: '' })?.likely).toBe(false);
  });

  it('is done with: none of it is offered again, nor of an entry that is not there', () => {
    for (const name of ['close', 'later', 'pass'] as const) {
      expect(take(name, { closedOn: '2026-11-21' })).toBeUndefined();
      expect(steps[name]('LOG-0002', deskOf({ Log: [entry] }), words)).toBeUndefined();
      expect(take(name)).toBeDefined();
    }
  });
});

describe('An entry that is followed up another day', () => {
  it('asks for the day, offers none, and changes nothing else', () => {
    expect(fieldsOf('later')).toStrictEqual(['followUpOn!']);
    expect(take('later')?.presets).toStrictEqual({});
    const { changed, said, rows } = planned(take('later'), { followUpOn: '2026-12-04' });
    expect(changed).toStrictEqual([{ in: 'Log', id: 'LOG-0001', followUpOn: '2026-12-04' }]);
    expect({ said, rows }).toStrictEqual({
      said: { code: 'later', id: 'LOG-0001', day: '2026-12-04' },
      rows: ['LOG-0001'],
    });
  });

  it('is no entry that is followed up before it was said', () => {
    const early = { followUpOn: { code: 'before', earlier: 'Day', earlierDay: '2026-11-20' } };
    expect(planned(take('later'), { followUpOn: '2026-11-19' }).problems).toStrictEqual(early);
    expect(planned(take('later'), { followUpOn: '2026-11-20' }).problems).toBeUndefined();
    expect(planned(take('pass'), { followUpOn: '2026-11-19' }).problems).toStrictEqual(early);
    expect(planned(take('pass'), { followUpOn: '2026-11-20' }).problems).toBeUndefined();
    // A day that was wrong before is told again, and is put right by another.
    const wrong = { followUpOn: '2026-11-18' };
    expect(planned(take('later', wrong), { followUpOn: '2026-11-19' }).problems).toStrictEqual(early);
    expect(planned(take('later', wrong), { followUpOn: '2026-11-27' }).problems).toBeUndefined();
    // What was typed into another field of the row is no reason to refuse.
    expect(planned(take('later', { day: '2026-11-24' }), { followUpOn: '2026-11-27' }).problems).toBeUndefined();
  });
});

describe('The ball of an entry', () => {
  it('goes to the other side, with a new day that is asked for', () => {
    expect(take('pass')?.presets).toStrictEqual({ ball: 'Us', followUpOn: undefined });
    expect(take('pass', { ball: 'Us' })?.presets).toStrictEqual({ ball: 'Them', followUpOn: undefined });
    expect(take('pass', { ball: '' })?.presets).toStrictEqual({ ball: 'Them', followUpOn: undefined });
    expect(fieldsOf('pass')).toStrictEqual(['ball!', 'followUpOn!']);
    const { changed, said, rows } = planned(take('pass'), { followUpOn: '2026-12-01' });
    expect(changed).toStrictEqual([{ in: 'Log', id: 'LOG-0001', ball: 'Us', followUpOn: '2026-12-01' }]);
    expect({ said, rows }).toStrictEqual({
      said: { code: 'passed', id: 'LOG-0001', isOurs: true },
      rows: ['LOG-0001'],
    });
    const theirs = planned(take('pass', { ball: 'Us' }), { followUpOn: '2026-12-01' });
    expect(theirs.said).toStrictEqual({ code: 'passed', id: 'LOG-0001', isOurs: false });
  });

  it('is nobody’s where no day follows it up', () => {
    expect(take('pass', { followUpOn: '' })).toBeUndefined();
  });
});
