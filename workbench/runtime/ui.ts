// Ui: menus, dialogs and the sidebar, shown by the window of the user who runs the script.
import type { AlertAnswer, ButtonSet, MenuItem } from './contract';
import { GoogleException, wrongArguments } from './errors';
import { LocalHtmlOutput } from './html-service';
import type { Run } from './run';
import { base, enumeration, isEnumValue, nameOf } from './service';

type Button = GoogleAppsScript.Base.Button;
type Menu = GoogleAppsScript.Base.Menu;

const buttons = enumeration<typeof GoogleAppsScript.Base.Button>('Button', 'CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const buttonSets = enumeration<typeof GoogleAppsScript.Base.ButtonSet>(
  'ButtonSet',
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
);

function isButtonSet(name: string): name is ButtonSet {
  return Object.keys(buttonSets).includes(name);
}

/** The forms that alert and prompt share: (prompt), (prompt, buttons), (title, prompt, buttons). */
function question(method: string, args: readonly unknown[]): { title?: string; prompt: string; buttons: ButtonSet } {
  const set = args.length > 1 ? args[args.length - 1] : buttonSets.OK;
  const texts = args.slice(0, args.length > 1 ? -1 : 1);
  const name = nameOf(set);
  if (!isEnumValue(set) || !isButtonSet(name) || texts.length === 0 || texts.length > 2 || texts.some(isEnumValue)) {
    throw wrongArguments(`Ui.${method}`, args);
  }
  const [prompt = '', title] = texts.map(String).reverse();
  return title === undefined ? { prompt, buttons: name } : { title, prompt, buttons: name };
}

class LocalPromptResponse extends base<GoogleAppsScript.Base.PromptResponse>('PromptResponse') {
  readonly #answer: { button: AlertAnswer; text: string };

  constructor(run: Run, answer: { button: AlertAnswer; text: string }) {
    super(run);
    this.#answer = answer;
  }

  override getResponseText(): string {
    return this.#answer.text;
  }

  override getSelectedButton(): Button {
    return buttons[this.#answer.button];
  }
}

class LocalMenu extends base<Menu>('Menu') {
  readonly #run: Run;
  readonly #title: string;
  readonly #addOn: boolean;
  readonly #items: MenuItem[] = [];

  constructor(run: Run, title: string, addOn: boolean) {
    super(run);
    this.#run = run;
    this.#title = title;
    this.#addOn = addOn;
  }

  override addItem(caption: string, functionName: string): Menu {
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw wrongArguments('Menu.addItem', [caption, functionName]);
    }
    this.#items.push({ type: 'item', label: caption, functionName });
    return this;
  }

  override addSeparator(): Menu {
    this.#items.push({ type: 'separator' });
    return this;
  }

  override addSubMenu(menu: Menu): Menu {
    if (!(menu instanceof LocalMenu)) throw wrongArguments('Menu.addSubMenu', [menu]);
    this.#items.push({ type: 'submenu', label: menu.#title, items: menu.#items });
    return this;
  }

  override addToUi(): void {
    const { menus } = this.#run.world;
    const { user } = this.#run.start;
    const others = (menus.get(user) ?? []).filter(({ title }) => title !== this.#title);
    menus.set(user, [...others, { title: this.#title, addOn: this.#addOn, items: [...this.#items] }]);
  }
}

export class LocalUi extends base<GoogleAppsScript.Base.Ui>('Ui') {
  override readonly Button = buttons;
  override readonly ButtonSet = buttonSets;
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override createMenu(caption: string): Menu {
    return new LocalMenu(this.#run, caption, false);
  }

  override createAddonMenu(): Menu {
    return new LocalMenu(this.#run, this.#run.world.addOnName, true);
  }

  override alert(...args: unknown[]): Button {
    const asked = question('alert', args);
    this.#run.commit();
    return buttons[this.#run.world.ui.alert(this.#run.start.user, asked)];
  }

  override prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    const asked = question('prompt', args);
    this.#run.commit();
    return new LocalPromptResponse(this.#run, this.#run.world.ui.prompt(this.#run.start.user, asked));
  }

  override showSidebar(userInterface: GoogleAppsScript.HTML.HtmlOutput): void {
    const html = this.#content('showSidebar', userInterface);
    this.#run.world.ui.showSidebar(this.#run.start.user, { title: userInterface.getTitle(), html });
  }

  override showModalDialog(userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.#dialog('showModalDialog', userInterface, title, true);
  }

  override showModelessDialog(userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.#dialog('showModelessDialog', userInterface, title, false);
  }

  #dialog(method: string, userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string, modal: boolean): void {
    const html = this.#content(method, userInterface);
    if (typeof title !== 'string') throw wrongArguments(`Ui.${method}`, [userInterface, title]);
    const width = userInterface.getWidth() ?? 600;
    const height = userInterface.getHeight() ?? 400;
    this.#run.world.ui.showDialog(this.#run.start.user, { title, html, width, height, modal });
  }

  #content(method: string, userInterface: GoogleAppsScript.HTML.HtmlOutput): string {
    if (!(userInterface instanceof LocalHtmlOutput)) throw wrongArguments(`Ui.${method}`, [userInterface]);
    return userInterface.getContent();
  }
}

export function openUi(run: Run): GoogleAppsScript.Base.Ui {
  if (!run.hasWindow) throw new GoogleException('Cannot call SpreadsheetApp.getUi() from this context.');
  return new LocalUi(run);
}
