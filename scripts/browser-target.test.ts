import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../vite.config.ts';
import { browserWords } from '../src/i18n/browser.ts';
import { languages } from '../src/i18n/numbers/language.ts';
import { buildTarget, lowestVersions, versionsIn } from './browser-target.ts';
import { oldBrowserScript } from './old-browser-notice.ts';

const list = Object.freeze([
  'chrome >= 124',
  'edge >= 124',
  'firefox >= 125',
  'safari >= 17.4',
  'ios_saf >= 17.4',
]);

const textOf = (path: string): string =>
  readFileSync(new URL(`../${path}`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');

test('a list of lowest versions becomes the target of the build', () => {
  expect(buildTarget(versionsIn(list))).toEqual([
    'chrome124',
    'edge124',
    'firefox125',
    'safari17.4',
    'ios17.4',
  ]);
});

test.each([
  { lines: ['last 2 versions'], reason: 'last 2 versions' },
  { lines: [...list, 'opera >= 100'], reason: 'opera >= 100' },
  { lines: [...list, 'chrome >= 90'], reason: 'chrome >= 90' },
  { lines: list.slice(1), reason: 'chrome missing' },
])('a list that says more or less than one lowest version each is refused: $reason', (given) => {
  expect(() => versionsIn(given.lines)).toThrow(given.reason);
});

test('the build of page, workers and style sheets has the target that package.json states, and no other', () => {
  expect(config.build?.target).toEqual(buildTarget(lowestVersions));
  expect(config.build?.cssTarget).toBeUndefined(); // it then follows the target
  expect(config.worker).not.toHaveProperty('target');
});

test('an old browser is told the versions of package.json, in both languages', () => {
  const { chrome, edge, firefox, safari, ios_saf: system } = lowestVersions;
  for (const language of languages) {
    const sentence = browserWords(language).enough(lowestVersions);
    const told = [...sentence.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number);
    expect(told).toEqual([chrome, edge, firefox, safari, system]);
    expect(sentence).toMatch(/Chrome .*Edge .*Firefox .*Safari .*iPhone .*iPad/);
  }
});

test('the script that tells them is plain ASCII and carries both languages', () => {
  const script = oldBrowserScript();
  expect(script).toMatch(/^[\n -~]+$/);
  expect(script).toContain('f\\u00fcr den Quartieratlas');
  expect(script).toContain('too old for Quartieratlas');
  expect(() => Function(`(function () { return; ${script} })`)).not.toThrow();
});

test('README and docs/browsers.md name the same versions', () => {
  const { chrome, edge, firefox, safari, ios_saf: system } = lowestVersions;
  const named = `Chrome ${chrome}, Edge ${edge}, Firefox ${firefox}, Safari ${safari}, iOS ${system}`;
  expect(textOf('README.md')).toContain(named);
  expect(textOf('docs/browsers.md')).toContain(named);
});
