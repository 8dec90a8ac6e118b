// Starts the sidebar in the page: the server appends `selvedge.start('home', …)` or `selvedge.start('form/Orders', …)`, with its first view.
import { render } from 'preact';
import type { Given } from '../app/api';
import { App } from './app';
import { take } from './server';
import { readView } from './view';

export function start(view: string, first?: Given): void {
  take(first);
  const desk = document.getElementById('desk');
  if (desk) render(<App first={readView(view)} />, desk);
}
