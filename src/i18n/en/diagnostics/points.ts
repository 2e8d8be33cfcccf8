import type { PointDiagnostics } from '../../../areas/diagnostics/points.ts';
import { agrees, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of a layer of points. */

const { inFile, atCases, counted, told, listed, examples } = partsEn;

const file = 'the file with the points';
const aFile = 'The file with the points';

export const pointsEn: Pick<DiagnosticWords, keyof PointDiagnostics> = {
  'points-no-place': (d) =>
    sentences(
      `${atCases(d, file)} ${counted(d, 'row', 'rows')} ${agrees(d, 'has', 'have')} no readable coordinates and ${agrees(d, 'is', 'are')} not on the map.`,
      examples('Found', 'Lines', d),
      'Please add the coordinates to the table.',
    ),
  'points-outside': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'point lies', 'points lie')} outside all areas; the map shows ${agrees(d, 'it', 'them')} nevertheless.`,
      listed('Lines', d.items),
    ),
  'points-far-away': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'point lies', 'points lie')} far away from all areas.`,
      listed('Lines', d.items),
      'Please check the coordinates and the stated coordinate system.',
    ),
  'points-swapped': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'point lies', 'points lie')} far away from all areas, but would be among them if longitude and latitude were swapped.`,
      listed('Lines', d.items),
      'Please check the columns of longitude and latitude in the project file.',
    ),
  'points-left-out': (d) =>
    `${named(d.file, aFile)} is not shown as points; the areas are not affected.`,
  'points-withheld': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'value of a group is', 'values of a group are')} not shown, to protect personal data: ${agrees(d, 'it is', 'they are')} based on too few people.`,
      listed('Points', d.items),
      told('Limit', d.expected),
      'The limit is set in the project file under ‘privacy’.',
    ),
  'points-group-beyond-whole': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'point counts', 'points count')} more people of a group than people in total; these points are left out for the group.`,
      listed('Points', d.items),
      'Please check the figures.',
    ),
};
