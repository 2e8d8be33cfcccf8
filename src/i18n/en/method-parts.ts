import type { methodPartsDe, segregationMeaningsDe } from '../de/method-parts.ts';

/** The statistics of the methods page in English: definition, meaning of the letters, origin, limits. */

const groupSymbols =
  'xᵢ: members of the group in area i; yᵢ: the other people; tᵢ = xᵢ + yᵢ; X, Y, T: their sums; pᵢ = xᵢ/tᵢ; P = X/T.';

export const methodPartsEn: typeof methodPartsDe = {
  means: {
    title: 'Mean and rank',
    text: [
      'The mean is weighted by population: an area with twice as many people counts twice. Where no population is known, every area counts the same. Areas without a value are left out.',
      'Rank 1 is the highest value; equal values share the higher rank.',
    ],
    symbols: 'nᵢ: people in area i; xᵢ: its value.',
    source: 'Weighted arithmetic mean.',
    limits:
      'The mean of shares is the share among all people only where the shares relate to all people. A rank says nothing about how far away the next one is.',
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
      'Each component becomes a z-score: value minus mean, divided by the standard deviation, unweighted, over all areas in which every component is known. The z-scores are oriented so that high means ‘weaker’, added up with their weights and standardised again.',
      'Status classes: below −1 high, up to 1 medium, up to 1.5 low, above that very low. A high index therefore means a low status.',
    ],
    symbols:
      'xᵢₖ: value of component k in area i; mₖ, sₖ: its mean and standard deviation; gₖ: its weight, negative where high values mean ‘stronger’.',
    source: 'After the Monitoring Soziale Stadtentwicklung Berlin 2021.',
    limits:
      'The index compares the areas of one data set with each other; values from two cities or two years cannot be compared. Where one component is withheld or missing there is no index.',
  },
  clusters: {
    title: 'Neighbourhoods',
    text: [
      'Marked areas that share a boundary line form a neighbourhood with an increased need for attention. A shared point is not enough. A neighbourhood ends at the boundary of its municipality (or county), but not at that of a district within one city; the project file can set this differently with ‘neighbourhoodsWithin’. Where no municipality is named, all areas are treated as one.',
      'The name is a suggestion: what the names of the areas have in common, otherwise the name of the most populous area. The key is the lowest of its areas; under another rule or in another year it may end, and the neighbourhood in which that area then lies succeeds it.',
      'Means of a neighbourhood are sum over sum where the counts are known, otherwise weighted by people. Steady are the areas that stay marked under every tested cut nearby; the order is by the share that stays on average over all of these cuts. A neighbourhood is new if each of its areas is known not to have been marked in the other year.',
    ],
    source:
      'After the study (ExWoSt-Information 34/2), whose 1,500 or so areas are such neighbourhoods.',
    limits:
      'A river or a railway line does not divide a neighbourhood here. It is a computed unit, not the neighbourhood as the people who live there see it.',
  },
  segregation: {
    title: 'Measures of segregation',
    text: [
      'The measures say how unevenly a group is spread over the areas of a municipality. They are computed for each group and municipality from the populated areas in which the size of the group is known; at least two are needed.',
      'Where the group, or everyone else, has no members, the measure is undefined; that is an answer, not a zero. ‘Small numbers’ is shown where chance alone would produce at least half of the dissimilarity.',
    ],
    symbols: groupSymbols,
    source:
      'After Duncan & Duncan 1955 (dissimilarity), Massey & Denton 1988 (isolation, interaction, Gini), Bell 1954 (eta²), Theil & Finizza 1971 (entropy); chance after Carrington & Troske 1997.',
    limits:
      'The values depend on how the areas are drawn: smaller areas give higher values. Cities whose areas differ in size cannot be compared. None of the measures says whether people live where they do by choice or by necessity.',
  },
  'location-quotient': {
    title: 'Location quotient',
    text: [
      'The share of the group in an area divided by its share in all areas together: 1 means the same share, 2 twice as high, 0.5 half as high.',
    ],
    symbols: groupSymbols,
    source: 'A standard measure in regional science.',
    limits: 'For very small groups the quotients can be large even though few people are involved.',
  },
  lorenz: {
    title: 'Lorenz curve',
    text: [
      'The areas are sorted by the share of the group. The horizontal axis adds up everyone else, the vertical axis the members of the group. If the group were equally present everywhere, the curve would be the diagonal. The Gini index is twice the area between the two.',
    ],
    symbols: `k: areas in the order of their shares. ${groupSymbols}`,
    source: 'After Lorenz 1905 and Duncan & Duncan 1955.',
    limits:
      'Different curves can have the same Gini index. The curve does not show where the areas are.',
  },
  'rent-alternatives': {
    title: 'Affordable alternatives',
    text: [
      'The reference is the mean rent of the marked areas of a municipality, weighted by population. ‘None’ means that no unmarked area of the municipality with a known rent is as cheap or cheaper.',
      'If no rent is known on one of the two sides, the question cannot be decided.',
    ],
    symbols: 'mᵢ: rent in area i; nᵢ: people in it; M: marked; R: not marked.',
    source:
      'After the study (ExWoSt-Information 34/2): no alternative in about a quarter of roughly 550 municipalities.',
    limits:
      'Mean rents are compared, not vacant flats: the answer does not say whether anything is available there.',
  },
  spread: {
    title: 'Spread over the classes',
    text: [
      'For each group: the share of its members who live in the areas of a class. The shares of a group add up to 100%. Members in areas without a class are listed separately and not part of the shares.',
    ],
    symbols: 'xᵢ: members of the group in area i; c: the class.',
    source: 'After figure 1 of the study (ExWoSt-Information 34/2).',
    limits:
      'It is a share of the group, not of the class: it does not say how large the group is there.',
  },
  compare: {
    title: 'Marked and not marked',
    text: [
      'For each indicator the mean of the marked and of the unmarked areas, weighted by population, and their difference. Areas that cannot be decided are on neither side; missing and withheld figures are not part of any mean.',
    ],
    symbols: 'nᵢ: people in area i; xᵢ: its value; M: marked; R: not marked.',
    source: 'Weighted arithmetic mean.',
    limits:
      'For indicators used in the rule a difference is to be expected, because the areas were selected by them. A difference is not a cause.',
  },
  pair: {
    title: 'Two indicators against each other',
    text: [
      'In the scatter plot every area with both values is a point. The correlation r says how close the points are to a straight line: 0 not at all, 1 and −1 exactly. Every area counts the same.',
      'On the map (3 × 3) each of the two indicators is divided into thirds that hold as nearly as possible the same number of people; the nine colours are the pairs of these thirds. Areas in which one of the values is missing or withheld have no colour.',
    ],
    symbols: 'xᵢ, yᵢ: the two values of area i; x̄, ȳ: their unweighted means.',
    source: 'Correlation after Pearson 1896; map after Stevens 2015.',
    limits: 'A relation between areas says nothing about causes and nothing about single people.',
  },
  moran: {
    title: 'Spatial clustering (Moran)',
    text: [
      'The value of an area is compared with the mean of its neighbours. Neighbours are areas that share a boundary line or a point; all count the same. Areas are highlighted where a pattern this clear is rare in 999 random permutations.',
      'Because many areas are tested at once, the threshold is set so that at most 5% of the highlights are due to chance. The random numbers start from a fixed seed, so the result is always the same.',
    ],
    symbols:
      'zᵢ: value minus mean; kᵢ: number of neighbours of i; j ~ i: j is a neighbour of i; n: areas with a value.',
    source: 'After Anselin 1995; threshold after Benjamini & Hochberg 1995.',
    limits:
      'Clustering says nothing about causes. Areas without a value or without neighbours are left out.',
  },
  change: {
    title: 'Change between two years',
    text: [
      'Values: the year shown minus the year it is compared with, in the unit of the indicator, only where both are known. Mark: each year is judged by its own classes; an area is newly, still or no longer marked. The numbers of people are those of the year shown.',
    ],
    symbols: 'x₁: value of the year compared with, x₂: value of the year shown.',
    source: 'Set by this atlas.',
    limits:
      'Because classes depend on the year, an area may change class although its value stays the same. Where more than a tenth of the areas have figures in only one of the years, nothing is compared.',
  },
  dynamics: {
    title: 'Dynamics index',
    text: [
      'Like the status index, but computed from the changes of its components from one year to another (or from changes that the table supplies). Dynamics classes: below −1 positive, up to 1 stable, above that negative.',
    ],
    symbols: 'dᵢₖ: change of component k in area i; mₖ, sₖ: its mean and standard deviation.',
    source: 'Dynamics after the Monitoring Soziale Stadtentwicklung Berlin 2021.',
    limits:
      '‘Negative’ means that the area developed less favourably than the others, not necessarily that it is worse off than before.',
  },
  composite: {
    title: 'Composite index',
    text: [
      'Sum of the z-scores of the components with their weights, standardised again, as with the status index.',
      'To show how sensitive the index is, one weight at a time is lowered by a tenth, raised by a tenth, or set to zero. The table gives the rank correlation with the unchanged index (1 = same order) and the number of areas that move to another septile.',
    ],
    symbols:
      'zᵢₖ: z-score of component k in area i; gₖ: its weight; r, r′: ranks before and after.',
    source: 'From the project file; rank correlation after Spearman 1904.',
    limits:
      'Weights are a decision, not a measurement. An index hides which component is decisive.',
  },
  warnings: {
    title: 'Early signs',
    text: [
      'An indicator is listed if its latest value lies outside its set range, or if it has moved against the intended direction in each of the last two steps. Missing and withheld figures give no sign.',
    ],
    symbols: 'x₁, x₂, x₃: the last three years, oldest first; a, b: ends of the range.',
    source:
      'After the monitoring in Wiesbaden (a ‘control and early-warning system’); ranges and directions come from the project file.',
    limits:
      'A sign is a reason to take a closer look, not a judgement. Small changes count as much as large ones.',
  },
};

export const segregationMeaningsEn: typeof segregationMeaningsDe = {
  dissimilarity: 'share of the group that would have to move for it to be evenly spread; 0 to 1',
  isolation: 'share of the own group in the area where an average member lives; 0 to 1',
  interaction: 'share of everyone else in the area where an average member lives; 1 − isolation',
  eta2: 'isolation beyond what the share P alone would give; 0 to 1',
  gini: 'mean difference of the shares between the areas of any two people; 0 to 1',
  entropy: 'how much less mixed the areas are than the whole; 0 to 1',
};
