// The people that a script names, by address or as users.
import { wrongArguments } from './errors';
import { LocalUser } from './session';

/** The address of what a script passed as a person to `method`. */
export function emailOf(method: string, user: unknown): string {
  if (typeof user === 'string') return user;
  if (user instanceof LocalUser) return user.getEmail();
  throw wrongArguments(method, [user]);
}
