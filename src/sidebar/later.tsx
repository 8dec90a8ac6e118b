// The second part of the desk: the views that one opens from it. Built against the first part, of whose modules it has no copy.
import './main';
import { Added } from './added';
import { Chase } from './chase';
import { Edit } from './edit';
import { Form } from './form';
import { arrive, type LaterProps } from './later-part';
import { Panel } from './panel';
import { Sheet } from './sheet';
import { Snooze } from './snooze';
import { Step } from './step';

function Later({ view, seen, trouble, today, onUndone, nav }: LaterProps) {
  switch (view.at) {
    case 'form':
      return <Form table={view.table} of={view.of} nav={nav} />;
    case 'added':
      return <Added view={view} nav={nav} onUndone={onUndone} />;
    case 'row':
      return <Panel view={view} seen={seen} trouble={trouble} nav={nav} />;
    case 'step':
      return <Step step={view.step} row={view.row} nav={nav} />;
    case 'edit':
      return <Edit row={view.row} nav={nav} />;
    case 'chase':
      return <Chase name={view.name} row={view.row} nav={nav} />;
    case 'sheet':
      return <Sheet row={view.row} nav={nav} />;
    case 'snooze':
      return <Snooze row={view.row} today={today} nav={nav} />;
  }
}

arrive(Later);
