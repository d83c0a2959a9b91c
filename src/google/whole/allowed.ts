/** What a person has allowed Rapi, scope by scope: Google lets them untick each. Looked at by *Periksa & perbaiki* alone. */
import type { People } from '../../ports/world';

declare global {
  namespace GoogleAppsScript.Script {
    interface ScriptApp {
      /** Of these scopes alone; the published types do not know it yet. */
      getAuthorizationInfo(mode: AuthMode, scopes: readonly string[]): AuthorizationInfo;
    }
  }
}

export const lacking: People['lacking'] = (scopes) => {
  const allowed = (of: readonly string[]): GoogleAppsScript.Script.AuthorizationInfo =>
    ScriptApp.getAuthorizationInfo(
      ScriptApp.AuthMode.FULL,
      of.map((scope) => `https://www.googleapis.com/auth/${scope}`),
    );
  const required = ScriptApp.AuthorizationStatus.REQUIRED;
  return {
    scopes: scopes.filter((scope) => allowed([scope]).getAuthorizationStatus() === required),
    link: allowed(scopes).getAuthorizationUrl() ?? '',
  };
};
