import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Run in the page, so written as text: the house's own types know no DOM.
const AXE_FAULTS = `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ target, failureSummary }) => id + ' at ' + target + ': ' + failureSummary)))`;

// Links within a text are excepted (WCAG 2.5.8); a box counts with the label beside it.
const SMALL_TARGETS = `[...document.querySelectorAll(
    'button, input:not([type=hidden]), select, summary, nav a, .button, footer a')].flatMap((element) => {
  const { width, height } = (element.closest('label, .consent') ?? element).getBoundingClientRect();
  return width > 0 && height < 43.5 ? [element.outerHTML.slice(0, 90) + ' is ' + Math.round(height) + ' px high'] : [];
})`;

const TOO_WIDE = `document.documentElement.scrollWidth - innerWidth`;

const OPEN_FOLDS = `document.querySelectorAll('details').forEach((fold) => { fold.open = true; })`;

const DOUBLE_IDS = `[...document.querySelectorAll('[id]')].map(({ id }) => id)
  .filter((id, index, all) => all.indexOf(id) !== index)`;

/** What is wrong with the page that is open, all folds opened: accessibility, targets, width, doubled ids. */
export async function auditPage(page: Page): Promise<string[]> {
  await page.evaluate(OPEN_FOLDS);
  await page.evaluate(axe);
  const found: string[] = await page.evaluate(AXE_FAULTS);
  const small: string[] = await page.evaluate(SMALL_TARGETS);
  const doubled: string[] = await page.evaluate(DOUBLE_IDS);
  const over: number = await page.evaluate(TOO_WIDE);
  return [
    ...found,
    ...small,
    ...doubled.map((id) => `the id ${id} comes twice`),
    ...(over > 0 ? [`${over} px too wide`] : []),
  ];
}

const CONTRAST_FAULTS = AXE_FAULTS.replace('axe.run()', "axe.run({ runOnly: ['color-contrast'] })");

/** What is wrong with the mail that is shown: its width and its contrast; a mail's markup answers to other rules. */
export async function auditMail(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const faint: string[] = await page.evaluate(CONTRAST_FAULTS);
  const over: number = await page.evaluate(TOO_WIDE);
  return [...faint, ...(over > 0 ? [`${over} px too wide`] : [])];
}
