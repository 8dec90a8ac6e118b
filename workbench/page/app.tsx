// The page as a whole: header and menus, the grid, the sidebar beside it, dialogs and notices above it.
import { useEffect, useMemo } from 'preact/hooks';
import { ClockControl } from './clock';
import { QuestionDialog, Toasts, Working } from './dialogs';
import { type FrameActions, HtmlDialog, Sidebar } from './frame';
import { Header } from './header';
import { listenForShortcuts } from './keys';
import { Mailbox, MailboxButton } from './mailbox';
import { topMenus } from './menus';
import type { Session } from './session';
import { timeOf } from './time';

export function App({ session }: { session: Session }) {
  const { profile } = session;
  const state = session.state();
  const { name, menus, people, asked, sidebar, dialogs, toasts, running, offline, clock } = state;
  const mail = session.mail.state();
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
  const closeMail = () => {
    session.mail.show(false);
    session.grid()?.focus();
  };

  useEffect(listenForShortcuts, []);
  useEffect(() => {
    const title = `${profile.name} workbench`;
    document.title = name === '' ? title : `${name} - ${title}`;
  }, [name]);
  useEffect(() => {
    window.dispatchEvent(new Event('resize'));
  }, [sidebar === null]);

  return (
    <>
      <Header
        name={name}
        rename={session.rename}
        menus={bar}
        user={session.user}
        accounts={profile.accounts}
        people={people}
      >
        {clock && <ClockControl heard={clock} actions={session.clock} hint={profile.hints.noTrigger} />}
        <MailboxButton
          list={mail.list}
          shown={mail.shown}
          toggle={() => (mail.shown ? closeMail() : session.mail.show(true))}
        />
      </Header>
      <div class="desk">
        <main id="grid" />
        {clock === null && (
          <p class="opening" role="status">
            Opening the spreadsheet…
          </p>
        )}
        {sidebar && <Sidebar view={sidebar} actions={actions} />}
        {mail.shown && clock && (
          <Mailbox
            state={mail}
            now={timeOf(clock)}
            timeZone={clock.clock.timeZone}
            hint={profile.hints.noMail}
            actions={{
              open: session.mail.open,
              close: closeMail,
              follow: session.follow,
              moveToMorning: session.moveToMorning,
            }}
          />
        )}
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
