// The setting of Contacts: whether names that other tabs use are offered as contacts.
import { onOff } from '../../domain/settings/kinds';
import { defineSetting, type Setting } from '../../schema/setting';

export const offerContacts = defineSetting({
  name: 'Offer contacts',
  kind: onOff,
  default: true,
  note: 'Whether names without a contact are offered in the sidebar, on or off.',
});

export const settings: readonly Setting[] = [offerContacts];
