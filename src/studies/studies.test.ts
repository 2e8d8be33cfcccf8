import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computations } from './computations.ts';
import { chosenOptions, studies, studyKey } from './studies.ts';
import type { StudyQuestion } from './study.ts';

const asked = Object.freeze<StudyQuestion>({
  question: {
    round: '2024',
    classing: { method: 'septiles', weight: 'areas' },
    rule: { all: [] },
  },
  indicator: 'jobs',
  options: { from: '2019', by: 'land', group: 'g' },
});

test('each of the 19 studies has a description and a computation, in the same order', () => {
  expect(Object.keys(studies)).toHaveLength(19);
  expect(Object.keys(computations)).toEqual(Object.keys(studies));
});

test('a study has the same key until something it depends on is chosen anew', () => {
  const other = { ...asked, indicator: 'share', options: { ...asked.options, from: '2014' } };
  const changed = Object.keys(studies).filter(
    (id) =>
      studyKey(id as keyof typeof studies, asked) !== studyKey(id as keyof typeof studies, other),
  );
  expect(changed).toEqual(['neighbourhoods', 'spread', 'moran', 'change', 'dynamics']);
});

test('another cut asks nothing anew of two indicators at once, another indicator in the rule does', () => {
  const by = (indicator: string, cut: number) => ({
    ...asked,
    question: {
      ...asked.question,
      rule: { all: [{ indicator, kind: 'value-at-least', cut, frame: 'all' } as const] },
    },
  });
  const key = (one: StudyQuestion) => studyKey('bivariate', one);
  expect(key(by('jobs', 5))).toBe(key(by('jobs', 6)));
  expect(key(by('jobs', 5))).not.toBe(key(by('share', 5)));
});

test('a study sees its own options alone, and of a list only the values it has', () => {
  expect(chosenOptions('comparison', asked.options)).toEqual({ by: 'land' });
  expect(chosenOptions('comparison', { by: 'nothing' })).toEqual({});
  expect(chosenOptions('change', asked.options)).toEqual({ from: '2019' });
  expect(chosenOptions('lorenz', asked.options)).toEqual({});
});

test('the page imports of the studies what describes them, never what computes them', () => {
  const source = new URL('../', import.meta.url);
  const folders = ['state', 'map', 'charts', 'ui'];
  const found = folders.flatMap((folder) =>
    readdirSync(new URL(folder, source), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => {
        const text = readFileSync(new URL(`${folder}/${name}`, source), 'utf8');
        const values = text.matchAll(/^import (?!type)[^;]*?'\.\.\/\.\.\/studies\/([\w-]+\.ts)'/gm);
        return [...values].map(([, file]) => file);
      }),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((file) => file !== 'studies.ts')).toEqual([]);
});
