import type { KeyDiagnostics } from '../../../areas/diagnostics/keys.ts';
import { agrees, isStated, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of the keys and names of areas. */

const { inFile, atLine, counted, listed, available } = partsEn;

const geojson = 'the GeoJSON file';

export const keysEn: Pick<DiagnosticWords, keyof KeyDiagnostics> = {
  'area-key-column-missing': (d) =>
    sentences(
      `${atLine(d, geojson)} ${theProperty(d.column)} with the key of the areas is missing.`,
      available('Found', d),
      'Please name the property in the project file.',
    ),
  'area-key-empty': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'feature has', 'features have')} no key; the values of the tables cannot be joined there.`,
      listed('Features', d.items),
      'Please add the keys.',
    ),
  'area-key-duplicate': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'key occurs', 'keys occur')} more than once; polygons with the same key count as one area.`,
      listed('Keys and features', d.items),
      'Please check that they belong together.',
    ),
  'area-keys-cleaned': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'key', 'keys')} ${agrees(d, 'was', 'were')} read without invisible and surrounding characters, as the project asks.`,
      listed('In the file', d.items),
      'Nothing needs to be done.',
    ),
  'area-keys-padded': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'key', 'keys')} had lost leading zeros; they were put back as the project asks.`,
      listed('In the file', d.items),
      'Nothing needs to be done.',
    ),
  'area-keys-ambiguous': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'key differs', 'keys differ')} only in invisible or surrounding characters or in leading zeros; they stay as they are.`,
      listed('Keys', d.items),
      'Please correct the keys in the file.',
    ),
  'area-keys-apart': (d) =>
    sentences(
      `${inFile(d, geojson)} areas shared a key; as the project asks, ${counted(d, 'area has', 'areas have')} got a key of ${agrees(d, 'its', 'their')} own.`,
      listed('New keys', d.items),
      'Please match the rows of the tables to these areas.',
    ),
  'area-keys-left-out': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'key', 'keys')} with several shapes ${agrees(d, 'was', 'were')} left out, as the project asks.`,
      listed('Keys', d.items),
      'There is nothing to do.',
    ),
  'area-name-missing': (d) =>
    sentences(
      `${inFile(d, geojson)} ${theProperty(d.column)} is not given for ${counted(d, 'area', 'areas')}.`,
      listed('Affected', d.items),
      'Please add it, or check the property in the project file.',
    ),
};

function theProperty(column: string | undefined): string {
  return isStated(column) ? `the property ${column}` : 'the property';
}
