// A tracking number as it is typed: whose it is, what may be wrong with it, and the carrier filled in for the person.
import type { Locator } from 'playwright-core';
import type { FormView } from '../../src/app/api';
import { eventually } from '../support/eventually';
import { formView } from './server';
import { type Stage, staging, until } from './stage';

let stage: Stage;
const openStage = staging();

const open = async (presets: FormView['presets'] = {}) => {
  stage = await openStage('form/Shipments', {
    openForm: () => formView('Shipments', { presets: { direction: 'Outbound', ...presets } }),
  });
  await stage.page.getByRole('heading', { name: /^Add \w/ }).waitFor();
  await stage.page.locator('summary', { hasText: 'Carrier' }).click();
};
const field = (label: string): Locator => stage.page.getByLabel(label, { exact: true });
const button = (name: string): Locator => stage.page.getByRole('button', { name, exact: true });
const hint = () => stage.page.locator('#field-trackingNumber-note').textContent();
const hinted = (text: string) => until(async () => (await hint()) === text);

test('the carrier is named while the number is typed, and stands in its field at once', async () => {
  await open();
  await field('Tracking number').pressSequentially('33 1881 0025');
  await hinted('DHL Express');
  expect(await field('Tracking number').getAttribute('aria-describedby')).toContain('field-trackingNumber-note');
  await eventually(() => stage.page.locator('[aria-live="polite"]', { hasText: 'DHL Express' }).count(), 1);
  await until(async () => (await field('Carrier').inputValue()) === 'DHL');
  await eventually(() => button('Carrier: DHL').count(), 0);

  // What the person makes of it stays.
  await field('Carrier').fill('Transportes Lopes');
  await field('Tracking number').pressSequentially(' ');
  await eventually(() => field('Carrier').inputValue(), 'Transportes Lopes');
  await hinted('DHL Express. Carrier says Transportes Lopes.');
  expect(stage.callsOf('addRow')).toEqual([]);
});

test('letters that others write, too, fill nothing in', async () => {
  await open();
  await field('Tracking number').fill('JD0002242617644732');
  await hinted('DHL?');
  await eventually(() => field('Carrier').inputValue(), '');
});

test('of several that fit one is chosen, and another after it', async () => {
  await open();
  await field('Tracking number').fill('986578788855');
  await hinted('FedEx or UPS?');
  await button('Carrier: UPS').click();
  await eventually(() => field('Carrier').inputValue(), 'UPS');
  await button('Carrier: FedEx').click();
  await eventually(() => field('Carrier').inputValue(), 'FedEx');
  await eventually(() => button('Carrier: FedEx').getAttribute('aria-pressed'), 'true');
});

test('the carrier of the last shipment gives way, one that the person typed does not', async () => {
  await open({ carrier: 'Maersk' });
  await field('Tracking number').fill('1Z12345E6605272234');
  await until(async () => (await field('Carrier').inputValue()) === 'UPS');
  await button('Carrier: Maersk').click();
  await eventually(() => field('Carrier').inputValue(), 'Maersk');
  await field('Carrier').fill('Transportes Lopes');
  await hinted('UPS. Carrier says Transportes Lopes.');
  await eventually(() => stage.page.getByRole('button', { name: /^Carrier: / }).count(), 0);
});

test('a wrong check digit is a warning and keeps nothing from being added', async () => {
  await open();
  await field('Quantity').fill('120');
  await field('Tracking number').fill('MSKU9070324');
  await hinted('Maersk, container. The check digit does not fit: look for a typing slip.');
  await field('Tracking number').fill('020-12345676');
  await hinted('Lufthansa? The check digit does not fit: look for a typing slip.');
  await button('Add shipment').click();
  await stage.page.getByText('added').first().waitFor();
});

test('of a pasted link the number alone is kept; what nobody knows is left in peace', async () => {
  await open();
  await field('Tracking number').fill('https://www.dhl.com/track?tracking-id=3318810025&submit=1');
  await hinted('DHL Express');
  await button('Keep only 3318810025').click();
  await eventually(() => field('Tracking number').inputValue(), '3318810025');
  await field('Tracking number').fill('TGHU1234567');
  await hinted('Container');
  await field('Tracking number').fill('with Marta’s van <b>');
  await hinted('');
});
