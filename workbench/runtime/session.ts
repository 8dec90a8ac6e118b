// Session: who runs the script, in which language and zone.
import type { Run } from './run';
import { base } from './service';

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

export class LocalUser extends base<GoogleAppsScript.Base.User>('User') {
  readonly #email: string;

  constructor(run: Run, email: string) {
    super(run);
    this.#email = email;
  }

  override getEmail(): string {
    return this.#email;
  }
}

/** A simple trigger is not told who the user is, nor is a script whose manifest does not ask for it, or whose user has not granted it. */
export function userOf(run: Run): GoogleAppsScript.Base.User {
  const { authMode, scopes, lapsed } = run.permissions;
  const asked = scopes === undefined || scopes.includes(EMAIL_SCOPE);
  return new LocalUser(run, authMode === 'FULL' && asked && !lapsed.includes(EMAIL_SCOPE) ? run.start.user : '');
}

export class LocalSession extends base<GoogleAppsScript.Base.Session>('Session') {
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override getActiveUser(): GoogleAppsScript.Base.User {
    return userOf(this.#run);
  }

  override getEffectiveUser(): GoogleAppsScript.Base.User {
    return userOf(this.#run);
  }

  override getActiveUserLocale(): string {
    return this.#run.world.ui.locale(this.#run.start.user);
  }

  override getScriptTimeZone(): string {
    return this.#run.world.manifest.timeZone;
  }

  override getTemporaryActiveUserKey(): string {
    return Buffer.from(this.#run.start.user).toString('base64url');
  }
}
