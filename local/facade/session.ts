/** Who is there. Google keeps the address back in simple triggers; then it is the empty text. */
import { call, look } from './door';
import { onlyWhatExists } from './strangers';

export class User {
  constructor(private readonly email: string) {}

  /** For other classes of the façade. */
  email_(): string {
    return this.email;
  }
  getEmail(): string {
    call('User.getEmail');
    return this.email;
  }
}

export class Session {
  getActiveUser(): User {
    return new User(call('Session.getActiveUser', { op: 'session.email' }).active);
  }
  getEffectiveUser(): User {
    return new User(call('Session.getEffectiveUser', { op: 'session.email' }).effective);
  }
  getScriptTimeZone(): string {
    call('Session.getScriptTimeZone');
    return look({ op: 'run.facts' }).scriptZone;
  }
  getActiveUserLocale(): string {
    call('Session.getActiveUserLocale');
    return look({ op: 'run.facts' }).language;
  }
}

onlyWhatExists('User', User);
onlyWhatExists('Session', Session);
