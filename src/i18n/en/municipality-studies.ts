import type { MunicipalityKind } from '../../areas/dataset.ts';
import { count } from './counts.ts';
import type { municipalityStudiesDe } from '../de/municipality-studies.ts';

/** The studies of municipalities, of their schools and of segregation, in English. */

const indices = {
  dissimilarity: 'Dissimilarity',
  isolation: 'Isolation index',
  interaction: 'Interaction',
  eta2: 'Eta squared',
  gini: 'Gini index',
  entropy: 'Entropy (H)',
};

export const municipalityStudiesEn: typeof municipalityStudiesDe = {
  municipalities: {
    title: {
      municipality: 'Municipalities',
      district: 'Districts',
      quarter: 'Quarters',
      county: 'Counties',
    },
    keys: 'Key',
    areas: 'Areas',
    population: 'People',
    flagged: 'marked areas',
    populationFlagged: 'people in them',
    undecidable: 'cannot be decided',
    group: 'Group',
    index: 'Measure',
    indices,
    members: 'members of the group',
    share: 'share (%)',
    note: 'Note',
    uncertain: 'small numbers: largely chance',
    rent: 'alternative as cheap or cheaper',
    rentAnswers: { alternative: 'yes', none: 'none', undecidable: 'cannot be decided' },
    rentSentence: (none: number, all: number, kind: string) =>
      `In ${count(none)} of ${count(all)} ${kind} with marked areas whose rents are known, no other area is as cheap or cheaper. In the study this was the case in about a quarter of roughly 550 municipalities.`,
    reading: 'How to read the values',
    definition:
      'Measures of segregation for each group, from the areas with known figures; at least two populated areas are needed. Undefined values have no rank.',
    whole: 'all areas together',
    rank: 'Rank',
    noRank: 'no rank',
    rankOf: (rank: number, all: number) => `${count(rank)} of ${count(all)}`,
    rankShort: (rank: number) => `rank ${count(rank)}`,
    ranking:
      'Rank 1 has the highest value; equal values share the higher rank. Small numbers have a rank too, but it means little.',
    everyGroup: 'all groups side by side',
    sideBySide: (index: string) => `${index}: groups side by side`,
    starMeans: '* small numbers: largely chance.',
  },
  schools: {
    home: 'residence',
    title: (schools: string, group: string) => `${schools}, ${group}`,
    compared: (index: string, home: string, schools: string, own: string) =>
      `${index}, all areas together: residence ${home}, ${schools} ${own}`,
    difference: 'difference',
    minusHome: (schools: string) => `Difference: ${schools} minus residence`,
    uncertain: (schools: string) => `${schools}: small numbers, largely chance.`,
    mark: 'one third',
    above: (above: number, all: number, schools: string) =>
      `${schools}: ${count(above)} of ${count(all)} ${above === 1 ? 'lies' : 'lie'} above one third.`,
    aboveColumn: (schools: string) => `${schools} above one third`,
    spread: (least: string, most: string) => `Lowest share of the group ${least}, highest ${most}.`,
    definition:
      'The same measures for places instead of areas; a place counts towards the municipality (or district) of the area it is in. Above one third: more than a third of those counted there belong to the group.',
    leftOut: (value: number) =>
      value === 1
        ? '1 place without known figures is left out.'
        : `${count(value)} places without known figures are left out.`,
    outside: (value: number) =>
      value === 1
        ? '1 place outside all areas is not counted.'
        : `${count(value)} places outside all areas are not counted.`,
  },
  segregationMap: {
    title: (kind: MunicipalityKind) => `Segregation by ${kind}`,
    undefinedIndex: 'cannot be determined: fewer than two populated areas, or nobody in the group',
    without: 'without municipality (or district, county)',
    help: (index: string, group: string, kind: MunicipalityKind) =>
      `${index} of the group ‘${group}’: every area has the value of its ${kind}. Small numbers are coloured too; the table says which are largely chance.`,
  },
};
