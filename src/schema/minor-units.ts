// The currencies whose minor unit is no hundredth, by its decimals (ISO 4217): written by scripts/minor-units.mjs.

export const MINOR_UNITS: { readonly [decimals: number]: string } = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};
