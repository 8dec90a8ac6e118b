// The workbench's Google: what its pages, server and tests may ask of Apps Script, and what they must offer it.
import type vm from 'node:vm';
import type { CustomResult } from '../engine/decoration';
import { clockTriggers } from './clock-triggers';
import type { AuthModeName, Execution, Menu, RunStart } from './contract';
import { customError, customFunctionNames, customResult, scriptArguments } from './custom-functions';
import { editQueue } from './edit-queue';
import { GoogleException } from './errors';
import { clockEvent, editEvent, openEvent } from './events';
import { globals } from './globals';
import type { CallResult, Google, GoogleOptions } from './google-contract';
import { recipientsLeft } from './mail-app';
import { mailQuotas } from './mail-quota';
import { allScopes } from './permissions';
import { compile } from './realm';
import { pageArguments, runError, scriptResult } from './result';
import { Run } from './run';
import { tooManyRuns } from './simultaneous';
import { emptyState, type TriggerState } from './state';
import { hasTriggerTime, spendTriggerTime } from './trigger-time';
import { worldOf } from './world-of';

export type { Between, Moment } from './between';
export type {
  AlertAnswer,
  ButtonSet,
  Clock,
  DialogRequest,
  Execution,
  Manifest,
  Menu,
  MenuItem,
  RunError,
  Selected,
  UiHost,
} from './contract';
export type { CallResult, Edit, Fired, Google, GoogleOptions } from './google-contract';
export type { MailPart, OutgoingMail, RuntimeState, SentMail, TriggerState } from './state';

/** How many runs are remembered. */
const REMEMBERED = 500;

type Start = Omit<RunStart, 'id'>;

/** Only a sidebar or dialog is told what a function gave back. */
const ignored = (_result: unknown): unknown => null;

export function openGoogle(options: GoogleOptions): Google {
  const state = options.state ?? emptyState();
  const world = worldOf(options, state);
  let scripts: vm.Script[] | undefined;
  const executions: Execution[] = [];
  const inTurn = editQueue();
  /** The users of the runs that wait for an answer, or are interrupted; one that a cell asks for is nobody's, and waits its turn. */
  const running: string[] = [];
  const declares: Record<string, boolean> = {};
  let lastId = 0;

  /** Apps Script loads every file anew for each run: nothing in memory outlives it. */
  function load(run: Run): void {
    run.realm.define(globals(run));
    run.loading = true;
    scripts ??= Object.entries(options.files)
      .filter(([file]) => /\.(js|gs)$/.test(file))
      .map(([file, source]) => compile(file, source));
    for (const script of scripts) run.realm.load(script);
    run.loading = false;
  }

  function execute(start: Start, work: (run: Run) => unknown): CallResult {
    lastId += 1;
    const run = new Run(world, { ...start, id: lastId });
    const isTrigger = start.type === 'trigger';
    const began = performance.now();
    let outcome: CallResult;
    try {
      if (isTrigger && !hasTriggerTime(state, start.user, options.clock.now(), world.account)) {
        throw new GoogleException('Service using too much computer time for one day');
      }
      outcome = { ok: true, result: amongOthers(start, () => inRealm(run, work)) };
      run.settle();
    } catch (error) {
      outcome = { ok: false, error: runError(run.cut ?? error) };
      run.execution.error = outcome.error;
    }
    run.finish();
    if (isTrigger) spendTriggerTime(state, start.user, { at: options.clock.now(), ms: run.execution.charged });
    run.execution.ms = Math.round(performance.now() - began);
    executions.push(run.execution);
    if (executions.length > REMEMBERED) executions.shift();
    options.onExecution?.(run.execution);
    return outcome;
  }

  function inRealm(run: Run, work: (run: Run) => unknown): unknown {
    load(run);
    const result = work(run);
    if (run.cut) throw run.cut;
    return result;
  }

  function amongOthers(start: Start, work: () => unknown): unknown {
    if (start.type === 'custom function') return work();
    const refused = tooManyRuns(running, start.user);
    if (refused !== undefined) throw new GoogleException(refused);
    running.push(start.user);
    try {
      return work();
    } finally {
      running.pop();
    }
  }

  /** Calls a function that must be there; `args` are made once its run has begun, for they may be objects of that run. */
  function callFunction(start: Start, args: (run: Run) => unknown[], resultOf = ignored): CallResult {
    return execute(start, (run) => {
      const found = run.realm.lookUp(start.function);
      if (found === undefined) throw new Error(`Script function not found: ${start.function}`);
      return resultOf(run.realm.enter(() => found(...args(run).map((arg) => run.realm.adopt(arg)))));
    });
  }

  /** A simple trigger is a function that the script may have, by its name; one that it lacks is no run. */
  function simpleTrigger(name: string, user: string, authMode: AuthModeName, event: (run: Run) => object): void {
    declares[name] ??= declared(name);
    if (!declares[name]) return;
    const interactive = name === 'onEdit' ? true : 'opening';
    const start = { function: name, user, type: 'simple trigger', authMode, interactive } as const;
    callFunction(start, (run) => [event(run)]);
  }

  function declared(name: string): boolean {
    const trial = new Run(world, {
      id: 0,
      function: name,
      user: '',
      type: 'simple trigger',
      authMode: 'NONE',
      interactive: false,
    });
    try {
      load(trial);
    } catch {
      // Files that do not load may hold it: then a run is due, and its failure is recorded.
      return true;
    }
    return trial.realm.lookUp(name) !== undefined;
  }

  function installedTrigger(trigger: TriggerState, interactive: boolean, event: (run: Run) => object): CallResult {
    const start: Start = {
      function: trigger.functionName,
      user: trigger.user,
      type: 'trigger',
      authMode: 'FULL',
      interactive,
      triggerId: trigger.id,
      clock: trigger.source === 'CLOCK',
    };
    return callFunction(start, (run) => [event(run)]);
  }

  function installed(eventType: TriggerState['eventType']): TriggerState[] {
    return state.triggers.filter((trigger) => trigger.eventType === eventType);
  }

  function fire(trigger: TriggerState): CallResult {
    return installedTrigger(trigger, false, (run) => clockEvent(run, trigger));
  }

  const clockwork = clockTriggers(state, options.clock, fire);

  /** Whoever looks at the cell, the function runs as nobody. */
  options.book.setCustomFunctions({
    names: customFunctionNames(options.files),
    call(name, args) {
      const start = {
        function: name,
        user: '',
        type: 'custom function',
        authMode: 'LIMITED',
        interactive: false,
      } as const;
      const zone = options.book.timeZone();
      const answer = callFunction(
        start,
        () => scriptArguments(args, zone),
        (given) => customResult(given, zone),
      );
      return answer.ok ? (answer.result as CustomResult) : customError(answer.error.message, answer.error.stack);
    },
  });

  const menuOf = (user: string): Menu[] => world.menus.get(user) ?? [];

  return {
    open(user, authMode = 'LIMITED') {
      world.menus.set(user, []);
      simpleTrigger('onOpen', user, authMode, (run) => openEvent(run));
      for (const trigger of installed('ON_OPEN')) {
        installedTrigger(trigger, trigger.user === user, (run) => openEvent(run));
      }
      return menuOf(user);
    },

    install(user) {
      world.menus.set(user, []);
      simpleTrigger('onInstall', user, 'FULL', (run) => openEvent(run));
      return menuOf(user);
    },

    menu: menuOf,

    runMenuItem(functionName, user) {
      const start = { function: functionName, user, type: 'menu', authMode: 'FULL', interactive: true } as const;
      return callFunction(start, () => []);
    },

    call(functionName, args, user) {
      const start = { function: functionName, user, type: 'sidebar', authMode: 'FULL', interactive: true } as const;
      if (functionName.endsWith('_')) {
        return { ok: false, error: { name: 'Error', message: `Script function not found: ${functionName}` } };
      }
      let given: unknown[];
      try {
        given = pageArguments(args);
      } catch (error) {
        return { ok: false, error: runError(error) };
      }
      return callFunction(start, () => given, scriptResult);
    },

    run(functionName, user) {
      const name = functionName ?? '';
      const start = { function: name, user, type: 'editor', authMode: 'FULL', interactive: true } as const;
      if (functionName !== undefined) return callFunction(start, () => []);
      return execute(start, (run) => {
        const names = run.realm.functionNames();
        const chosen = names.includes('main') ? 'main' : names[0];
        const found = chosen === undefined ? undefined : run.realm.lookUp(chosen);
        run.execution.function = chosen ?? '';
        return found === undefined ? null : ignored(run.realm.enter(() => found()));
      });
    },

    edited(edit, user) {
      inTurn(() => simpleTrigger('onEdit', user, 'LIMITED', (run) => editEvent(run, edit)));
      for (const trigger of installed('ON_EDIT')) {
        installedTrigger(trigger, trigger.user === user, (run) => editEvent(run, edit, trigger.id));
      }
    },

    triggers: () => state.triggers,

    runTrigger(id) {
      const trigger = state.triggers.find((each) => each.id === id);
      if (trigger === undefined) {
        return { ok: false, error: { name: 'Error', message: `There is no trigger ${id} in this spreadsheet.` } };
      }
      return fire(trigger);
    },

    runDueTriggers: clockwork.runDue,
    runNextDueTrigger: clockwork.runNext,

    lapse(user, scopes = options.manifest.oauthScopes ?? allScopes) {
      state.lapsed = { ...state.lapsed, [user]: [...scopes] };
    },

    convertToTable(sheetId, { row, col, rows, cols }) {
      const body = { row: row + 1, col, rows: rows - 1, cols };
      state.tables = [...(state.tables ?? []), { sheetId, zone: body }];
    },
    convertToRange(sheetId) {
      state.tables = state.tables?.filter((table) => table.sheetId !== sheetId) ?? [];
    },

    authorize(user) {
      delete state.lapsed?.[user];
    },
    rearm: clockwork.rearm,

    mailQuota: (user) => ({ left: recipientsLeft(world, user), limit: mailQuotas[world.account].recipientsADay }),

    executions,
    state: () => state,
  };
}
