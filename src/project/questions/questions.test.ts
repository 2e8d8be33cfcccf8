import { expect, test } from 'vitest';
import type { AreaFileUnderstanding } from '../../ingest/understand/understand-areas.ts';
import type { Understandings } from '../draft/draft-project.ts';
import { answerQuestion, isOpen, questionsOf } from './questions.ts';
import type { ProjectFile } from '../file/schema.ts';

const shapefile: AreaFileUnderstanding = {
  file: 'gebiete.zip',
  format: 'Shapefile',
  count: 2,
  properties: [],
  encoding: { value: 'windows-1252', certainty: 'open', reason: { code: 'nothing-decides' } },
  diagnostics: [],
};
const understood: Understandings = { areas: [shapefile], tables: [], points: [] };
const json: ProjectFile = {
  version: 1,
  title: 'Atlas',
  areas: { source: 'gebiete.zip', key: 'id' },
  tables: [],
};

test('a table without a word on its encoding asks one question, which the project file answers', () => {
  const [question] = questionsOf(json, understood);
  if (!question) throw new Error('nothing is asked');
  expect(question).toMatchObject({ id: 'areas-encoding:gebiete.zip', proposed: 'windows-1252' });
  expect(isOpen(question)).toBe(true);
  const answered = answerQuestion(json, question, 'utf-8', understood);
  expect(answered.areas.encoding).toBe('utf-8');
  expect(questionsOf(answered, understood).map(isOpen)).toEqual([false]);
});

test('a value that is none of the options changes nothing', () => {
  const [question] = questionsOf(json, understood);
  if (!question) throw new Error('nothing is asked');
  expect(answerQuestion(json, question, 'klingon', understood)).toBe(json);
});
