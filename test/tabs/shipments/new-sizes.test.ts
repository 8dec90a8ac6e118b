// A size of an order that no item is kept of: the item that it gets, its code, what it costs, and what is offered beside it.
import { counted, goods, item, offeredBySku, type Rows, ship } from '../../support/shipping-desk';

/** The items that the form offers beyond those that are there. */
const newSkus = (items: Rows['items'] = [], sizes = 'S:80 M:200 L:120') =>
  offeredBySku({ items, order: { sizes } })
    .slice(items.length)
    .map(([sku]) => sku);

describe('An item for a new size', () => {
  it('is made like its sister with the new size, and its pieces leave at what it costs', () => {
    const kept = {
      ...{ description: 'Camp collar shirt', unit: 'pcs', location: 'Rack 4', supplier: 'Porto Lda', owner: 'Iris' },
      ...{ dailyDemand: 3, leadTime: 20, unitCost: 6 },
    };
    const items = [item('S', kept), item('M', { unitCost: 9 })];
    const { added } = ship({ items }, { 'sku:LS-ECR-S': undefined, 'sku:LS-ECR-M': undefined, 'sku:LS-ECR-L': 20 });
    const made = { sku: 'LS-ECR-L', kind: 'Finished', style: 'Linen shirt', colour: 'Ecru', size: 'L', unitCost: 6 };
    const alike = { description: 'Camp collar shirt', unit: 'pcs', location: 'Rack 4', supplier: 'Porto Lda' };
    expect(added[0]).toStrictEqual({ in: 'Inventory', ...made, ...alike, owner: 'Iris' });
    expect(added[2]).toMatchObject({ in: 'Stock moves', sku: 'LS-ECR-L', quantity: -20, unitCost: 6 });
  });

  it('costs nothing where nobody has said what its sister costs', () => {
    const items = [item('S', { unitCost: '' }), item('M')];
    const { added } = ship({ items }, { 'sku:LS-ECR-S': undefined, 'sku:LS-ECR-M': undefined, 'sku:LS-ECR-L': 20 });
    expect(added[0]).toMatchObject({ in: 'Inventory', unitCost: undefined });
    expect(added[2]).toMatchObject({ in: 'Stock moves', unitCost: 0 });
  });

  it('has its size where that of its sister stands, as a part of the code of its own', () => {
    const codeFor = (sku: string, size: string, more = 'L') => newSkus([item(size, { sku })], `${size}:1 ${more}:1`)[0];
    expect(codeFor('LS-ECR-M', 'M')).toBe('LS-ECR-L');
    expect(codeFor('LS_ECR/m', 'M')).toBe('LS_ECR/L');
    expect(codeFor('LS ECR.36', '36', '38')).toBe('LS ECR.38');
    // The hyphen that a text program writes is one, too.
    expect(codeFor('LS‐ECR‐3–6M', '3-6m', '6-9m')).toBe('LS‐ECR‐6-9M');
    expect(codeFor('LS-ECR-ONESIZE', 'One size', 'Two size')).toBe('LS-ECR-TWOSIZE');
    expect(codeFor('LS-One size', 'one size')).toBe('LS-L');
  });

  it('has its size behind the code of a sister whose own does not stand there by itself', () => {
    const codeFor = (sku: string, size: string, more = 'L') => newSkus([item(size, { sku })], `${size}:1 ${more}:1`)[0];
    expect(codeFor('DRESS', 'S')).toBe('DRESS-L');
    expect(codeFor('LS-XL', 'L', 'S')).toBe('LS-XL-S');
    expect(codeFor('4712', '12', '14')).toBe('4712-14');
    expect(codeFor('M', 'M')).toBe('M-L');
    expect(codeFor('LS-M-ECR', 'M')).toBe('LS-M-ECR-L');
  });

  it('has the next code that is free, where others have it already', () => {
    const other = (sku: string) => item('L', { sku, style: 'Dress' });
    const items = [item('S'), item('M'), other('ls-ecr-l'), other('LS-ECR-L-2')];
    const skus = (rows: Rows['items']) => offeredBySku({ items: rows ?? [] }).map(([sku]) => sku);
    expect(skus(items)).toStrictEqual(['LS-ECR-S', 'LS-ECR-M', 'LS-ECR-L-3']);
    expect(skus(items.slice(0, 3))).toStrictEqual(['LS-ECR-S', 'LS-ECR-M', 'LS-ECR-L-2']);
  });

  it('has a code of its own where another new size would have the same', () => {
    expect(newSkus([item('S')], 'S:80 XL:20 X L:5')).toStrictEqual(['LS-ECR-XL', 'LS-ECR-XL-2']);
  });

  it('is for each size of which the order has any and no item is kept, however it is written', () => {
    expect(newSkus([item('s ')], 'S:80 M:200 L:0 XL:20')).toStrictEqual(['LS-ECR-M', 'LS-ECR-XL']);
    expect(newSkus([item('S'), item('', { sku: 'LS-ECR' })])).toStrictEqual([]);
    expect(newSkus([], 'S:80 M:200')).toStrictEqual([]);
    expect(newSkus([item('S')], '')).toStrictEqual([]);
    expect(newSkus([item('S')], 'assorted')).toStrictEqual([]);
  });
});

describe('What is offered of each size', () => {
  it('is what the order says of that size, where it alone has an item', () => {
    const one: Rows = { order: { sizes: 'S:100 M:300' }, items: [item('S')] };
    expect(offeredBySku(one)).toStrictEqual([
      ['LS-ECR-S', 100],
      ['LS-ECR-M', undefined],
    ]);
    const shipments = [goods({ shipmentId: 'SHP-0001', sku: 'LS-ECR-S', quantity: 30, shippedOn: '2026-11-20' })];
    expect(offeredBySku({ ...one, shipments })[0]).toStrictEqual(['LS-ECR-S', 70]);
  });

  it('is nothing of a size that the order does not have, however many are on hand', () => {
    const items = [item('XL'), item('S'), item('M'), item('L')];
    expect(offeredBySku({ items, moves: [counted('LS-ECR-XL', 50)] })).toStrictEqual([
      ['LS-ECR-XL', undefined],
      ['LS-ECR-S', 80],
      ['LS-ECR-M', 200],
      ['LS-ECR-L', 120],
    ]);
    expect(offeredBySku({ items: [item('XL')], order: { sizes: 'S:400' } })[0]).toStrictEqual(['LS-ECR-XL', undefined]);
  });

  it('is what is on hand of an item without a size, and of any where the sizes of the order cannot be read', () => {
    const items = [item('S'), item('M'), item('', { sku: 'LS-ECR' })];
    const moves = [counted('LS-ECR', 30), counted('LS-ECR-S', 5, 2)];
    expect(offeredBySku({ items, moves })).toStrictEqual([
      ['LS-ECR-S', 80],
      ['LS-ECR-M', 200],
      ['LS-ECR', 30],
    ]);
    expect(offeredBySku({ items, moves, order: { sizes: 'assorted' } })).toStrictEqual([
      ['LS-ECR-S', 5],
      ['LS-ECR-M', undefined],
      ['LS-ECR', 30],
    ]);
  });

  it('is offered once where two items are kept of one size, and what left of either counts', () => {
    const items = [item('S'), item('S', { sku: 'LS-ECR-S-PACK' }), item('M'), item('L')];
    expect(offeredBySku({ items }).map(([, quantity]) => quantity)).toStrictEqual([80, undefined, 200, 120]);
    const shipments = [goods({ shipmentId: 'SHP-0001', sku: 'ls-ecr-s-pack', quantity: 50, shippedOn: '2026-11-20' })];
    expect(offeredBySku({ items, shipments }).map(([, quantity]) => quantity)).toStrictEqual([30, undefined, 200, 120]);
  });
});
