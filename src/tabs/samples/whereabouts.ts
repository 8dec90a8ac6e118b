// Where is it: who has a sample, or where it is kept, in a few words.
import type { Whereabouts } from '../tab';
import type { samples } from './table';
import type { Words } from './words.en';

export const whereabouts: Whereabouts<typeof samples, Words> = {
  needs: ['backBy', 'returnedOn', 'sentOn', 'receivedOn'],
  of: ({ gone, lentTo, returnedOn, backBy, location, receivedOn, sentOn, carrier, maker }, { panel: say }, today) => {
    if (gone !== undefined) return gone.toLowerCase();
    if (lentTo !== undefined && returnedOn === undefined)
      return backBy === undefined ? lentTo : say.backBy(lentTo, say.day(backBy, today));
    if (location !== undefined) return location;
    if (receivedOn !== undefined) return say.here;
    return sentOn === undefined ? (maker ?? '') : say.onItsWay(carrier);
  },
};
