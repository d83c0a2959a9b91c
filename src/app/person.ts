/** Whose account this run is. */
import type { World } from '../ports/world';

/** The e-mail address as it is compared; empty where Google does not tell. */
export const emailOf = (world: Pick<World, 'people'>): string => world.people.email().toLowerCase();
