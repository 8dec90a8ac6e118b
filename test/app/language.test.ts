// In which language a person is spoken to: that of their Google account until they choose; what is laid into the sheet is the same for all.
import type { DesksView, SaveRemindersOutcome } from '../../src/app/api';
import { type AddOn, openAddOn, openSetUp } from '../support/add-on';

const items = (addOn: AddOn, mode?: 'NONE') =>
  addOn.google.open(addOn.user, mode)[0]?.items.flatMap((item) => ('label' in item ? [item.label] : []));
const about = (addOn: AddOn) => (addOn.call('desks') as DesksView).desks[0]?.about;
const said = (addOn: AddOn) => JSON.stringify(addOn.shown[addOn.shown.length - 1]);

test('Where nobody has used it yet, the menu speaks the language of the Google account: nothing that is kept may be read', () => {
  expect(items(openAddOn({ language: 'es-419' }), 'NONE')?.[0]).toBe('Abrir el panel');
  expect(items(openAddOn({ language: 'en-GB' }), 'NONE')?.[0]).toBe('Open desk');
  expect(items(openAddOn({ language: 'fr' }), 'NONE')?.[0]).toBe('Open desk');
});

test('Chosen with the reminders, a language holds for menu and sidebar, whatever the account says; the sheet stays as it is', () => {
  const addOn = openSetUp({ language: 'es' });
  expect(about(addOn)).toBe('Pedidos, envíos, stock y gastos.');
  // A person who speaks English has laid this, and one who speaks Spanish would lay the same.
  addOn.menu('setUp');
  expect(said(addOn)).toContain('Todo está ya en su sitio. No se ha cambiado nada.');
  const saved = addOn.call('saveReminders', { language: 'English' }) as SaveRemindersOutcome;
  expect(saved.ok).toBe(true);
  expect(about(addOn)).toBe('Orders, shipments, stock and expenses.');
  expect(items(addOn)?.[0]).toBe('Open desk');
  addOn.menu('setUp');
  expect(said(addOn)).toContain('Everything is in place already. Nothing was changed.');
});
