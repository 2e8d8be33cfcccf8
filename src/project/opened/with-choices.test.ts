import type { Classing } from '../../analysis/question/classing.ts';
import { expect, test } from 'vitest';
import type { Rule } from '../../analysis/question/rule.ts';
import { readProject } from '../file/read-project.ts';
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

test('alternatives, another classing and its frame are saved and read back; choices of before are gone', () => {
  const framed = {
    method: 'quantiles',
    weight: 'areas',
    classes: 5,
    frame: 'municipality',
  } as const;
  const chosen: Rule = {
    all: [{ indicator: 'share', kind: 'class-at-least', cut: 4, frame: 'municipality' }],
    any: [{ indicator: 'rent', kind: 'value-at-most', cut: 9, frame: 'all' }],
  };
  const saved = withChoices(original, { rule: chosen, classing: framed });
  const reading = readProject(saved, 'p.json');
  expect(reading.ok && reading.project.rule).toEqual(chosen);
  expect(reading.ok && reading.project.classing).toEqual(framed);
  const again = readProject(withChoices(saved, { rule, classing }), 'p.json');
  expect(again.ok && again.project.classing).toEqual(classing);
  expect(again.ok && again.project.rule).toEqual(rule);
});

test('a rule saved under a name is read back; what the file says beside a preset stays', () => {
  const presets = [{ label: { de: 'nur Miete' }, rule }];
  const saved = withChoices(original, { rule, classing, presets });
  const reading = readProject(saved, 'p.json');
  expect(reading.ok && reading.project.presets).toEqual(presets);
  const file = JSON.parse(saved) as { presets: Record<string, unknown>[] };
  const remarked = JSON.stringify({ ...file, presets: [{ ...file.presets[0], why: 'council' }] });
  const again = JSON.parse(withChoices(remarked, { rule, classing, presets })) as typeof file;
  expect(again.presets[0]).toMatchObject({ why: 'council' });
});
