/** The host's clock: the machine's, until a test stops it or moves it on. */
export class Clock {
  private stopped?: number;
  private ahead = 0;

  constructor(private readonly machine: () => number) {}

  now(): number {
    return (this.stopped ?? this.machine()) + this.ahead;
  }
  stop(ms: number): void {
    this.stopped = ms;
    this.ahead = 0;
  }
  advance(ms: number): void {
    this.ahead += ms;
  }
  state(): { stopped?: number; ahead: number } {
    return { stopped: this.stopped, ahead: this.ahead };
  }
  restore({ stopped, ahead }: { stopped?: number; ahead: number }): void {
    this.stopped = stopped;
    this.ahead = ahead;
  }
}
