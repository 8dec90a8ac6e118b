// The import, step by step: a file, its columns, what would come of it, and what came of it.
import { useMemo, useState } from 'preact/hooks';
import type { ImportCheck, ImportTables } from '../../app/api';
import * as en from '../../text/en';
import { useEscape } from '../escape';
import { Header, Notice } from '../frame';
import { useOpening } from '../open-page';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { FileStep } from './file-step';
import { shaped } from './shape';
import { useSteps } from './steps';

const TITLES = {
  file: en.importing.title,
  columns: en.importing.columns,
  check: en.importing.check,
  done: en.importing.doneTitle,
};

export function ImportPage({ tables }: { tables: ImportTables }) {
  const steps = useSteps(tables[0]?.table ?? '');
  const { step, moved, chosen, source, plan, came, setChosen, setPlan, go, onOpened, startAnew } = steps;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const { opening, open } = useOpening(setTrouble);

  const rows = useRows(steps);

  const leave = () => open('openDesk');
  const back = () => {
    if (busy || opening) return;
    if (step.at === 'columns') go({ at: 'file' });
    else if (step.at === 'check') go({ at: 'columns' });
    else leave();
  };
  const onChecked = (check: ImportCheck) => go({ at: 'check', check });
  const settle = { setPlan, setBusy, onChecked };
  useEscape(back);

  return (
    <>
      <Header
        key={step.at}
        title={TITLES[step.at]}
        small={step.at === 'file' ? undefined : chosen.name}
        back={{ back, backLabel: step.at === 'columns' || step.at === 'check' ? en.page.backOne : en.page.back }}
        focused={moved}
      />
      <main>
        {trouble && <Notice text={trouble} />}
        {step.at === 'file' && (
          <FileStep tables={tables} chosen={chosen} setChosen={setChosen} setBusy={setBusy} onOpened={onOpened} />
        )}
        {step.at === 'columns' && source && plan && (
          <ColumnsStep
            key={`${source.view.header} ${source.view.lines} ${source.view.last?.number}`}
            source={source}
            plan={plan}
            straight={step.straight === true}
            {...settle}
            onOpened={onOpened}
          />
        )}
        {step.at === 'check' && source && plan && (
          <CheckStep
            key={JSON.stringify(step.check.changed)}
            all={{ source, plan, rows }}
            check={step.check}
            came={came}
            onBack={back}
            {...settle}
            onImported={(imported) => go({ at: 'done', imported })}
          />
        )}
        {step.at === 'done' && <DoneStep imported={step.imported} onAnother={startAnew} onLeave={leave} />}
      </main>
    </>
  );
}

/** The rows that are sent: sorted out once, however often the page is drawn. */
function useRows({ step, source, plan }: ReturnType<typeof useSteps>) {
  const isChecked = step.at === 'check';
  return useMemo(() => (isChecked && source && plan ? shaped(source, plan).rows : []), [isChecked, source, plan]);
}
