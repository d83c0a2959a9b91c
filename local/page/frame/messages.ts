/** What a frame and the page say to each other. Arguments and results are JSON text, as on Google's own way. */
export type FromFrame =
  | { rapi: 'call'; id: number; name: string; args: string }
  | { rapi: 'close' }
  | { rapi: 'focus' }
  | { rapi: 'size'; width?: number; height?: number };

export interface ToFrame {
  rapi: 'answer';
  id: number;
  /** JSON text of the value; absent when the call failed. */
  value?: string;
  error?: string;
}
