/** `SpreadsheetApp`: the door to the workbook, its builders and enumerations. */
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { call, Exception, look } from './door';
import { FilterCriteriaBuilder } from './filter';
import type { Range } from './range';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { names, onlyWhatExists } from './strangers';
import { Ui } from './ui';
import { DataValidationBuilder } from './validation';

const NUMBERS = [
  ...['NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_NOT_EQUAL_TO'],
  ...['NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
  ...['NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
];

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
    ...['VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CHECKBOX', 'CUSTOM_FORMULA', ...NUMBERS],
    ...['DATE_IS_VALID_DATE', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_NOT_BETWEEN'],
    ...['DATE_EQUAL_TO', 'DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE'],
    ...['TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO'],
    ...['TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL'],
  ]);
  readonly BooleanCriteria = names('BooleanCriteria', [
    ...['CELL_EMPTY', 'CELL_NOT_EMPTY', 'CUSTOM_FORMULA', ...NUMBERS],
    ...['DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO'],
    ...['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'],
    ...['TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH'],
  ]);
  readonly RelativeDate = names('RelativeDate', [
    ...['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'],
  ]);
  readonly InterpolationType = names('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']);
  readonly RecalculationInterval = names('RecalculationInterval', ['ON_CHANGE', 'MINUTE', 'HOUR']);

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
  newFilterCriteria(): FilterCriteriaBuilder {
    call('SpreadsheetApp.newFilterCriteria');
    return new FilterCriteriaBuilder();
  }
  newRichTextValue(): RichTextValueBuilder {
    call('SpreadsheetApp.newRichTextValue');
    return new RichTextValueBuilder();
  }
  newTextStyle(): TextStyleBuilder {
    call('SpreadsheetApp.newTextStyle');
    return new TextStyleBuilder();
  }
}

onlyWhatExists('SpreadsheetApp', SpreadsheetApp);
