// Starts the page of the calendar: the server appends `selvedge.start('calendar', …)`.
import { render } from 'preact';
import type { Given } from '../../app/api';
import { take } from '../server';
import { CalendarPage } from './page';

function start(_page: string, first?: Given): void {
  take(first);
  const desk = document.getElementById('desk');
  if (desk) render(<CalendarPage />, desk);
}

// Under the name by which the server calls it.
Object.assign(window, { selvedge: { start } });
