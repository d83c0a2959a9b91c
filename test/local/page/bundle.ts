/** A small bundle for the page, the server and the command: a menu, a sidebar, an `onEdit` and a `rapi` door of a few actions. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the bundle and a folder for books; `remove` takes both away. */
export function makeBundle() {
  const folder = mkdtempSync(join(tmpdir(), 'rapi-page-'));
  // Where the command looks for it when RAPI_HOME is this folder.
  const bundle = join(folder, 'build/out');
  mkdirSync(bundle, { recursive: true });
  mkdirSync(join(folder, '.cache'));
  symlinkSync(join(process.cwd(), '.cache/local'), join(folder, '.cache/local'), 'dir');
  writeFileSync(join(bundle, 'Code.js'), CODE);
  writeFileSync(join(bundle, 'Sidebar.html'), SIDEBAR);
  writeFileSync(join(bundle, 'appsscript.json'), JSON.stringify(MANIFEST));
  return { folder, bundle, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const MANIFEST = {
  timeZone: 'Asia/Jakarta',
  runtimeVersion: 'V8',
  sheets: {
    macros: [{ menuName: 'Buka Rapi', functionName: 'openPanel', defaultShortcut: 'Ctrl+Alt+Shift+1' }],
  },
};

const SIDEBAR = `<!doctype html><html><head><base target="_top"></head><body>
<button id="save">Simpan</button><button id="back">Ke sel</button><button id="wrong">Salah</button><p id="out"></p>
<script>
  var out = document.getElementById('out');
  function say(text) { out.textContent = text; }
  document.getElementById('save').onclick = function () {
    google.script.run.withSuccessHandler(say).withFailureHandler(function (e) { say('! ' + e.message); }).save('dari panel');
  };
  document.getElementById('wrong').onclick = function () {
    google.script.run.withSuccessHandler(say).withFailureHandler(function (e) { say('! ' + e.message); }).missing();
  };
  document.getElementById('back').onclick = function () { google.script.host.editor.focus(); };
  localStorage.setItem('draft', 'kept');
</script></body></html>`;

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Rapi').addItem('Buka Rapi', 'openPanel')
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Gudang').addItem('Daftar ambil…', 'pickList')).addToUi();
}
function openPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(SIDEBAR)}).setTitle('Rapi'));
}
function pickList() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('F1').setValue('diambil');
}
function save(text) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('D4').setValue(text);
  return 'tersimpan oleh ' + Session.getEffectiveUser().getEmail();
}
function mail() {
  MailApp.sendEmail('joko@griyadaun.example', 'Ringkasan pagi', 'Pesanan masuk: 2\\n- Joko: 1 terlambat');
}
function onEdit(e) {
  if (e.range.getColumn() === 2) e.range.offset(0, 1).setValue('diedit');
}
function rapi(text) {
  var request = JSON.parse(text);
  if (request.action === 'data.export') {
    var from = request.input.cursor || 0;
    var rows = [['A;1', 1.5, true], ['kutip "dua"', null, false], ['baris\\nbaru', 3, null], ['=1+1', -2, null]].slice(from, from + 2);
    var page = { columns: ['nama', 'angka', 'ya'], rows: rows };
    if (from + 2 < 4) page.next = from + 2;
    return JSON.stringify({ ok: true, result: page });
  }
  if (request.action === 'orders.add' && !request.input.sku) {
    return JSON.stringify({ ok: false, problems: [{ code: 'sku', field: 'sku', text: 'SKU belum diisi.' }] });
  }
  if (request.action === 'setup.install') {
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('siap ' + request.input.language);
  }
  return JSON.stringify({ ok: true, result: { action: request.action, input: request.input, by: Session.getEffectiveUser().getEmail() } });
}
`;
