import { expect, test } from 'vitest';
import type { Atlas } from '../../opening/atlas.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import { quarters, quartersResult, quartersRule } from '../four-quarters.fixture.ts';
import { createAtlasStore } from '../store/atlas-store.ts';
import { settingsFromQuery } from '../url/url.ts';
import { StudyAnswers } from './study-answers.ts';

/** A worker whose studies fail until `figures.haveCome` is true, and how often it was asked. */
function page() {
  const { store, write } = createAtlasStore(settingsFromQuery('', 'de'));
  const classing = { method: 'septiles', weight: 'population' };
  const atlas = { dataset: quarters, classing, rule: quartersRule } as unknown as Atlas;
  write({ atlas, load: 1, result: quartersResult() });
  const figures = { haveCome: false, asked: 0 };
  const study = () => {
    figures.asked += 1;
    return figures.haveCome ? Promise.resolve([]) : Promise.reject(new Error('cut off'));
  };
  const answers = new StudyAnswers(store, write, { study } as unknown as AtlasCaller);
  return { store, figures, answers };
}

test('a study that failed for want of figures is asked again once they have come, and answers', async () => {
  const { store, figures, answers } = page();
  await answers.need('warnings');
  expect(store.live.studies.warnings?.failure).toEqual({
    kind: 'load-crashed',
    severity: 'error',
    found: 'cut off',
  });
  await answers.need('warnings');
  expect(figures.asked).toBe(1);
  figures.haveCome = true;
  answers.forgetFailures();
  await answers.need('warnings');
  expect(figures.asked).toBe(2);
  expect(store.live.studies.warnings).toMatchObject({ failure: undefined, result: [] });
});

test('what has been answered is not asked again when further figures come', async () => {
  const { store, figures, answers } = page();
  figures.haveCome = true;
  await answers.need('warnings');
  const before = store.live.studies;
  answers.forgetFailures();
  expect(store.live.studies).toBe(before);
  await answers.need('warnings');
  expect(figures.asked).toBe(1);
});
