// Starts the import in its page: the server appends `selvedge.start("")`.
import { render } from 'preact';
import { ImportPage } from './page';

export function start(): void {
  const desk = document.getElementById('desk');
  if (desk) render(<ImportPage />, desk);
}
