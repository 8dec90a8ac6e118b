// Starts the sidebar in the page: the server appends `selvedge.start({ at: 'home' }, …)` or another view, with what it asks first.
import { render } from 'preact';
import type { Given } from '../app/api';
import { App } from './app';
import { take } from './server';
import type { View } from './view';

function start(view: View, first?: Given): void {
  take(first);
  const desk = document.getElementById('desk');
  if (desk) render(<App first={view} />, desk);
}

// Under the name by which the server calls it.
Object.assign(window, { selvedge: { start } });
