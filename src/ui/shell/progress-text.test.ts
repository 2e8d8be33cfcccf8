import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { progressText } from './progress-text.ts';

const german = textsOf('de');
const fetching = { step: 'fetch', total: 4, done: 1 } as const;

test('one of four files is there, and half of the second: 1.5 of 4', () => {
  const part = { done: 512, total: 1024 };
  expect(progressText({ ...fetching, file: 'a.csv', part }, german)).toEqual({
    text: 'Datei wird geholt: a.csv',
    most: 4,
    value: 1.5,
  });
});

test('a step that belongs to no file is told alone, in both languages', () => {
  expect(progressText(fetching, german)).toEqual({ text: 'Datei wird geholt', most: 4, value: 1 });
  expect(progressText(fetching, textsOf('en')).text).toBe(textsOf('en').loading.steps.fetch);
});

test('nothing is divided by nothing: an empty file and an empty project have a bar of 0', () => {
  const empty = { ...fetching, total: 0, done: 0, part: { done: 0, total: 0 } };
  expect(progressText(empty, german)).toMatchObject({ most: 1, value: 0 });
});
