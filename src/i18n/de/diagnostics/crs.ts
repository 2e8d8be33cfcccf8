import type { CrsDiagnostics } from '../../../areas/diagnostics/crs.ts';
import { nameSystems } from '../../parts/coordinate-systems.ts';
import { isStated, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of coordinates and the system they are in. */

const { at, inFile, told, quoted } = partsDe;

const file = 'der Gebietsdatei';
const stateSystem =
  'Bitte das richtige System in der Projektdatei angeben, zum Beispiel „areas“: { „crs“: „EPSG:25832“ }.';
const compare = 'Bitte die Lage auf der Karte prüfen.';
const geojson = 'der GeoJSON-Datei';

export const crsDe: Pick<DiagnosticWords, keyof CrsDiagnostics> = {
  'geojson-projected': (d) =>
    sentences(
      `${at(d, file)} stehen keine geographischen Koordinaten (Länge und Breite in Grad).`,
      told('Gefunden', d.found),
      isStated(d.expected)
        ? told('Wahrscheinliches Koordinatensystem', withCommas(nameSystems(d.expected)))
        : '',
      stateProposal(d.items) ||
        'Bitte die Datei in WGS 84 (EPSG:4326) umrechnen, zum Beispiel mit QGIS.',
    ),
  'areas-crs-unknown': (d) =>
    sentences(
      `${inFile(d, file)} ist ein Koordinatensystem angegeben, das der Atlas nicht kennt.`,
      quoted('Angabe', d.found),
      fits(d.items),
      stateProposal(d.items) ||
        'Bitte die Datei in WGS 84 (EPSG:4326) umrechnen, zum Beispiel mit QGIS.',
    ),
  'areas-crs-contradicted': (d) =>
    sentences(
      `${inFile(d, file)} passen die Koordinaten nicht zum angegebenen Koordinatensystem.`,
      isStated(d.found) ? told('Angegeben', nameSystems(d.found)) : '',
      fits(d.items),
      stateProposal(d.items) || stateSystem,
    ),
  'areas-axes-swapped': (d) =>
    sentences(
      `${at(d, file)} steht vermutlich der Hochwert oder die Breite vor dem Rechtswert oder der Länge.`,
      told('Gefunden', d.found),
      'Bitte in der Projektdatei unter „areas“ die Reihenfolge angeben: "axes": "north-east" (Nord zuerst) oder "east-north".',
    ),
  'areas-axes-doubtful': (d) =>
    sentences(
      `${inFile(d, file)} liegen die Gebiete weit außerhalb Europas; mit vertauschten Achsen (Breite zuerst) lägen sie darin.`,
      told('Kleinste Koordinaten', d.found),
      'Bitte die Lage prüfen und in der Projektdatei unter „areas“ angeben: "axes": "north-east" (Nord zuerst) oder "east-north".',
    ),
  'areas-prj-disagrees': (d) =>
    sentences(
      `${inFile(d, file)} widersprechen sich Name und Parameter des Koordinatensystems (PRJ); es gelten die Parameter.`,
      quoted('Name', d.found),
      isStated(d.expected) ? told('Parameter', nameSystems(d.expected)) : '',
      compare,
    ),
  'areas-reprojected': (d) =>
    sentences(
      `${inFile(d, file)} wurden die Koordinaten in Länge und Breite umgerechnet.`,
      isStated(d.found) ? told('Koordinatensystem der Datei', nameSystems(d.found)) : '',
      landing(d.items),
      isStated(d.found) && /EPSG:3146[6-9]$/.test(d.found)
        ? 'Mit den sieben Parametern für Gauß-Krüger bleibt ein Fehler von 1 bis 3 m.'
        : '',
      compare,
    ),
  'geojson-crs-member': (d) =>
    sentences(
      `${at(d, geojson)} steht die veraltete Angabe „crs“; die Koordinaten wurden als Länge und Breite in Grad gelesen.`,
      told('Gefunden', d.found),
      'Es ist nichts zu tun.',
    ),
};

/** "≈ 13.4° / 52.3°" as it is written in German. */
function withCommas(text: string): string {
  return text.replace(/(\d)\.(\d+°)/g, '$1,$2');
}

/** What to state; with several systems only a person can tell which it is. */
function stateProposal(items: readonly string[] | undefined): string {
  const [first, ...others] = items ?? [];
  if (first === undefined || !first.startsWith('EPSG:')) return '';
  return others.length > 0
    ? 'Die Zahlen allein unterscheiden diese Systeme nicht. Bitte das richtige in der Projektdatei unter „areas“ als "crs" angeben oder die Datei in WGS 84 (EPSG:4326) umrechnen.'
    : `Wenn das stimmt, bitte in der Projektdatei unter „areas“ angeben: "crs": "${first}". Oder die Datei in WGS 84 (EPSG:4326) umrechnen.`;
}

function fits(items: readonly string[] | undefined): string {
  return items && items.length > 0
    ? told('Die Zahlen passen zu', nameSystems(items.join(', ')))
    : '';
}

function landing(items: readonly string[] | undefined): string {
  if (!items || items.length < 4) return '';
  const [west, south, east, north] = items.map((degrees) => degrees.replace('.', ','));
  return `Die Gebiete liegen jetzt zwischen ${west}° und ${east}° Länge und ${south}° und ${north}° Breite.`;
}
