// Every action there is, by its name and the table on whose rows it is taken.
import { expenses } from '../../tabs/expenses/table';
import { inventory } from '../../tabs/inventory/table';
import { orders } from '../../tabs/orders/table';
import { shipments } from '../../tabs/shipments/table';
import { stockMoves } from '../../tabs/stock-moves/table';
import type { ActionName } from '../api';
import type { Action } from './action';
import { markDelivered, markPaid } from './mark';
import { cancelOrder, closeOrder, reviseExFactory } from './orders';
import { receiveItem, receiveOrder, receiveShipment } from './receive';
import { issueStock, shipOrder, shipPlanned } from './ship';
import { countStock, reverseMove } from './stock';

/** The actions of each table, the likeliest first. */
const ACTIONS: { readonly [table: string]: { readonly [A in ActionName]?: Action } } = {
  [orders.name]: {
    ship: shipOrder,
    revise: reviseExFactory,
    receive: receiveOrder,
    close: closeOrder,
    cancel: cancelOrder,
  },
  [shipments.name]: { issue: issueStock, receive: receiveShipment, ship: shipPlanned, deliver: markDelivered },
  [inventory.name]: { count: countStock, receive: receiveItem },
  [expenses.name]: { pay: markPaid },
  [stockMoves.name]: { reverse: reverseMove },
};

export function actionOf(name: ActionName, table: string): Action | undefined {
  return ACTIONS[table]?.[name];
}

/** The names of a table's actions. */
export function actionsOf(table: string): readonly ActionName[] {
  return Object.keys(ACTIONS[table] ?? {}) as ActionName[];
}
