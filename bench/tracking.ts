// How many tracking numbers that were not used to write the formats are recognised, by carrier.
import { recognition } from '../test/support/tracking-numbers';

const { byCarrier, all } = recognition();
console.table([...byCarrier, all]);
