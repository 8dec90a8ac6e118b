// Starts the page of a partner's reply: the server appends `selvedge.start(row, …)` with the row that it was opened from, and all that a text is matched with.
import { render } from 'preact';
import type { Given, RowRef } from '../../app/api';
import { take } from '../server';
import { ReplyPage } from './page';

function start(of: RowRef | null, first?: Given): void {
  take(first);
  const desk = document.getElementById('desk');
  if (desk) render(<ReplyPage {...(of ? { of } : {})} />, desk);
}

// Under the name by which the server calls it.
Object.assign(window, { selvedge: { start } });
