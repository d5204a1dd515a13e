/** What tests read of an open popup, and how they press its buttons. */
import type { Page } from 'puppeteer-core';

/** Each category with its entries and counts: `Brand: Midea 2, Galanz 1`. */
export const listOf = (popup: Page) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.category')].flatMap((category) => {
      const entries = [...category.querySelectorAll('.entry')].map(
        (entry) =>
          `${entry.querySelector('.entry-name')?.textContent} ${entry.querySelector('.entry-count')?.textContent}`,
      );
      return entries.length === 0
        ? []
        : [`${category.querySelector('.category-name')?.textContent}: ${entries.join(', ')}`];
    }),
  );

export const summaryOf = (popup: Page) => popup.evaluate(() => document.querySelector('.summary-line')?.textContent);

/** Presses what the selector finds first, as a script of the popup would. */
export const click = (popup: Page, selector: string) =>
  popup.evaluate((css) => {
    const found = document.querySelector<HTMLElement>(css);
    if (found === null) throw new Error(`There is no ${css}`);
    found.click();
  }, selector);

/** Presses the switch whose label fits. */
export const clickSwitch = (popup: Page, label: RegExp) =>
  popup.evaluate((source) => {
    const named = [...document.querySelectorAll<HTMLElement>('[role=switch]')].find((one) => {
      const ids = (one.getAttribute('aria-labelledby') ?? '').split(' ');
      return new RegExp(source).test(ids.map((id) => document.getElementById(id)?.textContent).join(' '));
    });
    named!.click();
  }, label.source);

/** Types into the search, as one step. */
export const search = (popup: Page, query: string) =>
  popup.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('.search')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);

/** Presses a key where the focus is, and tells where it is afterwards: the entry, or the class. */
export const press = (popup: Page, key: string) =>
  popup.evaluate((name) => {
    const focused = document.activeElement as HTMLElement;
    focused.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    const now = document.activeElement as HTMLElement;
    return now.dataset.entry ?? now.className;
  }, key);

/** The number of the tab in front. */
export const frontTab = (popup: Page) =>
  popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('wxt/browser').browser
    >;
    const [tab] = await (browser ?? chrome).tabs.query({ active: true, currentWindow: true });
    return tab!.id!;
  });
