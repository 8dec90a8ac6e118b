// Cómo se llaman la pestaña y sus columnas en una hoja en español: the tab and its columns on a sheet in Spanish.
import { BLOCKS, type BlockName, blockKey, type LineField } from '../../schema/lines';

const BLOCK: { readonly [Name in BlockName]: string } = {
  past: 'Vencidas',
  rest: 'Otras',
  shown: 'Mostradas',
  desk: 'Panel',
  count: 'Recuento',
  lack: 'Sin ID',
  unfinished: 'Incompletas',
};

const FIELD: { readonly [Name in LineField | 'rows']: string } = {
  urgency: 'urgencia',
  id: 'ID',
  table: 'pestaña',
  finding: 'hallazgo',
  figure: 'cifra',
  row: 'fila',
  owner: 'responsable',
  what: 'qué',
  who: 'quién',
  waits: 'espera',
  unit: 'unidad',
  tile: 'grupo',
  first: 'primera',
  second: 'segunda',
  rows: 'filas',
};

const blocks = (Object.keys(BLOCKS) as BlockName[]).flatMap((block) =>
  BLOCKS[block].map(({ name }): [string, string] => [blockKey(block, name), `${BLOCK[block]}: ${FIELD[name]}`]),
);

export const labels = {
  title: 'Hoy',
  columns: {
    action: 'Acción',
    only: 'Mostrar solo',
    urgency: 'Urgencia',
    what: 'Qué',
    who: 'Quién',
    why: 'Por qué',
    daysLeft: 'Días restantes',
    owner: 'Responsable',
    link: 'Enlace',
    offerDone: 'Oferta: hecho',
    offerSnooze: 'Oferta: posponer',
    offerChase: 'Oferta: reclamar',
    note: 'Nota',
    total: 'Total',
    ...Object.fromEntries(blocks),
  },
};
