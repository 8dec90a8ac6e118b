// Samples that are lent and come back: which can go along, until when, and what is remembered of it.
import { giveBack, lend } from '../../../src/tabs/samples/loans';
import { words } from '../../../src/tabs/samples/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const shirt: Fields = { sampleId: 'SMP-0001', style: 'Linen shirt', colour: 'Ecru', type: 'Press', location: 'Rail 3' };
const coat: Fields = { sampleId: 'SMP-0002', style: 'Wrap coat', type: 'SMS', round: 2 };
const out: Fields = { lentTo: 'Vogue España', lentOn: '2026-11-16', backBy: '2026-11-30' };
const back: Fields = { ...out, returnedOn: '2026-11-20' };

const desk = (samples: readonly Fields[], people = 'on') =>
  deskOf({ Samples: samples, Settings: [{ setting: 'Desk', item: 'People', value: people }] });
const take = (step: typeof lend | typeof giveBack, changes: Fields = {}, others: readonly Fields[] = []) =>
  step('SMP-0001', desk([{ ...shirt, ...changes }, ...others]), words);
const asked = (offer: ReturnType<typeof take>) =>
  offer?.sections.flatMap(({ fields }) => fields.map(({ key, required }) => `${key}${required ? ', needed' : ''}`));

describe('Lending a sample', () => {
  const toElle = { lentTo: 'Elle', backBy: '2026-12-03' };

  it('is for one that is here to lend: not lent, or back again, and not gone', () => {
    expect(take(lend)).toBeDefined();
    expect(take(lend, back)).toBeDefined();
    for (const changes of [out, { gone: 'Sold' }, { ...back, gone: 'Lost' }])
      expect(take(lend, changes)).toBeUndefined();
  });

  it('needs to know who has it and since when, which is today; the day to be back may follow', () => {
    const offer = take(lend);
    expect(asked(offer)).toEqual(['lentTo, needed', 'lentOn, needed', 'backBy', 'also']);
    expect(offer?.presets).toEqual({ lentOn: '2026-11-22' });
    expect(offer?.rules).toEqual([
      { rule: 'notBefore', earlier: 'lentOn', later: 'backBy' },
      { rule: 'past', day: 'lentOn' },
    ]);
  });

  it('starts a loan of its own: the day on which it came back from the last no longer stands', () => {
    const { changed, said, rows } = planned(take(lend, back), toElle);
    expect(changed).toEqual([
      { in: 'Samples', id: 'SMP-0001', ...toElle, lentOn: '2026-11-22', returnedOn: undefined },
    ]);
    expect(changed[0]).toHaveProperty('returnedOn');
    expect(said).toEqual({ code: 'lent', ids: 'SMP-0001', to: 'Elle' });
    expect(rows).toEqual(['SMP-0001']);
  });

  it.each(['SMP-0002 SMP-0003', ' smp-0003,SMP-0002; ', 'SMP-0002\nSMP-0003', 'SMP-0001, SMP-0002 SMP-0003 SMP-0002'])(
    'takes others along, each once and by the same days: %j',
    (also) => {
      const offer = take(lend, {}, [
        coat,
        { ...coat, ...back, sampleId: 'SMP-0003' },
        { ...coat, sampleId: 'SMP-0004' },
      ]);
      const { changed } = planned(offer, { ...toElle, also });
      expect(changed.map(({ id }) => id).toSorted()).toEqual(['SMP-0001', 'SMP-0002', 'SMP-0003']);
      for (const each of changed) {
        expect(each).toMatchObject({ ...toElle, lentOn: '2026-11-22', returnedOn: undefined });
        expect(each).not.toHaveProperty('also');
      }
    },
  );

  it('stands in the log once, with all that went and until when', () => {
    const { added, said, rows } = planned(take(lend, {}, [coat]), { ...toElle, also: 'smp-0002' });
    expect(added).toEqual([
      expect.objectContaining({
        in: 'Log',
        with: 'Elle',
        about: 'SMP-0001 SMP-0002',
        direction: 'Out',
        what: 'Lent: SMP-0001 Press, Linen shirt Ecru; SMP-0002 SMS 2, Wrap coat. Back by 3 December 2026.',
      }),
    ]);
    expect(said).toEqual({ code: 'lent', ids: 'SMP-0001, SMP-0002', to: 'Elle' });
    expect(rows).toEqual(['SMP-0001', 'SMP-0002']);
    expect(planned(take(lend), { lentTo: 'Elle' }).added[0]?.what).toBe('Lent: SMP-0001 Press, Linen shirt Ecru.');
    expect(planned(lend('SMP-0001', desk([shirt], 'off'), words), toElle).added).toEqual([]);
  });

  it.each([
    ['is with somebody else', { ...coat, ...out }, 'SMP-0002'],
    ['is gone', { ...coat, gone: 'Destroyed' }, 'SMP-0002'],
    ['nobody knows', coat, 'SMP-0099'],
  ])('takes none along that %s, and then lends nothing at all', (_story, other, typed) => {
    const { problems, changed } = planned(take(lend, {}, [other]), { ...toElle, also: typed });
    expect(problems).toEqual({ also: { code: 'noSuchRow', typed, table: 'Samples' } });
    expect(changed).toEqual([]);
  });
});

describe('A sample that comes back', () => {
  it('is one that is lent and still to be had', () => {
    expect(take(giveBack, out)).toMatchObject({ likely: true });
    for (const changes of [{}, back, { ...out, gone: 'Lost' }]) expect(take(giveBack, changes)).toBeUndefined();
  });

  it('came back today and hangs where it hung before, unless told otherwise', () => {
    const offer = take(giveBack, out);
    expect(asked(offer)).toEqual(['returnedOn, needed', 'location', 'condition']);
    expect(offer?.presets).toEqual({ returnedOn: '2026-11-22', location: 'Rail 3' });
    expect(offer?.rules).toEqual([{ rule: 'past', day: 'returnedOn' }]);
    const { changed, said, rows } = planned(offer, { returnedOn: '2026-11-21', location: 'Box 4' });
    expect(changed).toEqual([{ in: 'Samples', id: 'SMP-0001', returnedOn: '2026-11-21', location: 'Box 4' }]);
    expect(said).toEqual({ code: 'returned', id: 'SMP-0001', day: '2026-11-21' });
    expect(rows).toEqual(['SMP-0001']);
  });

  it('may be back on the day it was lent, and not on a day before', () => {
    const on = (returnedOn: string) => planned(take(giveBack, out), { returnedOn });
    expect(on('2026-11-16').changed).toMatchObject([{ returnedOn: '2026-11-16' }]);
    expect(on('2026-11-15')).toMatchObject({
      problems: { returnedOn: { code: 'before', earlier: 'Lent on', earlierDay: '2026-11-16' } },
      changed: [],
    });
    expect(planned(take(giveBack, { ...out, lentOn: '' }), { returnedOn: '2026-11-15' }).changed).toHaveLength(1);
  });

  it('keeps how it came back below its other notes, and leaves them alone where nothing is said', () => {
    const notes = (condition: string | undefined, before = '') =>
      planned(take(giveBack, { ...out, notes: before }), { condition }).changed[0];
    expect(notes('small stain')).toMatchObject({ notes: 'Returned: Press, Linen shirt Ecru, small stain.' });
    expect(notes('small stain', 'Silk buttons')).toMatchObject({
      notes: 'Silk buttons\nReturned: Press, Linen shirt Ecru, small stain.',
    });
    expect(notes(undefined, 'Silk buttons')).not.toHaveProperty('notes');
    expect(notes('small stain')).not.toHaveProperty('condition');
  });

  it('stands in the log as given back by its borrower', () => {
    const { added } = planned(take(giveBack, out));
    expect(added).toEqual([
      expect.objectContaining({
        in: 'Log',
        with: 'Vogue España',
        about: 'SMP-0001',
        direction: 'In',
        what: 'Returned: Press, Linen shirt Ecru.',
      }),
    ]);
    expect(planned(giveBack('SMP-0001', desk([{ ...shirt, ...out }], 'off'), words)).added).toEqual([]);
  });
});
