/** What of the book a file is made from, and what it is made into. */
import type { Book } from '../core';

export type Whole = Pick<Book, 'read' | 'apply' | 'columns' | 'ownRows' | 'spilled'>;
