// A sample on its way: asked for, sent, here, or lost; on which days, with whom, and what the log keeps of it.
import type { Values } from '../../../src/schema/checks';
import { steps } from '../../../src/tabs/samples/steps';
import { words } from '../../../src/tabs/samples/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const TODAY = '2026-11-22';
const MAKER = 'Hanoi Garment 9';
const shirt: Fields = {
  sampleId: 'SMP-0001',
  style: 'Linen shirt',
  colour: 'Ecru',
  type: 'PP',
  round: 2,
  maker: MAKER,
};
const people: Fields = { setting: 'Desk', item: 'People', value: 'on' };
const desk = (changes: Fields = {}, settings: readonly Fields[] = [people], tabs = {}) =>
  deskOf({ Samples: [{ ...shirt, ...changes }], Settings: settings, ...tabs });
type Name = 'request' | 'send' | 'receive' | 'lose' | 'call' | 'measure';
const take = (name: Name, ...given: Parameters<typeof desk>) => steps[name]('SMP-0001', desk(...given), words);
const asked = (offer: ReturnType<typeof take>) =>
  offer?.sections.flatMap(({ fields }) => fields.map(({ key, required }) => `${key}${required ? ', needed' : ''}`));
function letterOf(offer: ReturnType<typeof take>, typed: Values = {}) {
  const outcome = offer?.plan({ ...offer.presets, ...typed });
  return outcome?.ok ? outcome.letter : undefined;
}
/** What the log keeps. */
const entry = (more: Fields) => ({
  in: 'Log',
  logId: 'LOG-0001',
  day: TODAY,
  about: 'SMP-0001',
  channel: 'Note',
  ...more,
});

describe('Asking for a sample', () => {
  const typed = { requestedOn: '2026-11-20', neededBy: '2026-12-15', comments: 'Sleeve +1 cm' };

  it('is for one that was only planned', () => {
    expect(take('request')?.likely).toBe(true);
    for (const key of ['requestedOn', 'sentOn', 'receivedOn'])
      expect(take('request', { [key]: '2026-11-20' })).toBeUndefined();
    expect(take('request', { gone: 'Sold' })).toBeUndefined();
  });

  it('needs a maker and a day that is not ahead, and starts with what the row knows', () => {
    const offer = take('request', { neededBy: '2026-12-15', comments: 'Sleeve +1 cm' });
    expect(asked(offer)).toStrictEqual(['maker, needed', 'requestedOn, needed', 'neededBy', 'comments']);
    expect(offer?.rules).toStrictEqual([{ rule: 'past', day: 'requestedOn' }]);
    expect(offer?.presets).toStrictEqual({ ...typed, maker: MAKER, requestedOn: TODAY });
  });

  it('writes these fields alone, and tells the log whom one asked for what', () => {
    const { changed, added, said, rows, asks } = planned(take('request'), { ...typed, maker: 'Malhas do Porto' });
    expect(changed[0]).toStrictEqual({ in: 'Samples', id: 'SMP-0001', ...typed, maker: 'Malhas do Porto' });
    expect(added).toMatchObject([
      entry({
        with: 'Malhas do Porto',
        direction: 'Out',
        what: 'Requested PP 2, Linen shirt Ecru, needed by 15 December 2026.',
      }),
    ]);
    expect(said).toStrictEqual({ code: 'requested', id: 'SMP-0001', maker: 'Malhas do Porto' });
    expect({ rows, asks }).toStrictEqual({ rows: ['SMP-0001'], asks: [] });
    expect(planned(take('request')).added).toMatchObject([{ what: 'Requested PP 2, Linen shirt Ecru.' }]);
  });

  it('offers a letter to the maker that was told, unless a day is promised already', () => {
    expect(letterOf(take('request'))).toBe(MAKER);
    expect(letterOf(take('request'), { maker: 'Malhas do Porto' })).toBe('Malhas do Porto');
    expect(letterOf(take('request', { promised: '2026-12-10' }))).toBeUndefined();
  });

  it('keeps no log where there is none', () => {
    const { changed, added } = planned(take('request', {}, []), typed);
    expect(changed).toStrictEqual([{ in: 'Samples', id: 'SMP-0001', ...typed, maker: MAKER }]);
    expect(added).toStrictEqual([]);
  });
});

describe('A sample that leaves its maker', () => {
  it('is one that has neither left nor arrived; that is what comes next once it was asked for', () => {
    expect(take('send')?.likely).toBe(false);
    expect(take('send', { requestedOn: '2026-11-03' })?.likely).toBe(true);
    for (const changes of [{ sentOn: '2026-11-20' }, { receivedOn: '2026-11-20' }, { gone: 'Lost' }])
      expect(take('send', changes)).toBeUndefined();
  });

  it('left today, by the parcel that the row knows, unless one says otherwise', () => {
    const parcel = { carrier: 'DHL', trackingNumber: '1234567890', promised: '2026-11-30' };
    const offer = take('send', parcel);
    expect(asked(offer)).toStrictEqual(['sentOn, needed', 'trackingNumber', 'carrier', 'promised']);
    expect(offer?.rules).toStrictEqual([{ rule: 'past', day: 'sentOn' }]);
    expect(offer?.presets).toStrictEqual({ sentOn: TODAY, ...parcel });
    const { changed, added, said, rows } = planned(offer, { sentOn: '2026-11-20' });
    expect(changed[0]).toStrictEqual({ in: 'Samples', id: 'SMP-0001', sentOn: '2026-11-20', ...parcel });
    expect(added).toMatchObject([
      entry({ with: MAKER, direction: 'In', what: 'Sent: PP 2, Linen shirt Ecru, DHL 1234567890.' }),
    ]);
    expect(said).toStrictEqual({ code: 'sent', id: 'SMP-0001', day: '2026-11-20' });
    expect(rows).toStrictEqual(['SMP-0001']);
  });

  it('is told in the log with as much of its parcel as is known', () => {
    const what = (changes: Fields) => planned(take('send', changes)).added[0]?.what;
    expect(what({ trackingNumber: '1234567890' })).toBe('Sent: PP 2, Linen shirt Ecru, 1234567890.');
    expect(what({ carrier: 'DHL' })).toBe('Sent: PP 2, Linen shirt Ecru, DHL.');
    expect(what({})).toBe('Sent: PP 2, Linen shirt Ecru.');
    expect(planned(take('send', { maker: '' })).added).toStrictEqual([]);
  });
});

describe('A sample that is here', () => {
  const monday = '2026-11-16';

  it('was not here before, and may be one that nobody saw leaving', () => {
    expect(take('receive')?.likely).toBe(false);
    expect(take('receive', { sentOn: monday })?.likely).toBe(true);
    expect(take('receive', { receivedOn: monday })).toBeUndefined();
    expect(take('receive', { gone: 'Lost' })).toBeUndefined();
  });

  it('is here since today, where it is kept, and our comments follow in our own working days', () => {
    const offer = take('receive', { location: 'Rail 3' });
    expect(asked(offer)).toStrictEqual(['receivedOn, needed', 'location', 'commentsDue']);
    expect(offer?.rules).toStrictEqual([
      { rule: 'past', day: 'receivedOn' },
      { rule: 'notBefore', earlier: 'receivedOn', later: 'commentsDue' },
    ]);
    expect(offer?.presets).toStrictEqual({ receivedOn: TODAY, location: 'Rail 3', commentsDue: '2026-11-25' });
    const { changed, added, said, rows } = planned(offer);
    expect(changed[0]).toStrictEqual({ in: 'Samples', id: 'SMP-0001', ...offer?.presets });
    expect(added).toMatchObject([
      entry({ with: MAKER, direction: 'In', what: 'Received: PP 2, Linen shirt Ecru, kept at Rail 3.' }),
    ]);
    expect(said).toStrictEqual({ code: 'received', id: 'SMP-0001', day: TODAY, comments: '2026-11-25' });
    expect(rows).toStrictEqual(['SMP-0001']);
    expect(planned(take('receive')).added).toMatchObject([{ what: 'Received: PP 2, Linen shirt Ecru.' }]);
  });

  it('goes by how many days Settings give us, and by the days on which we are closed', () => {
    const due = (...more: readonly Fields[]) => take('receive', {}, [people, ...more])?.presets.commentsDue;
    expect(due({ setting: 'Lead days', item: 'Comments', value: 5 })).toBe('2026-11-27');
    expect(due({ setting: 'Lead days', item: 'Comments', value: 0 })).toBe(TODAY);
    expect(due({ setting: 'Closed days', item: '', value: '2026-11-24' })).toBe('2026-11-26');
    // Whatever holds for its maker.
    expect(due({ setting: 'Closed days', item: MAKER, value: '2026-11-24' })).toBe('2026-11-25');
  });

  it('counts a day that was only offered, or left blank, from when it was really here', () => {
    const due = (typed: Values, changes: Fields = {}) => {
      const { changed, said } = planned(take('receive', changes), { receivedOn: monday, ...typed });
      expect(said).toMatchObject({ day: monday, comments: changed[0]?.commentsDue });
      return changed[0]?.commentsDue;
    };
    expect(due({})).toBe('2026-11-19');
    expect(due({ commentsDue: undefined })).toBe('2026-11-19');
    expect(due({ commentsDue: '2026-11-24' })).toBe('2026-11-24');
    expect(due({}, { commentsDue: '2026-12-04' })).toBe('2026-12-04');
    // The row said so: it was not offered.
    expect(due({}, { commentsDue: '2026-11-25' })).toBe('2026-11-25');
    expect(due({ commentsDue: undefined }, { commentsDue: '2026-12-04' })).toBe('2026-11-19');
  });

  it('was not here before it was sent, but may be on that day', () => {
    const sentOn = '2026-11-20';
    const here = (receivedOn: string, changes: Fields = { sentOn }) =>
      planned(take('receive', changes), { receivedOn });
    expect(here('2026-11-19').problems).toStrictEqual({
      receivedOn: { code: 'before', earlier: 'Sent on', earlierDay: sentOn },
    });
    expect(here(sentOn).changed[0]).toMatchObject({ receivedOn: sentOn });
    expect(here('2026-11-19', {}).changed[0]).toMatchObject({ receivedOn: '2026-11-19' });
  });
});

describe('A sample that is lost', () => {
  const press = { lentTo: 'Vogue España', lentOn: '2026-11-10' };
  const lost = (changes: Fields) => planned(take('lose', changes));

  it('is so with one question, and it is marked as what cannot be had back', () => {
    const offer = take('lose');
    expect(offer).toMatchObject({ sections: [], presets: {}, grave: true });
    const { changed, said, asks, rows } = planned(offer);
    expect(changed[0]).toStrictEqual({ in: 'Samples', id: 'SMP-0001', gone: 'Lost' });
    expect({ said, asks, rows }).toStrictEqual({
      said: { code: 'lost', id: 'SMP-0001' },
      asks: [{ code: 'loses', id: 'SMP-0001' }],
      rows: ['SMP-0001'],
    });
    expect(take('lose', { gone: 'Lost' })).toBeUndefined();
  });

  it('is told in the log of whoever has it; once that one gave it back, of its maker', () => {
    expect(lost({}).added).toMatchObject([
      entry({ with: MAKER, direction: 'Out', what: 'Lost: PP 2, Linen shirt Ecru.' }),
    ]);
    expect(lost(press).added).toMatchObject([{ with: 'Vogue España' }]);
    expect(lost({ ...press, returnedOn: '2026-11-20' }).added).toMatchObject([{ with: MAKER }]);
    expect(lost({ maker: '' }).added).toStrictEqual([]);
  });
});

describe('A call about a sample', () => {
  const partner = (changes: Fields) => take('call', changes)?.presets.with;
  const press = { lentTo: 'Vogue España', lentOn: '2026-11-10' };

  it('is with whoever has it, else with its maker, even once it is gone', () => {
    expect(partner({})).toBe(MAKER);
    expect(partner(press)).toBe('Vogue España');
    expect(partner({ ...press, returnedOn: '2026-11-20' })).toBe(MAKER);
    expect(partner({ ...press, gone: 'Lost' })).toBe('Vogue España');
  });

  it('is kept as one about this sample', () => {
    const { added, rows } = planned(take('call'), { what: 'Two days late' });
    expect(added).toMatchObject([entry({ with: MAKER, channel: 'Call', what: 'Two days late' })]);
    expect(rows).toStrictEqual(['SMP-0001', 'LOG-0001']);
    expect(steps.call('SMP-0099', desk(), words)).toBeUndefined();
  });
});

describe('A sample that is measured', () => {
  const point = { pointId: 'POM-0001', style: 'Linen shirt', point: 'Chest', size: 'M', spec: 52, plus: 1, unit: 'cm' };

  it('is held against the spec of its style, while there is one', () => {
    const here = { receivedOn: '2026-11-20', size: 'M' };
    expect(take('measure', here)).toBeUndefined();
    const settings = [people, { setting: 'Desk', item: 'Measurements', value: 'on' }];
    expect(take('measure', here, settings, { Measurements: [point] })).toBeDefined();
    expect(steps.measure('SMP-0099', desk(here, settings, { Measurements: [point] }), words)).toBeUndefined();
  });
});
