import { openAddOn } from '../support/add-on';
it('sets up', () => {
  const t0 = performance.now();
  const a = openAddOn();
  a.menu('setUp');
  console.log('setUp ms', performance.now() - t0, a.shown, a.lastCalls());
  console.log(a.book.sheets().map(s => `${s.name} ${s.rows}x${s.cols} ${s.hidden}`));
  const t1 = performance.now();
  a.menu('setUp');
  console.log('again ms', performance.now() - t1, a.shown, a.lastCalls());
  const t2 = performance.now();
  a.menu('addSampleSeason');
  console.log('sample ms', performance.now() - t2, a.shown, a.lastCalls());
  console.table(a.rows('Orders').map(r => Object.fromEntries(Object.entries(r).map(([k,v])=>[k,v.display]).filter(([k])=>['Order ID','Style','Due','Shipped','Open','Filled','Value','Expenses','Days left','Status'].includes(k!)))));
  console.table(a.rows('Inventory').map(r => Object.fromEntries(Object.entries(r).map(([k,v])=>[k,v.display]).filter(([k])=>['SKU','On hand','Received','Issued','Allocated','On order','Available','Average cost','Stock value','Reorder point','Status'].includes(k!)))));
  const h = a.call('home');
  console.log(JSON.stringify(h).slice(0,1500), a.lastCalls());
});
