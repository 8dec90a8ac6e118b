// How many tracking numbers that were not used to write the formats are recognised, by carrier.
import { recognition } from '../test/support/tracking-numbers';
import { report } from './report';

const { byCarrier, all } = recognition();
report(
  'tracking',
  'Tracking numbers that were not used to write the formats',
  [...byCarrier, all],
  ['Public test numbers of carriers, and which carrier is named for them.'],
);
