import { expect, test } from 'vitest';
import type { Classing, Rule } from '../analysis/rule.ts';
import { readProject } from './read-project.ts';
import { withChoices } from './with-choices.ts';

const original = `\uFEFF${JSON.stringify({
  version: 1,
  title: 'Kleinstadt',
  ours: { note: 'stays' },
  areas: { source: 'areas.geojson', key: 'ID', municipality: 'GEN' },
  tables: [
    {
      source: 't.csv',
      key: 'ID',
      indicators: [
        { id: 'share', column: 'A' },
        { id: 'rent', column: 'B' },
      ],
    },
  ],
  rule: {
    why: 'agreed in 2024',
    all: [{ indicator: 'share', classAtLeast: 6, frame: 'all', why: 'study' }],
  },
})}`;

const rule = Object.freeze<Rule>({
  all: [
    { indicator: 'share', kind: 'value-at-least', cut: 37.25, frame: 'all' },
    { indicator: 'rent', kind: 'times-mean-at-most', cut: 1, frame: 'municipality' },
  ],
});
const classing = Object.freeze<Classing>({ method: 'septiles', weight: 'areas' });

test('the saved project reads back with the chosen rule and classing', () => {
  const reading = readProject(withChoices(original, { rule, classing }), 'p.json');
  expect(reading.ok && reading.project.rule).toEqual(rule);
  expect(reading.ok && reading.project.classing).toEqual(classing);
});

test('keys that are not known here stay, in the file, in the rule and beside a kept condition', () => {
  const saved = JSON.parse(withChoices(original, { rule, classing })) as Record<string, unknown>;
  expect(saved['ours']).toEqual({ note: 'stays' });
  expect(saved['rule']).toEqual({
    why: 'agreed in 2024',
    all: [
      { indicator: 'share', frame: 'all', why: 'study', valueAtLeast: 37.25 },
      { indicator: 'rent', timesMeanAtMost: 1, frame: 'municipality' },
    ],
  });
});
