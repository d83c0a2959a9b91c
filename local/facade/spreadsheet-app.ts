/** `SpreadsheetApp`: the door to the workbook, its builders and enumerations. */
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { call, Exception, look } from './door';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { names, onlyWhatExists } from './strangers';
import { Ui } from './ui';
import { DataValidationBuilder } from './validation';

export class SpreadsheetApp {
  readonly ProtectionType = names('ProtectionType', ['SHEET', 'RANGE']);
  readonly WrapStrategy = names('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
  readonly DeveloperMetadataLocationType = names('DeveloperMetadataLocationType', [
    'SPREADSHEET',
    'SHEET',
    'ROW',
    'COLUMN',
  ]);
  readonly DeveloperMetadataVisibility = names('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
  readonly DataValidationCriteria = names('DataValidationCriteria', [
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_BETWEEN',
    'DATE_IS_VALID_DATE',
    'CHECKBOX',
    'CUSTOM_FORMULA',
  ]);
  readonly BooleanCriteria = names('BooleanCriteria', ['CUSTOM_FORMULA']);

  getActive(): Spreadsheet {
    call('SpreadsheetApp.getActive');
    return new Spreadsheet();
  }
  getActiveSpreadsheet(): Spreadsheet {
    call('SpreadsheetApp.getActiveSpreadsheet');
    return new Spreadsheet();
  }
  getActiveSheet(): Sheet {
    return new Spreadsheet().getActiveSheet();
  }
  getActiveRange(): Range {
    return new Spreadsheet().getActiveRange();
  }
  /** Applies everything that is buffered. */
  flush(): void {
    call('SpreadsheetApp.flush', { op: 'flush' });
  }
  getUi(): Ui {
    call('SpreadsheetApp.getUi');
    if (!look({ op: 'run.facts' }).window)
      throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui();
  }
  newDataValidation(): DataValidationBuilder {
    call('SpreadsheetApp.newDataValidation');
    return new DataValidationBuilder();
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    call('SpreadsheetApp.newConditionalFormatRule');
    return new ConditionalFormatRuleBuilder();
  }
}

onlyWhatExists('SpreadsheetApp', SpreadsheetApp);
