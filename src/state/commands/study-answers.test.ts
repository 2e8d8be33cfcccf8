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
  let held = Promise.resolve();
  /** The next answers come only when this is called. */
  const hold = () => {
    let release = () => {};
    held = new Promise((resolve) => (release = resolve));
    return () => release();
  };
  const study = async () => {
    figures.asked += 1;
    await held;
    return figures.haveCome ? [] : Promise.reject(new Error('cut off'));
  };
  const change = (neighbourhood: string) =>
    write({ settings: { ...store.live.settings, neighbourhood } });
  const answers = new StudyAnswers(store, write, { study } as unknown as AtlasCaller);
  return { store, figures, answers, change, hold };
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

test('two neighbourhoods are foreseen one after the other; the first is there at once, without the worker, and the others are forgotten when the way goes elsewhere', async () => {
  const { store, figures, answers, change } = page();
  figures.haveCome = true;
  answers.foresee('neighbourhood', [{ neighbourhood: 'a' }, { neighbourhood: 'b' }]);
  await expect.poll(() => figures.asked).toBe(2);
  await Promise.resolve();
  change('a');
  const answered = answers.need('neighbourhood');
  // At once, not a moment later.
  expect(store.live.studies.neighbourhood).toMatchObject({ result: [], failure: undefined });
  expect(store.live.studies.neighbourhood?.answered).toContain('"a"');
  await answered;
  expect(figures.asked).toBe(2);
  answers.foresee('neighbourhood', [{ neighbourhood: 'c' }]);
  await expect.poll(() => figures.asked).toBe(3);
  change('b');
  await answers.need('neighbourhood');
  expect(figures.asked).toBe(4);
});

test('an answer that comes late does not take the place of one that was foreseen', async () => {
  const { store, figures, answers, change, hold } = page();
  figures.haveCome = true;
  answers.foresee('neighbourhood', [{ neighbourhood: 'a' }]);
  await expect.poll(() => figures.asked).toBe(1);
  await Promise.resolve();
  change('slow');
  const release = hold();
  const late = answers.need('neighbourhood');
  change('a');
  await answers.need('neighbourhood');
  release();
  await late;
  expect(store.live.studies.neighbourhood?.answered).toContain('"a"');
});
