// Has the rows of a file written or checked again, one at a time, and says how that ended.
import { useState } from 'preact/hooks';
import type { Agreed, ImportCheck } from '../../app/api';
import * as en from '../../text/en';
import type { Imported } from './done-step';
import { checkRows, type Rows, type Written, writeRows } from './parts';
import type { Plan } from './source';

export interface CheckStepProps {
  readonly all: Rows;
  readonly setPlan: (plan: Plan) => void;
  readonly check: ImportCheck;
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

export function useImporting({ all, check, setPlan, setBusy, onChecked, onImported }: CheckStepProps) {
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
    const written = await ask('adding', () => writeRows({ all, check, agreed, progress: setDone, isStopped }));
    if (!written) return;
    if (written.ended === undefined) {
      return onImported({ ...all, ...written, there: check.there.length, wrong: check.wrong });
    }
    setTrouble(sayEnded(written));
    if (written.check) onChecked(written.check);
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
function sayEnded({ ids, changed, ended }: Written): string {
  const say = en.importing;
  const came = ids.length + changed.length;
  const why = ended === 'stopped' ? '' : ended === 'changed' || ended === undefined ? say.changed : en.refused[ended];
  return came === 0 ? why : [say.cameIn(came), why].filter((part) => part !== '').join(' ');
}
