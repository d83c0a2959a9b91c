/** Where a started process says that it serves the workbook. */
import type { ChildProcess } from 'node:child_process';

/** The first address on this machine that it prints; whatever it said where it ends before that. */
export function addressOf(run: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(said);
      if (found) resolve(found[0]);
    };
    run.stdout?.on('data', hear);
    run.stderr?.on('data', hear);
    run.on('exit', () => reject(new Error(said)));
  });
}
