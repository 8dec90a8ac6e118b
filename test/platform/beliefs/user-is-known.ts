// In a menu click the active user has an address, the same as the effective one.
import type { Belief } from '../belief';

export const userIsKnown: Belief = {
  says: 'In a menu click the active user has an address, the same as the effective one.',
  source: 'https://developers.google.com/apps-script/reference/base/session#getactiveuser',
  test() {
    const active = Session.getActiveUser().getEmail();
    return { seen: [active !== '', active === Session.getEffectiveUser().getEmail()], expected: [true, true] };
  },
};
