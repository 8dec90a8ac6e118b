// The menus above the grid: the engine's own items in Google's order, the download, and the add-on's menu in Extensions.
import { type Model, registries } from '@odoo/o-spreadsheet';
import type { Menu, MenuItem } from '../runtime/contract';
import { download, sheetAsCsv } from './csv';
import type { Grid, GridEnvironment } from './grid';
import type { MenuEntry, TopMenu } from './menubar';

export interface MenuSource {
  grid(): Grid | undefined;
  menus(): readonly Menu[];
  workbook(): string;
  runItem(item: Extract<MenuItem, { type: 'item' }>): void;
}

type EngineAction = ReturnType<typeof registries.topbarMenuRegistry.getMenuItems>[number];

/**
 * The engine's items that this workbench cannot honour: the workbook's locale is the server's, images have no store, and
 * no script could read its charts and pivot tables.
 */
const LEFT_OUT = new Set([
  'settings',
  'insert_image',
  'insert_chart',
  'insert_pivot',
  'insert_carousel',
  'toggle_pin_panel',
]);

export function topMenus(source: MenuSource): TopMenu[] {
  const engine = (id: string) => (): MenuEntry[] => {
    const grid = source.grid();
    const menu = registries.topbarMenuRegistry.getMenuItems().find((item) => item.id === id);
    return grid && menu ? entries(menu.children(grid.env), grid.env, grid) : [];
  };
  return [
    { label: 'File', entries: () => [downloads(source), ...engine('file')()] },
    { label: 'Edit', entries: engine('edit') },
    { label: 'View', entries: engine('view') },
    { label: 'Insert', entries: engine('insert') },
    { label: 'Format', entries: engine('format') },
    { label: 'Data', entries: engine('data') },
    { label: 'Extensions', entries: () => addOns(source) },
    ...source
      .menus()
      .filter((menu) => !menu.addOn)
      .map((menu) => ({ label: menu.title, entries: () => scriptItems(menu.items, source) })),
  ];
}

function downloads(source: MenuSource): MenuEntry {
  const csv = () => {
    const model = source.grid()?.model;
    if (model) download(`${source.workbook()} - ${activeSheetName(model)}.csv`, sheetAsCsv(model));
  };
  return { label: 'Download', separator: true, children: [{ label: 'Comma-separated values (.csv)', run: csv }] };
}

function activeSheetName({ getters }: Model): string {
  return getters.getSheetName(getters.getActiveSheetId());
}

function entries(actions: readonly EngineAction[], env: GridEnvironment, grid: Grid): MenuEntry[] {
  return [...actions]
    .filter((action) => action.isVisible(env) && !LEFT_OUT.has(action.id))
    .sort((one, other) => one.sequence - other.sequence)
    .map((action) => entry(action, env, grid))
    .filter((item) => item.run !== undefined || (item.children ?? []).length > 0);
}

/** Names are texts that the engine translates when they are asked for, hence String(). */
function entry(action: EngineAction, env: GridEnvironment, grid: Grid): MenuEntry {
  const children = entries(action.children(env), env, grid);
  const { execute } = action;
  return {
    label: String(action.name(env)),
    shortcut: String(action.description(env)),
    disabled: !action.isEnabled(env),
    checked: action.isActive?.(env) ?? false,
    separator: action.separator,
    ...(children.length > 0 && { children }),
    ...(execute && {
      run: () => {
        execute(env);
        grid.focus();
      },
    }),
  };
}

function addOns(source: MenuSource): MenuEntry[] {
  const menus = source.menus().filter((menu) => menu.addOn);
  if (menus.length === 0) return [{ label: 'No add-on has built a menu', disabled: true }];
  return menus.map((menu) => ({ label: menu.title, children: scriptItems(menu.items, source) }));
}

function scriptItems(items: readonly MenuItem[], source: MenuSource): MenuEntry[] {
  return items.flatMap((item, index): MenuEntry[] => {
    if (item.type === 'separator') return [];
    const separator = items[index + 1]?.type === 'separator';
    if (item.type === 'submenu') return [{ label: item.label, separator, children: scriptItems(item.items, source) }];
    return [{ label: item.label, separator, run: () => source.runItem(item) }];
  });
}
