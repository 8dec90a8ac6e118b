// Starts the page of a partner's reply: the server appends `selvedge.start('reply', …)` with all that a text is matched with.
import { render } from 'preact';
import type { Given } from '../../app/api';
import { take } from '../server';
import { ReplyPage } from './page';

function start(_page: string, first?: Given): void {
  take(first);
  const desk = document.getElementById('desk');
  if (desk) render(<ReplyPage />, desk);
}

// Under the name by which the server calls it.
Object.assign(window, { selvedge: { start } });
