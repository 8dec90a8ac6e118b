// The desks: groups of tabs that a workbook switches on together. The core is always on.
import { onOff } from '../domain/settings/kinds';
import { defineSetting } from '../schema/setting';

/** What each desk is for, in one line. */
export const desks = {
  Core: 'Orders, shipments, stock and expenses.',
  People: 'Contacts: who makes, sells, carries and buys, where they are, and all that is open with each.',
  Calendar: 'The milestones of every order, counted back around the closed days of its factory.',
  Quality: 'Inspections: how many pieces to inspect, how many defects they may have, and what follows from the result.',
  Development: 'Styles with their tech packs, and samples from the first proto to the last shipment sample.',
  Measurements: 'The points of measure of a style with their tolerances, and how each sample measures against them.',
} as const;

export type DeskName = keyof typeof desks;

export const isDeskName = (name: string): name is DeskName => Object.keys(desks).includes(name);

export const CORE: DeskName = 'Core';

/** Whether a desk is on, as its row in Settings says. */
export const deskSetting = (desk: DeskName) =>
  defineSetting({
    name: 'Desk',
    item: desk,
    kind: onOff,
    default: false,
    note: 'Switched in the sidebar: Add or remove desks. Off hides its tabs and keeps their rows.',
    place: 15,
  });
