/** The README of the local host names every method of Google's that exists there, and no other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeAll, little } from '../bundle';

afterAll(closeAll);

/** One object of each class; the bundle's code finds the rest by its prototypes. */
const OBJECTS = `
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox();
  const look = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1').setRanges([sheet.getRange('A1')]);
  sheet.addDeveloperMetadata('a', 'b'); sheet.getRange('C:C').shiftColumnGroupDepth(1);
  const scale = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#fff').setGradientMaxpoint('#000').setRanges([sheet.getRange('A1')]);
  const [asked, text, style] = [SpreadsheetApp.newFilterCriteria(), SpreadsheetApp.newRichTextValue().setText('a'), SpreadsheetApp.newTextStyle()];
  book.setNamedRange('Nama', sheet.getRange('A1'));
  const builder = ScriptApp.newTrigger('run');
  const metadata = sheet.getDeveloperMetadata()[0];
  const chart = sheet.newChart().build();
  const ui = SpreadsheetApp.getUi();
  const objects = {
    SpreadsheetApp, Spreadsheet: book, Sheet: sheet, Range: sheet.getRange('A1'), RangeList: sheet.getRangeList(['A1']),
    Filter: sheet.getRange('A1:B2').createFilter(), TextFinder: sheet.createTextFinder('x'), Protection: sheet.protect(), Group: sheet.getColumnGroup(3, 1),
    DataValidationBuilder: rule, DataValidation: rule.build(), ConditionalFormatRuleBuilder: look, ConditionalFormatRule: look.build(),
    EmbeddedChart: chart, EmbeddedChartBuilder: chart.modify(), ChartOptions: chart.getOptions(), ContainerInfo: chart.getContainerInfo(),
    BooleanCondition: look.build().getBooleanCondition(),
    BooleanCondition: look.build().getBooleanCondition(), GradientCondition: scale.build().getGradientCondition(),
    FilterCriteriaBuilder: asked, FilterCriteria: asked.build(), Banding: sheet.getRange('A1:B2').applyRowBanding(), NamedRange: book.getNamedRanges()[0],
    RichTextValueBuilder: text, RichTextValue: text.build(), TextStyleBuilder: style, TextStyle: style.build(),
    TextRotation: sheet.getRange('A1').getTextRotations()[0][0],
    DeveloperMetadata: metadata, DeveloperMetadataLocation: metadata.getLocation(), DeveloperMetadataFinder: sheet.createDeveloperMetadataFinder(),
    Ui: ui, Menu: ui.createMenu('x'), PromptResponse: ui.prompt('x'), HtmlService, HtmlOutput: HtmlService.createHtmlOutput(''),
    PropertiesService, Properties: PropertiesService.getDocumentProperties(), CacheService, Cache: CacheService.getDocumentCache(),
    LockService, Lock: LockService.getDocumentLock(), Session, User: Session.getActiveUser(), Utilities, MailApp, Drive, Files: Drive.Files, Permissions: Drive.Permissions, Blob: Utilities.newBlob(''),
    ScriptApp, TriggerBuilder: builder, ClockTriggerBuilder: builder.timeBased(), Trigger: builder.timeBased().everyMinutes(5).create(),
    AuthorizationInfo: ScriptApp.getAuthorizationInfo('FULL'), Logger, console,
  };`;

test('every method that exists is in the README, and nothing else', () => {
  const there = little().script<Record<string, string[]>>(`${OBJECTS}
    const found = {};
    for (const name of Object.keys(objects)) {
      const methods = new Set();
      for (let at = Object.getPrototypeOf(objects[name]); at && Object.getOwnPropertyDescriptor(at, 'constructor') && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
        for (const key of Object.getOwnPropertyNames(at)) methods.add(key);
      }
      found[name] = Array.from(methods).filter((key) => /^[a-z]\\w*[a-zA-Z0-9]$/.test(key) && !/^(constructor|toString)$/.test(key) && typeof objects[name][key] === 'function');
    }
    return found;`);
  const readme = readFileSync(join(__dirname, '../../../local/README.md'), 'utf8');
  const told = Object.fromEntries(
    Array.from(readme.matchAll(/^\| \*\*(\w+)\*\* \| (.*?) \|/gm), ([, name, list]) => [
      name,
      list?.match(/(?<=`)[a-z]\w+(?=`)/g) ?? [],
    ]),
  );
  expect(Object.keys(told).sort()).toEqual(Object.keys(there).sort());
  for (const [name, methods] of Object.entries(there)) {
    const own = methods.sort();
    expect({ name, methods: (told[name] ?? []).slice().sort() }).toEqual({ name, methods: own });
  }
});

test('no class of the façade is left out of it', () => {
  const folder = join(__dirname, '../../../local/facade');
  const source = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const named = Array.from(
    source.matchAll(/onlyWhatExists\('(\w+)'|\['(\w+)', \2\]/g),
    ([, one, other]) => one ?? other,
  );
  const readme = readFileSync(join(folder, '../README.md'), 'utf8');
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((name) => !readme.includes(`| **${name}** |`))).toEqual([]);
});
