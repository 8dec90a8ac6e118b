// A real export comes in through the browser: chosen, adjusted, tried, written, taken out again, and never twice.
import { basename } from 'node:path';
import { atWorkbench } from '../support/at-workbench';
import { eventually } from '../support/eventually';
import { keepSeason } from '../support/season';

const FILE = 'test/fixtures/supply-chain-shipments.csv';

const NOW = '2026-11-22T09:00:00Z';

const { workbench, page, sidebar, problems } = atWorkbench({ now: NOW, data: () => keepSeason(NOW) });

/** The shipments as they are shown, by label. */
async function shipments(): Promise<readonly Record<string, string>[]> {
  const response = await fetch(`${workbench().url}/api/workbook`);
  const { sheets } = (await response.json()) as { sheets: { name: string; display: string[][] }[] };
  const [header = [], ...rows] = sheets.find(({ name }) => name === 'Shipments')?.display ?? [];
  return rows
    .filter(([id]) => id)
    .map((row) => Object.fromEntries(header.map((label, index) => [label, row[index] ?? ''])));
}

const press = (name: string | RegExp) => sidebar().getByRole('button', { name, exact: true }).click();
const step = (name: string) => sidebar().getByRole('heading', { name, exact: true }).waitFor();

async function chooseFile(): Promise<void> {
  await sidebar().getByLabel('Into').selectOption('Shipments');
  await sidebar().locator('input[type=file]').setInputFiles(FILE);
  // Its name stands there once it was read.
  await sidebar().getByText(basename(FILE)).waitFor();
  await press('Continue');
  await step('Columns');
}

describe('A file of somebody else’s', () => {
  it('is opened from the desk, and its columns are matched by name', async () => {
    for (const name of ['Extensions', 'Selvedge', 'Open desk'])
      await page().getByRole('menuitem', { name, exact: true }).click();
    await press('Import from a file…');
    await step('Import from a file');
    await chooseFile();
    await sidebar().getByText('“02-Jun-06” is Fri 2 Jun 2006').waitFor();
  });

  it('is adjusted and tried: what it adds up to is told, and nothing is written', async () => {
    const before = await shipments();
    await sidebar().getByLabel('Direction of every row').selectOption('Inbound');
    await sidebar().getByText('Not in the file').click();
    await sidebar().getByLabel('Tracking number', { exact: true }).selectOption('ASN/DN #');
    await sidebar().getByLabel('Carrier', { exact: true }).selectOption('Vendor');
    await press('Continue');
    await step('Check');
    await sidebar().getByText('23 shipments to add').waitFor();
    await sidebar().getByText('These add up to what is in the file.').waitFor();
    await sidebar().getByText('Row 8', { exact: true }).first().waitFor();
    expect(await shipments()).toEqual(before);
  });

  it('comes in as it was checked, read back from the sheet, and leads to the first of the new ones', async () => {
    await press('Add 23 shipments');
    await sidebar().getByText('23 shipments added: SHP-0011 to SHP-0033.').waitFor();
    await sidebar().getByText('Read back from the sheet: the same as in the check.').waitFor();
    const rows = await shipments();
    // The term of an older edition is what it is called now, and its own word stays in the notes.
    expect(rows.filter((row) => row.Notes?.includes('Incoterm: DDU')).map((row) => row.Incoterm)).toEqual(['DAP']);
    expect(rows.find((row) => row['Shipment ID'] === 'SHP-0011')).toMatchObject({
      Direction: 'Inbound',
      Quantity: '19',
      Carrier: 'RANBAXY Fine Chemicals LTD.',
      'Tracking number': 'ASN-8',
      Incoterm: 'EXW',
      ETA: '2 Jun 2006',
      Status: 'Late',
    });
    await press('Show in Shipments');
    await page().waitForFunction(
      () => document.querySelector<HTMLInputElement>('.o-topbar-toolbar input')?.value === 'A12',
    );
  });

  it('is read as last time when it is imported again, and adds nothing', async () => {
    await press('Import another file');
    await sidebar().getByLabel('Into').selectOption('Shipments');
    await sidebar().locator('input[type=file]').setInputFiles(FILE);
    await sidebar().getByText(basename(FILE)).waitFor();
    await press('Continue');
    await step('Check');
    await sidebar()
      .getByText(/^Opened as last time, on Sun 22 Nov 2026/)
      .waitFor();
    await sidebar().getByText('23 there already').waitFor();
    await eventually(() => sidebar().getByRole('button', { name: 'Nothing to add' }).isDisabled(), true);
  });

  it('is taken out again with one click, and what stood there before stays', async () => {
    const count = (await shipments()).length;
    await press('Change the columns');
    await press('Back');
    await sidebar().getByLabel('Into').selectOption('Inventory');
    await sidebar()
      .locator('input[type=file]')
      .setInputFiles({
        name: 'items.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'Código;Descripción;Proveedor\nTELA-1;Lino crudo;Hilados Peña\nTELA-2;Algodón;Hilados Peña',
        ),
      });
    await sidebar().getByText('items.csv').waitFor();
    await press('Continue');
    await press('Continue');
    await press('Add 2 items');
    await sidebar().getByText('2 items added: TELA-1 to TELA-2.').waitFor();
    await press('Undo');
    await sidebar().getByText('2 items taken out again.').waitFor();
    expect(await shipments()).toHaveLength(count);
    await sidebar().getByRole('button', { name: 'Back to the desk' }).last().click();
    await sidebar().getByText('Needs you first').waitFor();
  });

  it('met no error on the way, in the page or in any run of the add-on', async () => {
    const executions = (await (await fetch(`${workbench().url}/api/executions`)).json()) as {
      function: string;
      error?: unknown;
    }[];
    expect(executions.filter(({ error }) => error)).toEqual([]);
    expect(executions.map((run) => run.function)).toEqual(
      expect.arrayContaining(['openImportPage', 'openImport', 'checkImport', 'importRows', 'undo', 'openDesk']),
    );
    expect(problems).toEqual([]);
  });
});
