// What is looked after now and then: the reminders with their settings and preview, and the check of the spreadsheet.
import { useState } from 'preact/hooks';
import * as en from '../../text/en';
import { useEscape } from '../escape';
import { useOpening } from '../open-page';
import type { Way } from '../view';
import { Archive } from './archive';
import { Check } from './check';
import { Desks } from './desks';
import { Help } from './help';
import { Preview } from './preview';
import { Reminders } from './reminders';
import { Schedule } from './schedule';
import { Start } from './start';
import { Steps } from './steps';
import type { View } from './view';

export function UpkeepPage({ first }: { first: View }) {
  const [view, setView] = useState(first);
  /** What kept the desk from being opened. */
  const [trouble, setTrouble] = useState('');
  const { opening, open } = useOpening(setTrouble);

  const show = (next: View) => {
    window.scrollTo(0, 0);
    setTrouble('');
    setView(next);
  };
  const back = () => {
    if (view !== first) show(first);
    else if (!opening) open('openDesk');
  };
  const way: Way = { back, backLabel: view === first ? en.page.back : en.page.backOne };
  // A form takes the key itself, and asks before what was typed is lost.
  useEscape(view !== 'schedule' && view !== 'start' && back);

  switch (view) {
    case 'start':
      return <Start openDesk={() => open('openDesk')} trouble={trouble} />;
    case 'schedule':
      return <Schedule way={way} />;
    case 'preview':
      return <Preview way={way} />;
    case 'desks':
      return <Desks way={way} trouble={trouble} />;
    case 'steps':
      return <Steps way={way} trouble={trouble} />;
    case 'help':
      return <Help way={way} trouble={trouble} />;
    case 'archive':
      return <Archive way={way} trouble={trouble} />;
    case 'check':
      return <Check way={way} trouble={trouble} archive={() => show('archive')} />;
    default:
      return <Reminders way={way} trouble={trouble} show={show} />;
  }
}
