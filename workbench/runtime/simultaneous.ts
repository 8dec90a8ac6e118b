// How many runs may go on at once: of one user, and of the script for everybody together.

const MOST_OF_A_USER = 30;
const MOST_OF_A_SCRIPT = 1_000;

/** Google's words where one more run of `user` is one too many; `running` are the users of the runs that have not ended. */
export function tooManyRuns(running: readonly string[], user: string): string | undefined {
  const own = running.filter((other) => other === user).length;
  return own >= MOST_OF_A_USER || running.length >= MOST_OF_A_SCRIPT
    ? 'There are too many scripts running simultaneously for this Google user account.'
    : undefined;
}
