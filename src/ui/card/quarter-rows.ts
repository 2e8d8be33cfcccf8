import type { Cluster } from '../../analysis/space/clusters.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { touchingRows } from '../area/neighbourhood-fact-rows.ts';
import { quarterTable } from '../area/neighbourhood-text.ts';
import type { CardView } from '../desk/desk-view.ts';
import { factsInput } from './facts-input.ts';

/** An area that belongs to the neighbourhood, or is close to it. */
export interface QuarterChoice {
  readonly key: string;
  readonly area: number;
  readonly name: string;
  readonly people: string;
  readonly values: readonly string[];
  readonly kind: 'member' | 'near-miss';
  /** What would follow if it were marked, "würde dazugehören und mit … verbinden"; empty for a member. */
  readonly what: string;
}

export interface QuarterChoices {
  readonly heads: readonly string[];
  readonly rows: readonly QuarterChoice[];
  /** Neighbourhoods that could be taken in: those beyond the border, and those that a near miss would join. */
  readonly others: readonly Cluster[];
}

/** Members first, then near misses that share a line with them. */
export function quarterChoices(card: CardView, language: Language): QuarterChoices {
  const { shown, cluster, facts } = card;
  const { dataset, round, result } = shown;
  const whats = touchingRows(facts, factsInput(card, language));
  const misses = (facts.touching ?? []).map(({ area }) => area);
  const areas = [...cluster.areas, ...misses];
  const { heads, rows } = quarterTable({ areas }, { dataset, round, result, language });
  const joined = (facts.touching ?? []).flatMap(({ joins }) => joins);
  const others = new Map([...facts.adjoining, ...joined].map((one) => [one.key, one]));
  return {
    heads,
    rows: rows.map((row, place) => ({
      ...row,
      key: String(dataset.areas[row.area]?.id ?? ''),
      kind: place < cluster.areas.length ? 'member' : 'near-miss',
      what: whats[place - cluster.areas.length]?.what ?? '',
    })),
    others: [...others.values()],
  };
}
