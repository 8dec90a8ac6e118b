// The day count 1, by which a year is as long as it is: YEARFRAC has it, what is built on the engine's own has not.
import type { Engine } from '../engine';
import { type Compute, readings, scalarOf } from './values';

/** By the day count 1 each day is a part of its own year: 366 parts of 2024, 365 of 2025. */
export function inOwnYears(engine: Engine, compute: Compute): Compute {
  const read = readings(engine);
  return function (start, end, basis) {
    const days = [start, end].map((date) => read.number(scalarOf(date), this.locale));
    const [from, to] = days.map((day) => placeInYears(Number(day)));
    if (scalarOf(basis).value !== 1 || from === undefined || to === undefined || !Number.isFinite(to - from)) {
      return compute.call(this, start, end, basis);
    }
    return { value: Math.abs(to - from) };
  };
}

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** 2024.5 is the middle of 2024. */
function placeInYears(serial: number): number {
  const day = Math.trunc(serial) - UNIX_EPOCH;
  const year = new Date(day * DAY).getUTCFullYear();
  const [first, next] = [year, year + 1].map((each) => Date.UTC(each, 0, 1) / DAY);
  return year + (day - Number(first)) / (Number(next) - Number(first));
}

/** Which argument is the day count of functions that the engine computes by another count 1 than Google's. */
export const basisOf = {
  ACCRINTM: 4,
  AMORLINC: 6,
  DISC: 4,
  INTRATE: 4,
  PRICEDISC: 4,
  PRICEMAT: 5,
  RECEIVED: 4,
  YIELDDISC: 4,
  YIELDMAT: 5,
};

export function withoutOwnYears(name: string, compute: Compute, basis: number): Compute {
  return function (...args) {
    const count = scalarOf(args[basis]).value;
    if (Math.trunc(Number(count)) !== 1) return compute.apply(this, args);
    return {
      value: '#NAME?',
      message: `The workbench does not have ${name} with the day count 1, which Google Sheets has: no value is shown rather than a false one.`,
    };
  };
}
