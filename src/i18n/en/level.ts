import type { MunicipalityKind } from '../../areas/dataset.ts';
import type { levelDe } from '../de/level.ts';
import { count, people } from './counts.ts';

/** What the map of a country shows at its zoom, and tiles that are missing, in English. */

const many: Readonly<Record<MunicipalityKind, string>> = {
  municipality: 'municipalities',
  district: 'districts',
  quarter: 'quarters',
  county: 'counties',
};

const title: Readonly<Record<MunicipalityKind, string>> = {
  municipality: 'Municipalities',
  district: 'Districts',
  quarter: 'Quarters',
  county: 'Counties',
};

export const levelEn: typeof levelDe = {
  municipalities: (kind) =>
    `At this zoom level the map shows ${many[kind]}, each in the class of its own value: the mean of its areas, weighted by population. Whether an area is marked does not depend on the zoom level.`,
  short: {
    municipalities: (kind, zoom) => `This level shows ${many[kind]}, from level ${zoom} on areas.`,
    areas: (kind) => `This level shows areas; zoomed out, ${many[kind]}.`,
  },
  circles: 'Circles: people in areas with an increased need for attention',
  circlesUnsized:
    'Circles: areas are marked there; all of one size because no population figures are known',
  upTo: (people) => `up to ${people}`,
  areas: (kind) =>
    `At this zoom level the map shows areas; a strong outline surrounds adjoining marked areas. Zoomed out, the map shows ${many[kind]}.`,
  everywhere: 'The map shows areas at every zoom level.',
  from: (zoom) => `From zoom level ${zoom}: areas.`,
  counts: (kind) => `${title[kind]} in each class`,
  without: 'values missing',
  withheld: 'values withheld',
  marked: (what, marked, all, kind) =>
    `Marked: ${what} in ${count(marked)} of ${count(all)} ${many[kind]}.`,
  overview: 'Show areas in the overview as well',
  caption: (what, residents) =>
    what === undefined
      ? 'no marked areas'
      : `${what} with an increased need for attention, ${people(residents)} in them`,
  nearer: 'Click: zoom in',
  tiles: {
    failed: (tiles) =>
      tiles === 1
        ? 'Part of the map is missing or less detailed:'
        : `${count(tiles)} parts of the map are missing or less detailed:`,
    missing: 'The map file does not contain them.',
    broken: 'The map file is damaged, or it is not a map file.',
    network: 'The server could not be reached.',
    refused: 'The server did not hand them out.',
    cut: 'They came only in part, also at the second attempt.',
    program:
      'A part of the page is missing on the server; it has probably been renewed meanwhile. Please reload the page; its address keeps your choices.',
    'no-ranges':
      'The server can only send the whole map file, which is too large for that. It must allow partial requests (HTTP Range).',
    rest: 'Table, rule and all figures are complete.',
    retry: 'Try again',
  },
};
