// Steps of one shipment: it leaves, it is received or delivered, and the stock that has left is issued.
import { formField } from '../../derive/form';
import { logCall } from '../log/note-down';
import { done, type Step, section } from '../step';
import type { ShipmentCodes } from './codes';
import { issueStock } from './issue';
import { receiveShipment } from './receive';
import { RULES, shipPlanned } from './ship';
import { shipments } from './table';
import type { Words } from './words.en';

const deliver: Step<Words, ShipmentCodes['said'], ShipmentCodes['warning']> = (id, context) => {
  const shipment = context.find(shipments, id)?.row;
  if (!shipment || shipment.deliveredOn !== undefined) return undefined;
  const { shippedOn, etd } = shipment;
  const left = shippedOn ?? (etd !== undefined && etd <= context.today ? etd : undefined);
  return {
    sections: [
      section([formField(shipments, 'shippedOn'), { ...formField(shipments, 'deliveredOn'), required: true }]),
    ],
    rules: RULES,
    presets: { shippedOn: left, deliveredOn: context.today },
    plan: (values) =>
      done(
        {
          changes: [{ table: shipments, id, values: { shippedOn: values.shippedOn, deliveredOn: values.deliveredOn } }],
        },
        { code: 'delivered', id, day: String(values.deliveredOn) },
        [{ table: shipments.name, id }],
      ),
  };
};

/** With whom it goes to or comes from; else with its carrier. */
const call: Step<Words, ShipmentCodes['said'], ShipmentCodes['warning']> = (id, context) => {
  const shipment = context.find(shipments, id);
  if (!shipment) return undefined;
  const { counterparty = '' } = shipment.figures;
  const name = counterparty === '' ? shipment.row.carrier : counterparty;
  return logCall(context, { name, about: [id], row: { table: shipments.name, id } });
};

export const steps = { issue: issueStock, receive: receiveShipment, ship: shipPlanned, deliver, call };
