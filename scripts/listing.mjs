// npm run listing: draws what the Marketplace wants of a listing into docs/listing/: icons, the banner, screenshots of just its size.
import { load } from './load.mjs';

const folder = 'docs/listing';
const { launchBrowser } = await load('test/support/browser.ts');
const { startWorkbench } = await load('test/support/workbench.ts');
const { browser } = await launchBrowser();

/** A selvedge: the woven edge of a cloth, with the thread that marks it. */
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="100%" height="100%">
  <rect width="32" height="32" rx="7" fill="#0b3d91"/>
  <path d="M5 9h16M5 14h16M5 19h16M5 24h16" stroke="#e8f0fe" stroke-width="2.4" stroke-linecap="round"/>
  <path d="M25 6v20" stroke="#f9ab00" stroke-width="3" stroke-linecap="round" stroke-dasharray="2.6 4.2"/>
</svg>`;

const page = (body) =>
  `<!doctype html><style>*{margin:0}body{background:transparent;font-family:Arial,sans-serif}</style>${body}`;

async function draw(name, [width, height], body) {
  const window = await browser.newPage({ viewport: { width, height } });
  await window.setContent(page(body));
  await window.screenshot({ path: `${folder}/${name}.png`, omitBackground: true });
  await window.close();
}

const banner = `<div style="width:220px;height:140px;box-sizing:border-box;padding:16px 14px;background:#e8f0fe;color:#0b3d91">
  <div style="width:40px;height:40px">${mark}</div>
  <b style="display:block;margin:10px 0 4px;font-size:21px">Selvedge</b>
  <span style="font-size:12px">Your production desk, in Sheets</span></div>`;

async function screenshots() {
  const workbench = await startWorkbench({ args: ['--now', '2026-11-22T09:00:00Z'] });
  try {
    const window = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await window.goto(workbench.url);
    await window.locator('.o-grid canvas').first().waitFor();
    const sidebar = window.frameLocator('iframe');
    const take = async (name) => {
      await window.mouse.move(5, 5);
      await window.waitForTimeout(600);
      await window.screenshot({ path: `${folder}/${name}.png` });
    };
    await window.locator('.o-sheet').filter({ hasText: 'Today' }).first().click();
    await take('today');
    await window.locator('.o-sheet').filter({ hasText: 'Orders' }).first().click();
    for (const name of ['Extensions', 'Selvedge', 'Open desk']) {
      await window.getByRole('menuitem', { name, exact: true }).click();
    }
    await sidebar.getByText('Needs you first').waitFor();
    await take('desk');
    await sidebar.getByRole('button', { name: 'Add order', exact: true }).click();
    await sidebar.getByLabel('Style', { exact: true }).fill('Camp shirt');
    await sidebar.getByLabel('Quantity', { exact: true }).fill('400');
    await take('form');
  } finally {
    await workbench.stop();
  }
}

async function drawings() {
  await draw('icon-128', [128, 128], mark);
  await draw('icon-32', [32, 32], mark);
  await draw('banner', [220, 140], banner);
}

/** Those that are named on the command line, else all. */
const parts = { drawings, screenshots };
const asked = process.argv.slice(2);
try {
  for (const [name, make] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await make();
} finally {
  await browser.close();
}
