// A sample is requested or sent: the day that its maker promised stays no earlier than the day it was asked for.
import { steps } from '../../../src/tabs/samples/steps';
import { words } from '../../../src/tabs/samples/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const sample = {
  sampleId: 'SMP-0001',
  style: 'Linen shirt',
  type: 'PP',
  maker: 'Hanoi Garment 9',
  promised: '2026-11-20',
};
const take = (name: 'request' | 'send', more: Fields = {}) =>
  steps[name]('SMP-0001', deskOf({ Samples: [{ ...sample, ...more }] }), words);
const early = (day: string) => ({ promised: { code: 'before', earlier: 'Requested on', earlierDay: day } });

describe('A sample that was promised before it is asked for', () => {
  it('is told at the day promised, which is put right in the same form', () => {
    expect(take('request')?.presets).toMatchObject({ promised: '2026-11-20', requestedOn: '2026-11-22' });
    expect(planned(take('request')).problems).toStrictEqual(early('2026-11-22'));
    expect(planned(take('request'), { requestedOn: '2026-11-20' }).problems).toBeUndefined();
    expect(planned(take('request'), { promised: '2026-12-04' }).changed).toMatchObject([
      { requestedOn: '2026-11-22', promised: '2026-12-04' },
    ]);
  });

  it('is asked for no such day where none was promised', () => {
    const keys = (more: Fields) =>
      take('request', more)?.sections.flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(keys({ promised: '' })).toStrictEqual(['maker', 'requestedOn', 'neededBy', 'comments']);
    expect(keys({})).toStrictEqual(['maker', 'requestedOn', 'neededBy', 'promised', 'comments']);
  });
});

describe('A sample that is sent', () => {
  it('was promised no earlier than it was asked for', () => {
    const asked = { requestedOn: '2026-11-18' };
    expect(planned(take('send', asked), { promised: '2026-11-17' }).problems).toStrictEqual(early('2026-11-18'));
    expect(planned(take('send', asked), { promised: '2026-11-18' }).problems).toBeUndefined();
    // What stood wrong before does not keep it from being sent.
    expect(planned(take('send', { requestedOn: '2026-11-21' })).problems).toBeUndefined();
  });
});
