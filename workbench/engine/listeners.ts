// The engine asks and tells each of its seventy parts of each command: those that never have anything to say are passed over.
import type { Engine } from './engine';

type Command = Parameters<Engine['isCoreCommand']>[0];

/** One or several, of which each may be that all is well. */
type Answer = string | readonly string[];

interface Part {
  allowDispatch(command: Command): Answer;
  beforeHandle(command: Command): void;
  handle(command: Command): void;
}

type Way = keyof Part;

interface Listening {
  /** How many parts there were. */
  readonly of: number;
  readonly ways: Readonly<Record<Way, readonly Part[]>>;
}

export interface Dispatcher {
  readonly handlers: readonly Part[];
  checkDispatchAllowedCoreCommand(command: Command): readonly Answer[];
  processCommandResults(answers: readonly Answer[]): unknown;
  dispatchToHandlers(parts: readonly Part[], command: Command): void;
  trigger(event: 'command-dispatched', command: Command): void;
}

export function tellThoseWhoListen({ CorePlugin, isCoreCommand }: Engine, prototype: Dispatcher): void {
  const silent = CorePlugin.prototype as unknown as Part;
  const known = new WeakMap<readonly Part[], Listening>();
  const listeners = (parts: readonly Part[], way: Way): readonly Part[] => {
    const before = known.get(parts);
    // A model that is still in the making gets more parts.
    const now = before?.of === parts.length ? before : { of: parts.length, ways: byWay(parts, silent) };
    known.set(parts, now);
    return now.ways[way];
  };
  prototype.checkDispatchAllowedCoreCommand = function (command) {
    return listeners(this.handlers, 'allowDispatch').map((part) => part.allowDispatch(command));
  };
  const { processCommandResults } = prototype;
  // Most commands are welcome to all: the engine joins their answers to one list to find that out.
  prototype.processCommandResults = function (answers) {
    return processCommandResults.call(this, answers.every(isWelcome) ? [] : answers);
  };
  prototype.dispatchToHandlers = function (parts, command) {
    const isCore = isCoreCommand(command);
    for (const way of ['beforeHandle', 'handle'] as const) {
      for (const part of listeners(parts, way)) if (isCore || !(part instanceof CorePlugin)) part[way](command);
    }
    this.trigger('command-dispatched', command);
  };
}

const isWelcome = (answer: Answer): boolean =>
  typeof answer === 'string' ? answer === 'Success' : answer.every((each) => each === 'Success');

function byWay(parts: readonly Part[], silent: Part): Record<Way, readonly Part[]> {
  const listening = (way: Way) => parts.filter((part) => part[way] !== silent[way]);
  return {
    allowDispatch: listening('allowDispatch'),
    beforeHandle: listening('beforeHandle'),
    handle: listening('handle'),
  };
}
