/** Sharing by the advanced service of Drive: permissions of folders that Rapi made, which the scope `drive.file` covers. */
import type { Shares } from '../../ports/drive';
import { isAbout, patient } from '../drive';

export const shares: Shares = {
  share: (folder, email) => {
    const resource = { type: 'user', role: 'writer', emailAddress: email };
    try {
      const made = patient(() => permissions().create(resource, folder, { fields: 'id' }));
      return { permission: made.id ?? '' };
    } catch (error) {
      if (isAbout(error, /emailAddress|invalid sharing|no Google account/i)) return { refused: 'address' };
      if (isAbout(error, /sharing quota/i)) return { refused: 'quota' };
      throw error;
    }
  },
  unshare: (folder, permission) => {
    try {
      patient(() => permissions().remove(folder, permission));
    } catch (error) {
      if (!isAbout(error, /not found/i)) throw error;
    }
  },
};

function permissions(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection {
  const service = typeof Drive === 'undefined' ? undefined : Drive.Permissions;
  if (!service) throw new Error('The advanced service Drive is not in the manifest.');
  return service;
}
