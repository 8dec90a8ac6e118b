// In which language a person is spoken to: the one they chose, else that of their Google account.
import { SPEAKS } from '../schema/person';

/** 0 is English, 1 Spanish; nothing is asked of the spreadsheet. */
export function languageOfPerson(): 0 | 1 {
  const chosen = PropertiesService.getUserProperties().getProperty(SPEAKS) ?? Session.getActiveUserLocale();
  return /^es/i.test(chosen) ? 1 : 0;
}
