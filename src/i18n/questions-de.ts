import { nameSystems } from './coordinate-systems.ts';
import { formatNumber } from './numbers.ts';
import type { DraftQuestion, QuestionKind, QuestionOption } from '../areas/draft.ts';

/** The questions of the import assistant in German. */
export interface QuestionWords {
  /** What is open, as a part of a sentence: "Es fehlt noch: …". */
  readonly short: string;
  /** The question with what was found. */
  readonly ask: (question: DraftQuestion) => string;
  readonly option: (option: QuestionOption, question: DraftQuestion) => string;
}

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
};

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
