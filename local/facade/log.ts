/** `Logger` and `console`: lines for whoever looks at the run afterwards. Not service calls: nothing waits for them. */
import { look } from './door';
import { onlyWhatExists } from './strangers';

function line(args: unknown[]): void {
  look({ op: 'run.log', line: filled(args.map(text)) });
}

/** `%s` and `%d` in the first text are replaced in order; what is left over follows. */
function filled([first = '', ...rest]: string[]): string {
  const body = first.replace(/%[sd]/g, (mark) => rest.shift() ?? mark);
  return [body, ...rest].join(' ');
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  try {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  } catch {
    return String(value);
  }
}

export class Logger {
  log(...args: unknown[]): this {
    line(args);
    return this;
  }
}

export class Console {
  log(...args: unknown[]): void {
    line(args);
  }
  info(...args: unknown[]): void {
    line(args);
  }
  warn(...args: unknown[]): void {
    line(args);
  }
  error(...args: unknown[]): void {
    line(args);
  }
}

onlyWhatExists('Logger', Logger);
onlyWhatExists('console', Console);
