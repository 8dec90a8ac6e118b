// The archives that there are: Undo while one is open, its tabs as CSV files, and the ways to close it.
import { useEffect, useState } from 'preact/hooks';
import type { ArchiveLine, ArchiveView } from '../../app/api';
import type { ArchiveChoice } from '../../schema/wire-archive';
import * as en from '../../text/en';
import { Button } from '../frame';
import { call } from '../server';
import { count } from '../words';
import { whyNot } from './archiving';

const say = en.archivePage;

interface ArchiveTabsProps {
  readonly view: ArchiveView;
  /** Told what was done. */
  readonly done: (sentence: string) => void;
  readonly fail: (sentence: string) => void;
  readonly goOn: (choice: ArchiveChoice) => void;
}

export function ArchiveTabs({ view, ...ways }: ArchiveTabsProps) {
  return (
    <>
      {view.archives.length > 0 && <h2>{say.done}</h2>}
      {view.archives.map((line) => (
        <One key={line.label} line={line} open={line.open ? view.open : undefined} {...ways} />
      ))}
    </>
  );
}

interface OneProps extends Omit<ArchiveTabsProps, 'view'> {
  readonly line: ArchiveLine;
  readonly open: ArchiveView['open'];
}

/** Puts back part after part, the last first. */
async function undoWhole(): Promise<{ readonly said: string } | { readonly why: string }> {
  const outcome = await call('undoArchivePart').catch((error: Error) => error.message);
  if (typeof outcome === 'string') return { why: outcome };
  if (!outcome.ok) return { why: whyNot(outcome) };
  return outcome.left > 0 ? undoWhole() : { said: outcome.said };
}

function One({ line, open, done, fail, goOn }: OneProps) {
  const { label, tabs } = line;
  const [busy, setBusy] = useState('');
  const [asking, setAsking] = useState(false);
  const work = async (name: string, act: () => Promise<{ readonly said: string } | { readonly why: string }>) => {
    setBusy(name);
    fail('');
    const outcome = await act();
    setBusy('');
    setAsking(false);
    if ('why' in outcome) fail(outcome.why);
    done('said' in outcome ? outcome.said : '');
  };
  const close = (keeps: boolean) =>
    work(keeps ? say.keep : say.yes, async () => {
      const outcome = await call('closeArchive', label, keeps).catch((error: Error) => error.message);
      if (typeof outcome === 'string') return { why: outcome };
      return outcome.ok ? outcome : { why: en.refused[outcome.refused] };
    });
  const action = (name: string, act: () => void) => (
    <Button class="btn quiet" aria-busy={busy === name} disabled={busy !== ''} onClick={act}>
      {busy === name ? say.working : name}
    </Button>
  );
  return (
    <section class="issue" aria-label={label}>
      <div class="ends">
        <h2>{label}</h2>
        <small>{open ? say.open : say.closed}</small>
      </div>
      {tabs.map(({ table, name, rows }) => (
        <div key={table} class="ends">
          <span>{say.rows(name, count(rows))}</span>
          <SaveFile label={label} table={table} fail={fail} />
        </div>
      ))}
      <p class="hint">{say.csvNote}</p>
      {open && (
        <div class="duo">
          {action(say.undo, () => work(say.undo, undoWhole))}
          {action(say.goOn, () => goOn(open.choice))}
          {action(say.keep, () => close(true))}
        </div>
      )}
      {asking ? (
        <>
          <p role="alert">{say.sure}</p>
          <div class="duo">
            {action(say.yes, () => close(false))}
            {action(say.no, () => setAsking(false))}
          </div>
        </>
      ) : (
        action(say.remove, () => setAsking(true))
      )}
    </section>
  );
}

/** Every part of a file, in order. */
async function wholeFile(label: string, table: string, first = 2): Promise<{ name: string; text: string }> {
  const { name, text, next } = await call('archiveFile', label, table, first);
  return next === undefined ? { name, text } : { name, text: text + (await wholeFile(label, table, next)).text };
}

function SaveFile({ label, table, fail }: { label: string; table: string; fail: (sentence: string) => void }) {
  const [file, setFile] = useState<{ readonly name: string; readonly url: string }>();
  const [busy, setBusy] = useState(false);
  useEffect(() => () => file && URL.revokeObjectURL(file.url), [file]);
  const prepare = async () => {
    setBusy(true);
    const made = await wholeFile(label, table).catch((error: Error) => error.message);
    setBusy(false);
    if (typeof made === 'string') fail(made);
    // The mark tells programs that the file is UTF-8.
    else setFile({ name: made.name, url: URL.createObjectURL(new Blob(['\ufeff', made.text], { type: 'text/csv' })) });
  };
  if (file)
    return (
      <a class="link" href={file.url} download={file.name}>
        {say.saved(file.name)}
      </a>
    );
  return (
    <Button class="link" aria-label={`${say.download}: ${table}`} aria-busy={busy} disabled={busy} onClick={prepare}>
      {busy ? say.saving : say.download}
    </Button>
  );
}
