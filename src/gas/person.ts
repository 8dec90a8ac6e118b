// In which language a person is spoken to: the one they chose, else that of their Google account.
import { SPEAKS } from '../schema/person';
import { readAgain } from './read-again';

/** 0 is English, 1 Spanish. `mayRead` is false where the add-on was never used: then Google gives it nothing that is kept. */
export function languageOfPerson(mayRead = true): 0 | 1 {
  const spoken = () =>
    (mayRead && PropertiesService.getUserProperties().getProperty(SPEAKS)) || Session.getActiveUserLocale();
  return /^es/i.test(readAgain(spoken)) ? 1 : 0;
}
