// What a page says that stays blank, in Spanish: it stands in the page itself, since no script of ours has run.

export const blank =
  'Selvedge no ha aparecido. Recarga la hoja de cálculo. Si aquí hay varias cuentas de Google abiertas, ábrela en una ventana donde solo esté la tuya.';
