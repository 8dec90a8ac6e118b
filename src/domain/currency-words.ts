// What files write in a column of currencies besides the three letters. A bare dollar sign may be one of many: it is asked.
export const currencyWords = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  us$: 'USD',
  usd$: 'USD',
  'u.s. dollar': 'USD',
  'us dollar': 'USD',
  'us dollars': 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  hk$: 'HKD',
  rmb: 'CNY',
} as const;
