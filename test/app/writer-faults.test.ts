// Whatever writes rows writes all of them or none: an order, a file, an edit, the sample season, with Google failing anywhere.
import type { EditView, SentFile } from '../../src/app/api';
import { fault, kill } from '../../workbench/runtime/between';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';
import { orderFile } from '../support/files';
import { copiesOf, fromFirstWrite, momentsDuring, releaseIn, type Struck, striking } from '../support/fragile';
import { everything, shown } from '../support/steps';
import { further, share } from '../support/tiers';

const first = openSetUp({ answers: ['YES', 'YES'] });
first.call('addRow', 'Orders', plainOrder);
// The first number that a table gives takes a look into archives: once all have given one, every run makes the same calls.
first.menu('addSampleSeason');
first.menu('removeSampleSeason');
const before = everything(first);
const { presets } = first.call('openEdit', 'Orders', 'ORD-0001') as EditView;
/** Whoever is asked about the sample season says yes. */
const fragileDesk = copiesOf(first, { freeCalls: true, answers: Array.from({ length: 200 }, () => 'YES' as const) });

const file: SentFile = orderFile(3);
const changed = { ...presets, quantity: '420', stage: 'Ready', notes: 'sizes to come' };

interface Work {
  readonly write: (addOn: AddOn) => unknown;
  /** How many orders there are once it is done. */
  readonly orders: number;
}

const season: Work = { write: (addOn) => addOn.menu('addSampleSeason'), orders: 13 };

const works: { readonly [what: string]: Work } = {
  'Adding an order': { write: (addOn) => addOn.call('addRow', 'Orders', plainOrder), orders: 2 },
  'Importing a file': {
    write: (addOn) => addOn.call('importRows', 'Orders', { add: [0, 1, 2], change: [] }, ...file),
    orders: 4,
  },
  'Editing an order': {
    write: (addOn) => addOn.call('editRow', 'Orders', 'ORD-0001', presets, changed, false),
    orders: 1,
  },
  'Adding the sample season': season,
};

/** A lock that cannot be given back ends with the run: what was done stays done. */
function momentsOf(write: Work['write']): readonly Struck[] {
  const moments = momentsDuring(fragileDesk(), write);
  return moments.slice(
    moments.findIndex(({ call }) => call === 'Lock.tryLock'),
    releaseIn(moments),
  );
}

/** What a command of the menu says in a dialog, a call throws. */
const tellingly = (write: Work['write']) => (addOn: AddOn) => {
  const before = addOn.shown.length;
  write(addOn);
  const said = JSON.stringify(addOn.shown.slice(before));
  if (said.includes('nothing of this step was written')) throw new Error(said);
};

const idsOf = (addOn: AddOn) => shown(addOn, 'Orders').map((row) => row['Order ID'] ?? '');

describe.each(Object.entries(works))('%s', (what, { write, orders }) => {
  const moments = momentsOf(write);

  it('leaves nothing behind when Google fails before or after any service call, and can be done again', () => {
    const { addOn, during } = fragileDesk();
    expect(fromFirstWrite(moments).length).toBeGreaterThan(4);
    for (const moment of share(moments, 3, what)) {
      during(striking(moment, fault), () => expect(() => tellingly(write)(addOn)).toThrow());
      expect({ moment, left: everything(addOn) }).toEqual({ moment, left: before });
    }
    write(addOn);
    expect(idsOf(addOn)).toHaveLength(orders);
    expect(everything(addOn)).not.toEqual(before);
  });

  it('cut off at any service call leaves whole rows, under ids that are never given again', () => {
    // To be killed after a call is to be killed before the next.
    const cuts = fromFirstWrite(moments).filter(({ when }) => when === 'before');
    for (const moment of share(cuts, 3, what)) {
      const { addOn, during } = fragileDesk();
      during(striking(moment, kill), () => expect(() => write(addOn)).toThrow());
      const rows = shown(addOn, 'Orders');
      const isPartial = (row: (typeof rows)[number]) =>
        row['Order ID'] === '' || row.Style === '' || row.Factory === '';
      expect({ moment, partial: rows.filter(isPartial) }).toEqual({ moment, partial: [] });
      expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ ok: true });
      expect({ moment, ids: new Set(idsOf(addOn)).size }).toEqual({ moment, ids: rows.length + 1 });
    }
  });
});

describe('The sample season', () => {
  further('cut off at any service call is taken out again as a whole', () => {
    const moments = momentsOf(season.write);
    for (const moment of moments.filter(({ call }) => call.endsWith('.setValues') || call.endsWith('.flush'))) {
      const { addOn, during } = fragileDesk();
      during(striking(moment, kill), () => expect(() => season.write(addOn)).toThrow());
      addOn.menu('removeSampleSeason');
      expect({ moment, left: everything(addOn) }).toEqual({ moment, left: before });
    }
  });
});
