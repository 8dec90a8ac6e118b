// Starts the import in its page: the server appends `selvedge.start([…])` with the tables that rows can go into.
import { render } from 'preact';
import type { ImportTables } from '../../app/api';
import { ImportPage } from './page';

function start(tables: ImportTables): void {
  const desk = document.getElementById('desk');
  if (desk) render(<ImportPage tables={tables} />, desk);
}

// Under the name by which the server calls it.
Object.assign(window, { selvedge: { start } });
