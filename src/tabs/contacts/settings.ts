// The setting of Contacts: whether names that other tabs use are offered as contacts.
import { onOff } from '../../domain/settings/kinds';
import { defineSetting, type Setting } from '../../schema/setting';

export const offerContacts = defineSetting({
  name: 'Offer contacts',
  kind: onOff,
  default: true,
  note: 'On: names that other tabs use and that have no contact are offered in the sidebar. Off: they are not.',
});

export const settings: readonly Setting[] = [offerContacts];
