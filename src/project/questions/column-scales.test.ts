import { expect, test } from 'vitest';
import { understandTable } from '../../ingest/understand/understand-table.ts';
import { draftProject } from '../draft/draft-project.ts';
import { setUse } from '../draft/edit-draft.ts';
import { answerQuestion, isOpen, questionsOf } from './questions.ts';
import type { ProjectFile } from '../file/schema.ts';

/** A table "NR;…" with keys of its own, drafted without areas. */
function draft(header: string, ...rows: readonly string[]) {
  const text = [`NR;${header}`, ...rows.map((row, at) => `${101 + at};${row}`)].join('\n');
  const reading = understandTable('werte.csv', new TextEncoder().encode(text));
  if (!reading.ok) throw new Error('not understood');
  const understood = { areas: [], tables: [reading.understanding], points: [] };
  const { json } = draftProject(understood);
  const questions = (of: ProjectFile = json) => questionsOf(of, understood);
  return { json, understood, questions };
}

function onlyQuestion(drafted: ReturnType<typeof draft>) {
  const [question, ...others] = drafted.questions();
  if (!question || others.length > 0) throw new Error(`${drafted.questions().length} questions`);
  return question;
}

test('a share that is nowhere above 1 is asked, and the answer is a factor of its column', () => {
  const drafted = draft('EW;Ausländeranteil', '1024;0,125', '2310;0,412', '1875;1');
  const question = onlyQuestion(drafted);
  expect(question).toMatchObject({
    id: 'share-fraction:werte.csv:Ausländeranteil',
    facts: { items: ['0,125', '0,412', '1'] },
    proposed: '100',
    options: [
      { value: '100', facts: { count: 41.2 } },
      { value: '1', facts: { count: 0.412 } },
    ],
  });
  const answered = answerQuestion(drafted.json, question, '1', drafted.understood);
  expect(answered.tables[0]?.columnForms).toEqual({ Ausländeranteil: { factor: 1 } });
  expect(drafted.questions(answered).filter(isOpen)).toEqual([]);
});

test('small shares that are named as percent are proposed as percent', () => {
  const drafted = draft('EW;Anteil Kurzarbeit in %', '1024;0,3', '2310;0,4', '1875;0,8');
  expect(onlyQuestion(drafted).proposed).toBe('1');
});

test('of a fraction and a percent side by side only the fraction is asked', () => {
  const rows = ['1024;0,125;3,1', '2310;0,412;9,8', '1875;0,189;4,4'];
  expect(onlyQuestion(draft('EW;Ausländeranteil;Arbeitslosenquote', ...rows)).column).toBe(
    'Ausländeranteil',
  );
});

test('shares of ordinary size, zeros and cells with % are not asked', () => {
  expect(draft('EW;Ausländeranteil', '1024;12,5', '2310;0,4').questions()).toEqual([]);
  expect(draft('EW;Ausländeranteil', '1024;0', '2310;0').questions()).toEqual([]);
  expect(draft('EW;Ausländeranteil', '1024;0,3 %', '2310;0,4 %').questions()).toEqual([]);
});

test('cells without % beside cells with it are asked by line, where they could be fractions', () => {
  const drafted = draft('EW;Ausländeranteil', '1024;12,5 %', '2310;0,412', '1875;18,9%');
  const question = onlyQuestion(drafted);
  expect(question).toMatchObject({
    kind: 'percent-signs',
    facts: { count: 1, of: 3, items: ['3: 0,412'] },
    proposed: 'fraction',
  });
  expect(
    answerQuestion(drafted.json, question, 'missing', drafted.understood).tables[0]?.columnForms,
  ).toEqual({
    Ausländeranteil: { bare: 'missing' },
  });
  expect(draft('EW;Ausländeranteil', '1024;12,5 %', '2310;41,2').questions()).toEqual([]);
});

test('where some of these cells are above 1 and some are not, nothing is proposed', () => {
  const rows = ['1024;12,5 %', '2310;0,412', '1875;18,9'];
  expect(onlyQuestion(draft('EW;Ausländeranteil', ...rows)).proposed).toBeUndefined();
});

test.each(['Einwohner in 1000', 'Einwohner (Tsd.)', 'Bevölkerung in Tausend', 'Einwohner'])(
  'people in thousands are asked: %s',
  (name) => {
    const drafted = draft(`${name};Ausländeranteil`, '1,02;12,5', '2,31;41,2', '1,88;18,9');
    const question = onlyQuestion(drafted);
    expect(question).toMatchObject({
      kind: 'people-thousand',
      proposed: '1000',
      options: [{ facts: { count: 1880 } }, { facts: { count: 1.88 } }],
    });
    expect(
      answerQuestion(drafted.json, question, '1000', drafted.understood).tables[0]?.columnForms,
    ).toEqual({
      [name]: { factor: 1000 },
    });
  },
);

test('people are not asked where they are people, also as yearly averages', () => {
  expect(draft('Einwohner;Ausländeranteil', '1024;12,5', '310;41,2').questions()).toEqual([]);
  expect(draft('Einwohner;Ausländeranteil', '1024,5;12,5', '310,5;41,2').questions()).toEqual([]);
});

test('shares above 100 are asked: per mille, hundredths of a percent, or no shares', () => {
  const drafted = draft('EW;Anteil Ausländer', '1024;125', '2310;412', '1875;189');
  const question = onlyQuestion(drafted);
  expect(question).toMatchObject({ kind: 'share-over-hundred', proposed: '0.1' });
  const left = answerQuestion(drafted.json, question, '1', drafted.understood);
  expect(left.tables[0]?.indicators?.[0]?.unit).toBe('');
  expect(drafted.questions(left).filter(isOpen)).toEqual([]);
});

test('rents above 100 are cents per m² or euros of a flat', () => {
  const drafted = draft('EW;Nettokaltmiete', '1024;450', '2310;612', '1875;530');
  const question = onlyQuestion(drafted);
  expect(question).toMatchObject({ kind: 'rent-scale', proposed: '1' });
  const answered = answerQuestion(drafted.json, question, '1', drafted.understood);
  expect(answered.tables[0]?.indicators?.[0]).toMatchObject({ role: 'rent', unit: 'EUR' });
});

test('"1,024" throughout, in a column that counts nothing by its name, is asked', () => {
  const rows = ['1000;12,5;1,024', '2000;41,2;2,310', '1500;18,9;1,875'];
  const drafted = draft('EW;Ausländeranteil;Ertrag', ...rows);
  const used = drafted.understood.tables[0]?.columns.find(({ name }) => name === 'Ertrag');
  if (!used) throw new Error('no column');
  const json = setUse(drafted.json, { file: 'werte.csv' }, used, 'other');
  const [question] = drafted.questions(json);
  expect(question).toMatchObject({
    kind: 'thousands-sign',
    options: [
      { value: '.', facts: { count: 1024 } },
      { value: ',', facts: { count: 1.024 } },
    ],
    proposed: '.',
  });
  const answered = question && answerQuestion(json, question, '.', drafted.understood);
  expect(answered?.tables[0]?.columnForms).toEqual({ Ertrag: { decimal: '.' } });
});

test('a value that is no option changes nothing', () => {
  const drafted = draft('EW;Ausländeranteil', '1024;0,125', '2310;0,412', '1875;1');
  expect(answerQuestion(drafted.json, onlyQuestion(drafted), '7', drafted.understood)).toBe(
    drafted.json,
  );
});

test('columns of several years are answered together', () => {
  const header = 'EW;Ausländeranteil 2020;Ausländeranteil 2021';
  const drafted = draft(header, '1024;0,12;0,13', '2310;0,40;0,41', '1875;0,18;0,19');
  const question = onlyQuestion(drafted);
  const answered = answerQuestion(drafted.json, question, '100', drafted.understood);
  expect(Object.keys(answered.tables[1]?.columnForms ?? {}).toSorted()).toEqual([
    'Ausländeranteil 2020',
    'Ausländeranteil 2021',
  ]);
});

test('people in thousands to the last person: 1,024 thousand are 1024, and both proposals say so', () => {
  const drafted = draft(
    'Einwohner (Tsd.);Ausländeranteil',
    '1,024;12,5',
    '2,310;41,2',
    '1,875;18,9',
  );
  const proposals = drafted.questions().map(({ kind, proposed }) => [kind, proposed]);
  expect(proposals).toEqual(expect.arrayContaining([['people-thousand', '1000']]));
  expect(proposals.filter(([kind]) => kind === 'thousands-sign')).not.toContainEqual([
    'thousands-sign',
    '.',
  ]);
});
