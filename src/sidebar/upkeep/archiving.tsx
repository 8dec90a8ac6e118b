// One archive: what it would do, and once the person says so, its parts one after the other, with a stop between them.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { ArchiveOutcome, ArchivePreview } from '../../app/api';
import type { ArchiveChoice } from '../../schema/wire-archive';
import * as en from '../../text/en';
import { useEscape } from '../escape';
import { Button, Header } from '../frame';
import { useLoaded } from '../load';
import { call } from '../server';
import { count } from '../words';
import { Board } from './board';

const say = en.archivePage;

/** Why a part was not done, in a sentence. */
export const whyNot = (outcome: Exclude<ArchiveOutcome, { ok: true }>): string =>
  'why' in outcome ? outcome.why : en.refused[outcome.refused];

interface ArchivingProps {
  readonly choice: ArchiveChoice;
  /** Back to the overview, with what is to be told there. */
  readonly leave: (sentence: string) => void;
}

export function Archiving({ choice, leave }: ArchivingProps) {
  const ask = useCallback(() => call('previewArchive', choice), [choice]);
  const loaded = useLoaded(ask);
  const { data } = loaded;
  const [moved, setMoved] = useState<{ readonly rows: number; readonly all: number }>();
  const [failure, setFailure] = useState('');
  const stop = useRef(false);
  const way = { back: () => leave(''), backLabel: en.page.backOne };
  useEscape(!moved && way.back);

  const run = async (all: number) => {
    stop.current = false;
    setFailure('');
    setMoved({ rows: 0, all });
    for (let left = all; left > 0; ) {
      const outcome = await call('archivePart', choice).catch((error: Error) => error.message);
      if (typeof outcome === 'string' || !outcome.ok) {
        setMoved(undefined);
        setFailure(typeof outcome === 'string' ? outcome : whyNot(outcome));
        loaded.reload();
        return;
      }
      left = outcome.left;
      setMoved({ rows: all - left, all });
      if (left === 0) leave(outcome.said);
      else if (stop.current) {
        leave(`${outcome.said} ${say.stopped}`);
        return;
      }
    }
  };

  if (moved) return <Moving {...moved} stop={stop} />;
  const refused = data && 'refused' in data ? en.refused[data.refused] : '';
  const preview = data && !('refused' in data) ? data : undefined;
  return (
    <Board
      title={preview?.title ?? say.title}
      way={way}
      loaded={loaded}
      notices={[refused, failure, preview?.obstacle ?? '']}
      heights={[60, 60, 120]}
    >
      {preview && <Preview preview={preview} run={() => run(preview.rows)} />}
    </Board>
  );
}

function Moving({ rows, all, stop }: { rows: number; all: number; stop: { current: boolean } }) {
  const [stopping, setStopping] = useState(false);
  const halt = () => {
    stop.current = true;
    setStopping(true);
  };
  return (
    <>
      <Header title={say.title} focused />
      <main>
        <progress value={rows} max={all} aria-label={say.title} />
        <p class="found" role="status">
          {stopping ? say.stopping : say.moving(count(rows), count(all))}
        </p>
        <div class="dock">
          <Button class="btn quiet" disabled={stopping} onClick={halt}>
            {say.stop}
          </Button>
        </div>
      </main>
    </>
  );
}

function Preview({ preview, run }: { preview: ArchivePreview; run: () => void }) {
  const { moves, stays, totals, notes, rows, obstacle } = preview;
  return (
    <>
      <Lines title={say.moves} lines={moves.length > 0 ? moves : [say.nothing]} />
      <Lines title={say.stays} lines={stays} />
      <Lines title="" lines={notes} />
      {totals.length > 0 && (
        <section class="issue" aria-label={say.totals}>
          <h2>{say.totals}</h2>
          {totals.map(({ name, before, archived, carried, after }) => (
            <table key={name} class="sums">
              <caption>{name}</caption>
              <tbody>
                {[before, archived, carried, after].map((figure, index) => (
                  <tr key={say.columns[index]}>
                    <th scope="row">{say.columns[index]}</th>
                    <td>{figure}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </section>
      )}
      {rows > 0 && obstacle === undefined && (
        <div class="dock">
          <Button class="btn" onClick={run}>
            {say.archive(count(rows))}
          </Button>
        </div>
      )}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="issue">
      {title && <h2>{title}</h2>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
