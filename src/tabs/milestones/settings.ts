// The settings of Milestones: the lists from which an order is planned, which are the user's to change.
import { readMilestoneList } from '../../domain/milestone-list';
import { leadDays } from '../../domain/settings/common';
import { longText, type Value } from '../../schema/kinds';
import { defineSetting, type Setting } from '../../schema/setting';
import { milestones } from './table';

const LISTS = {
  'Cut and sew': [
    'Order confirmed 72 Us',
    'Lab dip approved 60 Us',
    'Fabric ordered 58 Us',
    'Fit approved 50 Us',
    'Size set approved 28 Us',
    'Fabric in-house 26 Supplier after Fabric ordered',
    'PP approved 22 Us',
    'Cutting starts 20 Factory after PP approved',
    'Sewing starts 17 Factory',
    'TOP sample 12 Factory',
    'Packing starts 6 Factory',
    'Final inspection 3 Inspector',
    'Ex-factory 0 Factory',
  ],
  Knitwear: [
    'Yarn booked 81 Us',
    'Shade approved 73 Us',
    'Fit approved 69 Us',
    'Size set approved 51 Us',
    'PP approved 43 Us',
    'Yarn in-house 39 Supplier after Yarn booked',
    'PP meeting 36 Factory after PP approved',
    'Knitting starts 34 Factory',
    'Linking starts 29 Factory',
    'Final inspection 1 Inspector',
    'Ex-factory 0 Factory',
  ],
  'Repeat order': [
    'Order confirmed 52 Us',
    'Fabric ordered 50 Us',
    'Fabric in-house 26 Supplier after Fabric ordered',
    'PP approved 22 Us',
    'Cutting starts 20 Factory after PP approved',
    'Packing starts 6 Factory',
    'Final inspection 3 Inspector',
    'Ex-factory 0 Factory',
  ],
};

/** A list as text, each milestone with its days before ex-factory. */
export const milestoneLists = defineSetting<string>({
  name: 'Milestone list',
  each: 'list',
  kind: {
    read: String,
    write: (value: string): Value => value,
    fits: (cell) => readMilestoneList(String(cell)).wrong.length === 0,
    control: longText,
  },
  default: '',
  items: Object.fromEntries(Object.entries(LISTS).map(([name, lines]) => [name, lines.join('; ')])),
  note: 'Name, working days before ex-factory, who; also “after …”, “takes 3”, “float 4”. A row with another item is a list of your own.',
  place: 60,
  byHand: true,
});

export const settings: readonly Setting[] = [leadDays(milestones.name, 5), milestoneLists];
