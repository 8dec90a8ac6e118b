// The contract for scripts: read the workbook, type into it, call the add-on's functions, see what ran.
import type { Execution, Menu, MenuItem } from '../runtime/contract';
import { args, rows, text } from './fields';
import type { Routes } from './http';
import type { Spreadsheet } from './spreadsheet';

export function apiRoutes(spreadsheet: Spreadsheet, keep: () => Promise<void>): Routes {
  return {
    'GET /healthz': () => ({ ok: true }),

    'GET /api/workbook': () => spreadsheet.ask('workbook', null),

    'POST /api/cells': async ({ query, body, user: userOf }) => {
      const fields = await body();
      const user = userOf(query.get('user') ?? fields.user);
      await spreadsheet.ask('type', {
        sheet: text(fields, 'sheet'),
        a1: text(fields, 'a1'),
        values: rows(fields),
        user,
      });
      await keep();
      return { ok: true };
    },

    'POST /api/call': async ({ body, user: userOf }) => {
      const fields = await body();
      const user = userOf(fields.user);
      const answer = await spreadsheet.ask('call', { function: text(fields, 'function'), args: args(fields), user });
      await keep();
      return answer;
    },

    'GET /api/menu': async ({ user }) => (await spreadsheet.ask('menu', { user: user() })).map(menuTree),

    'GET /api/executions': async () => (await spreadsheet.ask('executions', null)).map(executionLine),
  };
}

function menuTree({ title, items }: Menu): unknown {
  return { label: title, items: items.map(itemTree) };
}

function itemTree(item: MenuItem): unknown {
  if (item.type === 'separator') return { separator: true };
  if (item.type === 'submenu') return { label: item.label, items: item.items.map(itemTree) };
  return { label: item.label, function: item.functionName };
}

function executionLine(execution: Execution): unknown {
  return { ...execution, error: execution.error?.message ?? null };
}
