// How a person is shown by an address alone: a first name and a colour.

const COLOURS = ['#1a73e8', '#b06000', '#188038', '#a142f4', '#c5221f', '#00796b'];

export function firstName(user: string): string {
  const [local = user] = user.split(/[@.+]/);
  return local.charAt(0).toUpperCase() + local.slice(1);
}

export function colourOf(user: string): string {
  const sum = [...user].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return COLOURS[sum % COLOURS.length] ?? '#5f6368';
}
