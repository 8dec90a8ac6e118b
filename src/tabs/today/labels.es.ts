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

const BLOCK_HELP: { readonly [Name in BlockName]: string } = {
  past: 'Las filas de todas las pestañas que llevan más tiempo pasadas.',
  rest: 'Las siguientes filas de todas las pestañas que no han pasado.',
  shown: 'Lo que dicen las columnas de la izquierda, tal como se encontró.',
  desk: 'Las filas más urgentes de cada clase: el panel lee estas.',
  count: 'Cuántas filas de cada clase tiene cada responsable.',
  lack: 'Las filas de todas las pestañas sin ID propio: cuántas, la primera, de quién.',
  unfinished: 'Las filas de todas las pestañas que aún no cuentan en ningún sitio.',
};

const inBlocks = (said: (block: BlockName, name: LineField | 'rows') => string) =>
  Object.fromEntries(
    (Object.keys(BLOCKS) as BlockName[]).flatMap((block) =>
      BLOCKS[block].map(({ name }): [string, string] => [blockKey(block, name), said(block, name)]),
    ),
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
    ...inBlocks((block, name) => `${BLOCK[block]}: ${FIELD[name]}`),
  },
  helps: {
    action:
      'Elige lo que se hace: se escribe en la fila al momento, y esta celda queda vacía otra vez. Últimos pasos lo deshace.',
    only: 'En la primera fila: un responsable, o parte de la dirección. Vacío muestra las de todos.',
    urgency: 'Para cuándo se necesita.',
    what: 'De qué trata la fila.',
    who: 'Con quién se trata la fila.',
    why: 'Por qué requiere atención.',
    daysLeft: 'Hasta el día que cuenta; por debajo de 0 ha pasado.',
    owner: 'A quién se avisa de ella.',
    link: 'Lleva a la fila.',
    offerDone: 'Lo que ofrece Acción.',
    offerSnooze: 'Lo que ofrece Acción.',
    offerChase: 'Lo que ofrece Acción.',
    note: 'Cuántas líneas se muestran, y lo que se dice debajo.',
    total: 'Cuántas filas requieren atención, el día en que se vio, y cuántas filas hay.',
    ...inBlocks((block) => BLOCK_HELP[block]),
  },
};
