// What the add-on says of itself, as the server wrote it into the page.
import type { Profile } from '../server/wire';

/** @throws where the page came from elsewhere than the server. */
export function readProfile(): Profile {
  const data = document.getElementById('profile')?.textContent;
  if (!data) throw new Error('The page does not say whose workbench it is.');
  return JSON.parse(data) as Profile;
}
