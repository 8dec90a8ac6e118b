import { launchBrowser } from '../support/browser';
import { openSidebar } from './stage';

test('x', async () => {
  const { browser } = await launchBrowser();
  const stage = await openSidebar(browser, 'form/Orders');
  await stage.page.getByRole('heading', { name: /^Add \w/ }).waitFor();
  const field = (label: string) => stage.page.getByLabel(label, { exact: true });
  await field('Sizes').fill('S:80 M:160');
  await field('Quantity').fill('400');
  await new Promise((r) => setTimeout(r, 500));
  console.log(
    await stage.page.locator('form').innerText(),
    await field('Quantity').inputValue(),
    await field('Sizes').inputValue(),
  );
  await field('Unit price').fill('1.200');
  await field('Original ex-factory').fill('next Friday');
  await new Promise((r) => setTimeout(r, 500));
  await stage.page.screenshot({ path: '/tmp/a.png', fullPage: true });
  await browser.close();
});
