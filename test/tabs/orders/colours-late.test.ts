// Colours are added to an order whose ex-factory date has passed: that is told before they are.
import { steps } from '../../../src/tabs/orders/steps';
import { words } from '../../../src/tabs/orders/words.en';
import { words as spanish } from '../../../src/tabs/orders/words.es';
import { deskOf } from '../../support/planned';

const add = (originalExFactory: string, block = 'Colour\tS\tM\nNavy\t20\t40') => {
  const order = { style: 'Linen shirt', quantity: 60, sizes: 'S:20 M:40', stage: 'Confirmed', originalExFactory };
  const desk = deskOf({
    Orders: [
      { ...order, orderId: 'ORD-0001', colour: 'Ecru' },
      { ...order, orderId: 'ORD-0002', colour: 'Sand' },
    ],
  });
  const offer = steps.colours('ORD-0001', desk, words);
  const typed = { block, there: offer?.presets.there };
  const outcome = offer?.plan(typed);
  const late = (told: readonly { readonly code: string }[] = []) => told.filter(({ code }) => code === 'datePast');
  return { asked: late(outcome?.ok ? outcome.warnings : []), foreseen: late(offer?.foresee?.(typed)) };
};

describe('Colours added today', () => {
  const told = { code: 'datePast', day: '2026-11-21' } as const;

  it('are told to be late where the date of the order has passed, before and while they are typed', () => {
    expect(add('2026-11-21')).toStrictEqual({ asked: [told], foreseen: [told] });
    expect(words.warning.datePast(told)).toBe(
      'Original ex-factory is 21 November 2026, before today, the order date of the new lines. Correct their Order date, or revise their ex-factory date.',
    );
    expect(spanish.warning.datePast(told)).toBe(
      'Salida de fábrica original es el 21 de noviembre de 2026, antes de hoy, la fecha de pedido de las líneas nuevas. Corrige su fecha de pedido, o revisa su salida de fábrica.',
    );
  });

  it('are not where it is today or later, or there is none, nor where only sizes change', () => {
    const none = { asked: [], foreseen: [] };
    expect([add('2026-11-22'), add('2027-03-12'), add('')]).toStrictEqual([none, none, none]);
    expect(add('2026-11-21', 'Colour\tS\tM\nEcru\t20\t50')).toStrictEqual(none);
  });
});
