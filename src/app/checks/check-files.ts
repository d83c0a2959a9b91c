/** Looks at backup files where there is no workbook of Rapi's: a folder on somebody's machine, mounted as their Drive. */
import { checkFiles, listFiles, type Own, readFiles, withPassphrase } from '../../features/backup';
import type { Problem } from '../../kernel/problem';
import type { Answer, Request } from '../../kernel/protocol';
import type { StoredFile } from '../../ports/drive';
import type { World } from '../../ports/world';
import type { OwnAction } from '../router';
import { saidProblem, sentence } from '../say';

interface Found {
  readonly problems?: readonly Problem[];
  readonly versions?: readonly unknown[];
  readonly sheets?: readonly unknown[];
}

/** Reads only what the caller's own Drive shows, so it asks for no role. */
const over =
  (look: (own: Own, files: readonly StoredFile[], input: Record<string, unknown>) => Found, said?: string) =>
  (world: World, { input }: Request): Answer => {
    const wish = (input ?? {}) as Record<string, unknown>;
    const language = wish.language === 'en' ? 'en' : 'id';
    const files = world.drive.list();
    const found: Found = withPassphrase(world, files, wish.passphrase, (own) => look(own, files, wish));
    const { problems = [], ...result } = found;
    if (problems.length > 0)
      return { ok: false, problems: problems.map((each) => saidProblem(each, language)) };
    return {
      ok: true,
      result,
      ...(said && { message: sentence(said, language, { count: result.versions?.length ?? 0 }) }),
    };
  };

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.slice(0, 200) : undefined;

export const fileActions: readonly OwnAction[] = [
  {
    name: 'backup.checkFiles',
    run: over((own, files, { version }) => checkFiles(own, files, text(version)), 'backup.verifiedAll'),
  },
  {
    name: 'backup.readFiles',
    run: over((own, files, { version, sheet, from }) => {
      const [name, wanted] = [text(version), text(sheet)];
      if (name === undefined) return listFiles(own, files);
      const [at, row] = Array.isArray(from) ? from.map(Number) : [];
      const place = at !== undefined && row !== undefined ? ([at, row] as const) : undefined;
      return readFiles(own, files, {
        version: name,
        ...(wanted !== undefined && { sheet: wanted }),
        ...(place && { from: place }),
      });
    }),
  },
];
