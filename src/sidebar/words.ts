// Numbers and labels as they are written in the sidebar.
import { count as written } from '../schema/written';
import * as en from '../text/en/desk';

export const count = (value: number): string => written(value, en.page.locale);
