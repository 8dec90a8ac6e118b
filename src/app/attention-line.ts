// A row that needs a person, as a line of the desk and of panels.
import type { Attention } from '../domain/attention';
import { SAME_ID } from '../domain/finding';
import { tabNamed } from '../tabs';
import type { AttentionLine } from './api';
import { partyOf } from './row-title';
import { amountIn, findingIn, stepIn, titleIn, waitsIn } from './words';

export function lineOf(row: Attention): AttentionLine {
  const { table, id, title, tone, party, finding, tile, amount, step, waitsFor } = row;
  const tab = tabNamed(table);
  const isBar = amount?.of === 'progress' && amount.ordered > 0;
  return {
    table,
    id,
    tile,
    title: titleIn(tab, title),
    mark: findingIn(tab, finding),
    tone,
    party: partyOf(tab.table, party),
    amount: amountIn(amount),
    // A row without an id, or with another's, has no panel to be told apart by.
    panel: id !== '' && finding.code !== SAME_ID && !tab.upkeep,
    ...(waitsFor ? { waits: waitsIn(tab, waitsFor) } : {}),
    ...(isBar ? { filled: Math.min(1, Math.max(0, 1 - amount.open / amount.ordered)) } : {}),
    ...(step === undefined ? {} : { step: stepIn(tab, step) }),
  };
}
