// How samples are recognised in files that were not written for Selvedge.
import type { ImportSpec } from '../../derive/import';
import { ownershipNames } from '../ownership';
import type { samples } from './table';

export const imports: ImportSpec<keyof (typeof samples)['inputs']> = {
  naturalKeys: [['style', 'colour', 'type', 'round', 'maker', 'requestedOn']],
  unreadInto: 'notes',
  sums: [{ of: 'quantity' }],
  headerSynonyms: {
    sampleId: ['id', 'sample no', 'sample number'],
    style: ['style number', 'style no', 'style name', 'article', 'model', 'estilo', 'modelo'],
    colour: ['color', 'colorway', 'colourway'],
    size: ['talla', 'sample size'],
    type: ['sample type', 'stage', 'tipo'],
    round: ['submission', 'submit', 'ronda'],
    order: ['order id', 'po', 'po number', 'pedido'],
    maker: ['factory', 'supplier', 'vendor', 'fábrica', 'proveedor'],
    quantity: ['qty', 'pieces', 'pcs', 'cantidad'],
    requestedOn: ['request date', 'requested', 'fecha de solicitud'],
    neededBy: ['due date', 'deadline', 'need by'],
    promised: ['promised date', 'etd', 'expected'],
    sentOn: ['sent', 'ship date', 'sent date', 'enviada'],
    trackingNumber: ['tracking', 'awb'],
    receivedOn: ['received', 'received date', 'recibida'],
    verdict: ['result', 'approval', 'decision', 'status', 'sample status', 'estado'],
    comments: ['comment', 'remarks'],
    location: ['where', 'rack', 'box'],
    owner: ownershipNames.owner,
    notes: ['note', 'notas'],
  },
  valueSynonyms: {
    type: { prototype: 'Proto', 'pre-production': 'PP', 'salesman sample': 'SMS', 'top of production': 'TOP' },
    verdict: { ok: 'Approved', approve: 'Approved', resubmission: 'Resubmit', reject: 'Rejected' },
  },
};
