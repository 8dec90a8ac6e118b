// Has the rows of a file written or checked again, one at a time, and says how that ended.
import { useState } from 'preact/hooks';
import type { Agreed, ImportCheck } from '../../app/api';
import * as en from '../../text/en';
import type { Imported } from './done-step';
import { type Came, checkRows, type Ended, type Rows, writeRows } from './parts';
import type { Plan } from './source';

export interface CheckStepProps {
  readonly all: Rows;
  readonly setPlan: (plan: Plan) => void;
  readonly check: ImportCheck;
  /** What of the file came in before. */
  readonly came: Came;
  readonly setBusy: (busy: boolean) => void;
  readonly onBack: () => void;
  readonly onChecked: (check: ImportCheck) => void;
  readonly onImported: (imported: Imported) => void;
}

type Under = 'adding' | 'checking';

/** Runs what asks the server; whether the rows were written is unsure once it broke off while they were. */
function useAsking(setBusy: (busy: boolean) => void) {
  const [under, setUnder] = useState<Under>();
  const [trouble, setTrouble] = useState('');
  const [unsure, setUnsure] = useState(false);
  const ask = async <Outcome>(what: Under, asking: () => Promise<Outcome>): Promise<Outcome | undefined> => {
    setUnder(what);
    setBusy(true);
    const outcome = await asking().catch((error: Error) => {
      setTrouble(error.message);
      return undefined;
    });
    setBusy(false);
    setUnder(undefined);
    setUnsure(outcome === undefined && (unsure || what === 'adding'));
    return outcome;
  };
  return { under, trouble, unsure, setTrouble, ask };
}

export function useImporting({ all, check, came, setPlan, setBusy, onChecked, onImported }: CheckStepProps) {
  const { under, trouble, unsure, setTrouble, ask } = useAsking(setBusy);
  /** How many rows are through. */
  const [done, setDone] = useState(0);
  const [stopping] = useState({ asked: false });

  const checkAgain = async (rows: Rows) => {
    const outcome = await ask('checking', () => checkRows(rows, setDone));
    if (!outcome) return;
    if ('refused' in outcome) return setTrouble(en.refused[outcome.refused]);
    setPlan(rows.plan);
    onChecked(outcome);
  };
  const importRows = async (agreed: Agreed) => {
    if (under) return;
    setTrouble('');
    stopping.asked = false;
    const isStopped = () => stopping.asked;
    const there = check.there.filter(({ id }) => !came.ids.includes(id) && !came.changed.includes(id)).length;
    const ended = await ask('adding', () => writeRows({ all, check, agreed, came, progress: setDone, isStopped }));
    if (!ended) return;
    if (ended.why === undefined) return onImported({ ...all, ...came, there, wrong: check.wrong });
    setTrouble(sayEnded(ended.why, came));
    if (ended.check) onChecked(ended.check);
    else await checkAgain(all);
  };
  return {
    under,
    done,
    trouble,
    unsure,
    importRows,
    checkAgain: (rows: Rows) => {
      setTrouble('');
      return checkAgain(rows);
    },
    stop: () => {
      stopping.asked = true;
    },
  };
}

/** Why not everything came in, and how much did. */
function sayEnded(why: NonNullable<Ended['why']>, { ids, changed }: Came): string {
  const say = en.importing;
  const rows = ids.length + changed.length;
  const reason = why === 'stopped' ? '' : why === 'changed' ? say.changed : en.refused[why];
  return [rows > 0 ? say.cameIn(rows) : '', reason].filter((part) => part !== '').join(' ');
}
