// The triggers of a script: what one tells of itself, and the builders that install it.
import { types } from 'node:util';
import { GoogleException, wrongArguments } from './errors';
import { type Run, SPREADSHEET_ID } from './run';
import { drift, nextDue } from './schedule';
import { base, enumeration, nameOf } from './service';
import type { Schedule, TriggerState } from './state';
import { instantOf, isTimeZone } from './zone';

type Trigger = GoogleAppsScript.Script.Trigger;
type EventType = TriggerState['eventType'];

export const eventTypes = enumeration<typeof GoogleAppsScript.Script.EventType>(
  'EventType',
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const sources = enumeration<typeof GoogleAppsScript.Script.TriggerSource>(
  'TriggerSource',
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
);
export const weekDays = enumeration<typeof GoogleAppsScript.Base.Weekday>(
  'Weekday',
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
);

export class LocalTrigger extends base<Trigger>('Trigger') {
  readonly #state: TriggerState;

  constructor(run: Run, state: TriggerState) {
    super(run);
    this.#state = state;
  }

  override getUniqueId(): string {
    return this.#state.id;
  }

  override getHandlerFunction(): string {
    return this.#state.functionName;
  }

  override getEventType(): GoogleAppsScript.Script.EventType {
    return eventTypes[this.#state.eventType];
  }

  override getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return sources[this.#state.source];
  }

  /** A clock has no source. */
  override getTriggerSourceId(): string {
    return this.#state.source === 'CLOCK' ? (null as unknown as string) : SPREADSHEET_ID;
  }
}

const kinds: Record<EventType, string> = {
  CLOCK: 'time-based',
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
  ON_FORM_SUBMIT: 'form submit',
};

const MOST_TRIGGERS = 20;

/** An add-on has one trigger of each type for each user of a document, at most hourly, and none made by a trigger. */
function refuseForAddOn(run: Run, eventType: EventType): void {
  const { user, triggerId } = run.start;
  if (triggerId !== undefined) {
    throw new GoogleException('An add-on must not create a trigger in a run that a trigger started.');
  }
  if (run.world.state.triggers.some((other) => other.user === user && other.eventType === eventType)) {
    throw new GoogleException(
      `This add-on has created too many ${kinds[eventType]} triggers in this document for this Google user account.`,
    );
  }
}

function refuseForScript(run: Run): void {
  const own = run.world.state.triggers.filter(({ user }) => user === run.start.user);
  if (own.length < MOST_TRIGGERS) return;
  throw new GoogleException(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
}

function install(run: Run, wanted: Omit<TriggerState, 'id' | 'user'>): Trigger {
  const { state, isAddOn } = run.world;
  if (isAddOn) refuseForAddOn(run, wanted.eventType);
  else refuseForScript(run);
  const trigger = { id: `trigger-${state.nextTrigger++}`, user: run.start.user, ...wanted };
  state.triggers.push(trigger);
  return new LocalTrigger(run, trigger);
}

function within(method: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new GoogleException(`The value you passed to ${method} was invalid. It must be between ${least} and ${most}.`);
}

function atLeastOne(method: string, value: number): number {
  if (Number.isInteger(value) && value >= 1) return value;
  throw new GoogleException(`The value you passed to ${method} was invalid. It must be at least 1.`);
}

const repeats = ({ everyMinutes, everyHours, everyDays, everyWeeks, onWeekDay, onMonthDay }: Schedule): boolean =>
  [everyMinutes, everyHours, everyDays, everyWeeks, onWeekDay, onMonthDay].some((each) => each !== undefined);

class LocalClockTriggerBuilder extends base<GoogleAppsScript.Script.ClockTriggerBuilder>('ClockTriggerBuilder') {
  readonly #run: Run;
  readonly #functionName: string;
  readonly #schedule: Schedule;

  constructor(run: Run, functionName: string) {
    super(run);
    this.#run = run;
    this.#functionName = functionName;
    this.#schedule = { timeZone: run.world.manifest.timeZone };
  }

  override everyMinutes(n: number): this {
    if (![1, 5, 10, 15, 30].includes(n)) {
      throw new GoogleException(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    if (this.#run.world.isAddOn) throw new GoogleException('Clock events must be scheduled at least 1 hour(s) apart.');
    return this.#set({ everyMinutes: n });
  }

  override everyHours(n: number): this {
    return this.#set({ everyHours: atLeastOne('everyHours', n) });
  }

  override everyDays(n: number): this {
    return this.#set({ everyDays: atLeastOne('everyDays', n) });
  }

  override everyWeeks(n: number): this {
    return this.#set({ everyWeeks: atLeastOne('everyWeeks', n) });
  }

  override onWeekDay(day: GoogleAppsScript.Base.Weekday): this {
    return this.#set({ onWeekDay: Object.keys(weekDays).indexOf(nameOf(day)) });
  }

  override onMonthDay(day: number): this {
    return this.#set({ onMonthDay: within('onMonthDay', day, 1, 31) });
  }

  override atHour(hour: number): this {
    return this.#set({ atHour: within('atHour', hour, 0, 23) });
  }

  override nearMinute(minute: number): this {
    return this.#set({ nearMinute: within('nearMinute', minute, 0, 59) });
  }

  override inTimezone(timezone: string): this {
    if (typeof timezone !== 'string') throw wrongArguments('ScriptApp.ClockTriggerBuilder.inTimezone', [timezone]);
    if (!isTimeZone(timezone))
      throw new GoogleException(`Invalid argument: timezone. Should be a valid Joda time zone.`);
    return this.#set({ timeZone: timezone });
  }

  override after(durationMilliseconds: number): this {
    return this.#set({ at: this.#run.world.time.now() + durationMilliseconds });
  }

  override at(date: unknown): this {
    if (!types.isDate(date)) throw wrongArguments('ScriptApp.ClockTriggerBuilder.at', [date]);
    return this.#set({ at: date.getTime() });
  }

  override atDate(year: number, month: number, day: number): this {
    return this.#set({ at: instantOf(Date.UTC(year, month - 1, day), this.#schedule.timeZone) });
  }

  override create(): Trigger {
    const schedule: Schedule = { ...this.#schedule };
    if (!repeats(schedule) && schedule.at === undefined) {
      throw new GoogleException(
        'A clock trigger needs a frequency, such as everyDays, or a time at which it fires once.',
      );
    }
    const { driftOf } = this.#run.world;
    if (driftOf) schedule.drift = drift(schedule, driftOf);
    const dueAt = nextDue(schedule, this.#run.world.time.now());
    return install(this.#run, {
      functionName: this.#functionName,
      source: 'CLOCK',
      eventType: 'CLOCK',
      schedule,
      ...(dueAt === undefined ? {} : { dueAt }),
    });
  }

  #set(change: Partial<Schedule>): this {
    Object.assign(this.#schedule, change);
    return this;
  }
}

class LocalSpreadsheetTriggerBuilder extends base<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>(
  'SpreadsheetTriggerBuilder',
) {
  readonly #run: Run;
  readonly #functionName: string;
  #eventType: EventType | undefined;

  constructor(run: Run, functionName: string) {
    super(run);
    this.#run = run;
    this.#functionName = functionName;
  }

  override onOpen(): this {
    return this.#on('ON_OPEN');
  }

  override onEdit(): this {
    return this.#on('ON_EDIT');
  }

  override onChange(): this {
    return this.#on('ON_CHANGE');
  }

  override onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }

  override create(): Trigger {
    if (this.#eventType === undefined) throw new GoogleException('Please select an event type.');
    return install(this.#run, {
      functionName: this.#functionName,
      source: 'SPREADSHEETS',
      eventType: this.#eventType,
    });
  }

  #on(eventType: EventType): this {
    this.#eventType = eventType;
    return this;
  }
}

export class LocalTriggerBuilder extends base<GoogleAppsScript.Script.TriggerBuilder>('TriggerBuilder') {
  readonly #run: Run;
  readonly #functionName: string;

  constructor(run: Run, functionName: string) {
    super(run);
    this.#run = run;
    this.#functionName = functionName;
  }

  override timeBased(): GoogleAppsScript.Script.ClockTriggerBuilder {
    return new LocalClockTriggerBuilder(this.#run, this.#functionName);
  }

  override forSpreadsheet(): GoogleAppsScript.Script.SpreadsheetTriggerBuilder {
    return new LocalSpreadsheetTriggerBuilder(this.#run, this.#functionName);
  }
}
