/** A new document, or a change of one; where it becomes final, what stood before it is old in the same change. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { WORKING } from '../../../kernel/role';
import type { Action, Said } from '../../../ports/feature';
import { changed, clashing, given, ownerMeant } from '../../backlog';
import { folderLink } from '../../team';
import { fields, idField } from '../input';
import { loadDocument, meant, nextRevision, outdate } from '../record';
import { type Document, documents } from '../tables';

const input = () =>
  z.object({
    ...fields(),
    /** Absent for a new one. */
    id: z.optional(idField()),
    /** What the form showed before; what somebody else changed meanwhile is not written over. */
    was: z.optional(z.record(z.string(), z.unknown())),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface Saved {
  readonly id: string;
  readonly title: string;
  readonly was: Readonly<Record<string, unknown>>;
  readonly now: Readonly<Record<string, unknown>>;
  /** What became old with it, by what it was. */
  readonly outdated: Readonly<Record<string, string>>;
}

export const save: Action<Input, Saved> = {
  name: 'documents.save',
  writes: true,
  input,
  roles: WORKING,
  run: (context, { id, was: shown = {}, ...asked }) => {
    const stored = id === undefined ? undefined : loadDocument(context, id);
    if (isRefusal(stored)) return stored;
    const { values } = stored ?? {};
    const owner = asked.owner && ownerMeant(context, asked.owner, values?.owner ?? '', 'owner');
    if (isRefusal(owner)) return owner;
    const wanted: Partial<Document> = given({ ...asked, owner: owner ?? asked.owner });
    const about =
      wanted.about === undefined || wanted.about === values?.about ? {} : meant(context, wanted.about);
    if (!stored || !values) {
      const { title, about: project = '' } = wanted;
      // The document of a shared folder is the folder.
      const link = wanted.link ?? folderLink(context, project);
      if (title === undefined) return refuse('documents.title', {}, { field: 'title' });
      if (link === undefined) return refuse('documents.link', {}, { field: 'link' });
      const made = context.change.insert(documents, {
        ...wanted,
        ...about,
        link,
        owner: wanted.owner || context.who.name,
        revision: wanted.revision ?? nextRevision(context, title),
        state: wanted.state ?? 'draft',
        changedAt: context.now,
      });
      const outdated = made.state === 'final' ? outdate(context, made) : {};
      return { id: made.id, title, was: { archived: true }, now: { state: made.state }, outdated };
    }
    const [clash] = clashing(values, wanted, shown);
    if (clash) return refuse('documents.clash', { id: stored.id }, { field: clash.key });
    const { was, now } = changed(values, { ...wanted, ...about });
    if (Object.keys(now).length === 0) return refuse('documents.same', { id: stored.id });
    const next = { ...values, ...wanted, id: stored.id };
    context.change.update(documents, stored, { ...now, changedAt: context.now });
    const outdated = now.state === 'final' ? outdate(context, next) : {};
    return { id: stored.id, title: next.title, was, now, outdated };
  },
  inverse: {
    with: 'documents.putBack',
    input: (_, { id, was, now, outdated }) => ({ id, was, now, outdated }),
  },
  done: ({ id, title, now, outdated }): Said => {
    const said = { id, title: title.slice(0, 60) };
    const count = Object.keys(outdated).length;
    if (now.state === 'final' && count > 0) return { code: 'documents.final', values: { ...said, count } };
    if (now.archived !== undefined)
      return { code: now.archived ? 'documents.archiveDone' : 'documents.restoreDone', values: said };
    return { code: 'documents.saved', values: said };
  },
};
