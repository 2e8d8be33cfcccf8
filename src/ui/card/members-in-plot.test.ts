import { expect, test } from 'vitest';
import { cardWords } from '../../i18n/card-words.ts';
import { cardOf } from './card-of.fixture.ts';
import { membersInPlot } from './members-in-plot.ts';

const plain = (text: string): string => text.replace(/\s/g, ' ');

test('three members of which one has no rent: two are in the diagram, its cut is a line, and the rest is said', () => {
  const plot = membersInPlot(cardOf(), cardWords('de'), 'de');
  expect(plot?.members).toEqual([0, 1, 2]);
  expect(plot?.beside).toEqual([3]);
  expect(plot?.cuts).toEqual({ x: [30], y: [] });
  expect(plot?.sentences.map(plain)).toEqual([
    'Im Diagramm: 2 von 3 Gebieten.',
    'Anteil: 30,0 % bis 45,0 %, Grenze 30,0 %.',
    'Miete: 1 Gebiet ohne Angabe.',
  ]);
});

test('withheld and missing are told apart, in English too', () => {
  const share = [30, 36, 45, 28, 50, 12];
  const columns = { share, rent: ['.', null, 10, 7, 9, 8] } as const;
  const sentences = membersInPlot(cardOf({ columns }), cardWords('en'), 'en')?.sentences;
  expect(sentences?.filter((text) => text.startsWith('Miete'))).toEqual([
    'Miete: 1 area withheld.',
    'Miete: 1 area without a figure.',
  ]);
});
