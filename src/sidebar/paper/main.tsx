// Starts the printed page of a document: the server appends `selvedge.start([table, id, …], …)` with what it is asked by.
import { render } from 'preact';
import type { Given } from '../../app/api';
import { take } from '../server';
import { type Asked, PaperPage } from './page';

function start(asked: Asked, first?: Given): void {
  take(first);
  const desk = document.getElementById('desk');
  if (desk) render(<PaperPage asked={asked} />, desk);
}

// Under the name by which the server calls it.
Object.assign(window, { selvedge: { start } });
