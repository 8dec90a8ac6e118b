// Starts the sidebar in the page: the server appends `selvedge.start('home')` or `selvedge.start('form/Orders')`.
import { render } from 'preact';
import { App } from './app';
import { readView } from './view';

export function start(view: string): void {
  const desk = document.getElementById('desk');
  if (desk) render(<App first={readView(view)} />, desk);
}
