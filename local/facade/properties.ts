/** `PropertiesService`: small texts that are durable at once, per document, person or script. */
import { call, look } from './door';
import { onlyWhatExists } from './strangers';

export class Properties {
  constructor(private readonly store: string) {}

  getProperty(key: string): string | null {
    const all = call('Properties.getProperty', { op: 'properties.read', store: this.store });
    return own(all, key) ? (all[key] as string) : null;
  }
  getProperties(): Record<string, string> {
    return call('Properties.getProperties', { op: 'properties.read', store: this.store });
  }
  getKeys(): string[] {
    return Object.keys(call('Properties.getKeys', { op: 'properties.read', store: this.store }));
  }
  setProperty(key: string, value: unknown): this {
    return this.write_('setProperty', { [String(key)]: String(value) });
  }
  setProperties(values: Record<string, unknown>, deleteAllOthers = false): this {
    const texts: Record<string, string> = {};
    for (const key of Object.keys(values)) texts[key] = String(values[key]);
    return this.write_('setProperties', texts, [], deleteAllOthers);
  }
  deleteProperty(key: string): this {
    return this.write_('deleteProperty', {}, [String(key)]);
  }
  deleteAllProperties(): this {
    return this.write_('deleteAllProperties', {}, [], true);
  }

  private write_(
    method: string,
    values: Record<string, string>,
    remove: string[] = [],
    removeOthers = false,
  ): this {
    call(`Properties.${method}`, { op: 'properties.write', store: this.store, values, remove, removeOthers });
    return this;
  }
}

export class PropertiesService {
  getDocumentProperties(): Properties {
    call('PropertiesService.getDocumentProperties');
    return new Properties('document');
  }
  getUserProperties(): Properties {
    call('PropertiesService.getUserProperties');
    return new Properties(ownStore());
  }
  getScriptProperties(): Properties {
    call('PropertiesService.getScriptProperties');
    return new Properties('script');
  }
}

/** The store of the person who runs this, known even where Google keeps the address back. */
export const ownStore = (): string => `user:${look({ op: 'run.facts' }).person}`;

const own = (values: Record<string, string>, key: string): boolean =>
  Object.prototype.hasOwnProperty.call(values, key);

onlyWhatExists('Properties', Properties);
onlyWhatExists('PropertiesService', PropertiesService);
