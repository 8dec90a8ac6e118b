// A row by its id, as a link to its panel.
import type { RowRef } from '../app/api';
import { Button } from './frame';
import type { Nav } from './view';

export function RowLink({ row, nav }: { row: RowRef; nav: Nav }) {
  return (
    <Button class="link" onClick={() => nav.open(row)}>
      {row.id}
    </Button>
  );
}
