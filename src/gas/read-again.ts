// What a script reads as it wakes is read once more where Google failed: a run of the clock has nobody who would try again.

export function readAgain<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    console.warn(`Read again: ${error}`);
    return read();
  }
}
