import type { methodPartsDe, segregationMeaningsDe } from './method-parts-de.ts';

/** The statistics of the methods page in English: definition, meaning of the letters, origin, limits. */

const groupSymbols =
  'xᵢ: members of the group in area i; yᵢ: the other people; tᵢ = xᵢ + yᵢ; X, Y, T: their sums; pᵢ = xᵢ/tᵢ; P = X/T.';

export const methodPartsEn: typeof methodPartsDe = {
  means: {
    title: 'Mean and rank',
    text: [
      'The mean is weighted by population: an area with twice as many people counts twice. Where no population is known, every area counts the same. Areas without a value take no part.',
      'Rank 1 is the highest value; equal values share the better rank.',
    ],
    symbols: 'nᵢ: people in area i; xᵢ: its value.',
    source: 'Weighted arithmetic mean.',
    limits:
      'The mean of shares is the share among all people only where the shares relate to all people. A rank says nothing about the distance to the next.',
  },
  sums: {
    title: 'Sum over sum',
    text: [
      'Where a file delivers counts, the share is formed here: 100 × numerator ÷ denominator, before privacy. Privacy looks at the people counted in the numerator. Where the share is withheld, so are numerator and denominator.',
      'For several areas (a municipality, all areas, marked areas and the rest) numerators and denominators are added up each for themselves and then divided; a mean of the shares would be another value. Counted are areas where both are known.',
      'A denominator of zero gives no share (not applicable). A numerator above its denominator is an error of the data: the share counts as missing and is named in the data report.',
    ],
    symbols: 'aᵢ: numerator in area i; bᵢ: its denominator; p: share in percent.',
    source: 'Share of one sum in another.',
    limits: 'Numerator and denominator must belong to the same date and the same areas.',
  },
  'status-index': {
    title: 'Status index',
    text: [
      'Each component becomes a z-score: value minus mean, divided by the standard deviation, unweighted over all areas in which every component is known. The z-scores are turned so that high means “weaker”, added up with their weights and standardised once more.',
      'Status classes: below −1 high, to 1 medium, to 1.5 low, above very low. So a high index is a low status.',
    ],
    symbols:
      'xᵢₖ: value of component k in area i; mₖ, sₖ: its mean and standard deviation; gₖ: its weight, negative where high values mean “stronger”.',
    source: 'After the Monitoring Soziale Stadtentwicklung Berlin 2021.',
    limits:
      'The index compares the areas of these data with each other; values of two cities or two years cannot be compared. Without one component there is no index.',
  },
  clusters: {
    title: 'Neighbourhoods',
    text: [
      'Marked areas that share a boundary line form a neighbourhood with an increased need for attention. A shared point is not enough. A neighbourhood ends at the boundary of its municipality (or county), but not at that of a district within one city; the project file can state otherwise with “neighbourhoodsWithin”. Where no municipality is named, all areas count as one.',
      'The name is a proposal: what the names of the areas have in common, else the name of the area with most people.',
    ],
    source:
      'After the study (ExWoSt-Information 34/2), whose some 1,500 areas are such neighbourhoods.',
    limits:
      'A river or a railway does not divide here. A neighbourhood is a computed unit, not a neighbourhood as the people there see it.',
  },
  segregation: {
    title: 'Measures of segregation',
    text: [
      'The measures say how unevenly a group is spread over the areas of a municipality. They are computed per group and municipality, from the populated areas in which the group is known; at least two.',
      'Where the group or the rest has no members the measure is not defined; that is an answer and not a zero. “Small numbers” stands where chance alone would give at least half of the dissimilarity.',
    ],
    symbols: groupSymbols,
    source:
      'After Duncan & Duncan 1955 (dissimilarity), Massey & Denton 1988 (isolation, interaction, Gini), Bell 1954 (eta²), Theil & Finizza 1971 (entropy); chance after Carrington & Troske 1997.',
    limits:
      'The values depend on how areas are cut: smaller areas give higher values. Cities with areas of different size cannot be compared. None of the measures says whether people live so because they want to or because they have to.',
  },
  'location-quotient': {
    title: 'Location quotient',
    text: [
      'How many times the share of the group in an area is its share in the whole: 1 means the same, 2 twice, 0.5 half of it.',
    ],
    symbols: groupSymbols,
    source: 'A usual measure of regional science.',
    limits: 'With very small groups the quotients get large without there being many people.',
  },
  lorenz: {
    title: 'Lorenz curve',
    text: [
      'The areas are put in the order of the group’s share; to the right the other people are added up, upwards the members of the group. Were the group present everywhere alike, the curve would be the diagonal. The Gini value is twice the area between the two.',
    ],
    symbols: `k: areas in the order of their shares. ${groupSymbols}`,
    source: 'After Lorenz 1905 and Duncan & Duncan 1955.',
    limits: 'Different curves may have the same Gini value. Where the areas lie cannot be seen.',
  },
  'rent-alternatives': {
    title: 'Alternatives in rent',
    text: [
      'The reference is the mean rent of the marked areas of a municipality, weighted by population. “None” means: no unmarked area of this municipality with a known rent is as cheap or cheaper.',
      'Without a known rent on one of the two sides the question cannot be decided.',
    ],
    symbols: 'mᵢ: rent in area i; nᵢ: people in it; M: marked; R: not marked.',
    source:
      'After the study (ExWoSt-Information 34/2): no alternative in about a quarter of some 550 municipalities.',
    limits:
      'Mean rents are compared, not vacant flats: the answer does not say whether anything is to be had there.',
  },
  spread: {
    title: 'Spread over the classes',
    text: [
      'For each group: which share of its members lives in the areas of a class. Each group sums to 100%. Members in areas without a class stand beside it, not in the shares.',
    ],
    symbols: 'xᵢ: members of the group in area i; c: the class.',
    source: 'After figure 1 of the study (ExWoSt-Information 34/2).',
    limits:
      'The share is of the group, not of the class: it does not say how large the group is there.',
  },
  compare: {
    title: 'Marked and not marked',
    text: [
      'For each indicator the mean of the marked and of the unmarked areas, weighted by population, and their difference. Areas that cannot be decided stand on neither side; missing figures enter no mean.',
    ],
    symbols: 'nᵢ: people in area i; xᵢ: its value; M: marked; R: not marked.',
    source: 'Weighted arithmetic mean.',
    limits:
      'For indicators of the rule a difference is to be expected, for they were what was selected by. A difference is not a cause.',
  },
  pair: {
    title: 'Two indicators against each other',
    text: [
      'In the scatter diagram every area with both values is a point. The correlation r says how well the points lie on a line: 0 not at all, 1 and −1 exactly. Every area counts alike.',
      'On the map (3 × 3) each of the two indicators is divided into thirds that hold as nearly as possible the same number of people; the nine colours are the pairs of these thirds. Areas that lack one of the values have no colour.',
    ],
    symbols: 'xᵢ, yᵢ: the two values of area i; x̄, ȳ: their unweighted means.',
    source: 'Correlation after Pearson 1896; map after Stevens 2015.',
    limits: 'A relation between areas says nothing about causes and nothing about single people.',
  },
  moran: {
    title: 'Spatial clustering (Moran)',
    text: [
      'The value of an area is compared with the mean of its neighbours. Neighbours are areas with a shared boundary line or a shared point; all count the same. Highlighted is what rarely occurs so clearly in 999 random exchanges.',
      'Because many areas are tested at once, the threshold is set so that at most 5% of the highlights are chance. Chance has a fixed beginning, so that the same result always comes back.',
    ],
    symbols:
      'zᵢ: value minus mean; kᵢ: number of neighbours of i; j ~ i: j is a neighbour of i; n: areas with a value.',
    source: 'After Anselin 1995; threshold after Benjamini & Hochberg 1995.',
    limits:
      'Clustering says nothing about causes. Areas without a value or a neighbour take no part.',
  },
  change: {
    title: 'Change between two years',
    text: [
      'Values: year shown minus year compared with, in the unit of the indicator, only where both are known. Mark: each year is judged by its own classes; an area is newly, still or no longer marked. The people are those of the year shown.',
    ],
    symbols: 'x₁: value of the year compared with, x₂: value of the year shown.',
    source: 'Set by this atlas.',
    limits:
      'Because classes depend on the year, an area may change its class although its value stays. Where more than a tenth of the areas have figures in one year only, nothing is compared.',
  },
  dynamics: {
    title: 'Dynamics index',
    text: [
      'Like the status index, but of the changes of its components from one year to another (or of those that the table delivers). Dynamics classes: below −1 positive, to 1 stable, above negative.',
    ],
    symbols: 'dᵢₖ: change of component k in area i; mₖ, sₖ: its mean and standard deviation.',
    source: 'Dynamics after the Monitoring Soziale Stadtentwicklung Berlin 2021.',
    limits:
      '“Negative” means: developed less favourably than the other areas, not necessarily worse than before.',
  },
  composite: {
    title: 'Composite index',
    text: [
      'Sum of the z-scores of the components with their weights, standardised once more, as with the status index.',
      'How sensitive it is: one weight is taken a tenth lower, a tenth higher, or as zero. Shown are the rank correlation with the unchanged index (1 = same order) and the number of areas that fall into another septile.',
    ],
    symbols:
      'zᵢₖ: z-score of component k in area i; gₖ: its weight; r, r′: ranks before and after.',
    source: 'From the project file; rank correlation after Spearman 1904.',
    limits:
      'Weights are a decision, not a measurement. An index hides which component tips the scales.',
  },
  warnings: {
    title: 'Early signs',
    text: [
      'Named is an indicator whose value in the newest year lies outside its set range, or which has moved against its wanted direction in each of the last two steps. Missing figures give no sign.',
    ],
    symbols: 'x₁, x₂, x₃: the last three years, oldest first; a, b: ends of the range.',
    source:
      'After the monitoring of Wiesbaden (a “control and early-warning system”); ranges and directions from the project file.',
    limits: 'A sign is a reason to look, not a judgement. Small movements count like large ones.',
  },
};

export const segregationMeaningsEn: typeof segregationMeaningsDe = {
  dissimilarity:
    'share of the group that would have to move for it to be present everywhere alike; 0 to 1',
  isolation: 'share of the own group in the area of an average member; 0 to 1',
  interaction: 'share of the others in the area of an average member; 1 − isolation',
  eta2: 'isolation beyond what the share P alone would give; 0 to 1',
  gini: 'mean difference of the shares between the areas of any two people; 0 to 1',
  entropy: 'how much less mixed the areas are than the whole; 0 to 1',
};
