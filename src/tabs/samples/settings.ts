// The setting of Samples: how long our comments may take.
import { days } from '../../domain/settings/kinds';
import { defineSetting, type Setting } from '../../schema/setting';

export const commentDays = defineSetting({
  name: 'Lead days',
  item: 'Comments',
  kind: days(90, 90),
  default: 3,
  note: 'Working days from the day a sample is here until our comments are due.',
  place: 30,
});

export const settings: readonly Setting[] = [commentDays];
