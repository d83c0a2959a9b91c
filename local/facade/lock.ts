/** `LockService`: a lock is taken by the object that asks; another object of the same run waits for it in vain. */
import { call, Exception } from './door';
import { ownStore } from './properties';
import { onlyWhatExists } from './strangers';

let objects = 0;

export class Lock {
  private readonly object: number;

  constructor(private readonly store: string) {
    objects += 1;
    this.object = objects;
  }

  tryLock(ms: number): boolean {
    return call('Lock.tryLock', { op: 'lock.try', store: this.store, object: this.object, ms });
  }
  waitLock(ms: number): void {
    const taken = call('Lock.waitLock', { op: 'lock.try', store: this.store, object: this.object, ms });
    if (!taken) throw new Exception('Lock timeout: another process was holding the lock for too long.');
  }
  hasLock(): boolean {
    return call('Lock.hasLock', { op: 'lock.holds', store: this.store, object: this.object });
  }
  releaseLock(): void {
    call('Lock.releaseLock', { op: 'lock.release', store: this.store, object: this.object });
  }
}

export class LockService {
  getDocumentLock(): Lock {
    call('LockService.getDocumentLock');
    return new Lock('document');
  }
  getUserLock(): Lock {
    call('LockService.getUserLock');
    return new Lock(ownStore());
  }
  getScriptLock(): Lock {
    call('LockService.getScriptLock');
    return new Lock('script');
  }
}

onlyWhatExists('Lock', Lock);
onlyWhatExists('LockService', LockService);
