// How a log of calls and mails is recognised in files that were not written for Selvedge.
import type { ImportSpec } from '../../derive/import';
import { ownershipNames } from '../ownership';
import type { log } from './table';

export const imports: ImportSpec<keyof (typeof log)['inputs']> = {
  naturalKeys: [['day', 'with', 'what']],
  unreadInto: 'notes',
  sums: [],
  headerSynonyms: {
    logId: ['id', 'entry no'],
    day: ['date', 'fecha', 'date of contact'],
    with: ['contact', 'company', 'supplier', 'factory', 'customer', 'contacto', 'proveedor', 'fábrica', 'cliente'],
    about: ['order', 'reference', 'po', 'subject', 'pedido', 'asunto'],
    channel: ['type', 'medium', 'how', 'canal', 'medio'],
    direction: ['in/out', 'in out', 'sentido'],
    what: ['message', 'text', 'summary', 'minutes', 'description', 'mensaje', 'resumen'],
    ball: ['waiting for', 'action by', 'next by', 'turno'],
    followUpOn: ['follow up', 'follow-up', 'next action', 'reminder', 'seguimiento'],
    closedOn: ['closed', 'done on', 'completed', 'cerrado'],
    link: ['url', 'thread', 'enlace'],
    by: ['author', 'written by', 'user', 'autor'],
    owner: ownershipNames.owner,
    notes: ownershipNames.notes,
  },
  valueSynonyms: {
    channel: {
      phone: 'Call',
      telephone: 'Call',
      email: 'Mail',
      'e-mail': 'Mail',
      chat: 'WhatsApp',
      llamada: 'Call',
      correo: 'Mail',
      visita: 'Visit',
      reunión: 'Meeting',
      nota: 'Note',
    },
    direction: { incoming: 'In', received: 'In', outgoing: 'Out', sent: 'Out', recibido: 'In', enviado: 'Out' },
    ball: { ours: 'Us', we: 'Us', me: 'Us', theirs: 'Them', they: 'Them', nosotros: 'Us', ellos: 'Them' },
  },
};
