// What is wrong with one field of a form or of a row, in English.
import { listed, longDay, monthName, shorten, weekdayOf } from '../english';

/** What is wrong with one field; `label` is the field's own. */
export const check = {
  required: (label: string) => `${label} is needed.`,
  noQuantity: (label: string) => `Enter a quantity in ${label} or in another line.`,
  tooLong: (label: string, { most, length }: { most: number; length: number }) =>
    `${label} has ${length} characters. Shorten it to ${most}.`,
  notANumber: (label: string, { typed }: { typed: string }) =>
    `${label} is a number, such as 120. “${shorten(typed)}” is not.`,
  ambiguous: (label: string, { typed, readings }: { typed: string; readings: readonly string[] }) =>
    `${label} “${shorten(typed)}” can be read as ${listed(readings, 'or')}. Choose one.`,
  otherCurrency: (
    _label: string,
    { typed, stated, given, holder }: { typed: string; stated: readonly string[]; given?: string; holder: string },
  ) =>
    given === undefined
      ? `“${shorten(typed)}” can be ${listed(stated.slice(0, 3), 'or')}. Fill in ${holder}.`
      : `“${shorten(typed)}” is in ${stated.length > 1 ? 'another currency' : stated[0]}, but ${holder} is ${given}. Correct one of them.`,
  lostDigits: (label: string, { typed }: { typed: string }) =>
    `${label} “${shorten(typed)}” has lost its last digits in a spreadsheet. Copy it again from where it came, as text.`,
  otherWeekday: (
    _label: string,
    { typed, day, readings }: { typed: string; day: string; readings?: readonly [string, string] },
  ) =>
    `${longDay(day)} is a ${weekdayOf(day)}. ${readings ? `${longDay(readings[1])} is a ${weekdayOf(readings[1])}. Choose one, or correct` : 'Correct the day or the weekday of'} “${shorten(typed)}”.`,
  notWhole: (label: string, { typed }: { typed: string }) => `${label} counts whole pieces. Round “${shorten(typed)}”.`,
  tooSmall: (label: string, { least, typed }: { least: number; typed: string }) =>
    `${label} is at least ${least}. “${shorten(typed)}” is less.`,
  tooLarge: (label: string, { typed }: { typed: string }) =>
    `“${shorten(typed)}” is too large for ${label}. Check the zeros.`,
  notBetween: (label: string, { least, most, typed }: { least: number; most: number; typed: string }) =>
    `${label} is a whole number from ${least} to ${most}. “${shorten(typed)}” is not.`,
  notPositive: (label: string, { typed }: { typed: string }) => `${label} is more than 0. “${shorten(typed)}” is not.`,
  inFuture: (label: string, { day }: { day: string }) =>
    `${label} is ${longDay(day)}, which is yet to come. Enter the day it happened.`,
  baseRate: (_label: string, { currency }: { currency: string }) =>
    `The rate of ${currency} is 1: it is the base currency. Leave Rate blank.`,
  tooFine: (_label: string, { currency, decimals, amount }: { currency: string; decimals: number; amount: number }) =>
    `${currency} has ${decimals === 0 ? 'no' : decimals} decimals: ${amount} cannot be paid. Round it, or choose another currency.`,
  notAPercent: (label: string, { typed, most }: { typed: string; most: number }) =>
    `${label} is a percentage from 0 to ${Math.round(most * 10_000) / 100} %. “${shorten(typed)}” is not.`,
  notADate: (label: string, { typed, example }: { typed: string; example: string }) =>
    `${label} is a date, such as ${example}. “${shorten(typed)}” is not.`,
  noSuchDay: (
    _label: string,
    { day, month, year, nearest }: { day: number; month: number; year: number; nearest: string },
  ) => `There is no ${day} ${monthName(month)} ${year}. Try ${longDay(nearest)}.`,
  notAnEmail: (label: string, { typed }: { typed: string }) =>
    `${label} is an email address, such as ana@studio.com. “${shorten(typed)}” is not.`,
  notALink: (label: string, { typed }: { typed: string }) =>
    `${label} is a link that begins with https://. “${shorten(typed)}” does not.`,
  notACurrency: (label: string, { typed, may }: { typed: string; may?: readonly string[] }) =>
    may
      ? `${label} “${shorten(typed)}” can be ${listed(may, 'or')}. Write the three letters.`
      : `${label} is the three letters of a currency in use, such as EUR. “${shorten(typed)}” is not.`,
  notAChoice: (label: string, { typed, options }: { typed: string; options: readonly string[] }) =>
    `${label} cannot be “${shorten(typed)}”. Choose ${options.join(', ')}.`,
  notSizes: (_label: string, { typed }: { typed: string }) =>
    `“${shorten(typed)}” cannot be read. Write each size once with its quantity, such as S:20 M:40 L:20.`,
  termsWord: (label: string, { typed, word }: { typed: string; word: string }) =>
    `${label} “${shorten(typed)}”: “${shorten(word)}” cannot be read. Write a share, an event and days, such as 70% ex-factory -3wd after inspection.`,
  termsLack: (label: string, { typed, lack }: { typed: string; lack: 'share' | 'event' }) =>
    lack === 'share'
      ? `${label} needs a share, such as 30% order.`
      : `${label} “${shorten(typed)}” needs an event: order, pp, ex-factory, shipped, delivered or inspection.`,
  termsSum: (label: string, { sum }: { sum: number }) =>
    `The shares of ${label} make ${sum} %. They have to make 100 %; “rest” takes what the others leave.`,
  notOffset: (label: string, { typed }: { typed: string }) =>
    `${label} “${shorten(typed)}” cannot be read. Write +30d, -3wd (working days), +1m, eom or eom+30d.`,
  noScale: (_label: string, { typed, names }: { typed: string; names: readonly string[] }) =>
    `“${shorten(typed)}” does not say which sizes it is of. Choose a size scale${names.length > 0 ? ` (${names.join(', ')})` : ''}, or write S:20 M:40.`,
  notAlongScale: (
    _label: string,
    { typed, scale, has, count }: { typed: string; scale: string; has: number; count: number },
  ) =>
    `“${shorten(typed)}” has ${count} figures, ${scale} has ${has} sizes. Write each size with its quantity, or choose another scale.`,
  ratioOfNothing: (_label: string, { typed }: { typed: string }) =>
    `“${shorten(typed)}” is a ratio. Fill in Quantity, or say how many packs: ${shorten(typed)} x 50.`,
  notABlock: (_label: string, { why }: { why: string }) => why,
  noSuchRow: (label: string, { typed, table }: { typed: string; table: string }) =>
    `${label} “${shorten(typed)}” is not in ${table}. Choose one that is, or leave it blank.`,
  taken: (label: string, { typed }: { typed: string }) =>
    `${label} ${shorten(typed)} is there already. Give this one another.`,
  sizesDiffer: (_label: string, { sum, quantity }: { sum: number; quantity: number }) =>
    sum < quantity
      ? `Sizes add up to ${sum}, Quantity is ${quantity}: ${quantity - sum} ${quantity - sum === 1 ? 'is' : 'are'} missing.`
      : `Sizes add up to ${sum}, Quantity is ${quantity}: ${sum - quantity} too many.`,
  before: (label: string, { earlier, earlierDay }: { earlier: string; earlierDay: string }) =>
    `${label} is before ${earlier}, ${longDay(earlierDay)}. Move one of them.`,
  needed: (label: string, { because }: { because: string }) => `${label} is needed once ${because} is filled in.`,
};
