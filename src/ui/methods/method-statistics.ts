import {
  segregationIndices,
  type SegregationIndex,
} from '../../analysis/segregation/segregation.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { MethodPartId } from '../../i18n/de/method-parts.ts';
import type { MethodFormula, MethodPart } from './method-part.ts';

/** The statistics of the methods page: which of them the data allow, and their formulas, the same in every language. */

interface Statistic {
  readonly id: MethodPartId;
  readonly isAvailable: (dataset: Dataset) => boolean;
  readonly formulas: readonly string[];
}

const always = (): boolean => true;
const hasGroups = ({ groups = [] }: Dataset): boolean => groups.length > 0;
const hasCounted = ({ indicators }: Dataset): boolean =>
  indicators.some(({ counted }) => counted !== undefined);
const standardised = ['Sᵢ = Σₖ gₖ · zᵢₖ', 'Iᵢ = (Sᵢ − m(S)) / s(S)'];

/** An index that no file delivers is computed here. */
function isComputed({ indicators }: Dataset, id: string | undefined): boolean {
  return indicators.some((one) => one.id === id && one.source === undefined);
}

const statistics: readonly Statistic[] = [
  { id: 'means', isAvailable: always, formulas: ['x̄ = Σ nᵢ · xᵢ / Σ nᵢ'] },
  { id: 'sums', isAvailable: hasCounted, formulas: ['p = 100 · Σ aᵢ / Σ bᵢ'] },
  {
    id: 'status-index',
    isAvailable: (dataset) => isComputed(dataset, dataset.statusIndex),
    formulas: ['zᵢₖ = (xᵢₖ − mₖ) / sₖ', ...standardised],
  },
  { id: 'clusters', isAvailable: always, formulas: [] },
  { id: 'segregation', isAvailable: hasGroups, formulas: [] },
  { id: 'location-quotient', isAvailable: hasGroups, formulas: ['LQᵢ = pᵢ / P'] },
  {
    id: 'lorenz',
    isAvailable: hasGroups,
    formulas: ['(Σ yᵢ / Y, Σ xᵢ / X), p₁ ≤ … ≤ pₖ, i = 1 … k'],
  },
  {
    id: 'rent-alternatives',
    isAvailable: ({ indicators }) => indicators.some(({ role }) => role === 'rent'),
    formulas: ['m̄(M) = Σ nᵢ · mᵢ / Σ nᵢ, i ∈ M', 'min mⱼ > m̄(M), j ∈ R'],
  },
  {
    id: 'spread',
    isAvailable: hasGroups,
    formulas: ['a(c) = Σ xᵢ / Σ xⱼ, i ∈ c'],
  },
  {
    id: 'compare',
    isAvailable: always,
    formulas: ['x̄(M) = Σ nᵢ · xᵢ / Σ nᵢ, i ∈ M', 'Δ = x̄(M) − x̄(R)'],
  },
  {
    id: 'pair',
    isAvailable: ({ indicators }) => indicators.length > 1,
    formulas: ['r = Σ (xᵢ − x̄) · (yᵢ − ȳ) / √(Σ (xᵢ − x̄)² · Σ (yᵢ − ȳ)²)'],
  },
  {
    id: 'moran',
    isAvailable: always,
    formulas: ['Iᵢ = zᵢ · (Σ zⱼ / kᵢ) / (Σ z² / n), j ~ i'],
  },
  { id: 'change', isAvailable: ({ rounds }) => rounds.length > 1, formulas: ['Δ = x₂ − x₁'] },
  {
    id: 'dynamics',
    isAvailable: (dataset) =>
      isComputed(dataset, dataset.dynamicsIndex) ||
      (dataset.rounds.length > 1 && isComputed(dataset, dataset.statusIndex)),
    formulas: ['zᵢₖ = (dᵢₖ − mₖ) / sₖ', 'Sᵢ = Σₖ zᵢₖ', 'Iᵢ = (Sᵢ − m(S)) / s(S)'],
  },
  {
    id: 'composite',
    isAvailable: ({ composites = [] }) => composites.length > 0,
    formulas: [...standardised, 'ρ = cov(r, r′) / (s(r) · s(r′))'],
  },
  {
    id: 'warnings',
    isAvailable: ({ indicators }) =>
      indicators.some(({ band, direction }) => band !== undefined || direction !== undefined),
    formulas: ['x₃ < a ∨ x₃ > b', 'x₁ > x₂ > x₃ ∨ x₁ < x₂ < x₃'],
  },
];

/** The measures of segregation in the letters of the part. Source: docs/method.md#segregation. */
const segregationFormulas: Readonly<Record<SegregationIndex, string>> = {
  dissimilarity: 'D = ½ · Σ |xᵢ/X − yᵢ/Y|',
  isolation: 'xPx = Σ (xᵢ/X) · (xᵢ/tᵢ)',
  interaction: 'xPy = Σ (xᵢ/X) · (yᵢ/tᵢ)',
  eta2: 'η² = (xPx − P) / (1 − P)',
  gini: 'G = Σᵢ Σⱼ tᵢ · tⱼ · |pᵢ − pⱼ| / (2 · T² · P · (1 − P))',
  entropy: 'H = Σ tᵢ · (E − eᵢ) / (E · T), e = −p · ln p − (1 − p) · ln (1 − p), E = e(P)',
};

/** The parts the data allow, in their order. */
export function statisticParts(dataset: Dataset, texts: Texts): MethodPart[] {
  return statistics
    .filter(({ isAvailable }) => isAvailable(dataset))
    .map(({ id, formulas }) => {
      const own = id === 'segregation' ? measures(texts) : formulas.map((formula) => ({ formula }));
      const facts = id === 'clusters' ? { facts: [endOfNeighbourhoods(dataset, texts)] } : {};
      return { id, ...texts.methods.parts[id], ...facts, formulas: own };
    });
}

/** What neighbourhoods end at in these data. */
function endOfNeighbourhoods(
  { neighbourhoodsWithin = 'municipality', municipalityKind }: Dataset,
  { methods }: Texts,
): readonly [term: string, value: string] {
  const { term, none, municipality } = methods.neighbourhoodsEnd;
  return [term, neighbourhoodsWithin === 'none' ? none : municipality[municipalityKind]];
}

function measures({ methods, study }: Texts): MethodFormula[] {
  return segregationIndices.map((index) => ({
    name: study.municipalities.indices[index],
    formula: segregationFormulas[index],
    meaning: methods.segregation[index],
  }));
}

/** Whether the page has a part on this statistic for these data. */
export function hasStatistic(dataset: Dataset, id: MethodPartId): boolean {
  return statistics.some((one) => one.id === id && one.isAvailable(dataset));
}
