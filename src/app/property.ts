// What one property of a spreadsheet takes.

/** Google takes some 8,000 octets a property: what needs more goes over several. */
export const MOST_OCTETS = 8_000;

/** Every sign outside ASCII takes six, whatever Google counts. */
export const inAscii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
