// Where an entry of the log is due, overdue or settled, and whose turn it is then.
import { type Edge, type Line, today } from '../../support/edge';

const entry = (changes: Line): Line => ({
  logId: 'LOG-1',
  day: today - 9,
  with: 'Hanoi Garment 9',
  what: 'They answer by Friday.',
  channel: 'Call',
  ...changes,
});

const nobody = { finding: null, urgency: null };
const lead: readonly Line[] = [{ setting: 'Lead days', item: 'Log', value: 3 }];

export const edges: readonly Edge[] = [
  {
    story: 'Without a day to follow up an entry is a mere note, and once it is closed nobody waits for it',
    rows: {
      Log: [
        entry({}),
        entry({ ball: 'Them' }),
        entry({ ball: 'Us', followUpOn: today - 1, closedOn: today - 1 }),
        entry({ ball: 'Them', followUpOn: today + 1, closedOn: today - 1 }),
      ],
      Settings: lead,
    },
    shows: {
      Log: [
        { ...nobody, status: 'Note', daysLeft: null },
        { ...nobody, status: 'Note', daysLeft: null },
        { ...nobody, status: 'Closed', daysLeft: null },
        { ...nobody, status: 'Closed', daysLeft: null },
      ],
    },
  },
  {
    story: 'The day after its day a reply is late: ours, unless the ball is with them',
    rows: {
      Log: [
        entry({ ball: 'Us', followUpOn: today - 1 }),
        entry({ followUpOn: today - 1 }),
        entry({ ball: 'Them', followUpOn: today - 1 }),
      ],
      Settings: lead,
    },
    shows: {
      Log: [
        { status: 'Overdue', daysLeft: -1, finding: 'Reply late', urgency: -1_000_001 },
        { status: 'Overdue', daysLeft: -1, finding: 'Reply late', urgency: -1_000_001 },
        { status: 'Overdue', daysLeft: -1, finding: 'Answer late', urgency: -1_000_001 },
      ],
    },
  },
  {
    story: 'On its day and as many days ahead as Settings say it is due, and no day sooner',
    rows: {
      Log: [
        entry({ ball: 'Us', followUpOn: today }),
        entry({ ball: 'Them', followUpOn: today }),
        entry({ ball: 'Us', followUpOn: today + 3 }),
        entry({ ball: 'Them', followUpOn: today + 3 }),
        entry({ ball: 'Us', followUpOn: today + 4 }),
        entry({ ball: 'Them', followUpOn: today + 4 }),
      ],
      Settings: lead,
    },
    shows: {
      Log: [
        { status: 'Today', daysLeft: 0, finding: 'Reply due', urgency: 0 },
        { status: 'Today', daysLeft: 0, finding: 'Answer due', urgency: 0 },
        { status: 'Open', daysLeft: 3, finding: 'Reply due', urgency: 3 },
        { status: 'Open', daysLeft: 3, finding: 'Answer due', urgency: 3 },
        { ...nobody, status: 'Open', daysLeft: 4 },
        { ...nobody, status: 'Open', daysLeft: 4 },
      ],
    },
  },
];
