// What a letter to a partner says, in English.
export const letter = {
  subject: (company: string) => `Open points with ${company}`,
  hello: (name: string) => `Dear ${name},`,
  intro: 'We are waiting for the following:',
  line: (name: string, facts: readonly string[]) => `• ${[name, ...facts].join(' · ')}`,
  ask: (day: string) => `Please tell us by ${day} when each of these will be done.`,
  bye: 'Thank you and kind regards',
};
