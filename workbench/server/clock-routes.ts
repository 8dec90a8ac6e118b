// The clock for scripts and for the page: what it shows, moving it, and the triggers that wait for it.
import type { Routes } from './http';
import { Refusal } from './requests';
import type { Spreadsheet } from './spreadsheet';
import type { Traveller } from './traveller';

export function clockRoutes(spreadsheet: Spreadsheet, traveller: Traveller, keep: () => Promise<void>): Routes {
  return {
    'GET /api/clock': async () => {
      const { at, ...rest } = await spreadsheet.ask('clock', null);
      return { now: new Date(at).toISOString(), ...rest };
    },

    'POST /api/clock': async ({ body }) => {
      const runs = await traveller.move(time(await body()));
      await keep();
      return runs;
    },

    'GET /api/triggers': () => spreadsheet.ask('triggers', null),

    'GET /api/quota': async ({ user }) => ({ mail: await spreadsheet.ask('mailQuota', { user: user() }) }),
  };
}

function time({ now }: Record<string, unknown>): string | number | null {
  if (now === null || typeof now === 'number' || typeof now === 'string') return now;
  throw new Refusal('now is missing: it is a time such as 2026-11-23T08:00, or null for the time it really is.');
}
