// A command of many commands: one revision, one recalculation, one step of undo.
import type { Command, Engine } from './engine';

export const BATCH = 'WORKBENCH_BATCH';

interface Batch {
  readonly type: typeof BATCH;
  readonly commands: readonly Command[];
}

/** The getters that the plugin adds to the engine's. */
export interface BatchGetters {
  /** What the last batch's commands were refused for. */
  getBatchRefusals(): readonly string[];
}

type Dispatch = (type: string, payload: object) => { isSuccessful: boolean; reasons: readonly string[] };

/** Reasons that mean there was nothing to do. */
const idle = new Set(['NoChanges', 'AlreadyInTheRightState']);

export function registerBatch(engine: Engine): void {
  class BatchPlugin extends engine.UIPlugin {
    static override getters = ['getBatchRefusals'];
    private refusals: string[] = [];

    getBatchRefusals(): readonly string[] {
      return this.refusals;
    }

    override handle(command: { type: string }): void {
      if (!isBatch(command)) return;
      this.refusals = [];
      const dispatch = this.dispatch as unknown as Dispatch;
      for (const { type, ...payload } of command.commands) {
        const { isSuccessful, reasons } = dispatch(type, payload);
        const serious = isSuccessful ? [] : reasons.filter((reason) => !idle.has(reason));
        if (serious.length > 0) this.refusals.push(`${type}: ${serious.join(', ')}`);
      }
    }
  }
  engine.registries.featurePluginRegistry.add('workbench_batch', BatchPlugin as never);
}

function isBatch(command: { type: string }): command is Batch {
  return command.type === BATCH;
}
