// How the file writes dates and numbers: what was recognised, what only the person can tell, and the choice of another.
import { DATE_ORDERS, type Formats, readStated } from '../../schema/stated';
import * as en from '../../text/en';
import { longDay } from '../../text/english';
import { Select } from './select';
import { type DetectedFormat, formatsIn, type Plan, type Source, unsettled } from './source';

const MARKS = ['.', ','] as const;

interface FormatFieldsProps {
  readonly source: Source;
  readonly found: readonly DetectedFormat[];
  readonly plan: Plan;
  readonly setPlan: (plan: Plan) => void;
  /** Whether what is still to be chosen is to be pointed at. */
  readonly asking: boolean;
}

interface FormatFieldProps {
  readonly source: Source;
  readonly format: DetectedFormat;
  readonly formats: Formats;
  /** Only the person can tell. */
  readonly isOpen: boolean;
  readonly problem: string | undefined;
  readonly onChange: (more: Partial<Formats>) => void;
}

const say = en.importing;

/** Nothing is asked of what the file has none of. */
export function FormatFields({ source, found, plan, setPlan, asking }: FormatFieldsProps) {
  const formats = formatsIn(found, plan);
  const open = unsettled(found, plan);
  return (
    <>
      {found.map((format) => {
        const isOpen = open.includes(format);
        const Field = format.name === 'decimalMark' ? Decimals : Dates;
        return (
          <Field
            key={format.name}
            source={source}
            format={format}
            formats={formats}
            isOpen={isOpen}
            problem={isOpen && asking ? say.chooseFormat : undefined}
            onChange={(more) =>
              setPlan({ ...plan, formats: { ...formats, ...more }, chosen: [...(plan.chosen ?? []), format.name] })
            }
          />
        );
      })}
    </>
  );
}

const unchosen = (isOpen: boolean): readonly (readonly [string, string])[] => (isOpen ? [['', say.choose1]] : []);

function Decimals({ format: { example = '' }, formats, isOpen, problem, onChange }: FormatFieldProps) {
  return (
    <Select
      label={say.decimals}
      value={isOpen ? '' : formats.decimalMark}
      options={[...unchosen(isOpen), ...MARKS.map((mark) => [mark, say.decimalMarks[mark]] as const)]}
      problem={problem}
      onChange={(chosen) => {
        const decimalMark = MARKS.find((mark) => mark === chosen);
        if (decimalMark) onChange({ decimalMark });
      }}
    >
      {isOpen && <p class="hint soon">{say.decimalsUnsure(example)}</p>}
    </Select>
  );
}

function Dates({ source, format: { name, example = '' }, formats, isOpen, problem, onChange }: FormatFieldProps) {
  const { columns, reading } = source.view;
  const label = columns.find(({ key }) => key === name)?.label;
  /** With what the example is in that order, where it may be two things. */
  const offered = (order: Formats['dates']): string => {
    if (!isOpen) return say.dateOrders[order];
    const read = readStated({ kind: { type: 'date' } }, example, { ...formats, dates: order }, reading.today);
    const day = read.ok && order !== 'yearFirst' ? read.value : undefined;
    return day === undefined
      ? say.ordersShort[order]
      : say.readsSo(say.ordersShort[order], example, longDay(String(day)));
  };
  return (
    <Select
      label={label === undefined ? say.dates : say.datesOf(label)}
      value={isOpen ? '' : (formats.columns?.[name] ?? formats.dates)}
      options={[...unchosen(isOpen), ...DATE_ORDERS.map((order) => [order, offered(order)] as const)]}
      problem={problem}
      onChange={(chosen) => {
        const order = DATE_ORDERS.find((known) => known === chosen);
        if (order)
          onChange(label === undefined ? { dates: order } : { columns: { ...formats.columns, [name]: order } });
      }}
    >
      {isOpen && <p class="hint soon">{say.datesUnsure}</p>}
    </Select>
  );
}
