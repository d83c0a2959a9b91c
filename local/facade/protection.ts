/** Protected sheets and ranges. Each setter replaces the whole protection in the book, buffered as Google does. */
import type { Protection as Facts, Rect } from '../gate/operations';
import { call, Exception, look } from './door';
import type { Range } from './range';
import { User } from './session';
import type { Sheet } from './sheet';
import { onlyWhatExists } from './strangers';

type People = string | User | (string | User)[];

/** A new protection: everybody who may edit the workbook stays an editor until removed, and in a Workspace account the whole domain, as at Google. */
export function newProtection(method: string, home: Sheet, range?: Rect): Protection {
  const people = look({ op: 'people.list' });
  const facts: Facts = {
    id: look({ op: 'run.uuid' }),
    kind: range ? 'range' : 'sheet',
    range,
    description: '',
    warningOnly: false,
    editors: people.filter(({ access }) => access === 'editor').map(({ email }) => email),
    domain: look({ op: 'book.facts' }).owner.endsWith('@gmail.com') ? undefined : true,
  };
  call(method, { op: 'sheet.protect', sheet: home.id_(), protection: facts });
  return new Protection(home, facts);
}

export class Protection {
  constructor(
    private readonly home: Sheet,
    private facts: Facts,
  ) {}

  getDescription(): string {
    call('Protection.getDescription');
    return this.facts.description;
  }
  setDescription(description: string): this {
    return this.change_('setDescription', { description });
  }
  isWarningOnly(): boolean {
    call('Protection.isWarningOnly');
    return this.facts.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.change_('setWarningOnly', { warningOnly, ...(warningOnly && { domain: undefined }) });
  }
  getProtectionType(): string {
    call('Protection.getProtectionType');
    return this.facts.kind === 'sheet' ? 'SHEET' : 'RANGE';
  }
  getRange(): Range {
    call('Protection.getRange');
    return this.facts.range ? this.home.at_(this.facts.range) : this.home.whole_();
  }
  setRange(range: Range): this {
    return this.change_('setRange', { range: range.rect_() });
  }
  getEditors(): User[] {
    call('Protection.getEditors');
    const owner = look({ op: 'book.facts' }).owner;
    return [owner, ...this.facts.editors.filter((email) => email !== owner)].map((email) => new User(email));
  }
  addEditor(person: string | User): this {
    return this.change_('addEditor', { editors: this.with_(person) });
  }
  addEditors(people: People): this {
    return this.change_('addEditors', { editors: this.with_(people) });
  }
  removeEditor(person: string | User): this {
    return this.change_('removeEditor', { editors: this.without_(person) });
  }
  removeEditors(people: People): this {
    return this.change_('removeEditors', { editors: this.without_(people) });
  }
  getUnprotectedRanges(): Range[] {
    call('Protection.getUnprotectedRanges');
    return (this.facts.open ?? []).map((rect) => this.home.at_(rect));
  }
  /** Of a protected sheet only. */
  setUnprotectedRanges(ranges: Range[]): this {
    if (this.facts.kind !== 'sheet')
      throw new Exception('Unprotected ranges can only be set on a sheet protection.');
    return this.change_('setUnprotectedRanges', { open: ranges.map((range) => range.rect_()) });
  }
  setDomainEdit(editable: boolean): this {
    return this.change_('setDomainEdit', { domain: editable || undefined });
  }
  canDomainEdit(): boolean {
    call('Protection.canDomainEdit');
    return this.facts.domain === true;
  }
  canEdit(): boolean {
    const { effective } = call('Protection.canEdit', { op: 'session.email' });
    const { owner } = look({ op: 'book.facts' });
    return (
      this.facts.warningOnly ||
      effective === owner ||
      this.facts.editors.includes(effective) ||
      (this.facts.domain === true && domainOf(effective) === domainOf(owner))
    );
  }
  remove(): void {
    call('Protection.remove', { op: 'sheet.unprotect', sheet: this.home.id_(), id: this.facts.id });
  }

  private change_(method: string, facts: Partial<Facts>): this {
    this.facts = { ...this.facts, ...facts };
    call(`Protection.${method}`, { op: 'sheet.protect', sheet: this.home.id_(), protection: this.facts });
    return this;
  }
  private with_(people: People): string[] {
    return [...this.without_(people), ...emails(people)];
  }
  private without_(people: People): string[] {
    const gone = emails(people);
    return this.facts.editors.filter((email) => !gone.includes(email));
  }
}

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@'));

const emails = (people: People): string[] =>
  (Array.isArray(people) ? people : [people]).map((person) =>
    typeof person === 'string' ? person : person.email_(),
  );

onlyWhatExists('Protection', Protection);
