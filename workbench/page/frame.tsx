// The add-on's own HTML: in the 300 px sidebar or in a dialog, in a frame that can reach the page only by messages.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CallAnswer, HtmlView } from '../server/wire';
import type { FrameReply, FrameRequest } from './frame-messages';
import { followShortcut } from './keys';

export interface FrameActions {
  call(name: string, args: readonly unknown[]): Promise<CallAnswer>;
  close(view: HtmlView): void;
  focusGrid(): void;
}

/** No allow-same-origin, no allow-top-navigation: a link with target="_top" must not take the spreadsheet away. */
const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

interface FrameProps {
  view: HtmlView;
  actions: FrameActions;
  resize?: (size: { width?: number; height?: number }) => void;
}

function HtmlFrame({ view, actions, resize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Before the frame is loaded: what it asks first would be heard by nobody, and wait for ever, where the page paints late.
  useLayoutEffect(() => {
    const hear = async ({ source, data }: MessageEvent<FrameRequest>) => {
      const target = frame.current?.contentWindow;
      if (!target || source !== target) return;
      if (data.type === 'call') {
        const reply: FrameReply = { id: data.id, answer: await actions.call(data.function, data.args) };
        target.postMessage(reply, '*');
      } else if (data.type === 'close') actions.close(view);
      else if (data.type === 'focus') actions.focusGrid();
      else if (data.type === 'shortcut') followShortcut(data.keys);
      else resize?.(data);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [view.id]);
  return <iframe ref={frame} title={view.title} src={`/page/html/${view.id}`} sandbox={SANDBOX} />;
}

export function Sidebar({ view, actions }: { view: HtmlView; actions: FrameActions }) {
  return (
    <aside class="sidebar" aria-label={view.title}>
      <header>
        <h2>{view.title}</h2>
        <button type="button" class="close" aria-label="Close sidebar" onClick={() => actions.close(view)} />
      </header>
      <HtmlFrame key={view.id} view={view} actions={actions} />
    </aside>
  );
}

export function HtmlDialog({ view, actions }: { view: HtmlView; actions: FrameActions }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: view.width ?? 600, height: view.height ?? 400 });
  useEffect(() => {
    if (view.kind === 'modal') dialog.current?.showModal();
    else dialog.current?.show();
    return () => dialog.current?.close();
  }, []);
  return (
    <dialog
      class="html-dialog"
      ref={dialog}
      aria-label={view.title}
      data-modal={view.kind === 'modal'}
      style={{ width: `${size.width + 48}px` }}
      onCancel={(event) => {
        event.preventDefault();
        actions.close(view);
      }}
    >
      <header>
        <h2>{view.title}</h2>
        <button type="button" class="close" aria-label="Close" onClick={() => actions.close(view)} />
      </header>
      <div style={{ height: `${size.height}px` }}>
        <HtmlFrame
          view={view}
          actions={actions}
          resize={({ width, height }) => setSize({ width: width ?? size.width, height: height ?? size.height })}
        />
      </div>
    </dialog>
  );
}
