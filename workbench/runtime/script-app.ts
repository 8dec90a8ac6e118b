// ScriptApp: installed triggers, and what the script is authorized to do.
import { ConsentMissing, wrongArguments } from './errors';
import { allScopes, grantedOf } from './permissions';
import type { Run } from './run';
import { base, enumeration } from './service';
import { eventTypes, LocalTrigger, LocalTriggerBuilder, sources, weekDays } from './triggers';

const SCRIPT_ID = 'workbench-script';
const AUTHORIZATION_URL = `https://script.google.com/macros/d/${SCRIPT_ID}/authorize`;

type Trigger = GoogleAppsScript.Script.Trigger;

export const authModes = enumeration<typeof GoogleAppsScript.Script.AuthMode>(
  'AuthMode',
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
);
const statuses = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>(
  'AuthorizationStatus',
  'REQUIRED',
  'NOT_REQUIRED',
);
class LocalAuthorizationInfo extends base<GoogleAppsScript.Script.AuthorizationInfo>('AuthorizationInfo') {
  readonly #required: boolean;
  readonly #granted: readonly string[];

  constructor(run: Run, required: boolean, granted: readonly string[]) {
    super(run);
    this.#required = required;
    this.#granted = granted;
  }

  override getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return this.#required ? statuses.REQUIRED : statuses.NOT_REQUIRED;
  }

  override getAuthorizationUrl(): string {
    return this.#required ? AUTHORIZATION_URL : (null as unknown as string);
  }

  override getAuthorizedScopes(): string[] {
    return [...this.#granted];
  }
}

export class LocalScriptApp extends base<GoogleAppsScript.Script.ScriptApp>('ScriptApp') {
  override readonly AuthMode = authModes;
  override readonly AuthorizationStatus = statuses;
  override readonly EventType = eventTypes;
  override readonly TriggerSource = sources;
  override readonly WeekDay = weekDays;
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    if (typeof functionName !== 'string') throw wrongArguments('ScriptApp.newTrigger', [functionName]);
    return new LocalTriggerBuilder(this.#run, functionName);
  }

  /** A script sees the triggers of the user who runs it, not those of colleagues. */
  override getProjectTriggers(): Trigger[] {
    const { user } = this.#run.start;
    return this.#run.world.state.triggers
      .filter((trigger) => trigger.user === user)
      .map((trigger) => new LocalTrigger(this.#run, trigger));
  }

  override getUserTriggers(): Trigger[] {
    return this.getProjectTriggers();
  }

  override deleteTrigger(trigger: Trigger): void {
    if (!(trigger instanceof LocalTrigger)) throw wrongArguments('ScriptApp.deleteTrigger', [trigger]);
    const { triggers } = this.#run.world.state;
    const index = triggers.findIndex(({ id }) => id === trigger.getUniqueId());
    if (index >= 0) triggers.splice(index, 1);
  }

  /** No other mode than FULL asks anything of the user. */
  override getAuthorizationInfo(
    authMode: GoogleAppsScript.Script.AuthMode,
    ...more: string[][]
  ): GoogleAppsScript.Script.AuthorizationInfo {
    const method = 'ScriptApp.getAuthorizationInfo';
    const wanted = this.#wanted(method, authMode, more.length === 0 ? [this.#all()] : more);
    const granted = grantedOf(wanted, this.#run.permissions);
    const required = authMode === authModes.FULL && granted.length < wanted.length;
    return new LocalAuthorizationInfo(this.#run, required, granted);
  }

  override requireScopes(authMode: GoogleAppsScript.Script.AuthMode, ...more: string[][]): void {
    this.#insist(authMode, this.#wanted('ScriptApp.requireScopes', authMode, more));
  }

  override requireAllScopes(authMode: GoogleAppsScript.Script.AuthMode): void {
    this.#insist(authMode, this.#wanted('ScriptApp.requireAllScopes', authMode, [this.#all()]));
  }

  #all(): string[] {
    return [...(this.#run.permissions.scopes ?? allScopes)];
  }

  /** The scopes that a call names, once its arguments are of Google's form. */
  #wanted(method: string, authMode: unknown, more: readonly unknown[]): readonly string[] {
    const isMode = Object.values<unknown>(authModes).includes(authMode);
    const [scopes] = more;
    const isList = Array.isArray(scopes) && scopes.every((scope) => typeof scope === 'string');
    if (!isMode || !isList || more.length !== 1) throw wrongArguments(method, [authMode, ...more]);
    return scopes;
  }

  /** Google asks for what is missing, and ends the run: nothing after it happens. */
  #insist(authMode: GoogleAppsScript.Script.AuthMode, wanted: readonly string[]): void {
    const granted = grantedOf(wanted, this.#run.permissions);
    if (authMode === authModes.FULL && granted.length < wanted.length) throw new ConsentMissing();
  }

  override getScriptId(): string {
    return SCRIPT_ID;
  }
}
