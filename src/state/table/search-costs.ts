import type { SearchIndex } from './search-index.ts';
import { literalCost, slipCost, wordCost } from './word-cost.ts';

/** What was typed, beside the words of an index. */
export interface TypedWord {
  readonly text: string;
  /** "in", "im": it may be missing, for it says where and not what. */
  readonly isConnecting: boolean;
  /** How far each word of the index is from it, by the number of the word. */
  readonly costs: Uint8Array;
}

const connecting: ReadonlySet<string> = new Set(['in', 'im', 'bei', 'of']);

/** Words that one step compares. */
const stepWords = 3000;

/** Words that were typed, each compared with every word of the index without slips. */
export function* typedWords(
  { words }: SearchIndex,
  texts: readonly string[],
): Generator<void, readonly TypedWord[]> {
  const canMiss = texts.some((text) => !connecting.has(text));
  const typed: TypedWord[] = [];
  for (const text of texts) {
    const costs = new Uint8Array(words.length);
    for (const [number, word] of words.entries()) {
      costs[number] = literalCost(text, word);
      if (number % stepWords === 0) yield;
    }
    typed.push({ text, isConnecting: canMiss && connecting.has(text), costs });
  }
  return typed;
}

/** The same words with what a slip may have kept apart. */
export function* withSlips(
  { words }: SearchIndex,
  typed: readonly TypedWord[],
): Generator<void, readonly TypedWord[]> {
  const next: TypedWord[] = [];
  for (const word of typed) {
    const costs = word.costs.slice();
    for (let number = 0; number < words.length; number += 1) {
      if (costs[number] === wordCost.none) costs[number] = slipCost(word.text, words[number] ?? '');
      if (number % stepWords === 0) yield;
    }
    next.push({ ...word, costs });
  }
  return next;
}
