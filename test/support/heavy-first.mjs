// The order of the test files: the long ones begin first, so that neither core stands idle while the last one runs alone.
import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** What the long ones take of a core, in seconds. A machine that ran them before knows better, and goes by what it knows. */
const SECONDS = {
  'tabs/conformance/older': 114,
  'tabs/conformance/steps': 99,
  'tabs/conformance/files': 96,
  'app/migrations': 93,
  'e2e/samples': 93,
  'e2e/desk': 91,
  'e2e/money': 90,
  'deploy/deploy': 85,
  'deploy/deploy-trouble': 85,
  'derive/edges': 82,
  'app/all-or-nothing': 71,
  'app/reminders-faults': 70,
  'app/settings-faults': 63,
  'app/check-workbook': 61,
  'app/reminders-trouble-faults': 59,
  'e2e/spanish': 59,
  'e2e/week': 54,
  'app/ledger': 53,
  'app/reminders-rings': 53,
  'app/archive': 51,
  'app/writer-faults': 51,
  'app/older-workbook': 47,
  'tabs/conformance/mails': 47,
  'app/desks': 45,
  'derive/figures-match-sheet': 44,
  'tabs/conformance/rows': 42,
  'e2e/milestones': 40,
  'tabs/milestones/story': 39,
  'tabs/conformance/found': 38,
  'derive/dialect': 37,
  'app/first-run': 36,
  'app/archive-faults': 33,
  'app/reminders-trouble': 31,
  'derive/today': 31,
  'app/reminders': 30,
  'tabs/inspections/story': 29,
  'app/set-up': 28,
  'workbench/server/keeping': 27,
  'app/later-release': 26,
  'app/set-up-cut-off': 26,
  'app/columns': 24,
  'sidebar/import': 24,
  'workbench/engine/put-off': 24,
  'workbench/engine/respill': 21,
  'tabs/conformance/sheet': 20,
  'tabs/contacts/partner': 20,
  'tabs/contacts/rename': 20,
  'e2e/start': 19,
  'workbench/server/page': 19,
  'app/add-row': 17,
  'app/import-rows': 17,
  'budgets/set-up': 17,
  'e2e/newcomer': 17,
  'e2e/reminders': 17,
  'app/act': 16,
  'app/reply': 16,
  'e2e/import': 16,
  'sidebar/form': 16,
  'app/import-history': 15,
  'budgets/archive': 15,
  'tabs/expenses/payments': 15,
  'app/same-id': 14,
  'sidebar/reminders': 14,
  'tabs/orders/judge': 13,
  'app/chase': 12,
  'app/steps': 12,
  'budgets/import-calls': 12,
  'budgets/people-calls': 12,
  'sidebar/accessible-desk': 12,
  'tabs/inspections/held': 12,
};

const named = ({ path, context }) => relative(`${context.config.rootDir}/test`, path).replace(/\.test\.tsx?$/, '');

export default class HeavyFirst extends Sequencer {
  sort(tests) {
    const seconds = (test) => (test.duration === undefined ? (SECONDS[named(test)] ?? 0) : test.duration / 1000);
    // Those of which nothing is known keep the order of their sizes.
    return super.sort(tests).sort((one, other) => seconds(other) - seconds(one));
  }
}
