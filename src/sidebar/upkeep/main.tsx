// Starts the page of the reminders and the check: the server appends `selvedge.start('reminders')` or `selvedge.start('check')`.
import { render } from 'preact';
import { UpkeepPage } from './page';

export function start(view: string): void {
  const desk = document.getElementById('desk');
  if (desk) render(<UpkeepPage first={view === 'check' ? view : 'reminders'} />, desk);
}
