// The document lock is there in a spreadsheet, is taken at once when free, and is given back.
import type { Belief } from '../belief';

export const documentLock: Belief = {
  says: 'The document lock is there in a spreadsheet, is taken at once when free, and is given back.',
  source: 'https://developers.google.com/apps-script/reference/lock/lock',
  test() {
    const lock = LockService.getDocumentLock();
    const taken = lock?.tryLock(10);
    const held = lock?.hasLock();
    lock?.releaseLock();
    return { seen: [taken, held, lock?.hasLock()], expected: [true, true, false] };
  },
};
