// The import, step by step: a file, its columns, what would come of it, and what came of it.
import { useState } from 'preact/hooks';
import type { ImportCheck, ImportTables } from '../../app/api';
import type { Formats } from '../../schema/stated';
import * as en from '../../text/en';
import { useEscape } from '../escape';
import { Header, Notice } from '../frame';
import { useOpening } from '../open-page';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { DoneStep, type Imported } from './done-step';
import { type Chosen, FileStep, noFile } from './file-step';
import { detectFormats, firstMapping, type Mapping, type Source } from './source';

/** What the person has settled about the columns. */
export interface Plan {
  readonly mapping: Mapping;
  readonly formats: Formats;
}

type Step =
  | { readonly at: 'file' }
  | { readonly at: 'columns' }
  | { readonly at: 'check'; readonly check: ImportCheck }
  | { readonly at: 'done'; readonly imported: Imported };

const TITLES = {
  file: en.importing.title,
  columns: en.importing.columns,
  check: en.importing.check,
  done: en.importing.doneTitle,
};

export function ImportPage({ tables }: { tables: ImportTables }) {
  const [step, setStep] = useState<Step>({ at: 'file' });
  const [chosen, setChosen] = useState<Chosen>(noFile(tables[0]?.table ?? ''));
  const [source, setSource] = useState<Source>();
  const [plan, setPlan] = useState<Plan>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const { opening, open } = useOpening(setTrouble);
  /** Whether the person has come from another step, and is to be told where that led. */
  const [moved, setMoved] = useState(false);

  const go = (next: Step) => {
    window.scrollTo(0, 0);
    setMoved(true);
    setStep(next);
  };
  const leave = () => open('openDesk');
  const back = () => {
    if (busy || opening) return;
    if (step.at === 'columns') go({ at: 'file' });
    else if (step.at === 'check') go({ at: 'columns' });
    else leave();
  };

  useEscape(back);

  const opened = (found: Source) => {
    const mapping = firstMapping(found);
    const { dates, decimalMark } = detectFormats(found, mapping);
    const { reading } = found.view;
    setSource(found);
    setPlan({
      mapping,
      formats: {
        dates: dates?.format ?? (reading.dayFirst ? 'dayFirst' : 'monthFirst'),
        decimalMark: decimalMark?.format ?? reading.decimalMark,
      },
    });
    go({ at: 'columns' });
  };

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
          <FileStep tables={tables} chosen={chosen} setChosen={setChosen} setBusy={setBusy} onOpened={opened} />
        )}
        {step.at === 'columns' && source && plan && (
          <ColumnsStep
            source={source}
            plan={plan}
            setPlan={setPlan}
            setBusy={setBusy}
            onChecked={(check) => go({ at: 'check', check })}
          />
        )}
        {step.at === 'check' && source && plan && (
          <CheckStep
            source={source}
            plan={plan}
            check={step.check}
            setBusy={setBusy}
            onBack={back}
            onChecked={(check) => go({ at: 'check', check })}
            onImported={(imported) => go({ at: 'done', imported })}
          />
        )}
        {step.at === 'done' && (
          <DoneStep
            imported={step.imported}
            onAnother={() => {
              setChosen(noFile(chosen.table));
              go({ at: 'file' });
            }}
            onLeave={leave}
          />
        )}
      </main>
    </>
  );
}
