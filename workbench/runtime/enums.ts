// The enums of SpreadsheetApp.
import { enumeration } from './service';

type S = typeof GoogleAppsScript.Spreadsheet;

export const AutoFillSeries = enumeration<S['AutoFillSeries']>('AutoFillSeries', 'DEFAULT_SERIES', 'ALTERNATE_SERIES');

export const BandingTheme = enumeration<S['BandingTheme']>(
  'BandingTheme',
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
);

export const BooleanCriteria = enumeration<S['BooleanCriteria']>(
  'BooleanCriteria',
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'CUSTOM_FORMULA',
);

export const BorderStyle = enumeration<S['BorderStyle']>(
  'BorderStyle',
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);

export const ColorType = enumeration<typeof GoogleAppsScript.Base.ColorType>(
  'ColorType',
  'UNSUPPORTED',
  'RGB',
  'THEME',
);

export const CopyPasteType = enumeration<S['CopyPasteType']>(
  'CopyPasteType',
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);

export const DataValidationCriteria = enumeration<S['DataValidationCriteria']>(
  'DataValidationCriteria',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);

export const DeveloperMetadataLocationType = enumeration<S['DeveloperMetadataLocationType']>(
  'DeveloperMetadataLocationType',
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
);

export const DeveloperMetadataVisibility = enumeration<S['DeveloperMetadataVisibility']>(
  'DeveloperMetadataVisibility',
  'DOCUMENT',
  'PROJECT',
);

export const Dimension = enumeration<S['Dimension']>('Dimension', 'COLUMNS', 'ROWS');

export const Direction = enumeration<S['Direction']>('Direction', 'UP', 'DOWN', 'NEXT', 'PREVIOUS');

export const InterpolationType = enumeration<S['InterpolationType']>(
  'InterpolationType',
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
);

export const ProtectionType = enumeration<S['ProtectionType']>('ProtectionType', 'RANGE', 'SHEET');

export const RelativeDate = enumeration<S['RelativeDate']>(
  'RelativeDate',
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
);

export const SheetType = enumeration<S['SheetType']>('SheetType', 'GRID', 'OBJECT');

export const TextToColumnsDelimiter = enumeration<S['TextToColumnsDelimiter']>(
  'TextToColumnsDelimiter',
  'COMMA',
  'SEMICOLON',
  'PERIOD',
  'SPACE',
);

export const WrapStrategy = enumeration<S['WrapStrategy']>('WrapStrategy', 'WRAP', 'OVERFLOW', 'CLIP');

export const GroupControlTogglePosition = enumeration<S['GroupControlTogglePosition']>(
  'GroupControlTogglePosition',
  'BEFORE',
  'AFTER',
);
