import type { QuestionFacts, QuestionOption } from '../../areas/draft.ts';
import type { columnQuestionsDe } from '../de/column-questions.ts';
import { formatNumber } from '../numbers/numbers.ts';

/** Questions about what the numbers of a column stand for, in English. */
export const columnQuestionsEn: typeof columnQuestionsDe = {
  'people-thousand': {
    short: 'the unit of the numbers of people',
    ask: ({ column, ...question }) =>
      `Are the numbers in ‘${column}’ people or thousands of people?${shown(question)}`,
    option: ({ value, facts }) =>
      value === '1'
        ? `people: ${figure(facts?.count)} per area in the middle`
        : `thousands of people (times 1,000): ${figure(facts?.count)} per area in the middle`,
  },
  'share-fraction': {
    short: 'whether shares are fractions',
    ask: ({ column, ...question }) =>
      `No share in ‘${column}’ is above 1. Are they fractions?${shown(question)}`,
    option: ({ value, facts }) =>
      value === '1'
        ? `no, percent already: ${figure(facts?.count)}% in the middle`
        : `yes, fractions (times 100): ${figure(facts?.count)}% in the middle`,
  },
  'share-over-hundred': {
    short: 'the unit of a share above 100',
    ask: ({ column, ...question }) =>
      `Most shares in ‘${column}’ are above 100. What are they given in?${shown(question)}`,
    option: ({ value, facts }) =>
      value === '1'
        ? 'no share in percent: leave the values as they are'
        : `${value === '0.1' ? 'per mille' : 'hundredths of a percent'}: ${figure(facts?.count)}% in the middle`,
  },
  'percent-signs': {
    short: 'cells without a percent sign',
    ask: ({ column, ...question }) =>
      `In ‘${column}’ ${figure(factsOf(question).count)} of ${figure(factsOf(question).of)} values have no percent sign. What are they?${shown(question, 'Lines and contents')}`,
    option: ({ value }) => {
      if (value === 'fraction') return 'fractions (times 100): 0.22 is 22%';
      return value === 'percent'
        ? 'percent already: 0.22 is 0.22%'
        : 'unreadable: they count as missing';
    },
  },
  'thousands-sign': {
    short: 'whether a sign parts thousands or decimals',
    ask: ({ column, ...question }) =>
      `Which number is ‘${factsOf(question).text ?? ''}’ in ‘${column}’?`,
    option: ({ facts }) => `the number ${figure(facts?.count)}`,
  },
  'rent-scale': {
    short: 'the unit of the rent',
    ask: ({ column, ...question }) =>
      `The values in ‘${column}’ are very high for a rent per m². What are they?${shown(question)}`,
    option: ({ value, facts }) =>
      value === '1'
        ? 'euros, but not per m²: leave the values as they are'
        : `cents per m² (divided by 100): ${figure(facts?.count)} €/m² in the middle`,
  },
};

/** Examples from the file, behind the question. */
function shown({ facts }: Pick<QuestionOption, 'facts'>, head = 'For example'): string {
  const items = facts?.items ?? [];
  return items.length === 0 ? '' : ` ${head}: ${items.join(' · ')}.`;
}

/** With as many decimals as it has, three at most. */
function figure(value = 0): string {
  const decimals = [0, 1, 2].find((some) => Number(value.toFixed(some)) === value) ?? 3;
  return formatNumber('en', value, decimals);
}

function factsOf({ facts }: Pick<QuestionOption, 'facts'>): QuestionFacts {
  return facts ?? {};
}
