// The order of the test files: the long ones begin first, so that neither core stands idle while the last one runs alone.
import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** What the long ones take of a core, in seconds. A machine that ran them before knows better, and goes by what it knows. */
const SECONDS = {
  'workbench/server/page': 60,
  'e2e/desk': 50,
  'app/set-up': 35,
  'app/check-workbook': 28,
  'tabs/conformance/rows': 28,
  'app/migrations': 25,
  'platform/platform': 25,
  'app/shipping': 22,
  'e2e/start': 22,
  'tabs/conformance/files': 22,
  'app/reminders-trouble': 20,
  'app/settings-faults': 20,
  'e2e/import': 20,
  'e2e/reminders': 20,
  'sidebar/import': 20,
  'workbench/runtime/gas': 18,
  'e2e/newcomer': 17,
  'sidebar/accessible-desk': 17,
  'sidebar/accessible-rows': 17,
  'app/later-release': 15,
  'sidebar/home': 15,
  'sidebar/steps': 15,
  'app/ledger': 14,
  'sidebar/panel': 12,
};

const named = ({ path, context }) => relative(`${context.config.rootDir}/test`, path).replace(/\.test\.tsx?$/, '');

export default class HeavyFirst extends Sequencer {
  sort(tests) {
    const seconds = (test) => (test.duration === undefined ? (SECONDS[named(test)] ?? 0) : test.duration / 1000);
    // Those of which nothing is known keep the order of their sizes.
    return super.sort(tests).sort((one, other) => seconds(other) - seconds(one));
  }
}
