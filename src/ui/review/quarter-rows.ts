import type { Cluster } from '../../analysis/space/clusters.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { quarterTable } from '../area/neighbourhood-text.ts';
import type { CardView } from '../desk/desk-view.ts';

/** An area that belongs to the neighbourhood, or is close to it. */
export interface QuarterChoice {
  readonly key: string;
  readonly area: number;
  readonly name: string;
  readonly people: string;
  readonly values: readonly string[];
  readonly kind: 'member' | 'near-miss';
}

export interface QuarterChoices {
  readonly heads: readonly string[];
  readonly rows: readonly QuarterChoice[];
  /** Neighbourhoods that could be taken in: those beyond the border, and those that a near miss would join. */
  readonly others: readonly Cluster[];
}

/** Members first, then near misses that share a line with them. */
export function quarterChoices(
  { shown, cluster, facts }: CardView,
  language: Language,
): QuarterChoices {
  const { dataset, round, result } = shown;
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
    })),
    others: [...others.values()],
  };
}
