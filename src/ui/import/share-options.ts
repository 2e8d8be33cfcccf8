import type { Texts } from '../../i18n/de/de.ts';
import { optionOf, type WholeChoice } from '../../project/draft/edit-share.ts';

/** Of what a count can be a share: nothing, or one of the wholes, of which the proposed one is marked. */
export interface ShareOptions {
  /** Of the option that holds; empty: no share. */
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

export function shareOptions(
  { chosen, possible, proposed }: WholeChoice,
  { import: words }: Texts,
): ShareOptions {
  const wholes = possible.map((whole) => {
    const text = typeof whole === 'string' ? whole : words.peopleElsewhere;
    const isProposed = proposed !== undefined && optionOf(whole) === optionOf(proposed);
    return [optionOf(whole), words.partOf(text, isProposed)] as const;
  });
  return {
    value: chosen === undefined ? '' : optionOf(chosen),
    options: [['', words.noPart], ...wholes],
  };
}
