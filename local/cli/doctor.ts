/** `rapi doctor`: the look of *Periksa & perbaiki* at a workbook, printed; with `--mend` each thing that can be mended is. */
import type { Desk } from './desk';
import { request } from './request';

interface Report {
  readonly text: string;
  readonly findings: readonly {
    readonly level: 'fine' | 'watch' | 'act';
    readonly mend?: { readonly action: string; readonly input: unknown };
  }[];
}

/** The report as a text, and whether something is wrong now. */
export async function doctor(
  desk: Desk,
  as: string,
  mend: boolean,
): Promise<{ readonly text: string; readonly wrong: boolean }> {
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
  return {
    text: [...said.map((each) => `-> ${each}`), text].join('\n'),
    wrong: findings.some(({ level }) => level === 'act'),
  };
}
