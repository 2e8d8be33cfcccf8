import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folder, generateFiles } from './generate.ts';

const patience = 60_000; // dividing 400,000 cells takes some seconds

test(
  'generating again gives the committed files byte for byte',
  () => {
    for (const [name, text] of Object.entries(generateFiles())) {
      expect(readFileSync(new URL(name, folder), 'utf8') === text, name).toBe(true);
    }
  },
  patience,
);

test('the three files together stay below 400 kB', () => {
  const names = ['musterstadt.geojson', 'figures.csv', 'project.json'];
  const bytes = names.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
  expect(bytes).toBeLessThan(400_000);
});
