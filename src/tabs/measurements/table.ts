// Measurements: a point of measure of a style in one size, as it is specified, and as a sample of it measures.
import { choice, date, id, name, number, reference, signed, text } from '../../schema/kinds';
import { reasonColumns } from '../../schema/reasons';
import { defineTable, ID_TONES } from '../../schema/table';
import { ownership } from '../ownership';
import { labels } from './labels.es';
import { why } from './why';

const SPEC = 'Spec';
const MEASURED = 'Measured';

/** One tolerance alone counts both ways; files write the lower one with its sign or without. */
const OVER = 'IF(HAS([Plus tolerance]);[Plus tolerance];NUM([Minus tolerance]))';
const UNDER = 'IF(HAS([Minus tolerance]);[Minus tolerance];NUM([Plus tolerance]))';
/** A tolerance without its sign. */
const sizeOf = (tolerance: string) => `SQRT((${tolerance})*(${tolerance}))`;

export const measurements = defineTable({
  name: 'Measurements',
  spanish: labels,
  one: 'measurement',
  tabColor: '#6d4c41',
  form: ['style', 'point', 'size', 'spec', 'plus', 'minus', 'unit', 'sample', 'measured'],
  alikeBy: ['style', 'point'],
  title: ['style', 'point', 'size'],
  first: {
    frozen: ['pointId', 'status', 'style'],
    beside: ['point', 'size', 'spec', 'minus', 'plus', 'unit', 'measured', 'difference', 'sample'],
  },
  inputs: {
    pointId: { label: 'Point ID', kind: id('POM'), help: 'Given by Selvedge.', width: 94 },
    style: {
      label: 'Style',
      kind: name,
      names: 'Styles',
      required: true,
      help: 'The style that is measured.',
      preset: { from: 'last' },
      width: 100,
    },
    point: {
      label: 'Point',
      kind: name,
      required: true,
      help: 'The point of measure, such as 1/2 chest.',
      halfWidth: true,
      width: 140,
    },
    size: { label: 'Size', kind: name, help: 'Such as M. Blank: every size.', width: 60 },
    spec: { label: 'Spec', kind: number, help: 'What it is to measure.', halfWidth: true, width: 80 },
    plus: {
      label: 'Plus tolerance',
      kind: number,
      alike: ['style', 'point'],
      help: 'How much more it may measure. Blank: as the minus tolerance.',
      halfWidth: true,
      width: 110,
    },
    minus: {
      label: 'Minus tolerance',
      kind: signed,
      alike: ['style', 'point'],
      help: 'How much less, with or without its sign. Blank: as the plus tolerance.',
      width: 120,
    },
    unit: {
      label: 'Unit',
      kind: choice('cm', 'in'),
      alike: ['style'],
      help: 'Of the spec, its tolerance and what was measured.',
      width: 60,
    },
    how: { label: 'How', kind: text, help: 'How it is measured.', section: SPEC, width: 200 },
    sample: {
      label: 'Sample',
      kind: reference('Samples'),
      needs: 'Samples',
      help: 'The sample that was measured. Blank: the spec itself.',
      halfWidth: true,
      width: 96,
    },
    measured: { label: 'Measured', kind: number, help: 'What the sample measures.', width: 90 },
    measuredOn: {
      label: 'Measured on',
      kind: date,
      past: true,
      help: 'The day it was measured.',
      section: MEASURED,
      width: 110,
    },
    ...ownership('measurement', ['style']),
  },
  rules: [{ rule: 'past', day: 'measuredOn' }],
  computed: {
    difference: {
      label: 'Difference',
      kind: signed,
      help: 'Measured less Spec: below 0 it is too small.',
      // To a millionth: 50.8 less 50 is 0.8 and not a hair below, and a sixty-fourth of an inch stays whole.
      formula: 'IF(HAS([Spec])*HAS([Measured])>0;INT(([Measured]-[Spec])*1000000+1/2)/1000000;)',
      width: 90,
    },
    verdict: {
      label: 'Verdict',
      kind: text,
      needs: 'Samples',
      help: 'What was decided of its sample.',
      formula: 'LOOKUPBY(Samples[Sample ID];[Sample];Samples[Verdict])',
      section: MEASURED,
      width: 130,
    },
    status: {
      label: 'Status',
      kind: text,
      help: 'How the point stands, in a word or two.',
      formula: `IF(1-HAS([Spec])>0;"No spec";IF(([Unit]="cm")+([Unit]="in")=0;"No unit";
        IF(1-HAS([Measured])>0;IFTAB("Samples";IF([Sample]="";"Spec";"To measure");"Spec");
        IF(HAS([Plus tolerance])+HAS([Minus tolerance])=0;"No tolerance";
        IF(([Difference]>${sizeOf(OVER)})+(0-[Difference]>${sizeOf(UNDER)})>0;"Out of tolerance";"In tolerance")))))`,
      width: 106,
    },
    ...reasonColumns(why),
  },
  status: {
    column: 'status',
    tones: {
      ...ID_TONES,
      'No spec': 'soon',
      'No unit': 'soon',
      'No tolerance': 'soon',
      Spec: 'quiet',
      'To measure': 'plain',
      'Out of tolerance': 'late',
      'In tolerance': 'good',
    },
  },
});
