import { columnQuestionsDe } from './column-questions.ts';
import { nameSystems } from '../parts/coordinate-systems.ts';
import { formatNumber } from '../numbers/numbers.ts';
import type { QuestionKind, QuestionOption } from '../../areas/draft.ts';
import type { QuestionWords } from '../parts/question-words.ts';

/** The questions of the import assistant in German. */
export const questionsDe: Readonly<Record<QuestionKind, QuestionWords>> = {
  'areas-system': {
    short: 'die Lage der Gebiete (Koordinatensystem)',
    ask: ({ file }) =>
      `${file} nennt kein Koordinatensystem, das der Atlas kennt. In welchem liegen die Gebiete richtig?`,
    option: ({ value, facts }) =>
      `${nameSystems(facts?.text ?? '')}${isNorthFirst(value) ? ', Hochwert zuerst' : ''}: ${distance(facts)}`,
  },
  'areas-axes': {
    short: 'die Lage der Gebiete (Reihenfolge der Koordinaten)',
    ask: ({ file }) => `In ${file} scheinen die Koordinaten vertauscht zu sein. Was steht zuerst?`,
    option: ({ value, facts }) =>
      `${isNorthFirst(value) ? 'Breite oder Hochwert zuerst' : 'Länge oder Rechtswert zuerst'}: ${distance(facts)}`,
  },
  'areas-encoding': {
    short: 'der Zeichensatz der Gebietsnamen',
    ask: ({ file }) =>
      `${file} sagt nicht, in welchem Zeichensatz die Namen stehen. Womit sind ihre Umlaute richtig?`,
    option: ({ value, facts }) => withWords(`mit ${value}`, facts),
  },
  'areas-same-key': {
    short: 'ob Flächen mit gleichem Schlüssel ein Gebiet sind',
    ask: ({ file, facts: { text, count, of = 2, items = [] } = {} }) =>
      text === undefined
        ? `In ${file} stehen ${formatNumber('de', of)} Schlüssel (${items.join(', ')} …) bei mehreren Flächen, deren Angaben sich unterscheiden. Sind das Gebiete in mehreren Teilen oder eigene Gebiete?`
        : `In ${file} haben ${formatNumber('de', of)} Flächen den Schlüssel ${text}: ${items.join(' · ')}${farDe(count)}. Ist das ein Gebiet in mehreren Teilen, oder sind es mehrere Gebiete?`,
    option: ({ value, facts }) => {
      const own = facts?.text === undefined ? '' : `; das zweite heißt „${facts.text}“`;
      const words: Readonly<Record<string, string>> = {
        merge: 'ein Gebiet in mehreren Teilen',
        apart: `mehrere Gebiete${own}`,
        'leave-out': 'alle diese Flächen weglassen',
      };
      return words[value] ?? `als „${value}“ lesen`;
    },
  },
  'table-encoding': {
    short: 'der Zeichensatz der Tabelle',
    ask: ({ file }) =>
      `${file} lässt offen, in welchem Zeichensatz die Texte stehen. Womit sind die Wörter richtig?`,
    option: ({ value, facts }) => withWords(`mit ${value}`, facts),
  },
  'count-as-share': {
    short: 'woran der Anteil gebildet wird',
    ask: ({ column = '', file, facts }) =>
      withWords(
        `„${column}“ in ${file} enthält wohl Anzahlen. In die Regel gehört ein Anteil, denn große Gebiete haben sonst immer hohe Werte. Woran soll der Anteil gebildet werden? Werte`,
        facts,
      ),
    option: ({ value, facts }) => {
      if (value === 'none') return 'an nichts: nicht in der Regel verwenden';
      if (value === 'percent') return 'Die Werte sind schon Anteile in Prozent';
      return facts?.text === undefined
        ? 'an den Einwohnern (andere Tabelle)'
        : `an „${facts.text}“`;
    },
  },
  ...columnQuestionsDe,
};

/** How far apart, to 100 m where it is less than 10 km. */
function farDe(kilometres: number | undefined): string {
  if (kilometres === undefined) return '';
  return `, ${formatNumber('de', kilometres, kilometres < 10 ? 1 : 0)} km voneinander entfernt`;
}

/** An answer with the words that show it. */
export function withWords(text: string, facts: QuestionOption['facts']): string {
  const words = facts?.items ?? [];
  return words.length === 0 ? text : `${text}: ${words.join(', ')}`;
}

/** "12 km von Kassel", by which a person sees whether a place is right. */
function distance(facts: QuestionOption['facts']): string {
  return `${formatNumber('de', facts?.count ?? 0, 0)} km von ${facts?.items?.[0] ?? ''}`;
}

export function isNorthFirst(value: string | undefined): boolean {
  return value?.startsWith('north-east') ?? false;
}
