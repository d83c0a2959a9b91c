/** `ScriptApp`: authorization and clock triggers. */
import { call, Exception, look } from './door';
import { names, onlyWhatExists } from './strangers';

type Spec = Record<string, string | number>;
interface Facts {
  id: string;
  handler: string;
}

/** A person may have so many triggers of one script. */
const MOST = 20;

export class ScriptApp {
  readonly AuthMode = names('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
  readonly AuthorizationStatus = names('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
  readonly EventType = names('EventType', ['CLOCK']);
  readonly TriggerSource = names('TriggerSource', ['CLOCK']);
  readonly WeekDay = names('WeekDay', [
    'MONDAY',
    'TUESDAY',
    'WEDNESDAY',
    'THURSDAY',
    'FRIDAY',
    'SATURDAY',
    'SUNDAY',
  ]);

  newTrigger(handler: string): TriggerBuilder {
    call('ScriptApp.newTrigger');
    return new TriggerBuilder(handler);
  }
  /** The triggers of the person who runs this; nobody sees another's. */
  getProjectTriggers(): Trigger[] {
    const owner = person();
    return call('ScriptApp.getProjectTriggers', { op: 'triggers.list', owner }).map(
      (facts) => new Trigger(facts),
    );
  }
  deleteTrigger(trigger: Trigger): void {
    call('ScriptApp.deleteTrigger', { op: 'trigger.remove', owner: person(), id: trigger.id_() });
  }
  /** Google ends the run and asks the person, where somebody is there to be asked; a trigger fails. Here the run fails either way. */
  requireScopes(_mode: string, scopes: string[]): void {
    call('ScriptApp.requireScopes');
    needed(missing(scopes));
  }
  requireAllScopes(_mode: string): void {
    call('ScriptApp.requireAllScopes');
    needed(missing());
  }
  getAuthorizationInfo(_mode: string, scopes?: string[]): AuthorizationInfo {
    call('ScriptApp.getAuthorizationInfo');
    return new AuthorizationInfo(missing(scopes).length > 0);
  }
}

const SCOPE = 'https://www.googleapis.com/auth/';

const missing = (scopes?: string[]): string[] =>
  look({ op: 'scopes.missing', ...(scopes && { scopes: scopes.map((scope) => scope.replace(SCOPE, '')) }) });

function needed(scopes: string[]): void {
  if (scopes.length > 0) throw new Exception('Authorization is required to perform that action.');
}

export class AuthorizationInfo {
  constructor(private readonly required: boolean) {}

  getAuthorizationStatus(): string {
    call('AuthorizationInfo.getAuthorizationStatus');
    return this.required ? 'REQUIRED' : 'NOT_REQUIRED';
  }
  getAuthorizationUrl(): string | null {
    call('AuthorizationInfo.getAuthorizationUrl');
    return this.required ? 'https://script.google.com/' : null;
  }
}

export class Trigger {
  constructor(private readonly facts: Facts) {}

  /** For other classes of the façade. */
  id_(): string {
    return this.facts.id;
  }
  getHandlerFunction(): string {
    call('Trigger.getHandlerFunction');
    return this.facts.handler;
  }
  getUniqueId(): string {
    call('Trigger.getUniqueId');
    return this.facts.id;
  }
  getEventType(): string {
    call('Trigger.getEventType');
    return 'CLOCK';
  }
  getTriggerSource(): string {
    call('Trigger.getTriggerSource');
    return 'CLOCK';
  }
}

export class TriggerBuilder {
  constructor(private readonly handler: string) {}

  timeBased(): ClockTriggerBuilder {
    call('TriggerBuilder.timeBased');
    return new ClockTriggerBuilder(this.handler);
  }
}

export class ClockTriggerBuilder {
  private spec: Spec = {};

  constructor(private readonly handler: string) {}

  everyMinutes(count: number): this {
    return this.add_('everyMinutes', { everyMinutes: oneOf('everyMinutes', count, [1, 5, 10, 15, 30]) });
  }
  everyHours(count: number): this {
    return this.add_('everyHours', { everyHours: oneOf('everyHours', count, [1, 2, 4, 6, 8, 12]) });
  }
  everyDays(count: number): this {
    return this.add_('everyDays', { everyDays: count });
  }
  atHour(hour: number): this {
    return this.add_('atHour', { atHour: hour });
  }
  nearMinute(minute: number): this {
    return this.add_('nearMinute', { nearMinute: minute });
  }
  onWeekDay(day: string): this {
    return this.add_('onWeekDay', { onWeekDay: String(day) });
  }
  inTimezone(zone: string): this {
    return this.add_('inTimezone', { zone });
  }
  create(): Trigger {
    const [owner, id] = [person(), look({ op: 'run.uuid' })];
    const facts = { id, handler: this.handler };
    if (look({ op: 'triggers.list', owner }).length >= MOST) {
      throw new Exception(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    call('ClockTriggerBuilder.create', {
      op: 'trigger.add',
      owner,
      ...facts,
      kind: 'clock',
      spec: this.spec,
    });
    return new Trigger(facts);
  }

  private add_(method: string, spec: Spec): this {
    call(`ClockTriggerBuilder.${method}`);
    this.spec = { ...this.spec, ...spec };
    return this;
  }
}

const person = (): string => look({ op: 'run.facts' }).person;

function oneOf(method: string, value: number, allowed: number[]): number {
  if (allowed.includes(value)) return value;
  const last = allowed[allowed.length - 1];
  throw new Exception(
    `The value you passed to ${method} was invalid. It must be one of ${allowed.slice(0, -1).join(', ')} or ${last}.`,
  );
}

for (const [name, type] of [
  ['ScriptApp', ScriptApp],
  ['AuthorizationInfo', AuthorizationInfo],
  ['Trigger', Trigger],
  ['TriggerBuilder', TriggerBuilder],
  ['ClockTriggerBuilder', ClockTriggerBuilder],
] as const) {
  onlyWhatExists(name, type);
}
