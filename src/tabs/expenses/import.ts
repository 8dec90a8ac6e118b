// How expenses are recognised in files that were not written for Selvedge.
import type { ImportSpec } from '../../derive/import';
import { currencyWords } from '../../domain/currency-words';
import { ownershipNames } from '../ownership';
import type { expenses } from './table';

export const imports: ImportSpec<keyof (typeof expenses)['inputs']> = {
  naturalKeys: [['date', 'vendor', 'category', 'amount', 'currency']],
  carries: ['date', 'vendor', 'currency', 'dueDate', 'order'],
  unreadInto: 'notes',
  sums: [{ of: 'amount', currency: 'currency' }],
  settledBy: { amount: 'paidOn' },
  headerSynonyms: {
    expenseId: ['id'],
    date: ['invoice date', 'bill date', 'posting date', 'transaction date', 'fecha'],
    category: ['type', 'account', 'expense type', 'cost type', 'categoría'],
    vendor: ['supplier', 'payee', 'paid to', 'merchant', 'proveedor'],
    order: ['order id', 'po', 'po number', 'po no', 'order number', 'pedido'],
    shipment: ['shipment id', 'tracking number', 'awb'],
    amount: ['total', 'invoice amount', 'total amount', 'gross', 'cost', 'importe'],
    currency: ['curr', 'ccy', 'moneda'],
    rate: ['exchange rate', 'fx rate'],
    dueDate: ['due', 'due on', 'payment due', 'vencimiento'],
    paidOn: ['paid', 'paid date', 'payment date', 'date paid'],
    receipt: ['invoice link', 'link', 'url'],
    ...ownershipNames,
  },
  valueSynonyms: {
    currency: currencyWords,
    category: {
      shipping: 'Freight',
      customs: 'Duty',
      duties: 'Duty',
      fabrics: 'Fabric',
      trims: 'Trim',
      samples: 'Sample',
      tela: 'Fabric',
      telas: 'Fabric',
      tejido: 'Fabric',
      avios: 'Trim',
      muestras: 'Sample',
      transporte: 'Freight',
      flete: 'Freight',
      aduana: 'Duty',
      aranceles: 'Duty',
      inspeccion: 'Inspection',
      viaje: 'Travel',
      anticipo: 'Deposit',
      saldo: 'Balance',
      otros: 'Other',
    },
  },
};
