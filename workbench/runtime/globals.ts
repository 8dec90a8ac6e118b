// The Google services that a script finds in its global scope.
import { LocalBrowser } from './browser';
import { LocalCacheService } from './cache';
import { LocalHtmlService } from './html-service';
import { LocalLockService } from './lock';
import { LocalConsole, LocalLogger } from './logger';
import { LocalMailApp } from './mail-app';
import { mimeTypes } from './mime-type';
import { missingGlobals } from './missing-services';
import { LocalPropertiesService } from './properties';
import type { Run } from './run';
import { LocalScriptApp } from './script-app';
import { LocalSession } from './session';
import { LocalSpreadsheetApp } from './spreadsheet-app';
import { LocalUtilities } from './utilities';

export function globals(run: Run): Record<string, object> {
  return {
    ...missingGlobals(run),
    Browser: new LocalBrowser(run),
    CacheService: new LocalCacheService(run),
    console: new LocalConsole(run),
    HtmlService: new LocalHtmlService(run),
    LockService: new LocalLockService(run),
    Logger: new LocalLogger(run),
    MailApp: new LocalMailApp(run),
    MimeType: mimeTypes,
    PropertiesService: new LocalPropertiesService(run),
    ScriptApp: new LocalScriptApp(run),
    Session: new LocalSession(run),
    SpreadsheetApp: new LocalSpreadsheetApp(run),
    Utilities: new LocalUtilities(run),
  };
}
