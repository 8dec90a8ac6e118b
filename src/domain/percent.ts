// Percentages as people type them into cells.

/** 3 and 0.03 both stand for three hundredths: typed into a cell without a percent sign, 3 is 300 % to a spreadsheet. */
export function fraction(typed: number): number {
  return typed >= 1 ? typed / 100 : typed;
}
