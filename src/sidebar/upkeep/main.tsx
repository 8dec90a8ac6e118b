// Starts the page of what is looked after now and then: the server appends `selvedge.start('reminders', …)`, or another of its views.
import { render } from 'preact';
import type { Given } from '../../app/api';
import { take } from '../server';
import { UpkeepPage } from './page';
import type { View } from './view';

const FIRST: readonly View[] = ['start', 'check', 'desks', 'steps', 'help', 'archive'];

function start(view: string, first?: Given): void {
  take(first);
  const desk = document.getElementById('desk');
  if (desk) render(<UpkeepPage first={FIRST.find((each) => each === view) ?? 'reminders'} />, desk);
}

// Under the name by which the server calls it.
Object.assign(window, { selvedge: { start } });
