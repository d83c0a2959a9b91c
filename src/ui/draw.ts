/** Work that needs the screen as the last change left it. */

/**
 * Preact draws in a microtask; one more microtask comes after it and still before the next key, so that a barcode scanner's keys land in
 * the right field.
 */
export function afterDraw(work: () => void): void {
  void Promise.resolve().then(work);
}
