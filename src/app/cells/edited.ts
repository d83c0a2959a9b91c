/** Whether cells were edited since somebody asked to be told: the first edit says so in one small value, and no other costs anything. */
import type { World } from '../../ports/world';

const KEY = 'edits';
const NONE = 'none';

export function editsIn(properties: Readonly<Record<string, string>>): 'none' | 'some' | undefined {
  const text = properties[KEY];
  return text === undefined ? undefined : text === NONE ? 'none' : 'some';
}

export const awaitEdits = (world: World): void => world.properties.set({ [KEY]: NONE });

export function noteEdit(world: World, properties: Readonly<Record<string, string>>): void {
  if (editsIn(properties) === 'none') world.properties.set({ [KEY]: 'some' });
}
