// What stands in the sheet itself: notes, warnings, help at a cell.

export const layout = {
  needed: (help: string) => `${help} Needed.`,
  computed: (help: string) => `${help} Computed: do not type here.`,
  protection: 'Computed by Selvedge: typing here stops the whole column.',
  date: 'A date, such as 12 Mar 2027.',
  atLeast: (least: number) => `A number, ${least} or more.`,
  between: (least: number, most: number) => `From ${least * 100} % to ${most * 100} %.`,
};
