import { expect, test } from '@playwright/test';
import { townFiles } from '../small-town.ts';
import type { EnginePage } from './engine-page.ts';
import { canBeHeard, startEngine } from './found-engines.ts';
import { toldLines, withGapsOf } from './heard.ts';
import { Reader } from './reader.ts';

/** What a screen reader gets is the same in every browser: the same names and roles, in the same order. */

interface Left {
  /** Lines of which an engine tells another thing than the others. */
  readonly lines: RegExp;
  /** What is compared of them; nothing of lines that become empty. */
  readonly as: string;
}

/** What is an engine's own way, and nothing of the page. */
const leftAside: Readonly<Record<'firefox' | 'webkit', readonly Left[]>> = {
  firefox: [],
  webkit: [
    // On Linux it tells a text with the element around it, and none of a text beside other elements.
    { lines: /^text: .*/, as: '' },
    // For the same reason it leaves to the text what these are named.
    { lines: /^(caption|cell|columnheader|gridcell|rowheader|term): .*/, as: '$1: ' },
    // It names an article by its heading where nothing else does.
    { lines: /^article: .*/, as: 'article: ' },
    // An element that says its changes and has no role is a group to it.
    { lines: /^group: $/, as: '' },
    // A search field with proposals is a plain search field to it.
    { lines: /^combobox: (Bezirk|Gemeinde)$/, as: 'searchbox: $1' },
  ],
};

interface State {
  readonly name: string;
  readonly reach: (reader: Reader, page: EnginePage) => Promise<void>;
  /** A line that shows that it is reached. */
  readonly tells: RegExp;
}

const city = 'project=musterstadt/project.json';

const states: readonly State[] = [
  {
    name: 'the city as it opens',
    tells: /^application: Karte der Gebiete/,
    reach: async (reader) => {
      await reader.open(city);
      await reader.expectText({ css: 'output', within: 'rule-editor' }, /40 von 300/);
    },
  },
  {
    name: 'an area with its panel',
    tells: /^heading: Warum markiert$/,
    reach: async (reader, page) => {
      await page.press('n');
      await reader.expectText({ css: 'h2', within: 'area-panel' }, /^(?!Kein)/);
    },
  },
  {
    name: 'the neighbourhoods',
    tells: /^(?:grid|table): Liste der Quartiere/,
    reach: async (reader) => {
      await reader.open(`${city}&view=table&study=clusters`);
      await reader.expectText({ css: '.row', within: 'neighbourhood-table' }, /./);
    },
  },
  {
    name: 'the methods',
    tells: /^dialog: Methoden$/,
    reach: async (reader) => {
      await reader.open(`${city}&view=table&methods=classes`);
      await reader.expectText({ css: 'h2', within: 'dialog' }, /./);
    },
  },
  {
    name: 'files to be understood',
    tells: /^dialog: Dateien verstehen$/,
    reach: async (reader, page) => {
      await page.press('Escape');
      const [, ...files] = townFiles();
      await reader.drop(files.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })));
      await reader.expectText({ css: '[role=status]', within: 'dialog' }, /./);
    },
  },
  {
    name: 'the city on a phone',
    tells: /^region: Karte$/,
    reach: async (reader, page) => {
      await page.resize({ width: 390, height: 844 });
      await reader.open(city);
      await reader.expectText({ css: 'h1' }, /^Musterstadt/);
    },
  },
];

function compared(lines: readonly string[], left: readonly Left[]): string[] {
  const asSaid = (line: string): string =>
    left.reduce((rest, one) => rest.replace(one.lines, one.as), line);
  return lines.map(asSaid).filter((line) => line !== '');
}

for (const name of ['firefox', 'webkit'] as const) {
  test(`${name} tells screen readers the names and roles that Chromium tells, in the same order`, async ({
    baseURL,
  }) => {
    test.skip(!canBeHeard(name), `what ${name} tells screen readers cannot be heard here`);
    const engines = await Promise.all(
      (['chromium', name] as const).map((engine) => startEngine(engine, true)),
    );
    try {
      const size = { width: 1440, height: 900 };
      const pages = await Promise.all(engines.map((engine) => engine.open(size)));
      for (const { name: state, reach, tells } of states) {
        await test.step(state, async () => {
          await Promise.all(pages.map((page) => reach(new Reader(page, baseURL ?? ''), page)));
          await expect(async () => {
            const [chromium = [], other = []] = await Promise.all(
              pages.map(async (page) => compared(toldLines(await page.heard()), leftAside[name])),
            );
            expect(chromium).toContainEqual(expect.stringMatching(tells));
            expect(withGapsOf(chromium, other)).toEqual(chromium);
          }).toPass({ timeout: 30_000 });
        });
      }
    } finally {
      await Promise.all(engines.map((engine) => engine.close()));
    }
  });
}
