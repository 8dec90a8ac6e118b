// What a script writes does not fire onEdit.
import { type Belief, EDITED } from '../belief';

export const scriptsFireNoOnEdit: Belief = {
  says: 'What a script writes does not fire onEdit.',
  source: 'https://developers.google.com/apps-script/guides/triggers#onedite',
  test({ sheet }) {
    const properties = PropertiesService.getDocumentProperties();
    properties.deleteProperty(EDITED);
    sheet().getRange('A1').setValue('written by a script');
    SpreadsheetApp.flush();
    Utilities.sleep(2_000);
    return { seen: properties.getProperty(EDITED), expected: null };
  },
};
