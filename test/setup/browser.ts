// A real browser for a test file: open it once, close it at the end.
import { type Browser, chromium } from 'playwright-core';
import { chromeOptions } from './chrome.mjs';

export function openBrowser(): Promise<Browser> {
  return chromium.launch(chromeOptions());
}
