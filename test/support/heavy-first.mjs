// The order of the test files: the long ones begin first, so that neither core stands idle while the last one runs alone.
import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** What the long ones take of a core, in seconds. A machine that ran them before knows better, and goes by what it knows. */
const SECONDS = {
  'deploy/deploy-trouble': 90,
  'deploy/deploy': 80,
  'e2e/desk': 75,
  'app/check-workbook': 60,
  'app/migrations': 60,
  'app/writer-faults': 50,
  'workbench/server/page': 45,
  'app/reminders-trouble-faults': 40,
  'tabs/conformance/older': 35,
  'app/archive': 35,
  'app/settings-faults': 35,
  'app/import-cases': 35,
  'app/reminders-rings': 30,
  'app/later-release': 30,
  'tabs/conformance/files': 30,
  'e2e/newcomer': 28,
  'app/ledger': 26,
  'app/reminders-faults': 26,
  'app/older-workbook': 26,
  'app/all-or-nothing': 25,
  'e2e/reminders': 25,
  'sidebar/import': 25,
  'sidebar/form': 25,
  'workbench/server/mailbox': 24,
  'tabs/conformance/mails': 24,
  'app/first-run': 22,
  'app/columns': 22,
  'app/reminders': 22,
  'tabs/conformance/rows': 22,
  'tabs/conformance/steps': 22,
  'app/set-up': 22,
  'sidebar/accessible-desk': 22,
  'sidebar/steps': 20,
  'sidebar/accessible-rows': 20,
  'app/set-up-cut-off': 20,
  'tabs/conformance/found': 20,
  'e2e/start': 20,
  'e2e/import': 20,
  'workbench/server/keeping': 18,
  'app/archive-faults': 16,
  'app/reminders-trouble': 16,
  'app/import-rows': 15,
  'sidebar/home': 15,
  'workbench/runtime/gas': 14,
  'workbench/server/mail': 14,
  'app/same-id': 13,
  'app/panel': 13,
  'sidebar/import-files': 13,
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
