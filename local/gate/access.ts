/** Who may call what: authorization modes and scopes by service, with Google's sentence for the refusal. */
import type { AuthMode } from './messages';
import { SENTENCES } from './problem';

interface Need {
  method: RegExp;
  /** Any one of these is enough; none means the call needs no scope. */
  scopes: string[];
  modes: AuthMode[];
  /** Modes in which the scope is asked for; all, if absent. */
  asked?: AuthMode[];
}

const SHEETS = ['spreadsheets.currentonly', 'spreadsheets'];

/** The first that fits decides; what fits none is free for everybody. */
const NEEDS: Need[] = [
  { method: /^SpreadsheetApp\.(getUi|new\w+)$/, scopes: [], modes: ['NONE', 'LIMITED', 'FULL'] },
  { method: /^Ui\.(showSidebar|show\w*Dialog)$/, scopes: ['script.container.ui'], modes: ['FULL'] },
  { method: /^Ui\.(alert|prompt)$/, scopes: ['script.container.ui'], modes: ['LIMITED', 'FULL'] },
  {
    method:
      /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|TextFinder|Protection|Filter|Banding|NamedRange)\./,
    scopes: SHEETS,
    modes: ['LIMITED', 'FULL'],
  },
  { method: /^(PropertiesService|CacheService|LockService)\./, scopes: [], modes: ['LIMITED', 'FULL'] },
  {
    method: /^ScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger)$/,
    scopes: ['script.scriptapp'],
    modes: ['FULL'],
  },
  {
    method: /^Session\.get(Active|Effective)User$/,
    scopes: ['userinfo.email'],
    modes: ['NONE', 'LIMITED', 'FULL'],
    // Simple triggers give no address anyway, and no error.
    asked: ['FULL'],
  },
  { method: /^MailApp\./, scopes: ['script.send_mail'], modes: ['FULL'] },
  { method: /^Drive\./, scopes: ['drive.file', 'drive'], modes: ['FULL'] },
];

/**
 * Google's refusal of a call, or nothing. `granted` is the manifest's list of scopes less those the person took back; without a
 * list everything is granted.
 */
export function refusal(method: string, mode: AuthMode, granted?: ReadonlySet<string>): string | undefined {
  const need = NEEDS.find((candidate) => candidate.method.test(method));
  if (!need) return undefined;
  const asked = need.scopes.length > 0 && granted && (need.asked ?? need.modes).includes(mode);
  const scoped = !asked || need.scopes.some((scope) => granted.has(scope));
  return scoped && need.modes.includes(mode) ? undefined : SENTENCES.permission(method, need.scopes);
}
