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

/** Nothing is asked of what the file has none of. */
export function FormatFields({ source, found, plan, setPlan, asking }: FormatFieldsProps) {
  const say = en.importing;
  const formats = formatsIn(found, plan);
  const open = unsettled(found, plan).map(({ name }) => name);
  const { columns, reading } = source.view;
  const choose = (name: string, more: Partial<Formats>) =>
    setPlan({ ...plan, formats: { ...formats, ...more }, chosen: [...(plan.chosen ?? []), name] });
  /** With what the example is in that format, where it may be two things. */
  const dated = (text: string, dates: Formats['dates'], example: string | undefined): string => {
    const read =
      example === undefined
        ? undefined
        : readStated({ kind: { type: 'date' } }, example, { ...formats, dates }, reading.today);
    return read?.ok && read.value !== undefined && dates !== 'yearFirst'
      ? say.readsSo(text, example ?? '', longDay(String(read.value)))
      : text;
  };
  return (
    <>
      {found.map(({ name, example }) => {
        const isOpen = open.includes(name);
        const unchosen: readonly (readonly [string, string])[] = isOpen ? [['', say.choose1]] : [];
        const problem = isOpen && asking ? say.chooseFormat : undefined;
        if (name === 'decimalMark')
          return (
            <Select
              key={name}
              label={say.decimals}
              value={isOpen ? '' : formats.decimalMark}
              options={[...unchosen, ...MARKS.map((mark) => [mark, say.decimalMarks[mark]] as const)]}
              problem={problem}
              onChange={(chosen) => {
                const decimalMark = MARKS.find((mark) => mark === chosen);
                if (decimalMark) choose(name, { decimalMark });
              }}
            >
              {isOpen && <p class="hint soon">{say.decimalsUnsure(example ?? '')}</p>}
            </Select>
          );
        const label = columns.find(({ key }) => key === name)?.label;
        return (
          <Select
            key={name}
            label={label === undefined ? say.dates : say.datesOf(label)}
            value={isOpen ? '' : (formats.columns?.[name] ?? formats.dates)}
            options={[
              ...unchosen,
              ...DATE_ORDERS.map(
                (order) =>
                  [order, isOpen ? dated(say.ordersShort[order], order, example) : say.dateOrders[order]] as const,
              ),
            ]}
            problem={problem}
            onChange={(chosen) => {
              const order = DATE_ORDERS.find((known) => known === chosen);
              if (order)
                choose(
                  name,
                  label === undefined ? { dates: order } : { columns: { ...formats.columns, [name]: order } },
                );
            }}
          >
            {isOpen && <p class="hint soon">{say.datesUnsure}</p>}
          </Select>
        );
      })}
    </>
  );
}
