// Looks views over with axe, which knows the rules of accessibility, and for the 300 px that Google gives them.
import type { Page } from 'playwright-core';
import { share } from '../support/tiers';
import type { Script } from './server';
import { openRoom, openSidebar, type Room } from './stage';

/** A view by its name: where it starts, what the server says, and how one gets to it. */
export type View = readonly [name: string, start: string, script: Script, reach: (page: Page) => Promise<unknown>];

export const longName = 'Textiles y Confecciones del Norte de Galicia, Sociedad Limitada Unipersonal';
export const longWord = 'Unbreakable'.repeat(20);

export async function complaintsOfAxe(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** A test for each view; in the quick tier for a few. */
export function lookOver(views: readonly View[]): void {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => room.browser.close());

  test.each(share(views, 3, views[0]?.[0] ?? ''))(
    '%s: axe finds nothing, and it fits',
    async (_name, start, script, reach) => {
      const stage = await openSidebar(room, start, script);
      await reach(stage.page);
      expect(await complaintsOfAxe(stage.page)).toEqual([]);
      expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      await stage.close();
    },
  );
}
