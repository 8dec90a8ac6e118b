// A tab that the product does not have: the page must draw whatever the server tells of it.
import type { HomeView, PanelView } from '../../src/app/api';
import { busyDesk } from './server';

/** A quality check with every kind of part that a panel can have. */
export const qualityCheck: PanelView = {
  row: { table: 'Quality checks', id: 'QC/7 "final"' },
  title: 'Final inspection, Linen shirt',
  party: 'Bureau Lima',
  status: 'Failed',
  tone: 'late',
  findings: ['3 days overdue', 'no report'],
  parent: { label: 'Its order', row: { table: 'Orders', id: 'ORD-0017' } },
  blocks: [
    { draw: 'bar', main: '200 inspected', sub: '400 offered, 188 passed', share: '94 %', done: 0.47, planned: 0.03 },
    {
      draw: 'days',
      title: 'Plan',
      days: [
        { label: 'Booked for', text: '20 Nov, 3 days ago', tone: 'late', note: 'The factory asked for another day' },
        { label: 'Report due', text: '1 Dec', tone: 'plain' },
      ],
    },
    {
      draw: 'rows',
      title: 'Defects',
      lines: [
        {
          table: 'Defects',
          id: 'DEF-1',
          title: 'open seam',
          mark: 'major',
          tone: 'late',
          party: 'Collar',
          amount: '12 pcs',
          filled: 0.25,
          panel: true,
          step: { name: 'mend', label: 'Mark mended' },
        },
        {
          table: 'Defects',
          id: 'DEF-2',
          title: 'stain',
          mark: 'minor',
          tone: 'quiet',
          party: '',
          amount: '1 pc',
          panel: false,
          links: [{ label: 'Photo', href: 'https://pictures.example/def-2' }],
        },
        {
          table: 'Defects',
          id: 'DEF-3',
          title: 'label',
          mark: 'minor',
          tone: 'quiet',
          party: '',
          amount: '2 pcs',
          panel: true,
          links: [{ label: 'Trap', href: 'javascript:alert(1)' }],
        },
      ],
    },
    { draw: 'rows', title: 'Reports', lines: [], none: 'None yet: Add report brings the first.' },
    { draw: 'sums', title: 'Cost', sums: [{ label: 'Fee', text: '€ 240.00' }] },
  ],
  facts: [
    { label: 'Level', text: 'AQL 2.5' },
    { label: 'Order', text: 'ORD-0017', row: { table: 'Orders', id: 'ORD-0017' } },
    { label: 'Inspector', text: 'Ana' },
    { label: 'Guide', text: 'bureau.example/guide', href: 'https://bureau.example/guide' },
    { label: 'Trap', text: 'javascript:alert(2)', href: 'javascript:alert(2)' },
  ],
  summary: 'AQL 2.5, Ana',
  adds: [],
  steps: [
    { name: 'recheck', label: 'Ask for a re-inspection' },
    { name: 'accept', label: 'Accept with a discount' },
    { name: 'refuse', label: 'Refuse' },
  ],
  editable: true,
  snoozable: false,
};

/** The desk of a house that uses every desk there is. */
export const eightForms: HomeView = {
  ...busyDesk,
  forms: [
    { table: 'Orders', label: 'Add order' },
    { table: 'Shipments', label: 'Shipment' },
    { table: 'Inventory', label: 'Stock' },
    { table: 'Expenses', label: 'Expense' },
    { table: 'Samples', label: 'Sample' },
    { table: 'Quality checks', label: 'Quality check' },
    { table: 'Bills of materials', label: 'Bill of materials' },
    { table: 'Certificates', label: 'Certificate of origin or of composition, signed' },
  ],
};
