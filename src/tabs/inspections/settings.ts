// The settings of Inspections: by which level and which AQLs one inspects, as long as a row says nothing else.
import { checkField } from '../../schema/checks';
import { choice } from '../../schema/kinds';
import { AQLS, type Aql, aqlOf, LEVELS, type Level } from '../../schema/sampling';
import { defineSetting, type Setting } from '../../schema/setting';

const levelOf = (cell: unknown): Level | undefined =>
  LEVELS.find((level) => level.toLowerCase() === String(cell).trim().toLowerCase());

/** A cell turns 4.0 into 4: it is kept as the number. */
const aql = (item: string, preset: Aql, of: string) =>
  defineSetting<Aql>({
    name: 'Inspection',
    item,
    kind: {
      read: aqlOf,
      write: Number,
      fits: (cell) => aqlOf(cell) !== undefined,
      example: '2.5',
      control: choice(...AQLS),
      show: (cell) => aqlOf(cell) ?? String(cell),
      check(typed, reading) {
        const parsed = checkField(choice(...AQLS), typed, reading);
        return parsed.ok && parsed.value !== undefined ? { ok: true, value: Number(parsed.value) } : parsed;
      },
    },
    default: preset,
    note: `The acceptable quality limit of ${of} defects: ${AQLS.join(', ')}.`,
    place: 65,
  });

export const inspectionLevel = defineSetting<Level>({
  name: 'Inspection',
  item: 'Level',
  kind: {
    read: levelOf,
    write: String,
    fits: (cell) => levelOf(cell) !== undefined,
    example: 'II',
    control: choice(...LEVELS),
  },
  default: 'II',
  note: `The inspection level: ${LEVELS.join(', ')}.`,
  place: 65,
});
export const majorAql = aql('Major AQL', '2.5', 'major');
export const minorAql = aql('Minor AQL', '4.0', 'minor');

export const settings: readonly Setting[] = [inspectionLevel, majorAql, minorAql];
