/** `MailApp`: plain mail in the name of whoever runs. On this machine it lies in an outbox and goes nowhere. */
import { call, Exception, look } from './door';
import { onlyWhatExists } from './strangers';

interface Message {
  to?: string;
  subject?: string;
  body?: string;
}

export class MailApp {
  sendEmail(to: string | Message, subject = '', body = ''): void {
    const given: Message = typeof to === 'string' ? { to, subject, body } : to;
    if (!given.to?.includes('@')) {
      call('MailApp.sendEmail');
      throw new Exception('Failed to send email: no recipient');
    }
    const from = look({ op: 'run.facts' }).person;
    const mail = { from, to: given.to, subject: given.subject ?? '', body: given.body ?? '' };
    call('MailApp.sendEmail', { op: 'mail.send', mail });
  }
  getRemainingDailyQuota(): number {
    return call('MailApp.getRemainingDailyQuota', { op: 'mail.left' });
  }
}

onlyWhatExists('MailApp', MailApp);
