/** Checks backup files where there is no workbook of Rapi's: a folder on somebody's machine, mounted as their Drive. */
import { checkFiles } from '../features/backup';
import type { OwnAction } from './router';
import { saidProblem, sentence } from './say';

/** Reads only what the caller's own Drive shows, so it asks for no role. */
export const checkFilesAction: OwnAction = {
  name: 'backup.checkFiles',
  run: (world, request) => {
    const { language: asked, version } = (request.input ?? {}) as { language?: unknown; version?: unknown };
    const language = asked === 'en' ? 'en' : 'id';
    const wanted = typeof version === 'string' ? version.slice(0, 30) : undefined;
    const { versions, problems } = checkFiles(world, world.drive.list(), wanted);
    if (problems.length > 0)
      return { ok: false, problems: problems.map((each) => saidProblem(each, language)) };
    const message = sentence('backup.verifiedAll', language, { count: versions.length });
    return { ok: true, result: { versions }, message };
  },
};
