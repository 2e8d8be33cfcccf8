import { sameClassing, type Classing } from '../../analysis/question/classing.ts';
import type { Question } from '../../analysis/question/question.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import { classingIn, indicatorIn, questionIn } from './chosen.ts';
import { firstNeed, hasFailed } from './needed-figures.ts';
import { sameQuestion } from './same-question.ts';
import { shownIn, type Shown } from './shown.ts';

/** What has been chosen and is not on screen: its figures or its answer are on their way, or could not be had. */
export interface Wish {
  readonly state: 'coming' | 'failed';
  /** What there is not: figures that must come, or the answer of the worker. */
  readonly lacks: 'figures' | 'answer';
  /** The chosen one, where another one is on screen. */
  readonly round: string | undefined;
  readonly indicator: Indicator | undefined;
  readonly hasOtherClassing: boolean;
  /** The rule is chosen, and what is marked are the areas of another one. */
  readonly hasOtherRule: boolean;
  /** What is on screen instead. */
  readonly shown: Shown;
}

/** Undefined where what is chosen is on screen, or will be in a moment. */
export function wishIn(state: Readonly<AtlasState>): Wish | undefined {
  const lacking = lackingIn(state);
  const shown = lacking && shownIn(state);
  const { atlas, settings } = state;
  if (!lacking || !shown || !atlas) return undefined;
  const { round, classing, rule } = questionIn(atlas, settings);
  const indicator = indicatorIn(atlas.dataset, settings);
  const { question } = shown.result.judgement;
  const basis = { round: shown.round.id, classing };
  return {
    ...lacking,
    round: round === shown.round.id ? undefined : round,
    indicator: indicator?.id === shown.indicator.id ? undefined : indicator,
    hasOtherClassing: !sameClassing(classing, question.classing),
    hasOtherRule: !sameQuestion({ ...basis, rule }, { ...basis, rule: question.rule }),
    shown,
  };
}

/** What the fields of choice say: what was chosen; where it could not be had, what is on screen. */
export function choiceIn(
  state: Readonly<AtlasState>,
  shown: Shown,
): { readonly round: string; readonly indicator: Indicator; readonly classing: Classing } {
  const wish = wishIn(state);
  const { atlas, settings } = state;
  const { classing } = shown.result.judgement.question;
  const screen = { round: shown.round.id, indicator: shown.indicator, classing };
  if (!atlas || wish?.state === 'failed') return screen;
  return {
    round: wish?.round ?? screen.round,
    indicator: wish?.indicator ?? screen.indicator,
    classing: classingIn(atlas, settings),
  };
}

function lackingIn(state: Readonly<AtlasState>): Pick<Wish, 'state' | 'lacks'> | undefined {
  const { atlas, result, settings, unanswered, isAnswerLate } = state;
  const need = firstNeed(state);
  if (need) return { state: hasFailed(state, need) ? 'failed' : 'coming', lacks: 'figures' };
  const isChosen = (question: Question | undefined): boolean =>
    atlas !== undefined &&
    question !== undefined &&
    sameQuestion(question, questionIn(atlas, settings));
  if (isAnswerLate)
    return isChosen(result?.judgement.question) ? undefined : { state: 'coming', lacks: 'answer' };
  return isChosen(unanswered) ? { state: 'failed', lacks: 'answer' } : undefined;
}
