// Lo que Google pide permitir, como final de una frase: what Google asks a person to allow, in Spanish.
import type { grant as english, permissions as names } from '../en/permissions';
import { listed } from '../spanish';

export const permissions: { readonly [name in keyof typeof names]: string } = {
  spreadsheet: 'ver y cambiar esta hoja de cálculo',
  pages: 'mostrar sus páginas junto a ella',
  mail: 'enviar correo en tu nombre',
  clock: 'funcionar cuando no estás',
  address: 'ver tu dirección de correo',
};

export const grant: typeof english = {
  lacks: (missing) =>
    `Selvedge no puede ${listed(
      missing.map((name) => permissions[name]),
      'ni',
    )}: no se lo has permitido. Elige Dar permiso, marca todas las líneas que muestra Google y prueba otra vez. No se ha encendido ni enviado nada.`,
  button: 'Dar permiso',
};
