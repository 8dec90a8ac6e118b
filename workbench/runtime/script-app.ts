// ScriptApp: installed triggers, and what the script is authorized to do.
import { wrongArguments } from './errors';
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

  constructor(run: Run, required: boolean) {
    super(run);
    this.#required = required;
  }

  override getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return this.#required ? statuses.REQUIRED : statuses.NOT_REQUIRED;
  }

  override getAuthorizationUrl(): string {
    return this.#required ? AUTHORIZATION_URL : (null as unknown as string);
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
  override getAuthorizationInfo(authMode: GoogleAppsScript.Script.AuthMode): GoogleAppsScript.Script.AuthorizationInfo {
    if (!Object.values(authModes).includes(authMode))
      throw wrongArguments('ScriptApp.getAuthorizationInfo', [authMode]);
    const required = authMode === authModes.FULL && this.#run.permissions.lapsed.length > 0;
    return new LocalAuthorizationInfo(this.#run, required);
  }

  override getScriptId(): string {
    return SCRIPT_ID;
  }
}
