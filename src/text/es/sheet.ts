// Lo que hay en la propia hoja: notas, avisos y ayuda en una celda: what stands in the sheet itself, in Spanish.
import type { layout as english } from '../en/sheet';

export const layout: typeof english = {
  needed: (help) => `${help} Obligatorio.`,
  computed: (help) => `${help} Se calcula: no escribas aquí.`,
  protection: 'Lo calcula Selvedge: si escribes aquí, se para toda la columna.',
  date: 'Una fecha, como 12 mar 2027.',
  atLeast: (least) => `Un número, ${least} o más.`,
  between: (least, most) => `De ${least * 100} % a ${most * 100} %.`,
};
