// The page as a whole: header and menus, the grid, the sidebar beside it, dialogs and notices above it.
import { useEffect, useMemo } from 'preact/hooks';
import { QuestionDialog, Toasts, Working } from './dialogs';
import { type FrameActions, HtmlDialog, Sidebar } from './frame';
import { Header } from './header';
import { listenForShortcuts } from './keys';
import { topMenus } from './menus';
import type { Session } from './session';

export function App({ session }: { session: Session }) {
  const state = session.state();
  const { name, menus, people, asked, sidebar, dialogs, toasts, running, offline } = state;
  const bar = useMemo(
    () =>
      topMenus({
        grid: session.grid,
        menus: () => session.state().menus,
        workbook: () => session.state().name,
        runItem: session.runItem,
      }),
    [menus],
  );
  const actions: FrameActions = {
    call: session.call,
    close: session.closeView,
    focusGrid: () => session.grid()?.focus(),
  };
  const question = asked[0];

  useEffect(listenForShortcuts, []);
  useEffect(() => {
    document.title = name === '' ? 'Selvedge workbench' : `${name} - Selvedge workbench`;
  }, [name]);
  useEffect(() => {
    window.dispatchEvent(new Event('resize'));
  }, [sidebar === null]);

  return (
    <>
      <Header name={name} rename={session.rename} menus={bar} user={session.user} people={people} />
      <div class="desk">
        <main id="grid" />
        {sidebar && <Sidebar view={sidebar} actions={actions} />}
      </div>
      {dialogs.map((view) => (
        <HtmlDialog key={view.id} view={view} actions={actions} />
      ))}
      {question && <QuestionDialog key={question.question.id} {...question} />}
      <Working label={offline ? 'Trying to connect…' : running > 0 ? 'Working…' : null} />
      <Toasts toasts={toasts} dismiss={session.dismiss} />
    </>
  );
}
