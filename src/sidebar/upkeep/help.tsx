// Help in plain words: how the tabs, the sidebar and the reminders are worked with, and what to do when something looks wrong.
import * as en from '../../text/en';
import { Header, Notice } from '../frame';
import type { Way } from '../view';

const say = en.upkeep.help;

export function Help({ way, trouble }: { way: Way; trouble: string }) {
  return (
    <>
      <Header title={say.title} back={way} focused />
      <main>
        {trouble && <Notice text={trouble} />}
        {say.parts.map(({ title, lines }) => (
          <section key={title} class="issue" aria-label={title}>
            <h2>{title}</h2>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
      </main>
    </>
  );
}
