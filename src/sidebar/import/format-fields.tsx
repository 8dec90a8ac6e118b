// How the file writes dates and numbers: what was recognised, and the choice of another.
import { useMemo } from 'preact/hooks';
import { DATE_ORDERS, type Formats } from '../../schema/stated';
import * as en from '../../text/en';
import { Select } from './select';
import { detectFormats, type Mapping, type Source } from './source';

const MARKS = ['.', ','] as const;

interface FormatFieldsProps {
  readonly source: Source;
  readonly mapping: Mapping;
  readonly formats: Formats;
  readonly onChange: (formats: Formats) => void;
}

/** Nothing is asked of what the file has none of. */
export function FormatFields({ source, mapping, formats, onChange }: FormatFieldsProps) {
  const detected = useMemo(() => detectFormats(source, mapping), [source, mapping]);
  const say = en.importing;
  const { dates, decimalMark } = detected;
  return (
    <>
      {dates && (
        <Select
          label={say.dates}
          value={formats.dates}
          options={DATE_ORDERS.map((order) => [order, say.dateOrders[order]])}
          onChange={(order) =>
            onChange({ ...formats, dates: DATE_ORDERS.find((known) => known === order) ?? formats.dates })
          }
        >
          {!dates.sure && <p class="hint soon">{say.datesUnsure}</p>}
        </Select>
      )}
      {decimalMark && (
        <Select
          label={say.decimals}
          value={formats.decimalMark}
          options={MARKS.map((mark) => [mark, say.decimalMarks[mark]])}
          onChange={(mark) =>
            onChange({ ...formats, decimalMark: MARKS.find((known) => known === mark) ?? formats.decimalMark })
          }
        >
          {!decimalMark.sure && <p class="hint soon">{say.decimalsUnsure}</p>}
        </Select>
      )}
    </>
  );
}
