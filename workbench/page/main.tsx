// Starts the page in a window: as whom stands in the address, ?user=.
import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './engine.css';
import './page.css';
import './clock.css';
import './mailbox.css';
import { render } from 'preact';
import { App } from './app';
import { readProfile } from './profile';
import { startSession } from './session';

const root = document.getElementById('page') ?? document.body;
root.replaceChildren();
const profile = readProfile();
const user = new URLSearchParams(location.search).get('user') || profile.accounts[0];
const session = startSession({ profile, user }, gridPlace, draw);
draw();

function draw(): void {
  render(<App session={session} />, root);
}

function gridPlace(): HTMLElement {
  const place = document.getElementById('grid');
  if (!place) throw new Error('The page has no place for the grid.');
  return place;
}
