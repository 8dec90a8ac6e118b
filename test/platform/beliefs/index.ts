// Every belief that one run can test, by name.
import { absentGlobals } from './absent-globals';
import { apostropheByAppendRow } from './apostrophe-by-append-row';
import { apostropheBySetValues } from './apostrophe-by-set-values';
import { arrayRowsUnderGerman } from './array-rows-under-german';
import { authorizationInfo } from './authorization-info';
import { blankOverSpill } from './blank-over-spill';
import { cacheLimit } from './cache-limit';
import { codeInAnHtmlFile } from './code-in-an-html-file';
import { commasUnderGerman } from './commas-under-german';
import { currencyNames } from './currency-names';
import { datesFromCells } from './dates-from-cells';
import { dayNumbers } from './day-numbers';
import { dayNumbersInAnotherZone } from './day-numbers-in-another-zone';
import { documentLock } from './document-lock';
import { emptyArgumentIsBlank } from './empty-argument-is-blank';
import { encodeurlSpreads } from './encodeurl-spreads';
import { formulaReadBack } from './formula-read-back';
import { generalFormat } from './general-format';
import { headerFormula } from './header-formula';
import { headerFormulaAndInsertedRow } from './header-formula-and-inserted-row';
import { hstackInArrays } from './hstack-in-arrays';
import { intl } from './intl';
import { lastRowOfBlankResults } from './last-row-of-blank-results';
import { longestCell } from './longest-cell';
import { lookupByRowNumber } from './lookup-by-row-number';
import { lookupHalvesNumbers } from './lookup-halves-numbers';
import { mailQuota } from './mail-quota';
import { marksOfADuplicatedTab } from './marks-of-a-duplicated-tab';
import { metadataFollowsInsertedColumns } from './metadata-follows-inserted-columns';
import { metadataFollowsMovedColumns } from './metadata-follows-moved-columns';
import { metadataOfTheSpreadsheet } from './metadata-of-the-spreadsheet';
import { normsinvSpreads } from './normsinv-spreads';
import { olderMarkFirst } from './older-mark-first';
import { openByIdIsRefused } from './open-by-id-is-refused';
import { openRanges } from './open-ranges';
import { ownerMayEditWhatIsProtected } from './owner-may-edit-what-is-protected';
import { propertyLimit } from './property-limit';
import { queryOfFirstRows } from './query-of-first-rows';
import { queryOfNothing } from './query-of-nothing';
import { queryWithBlankLabels } from './query-with-blank-labels';
import { regexreplaceKeepsWhatItFound } from './regexreplace-keeps-what-it-found';
import { regexreplaceNamesCodePoints } from './regexreplace-names-code-points';
import { rowsInsertedBeforeTheLast } from './rows-inserted-before-the-last';
import { rulesReadBackMayBeSetAgain } from './rules-read-back-may-be-set-again';
import { scopesOneByOne } from './scopes-one-by-one';
import { scriptsFireNoOnEdit } from './scripts-fire-no-on-edit';
import { semicolonsUnderGerman } from './semicolons-under-german';
import { shapeOfSetValues } from './shape-of-set-values';
import { sheetIdSurvivesRenaming } from './sheet-id-survives-renaming';
import { sortOfAQuery } from './sort-of-a-query';
import { sortedKeysAreFound } from './sorted-keys-are-found';
import { sortedTextsAreFound } from './sorted-texts-are-found';
import { structuredCloneIsAbsent } from './structured-clone-is-absent';
import { sumOfAnArray } from './sum-of-an-array';
import { sumifSpreads } from './sumif-spreads';
import { sumifsDoesNotSpread } from './sumifs-does-not-spread';
import { tabNamesIgnoreCase } from './tab-names-ignore-case';
import { textFinderWholeCell } from './text-finder-whole-cell';
import { textIsParsed } from './text-is-parsed';
import { typedIntoSpill } from './typed-into-spill';
import { untickedBoxesAreFalse } from './unticked-boxes-are-false';
import { userIsKnown } from './user-is-known';
import { whatIsLaidReadsBack } from './what-is-laid-reads-back';
import { xlookupOverComputedKeys } from './xlookup-over-computed-keys';
import { xlookupSpreads } from './xlookup-spreads';
import { xlookupTakesKeysLiterally } from './xlookup-takes-keys-literally';
import { zoneOfFormatDate } from './zone-of-format-date';

export const beliefs = {
  apostropheBySetValues,
  apostropheByAppendRow,
  textIsParsed,
  headerFormula,
  headerFormulaAndInsertedRow,
  emptyArgumentIsBlank,
  lastRowOfBlankResults,
  typedIntoSpill,
  blankOverSpill,
  sumifSpreads,
  xlookupSpreads,
  xlookupTakesKeysLiterally,
  xlookupOverComputedKeys,
  normsinvSpreads,
  encodeurlSpreads,
  hstackInArrays,
  queryWithBlankLabels,
  queryOfNothing,
  queryOfFirstRows,
  lookupHalvesNumbers,
  lookupByRowNumber,
  sortedKeysAreFound,
  sortedTextsAreFound,
  sortOfAQuery,
  sumOfAnArray,
  regexreplaceKeepsWhatItFound,
  regexreplaceNamesCodePoints,
  semicolonsUnderGerman,
  formulaReadBack,
  generalFormat,
  whatIsLaidReadsBack,
  openRanges,
  rowsInsertedBeforeTheLast,
  dayNumbers,
  dayNumbersInAnotherZone,
  datesFromCells,
  intl,
  absentGlobals,
  structuredCloneIsAbsent,
  metadataFollowsMovedColumns,
  metadataFollowsInsertedColumns,
  metadataOfTheSpreadsheet,
  codeInAnHtmlFile,
  marksOfADuplicatedTab,
  olderMarkFirst,
  sheetIdSurvivesRenaming,
  tabNamesIgnoreCase,
  textFinderWholeCell,
  shapeOfSetValues,
  longestCell,
  documentLock,
  propertyLimit,
  cacheLimit,
  mailQuota,
  authorizationInfo,
  scopesOneByOne,
  ownerMayEditWhatIsProtected,
  rulesReadBackMayBeSetAgain,
  untickedBoxesAreFalse,
  userIsKnown,
  zoneOfFormatDate,
  openByIdIsRefused,
  commasUnderGerman,
  arrayRowsUnderGerman,
  sumifsDoesNotSpread,
  currencyNames,
  scriptsFireNoOnEdit,
} as const;
