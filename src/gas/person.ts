// In which language a person is spoken to: the one they chose, else that of their Google account.
import { SPEAKS } from '../schema/person';

/** 0 is English, 1 Spanish. `mayRead` is false where the add-on was never used: then Google gives it nothing that is kept. */
export function languageOfPerson(mayRead = true): 0 | 1 {
  const chosen = mayRead ? PropertiesService.getUserProperties().getProperty(SPEAKS) : null;
  return /^es/i.test(chosen ?? Session.getActiveUserLocale()) ? 1 : 0;
}
