/** `rapi doctor`: the look of *Periksa & perbaiki* at a workbook, printed; with `--mend` each thing that can be mended is. */
import type { Desk } from './desk';
import { Refused } from './refused';
import { request } from './request';

interface Report {
  readonly text: string;
  readonly findings: readonly {
    readonly level: 'fine' | 'watch' | 'act';
    readonly mend?: { readonly action: string; readonly input: unknown };
  }[];
}

/** The text to print; refuses with it while something is wrong, so that a script notices. */
export async function doctor(desk: Desk, as: string, mend: boolean): Promise<string> {
  const look = async () => (await request(desk, as, 'checkup.look', {})).result as Report;
  const first = await look();
  const said: string[] = [];
  if (mend) {
    // Several findings may have one mend.
    const mends = new Map(
      first.findings.flatMap(({ mend: own }) =>
        own ? [[`${own.action} ${JSON.stringify(own.input)}`, own]] : [],
      ),
    );
    for (const { action, input } of mends.values())
      said.push((await request(desk, as, action, input)).message ?? action);
  }
  const { text, findings } = mend && said.length > 0 ? await look() : first;
  const all = [...said.map((each) => `-> ${each}`), text].join('\n');
  if (findings.some(({ level }) => level === 'act')) throw new Refused(all);
  return all;
}
