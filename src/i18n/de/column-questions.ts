import type { ColumnQuestionKind, QuestionFacts, QuestionOption } from '../../areas/draft.ts';
import { formatNumber } from '../numbers/numbers.ts';
import type { QuestionWords } from '../parts/question-words.ts';

/** Questions about what the numbers of a column stand for, in German. */

export const columnQuestionsDe: Readonly<Record<ColumnQuestionKind, QuestionWords>> = {
  'people-thousand': {
    short: 'die Einheit der Einwohner',
    ask: ({ column, ...question }) =>
      `Sind die Zahlen in „${column}“ Menschen oder Tausend Menschen?${shown(question)}`,
    option: ({ value, facts }) =>
      value === '1'
        ? `Menschen: in der Mitte ${figure(facts?.count)} je Gebiet`
        : `Tausend Menschen (mal 1.000): in der Mitte ${figure(facts?.count)} je Gebiet`,
  },
  'share-fraction': {
    short: 'ob Anteile Brüche sind',
    ask: ({ column, ...question }) =>
      `Kein Anteil in „${column}“ ist größer als 1. Sind es Brüche?${shown(question)}`,
    option: ({ value, facts }) =>
      value === '1'
        ? `nein, schon Prozent: in der Mitte ${figure(facts?.count)}\u202f%`
        : `ja, Brüche (mal 100): in der Mitte ${figure(facts?.count)}\u202f%`,
  },
  'share-over-hundred': {
    short: 'die Einheit eines Anteils über 100',
    ask: ({ column, ...question }) =>
      `Die Anteile in „${column}“ liegen meist über 100. Worin sind sie angegeben?${shown(question)}`,
    option: ({ value, facts }) =>
      value === '1'
        ? 'kein Anteil in Prozent: Werte so lassen'
        : `${value === '0.1' ? 'in Promille' : 'in Hundertstel Prozent'}: in der Mitte ${figure(facts?.count)}\u202f%`,
  },
  'percent-signs': {
    short: 'Zellen ohne Prozentzeichen',
    ask: ({ column, ...question }) =>
      `In „${column}“ haben ${figure(factsOf(question).count)} von ${figure(factsOf(question).of)} Werten kein Prozentzeichen. Was sind sie?${shown(question, 'Zeilen und Inhalt')}`,
    option: ({ value }) => {
      if (value === 'fraction') return 'Brüche (mal 100): 0,22 ist 22\u202f%';
      return value === 'percent'
        ? 'schon Prozent: 0,22 ist 0,22\u202f%'
        : 'unlesbar: sie gelten als fehlend';
    },
  },
  'thousands-sign': {
    short: 'ob ein Zeichen Tausender oder Dezimalstellen abtrennt',
    ask: ({ column, ...question }) =>
      `Welche Zahl ist „${factsOf(question).text ?? ''}“ in „${column}“?`,
    option: ({ facts }) => `die Zahl ${figure(facts?.count)}`,
  },
  'rent-scale': {
    short: 'die Einheit der Miete',
    ask: ({ column, ...question }) =>
      `Die Werte in „${column}“ sind für eine Miete je m² sehr hoch. Was sind sie?${shown(question)}`,
    option: ({ value, facts }) =>
      value === '1'
        ? 'Euro, aber nicht je m²: Werte so lassen'
        : `Cent je m² (durch 100): in der Mitte ${figure(facts?.count)} €/m²`,
  },
};

/** Examples from the file, behind the question. */
function shown({ facts }: Pick<QuestionOption, 'facts'>, head = 'Zum Beispiel'): string {
  const items = facts?.items ?? [];
  return items.length === 0 ? '' : ` ${head}: ${items.join(' · ')}.`;
}

/** With as many decimals as it has, three at most. */
function figure(value = 0): string {
  const decimals = [0, 1, 2].find((some) => Number(value.toFixed(some)) === value) ?? 3;
  return formatNumber('de', value, decimals);
}

function factsOf({ facts }: Pick<QuestionOption, 'facts'>): QuestionFacts {
  return facts ?? {};
}
