import { nameSystems } from '../../parts/coordinate-systems.ts';
import { partsDe } from './diagnostic-parts.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type AreasKind,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';

/** German sentences about files with areas: formats, archives, coordinates, outlines. */

const { at, available, counted, inFile, listed, quote, quoted, told } = partsDe;

const file = 'der Gebietsdatei';
const aFile = 'Die Gebietsdatei';
const stateSystem =
  'Bitte das richtige System in der Projektdatei angeben, zum Beispiel „areas“: { „crs“: „EPSG:25832“ }.';
const compare = 'Bitte die Lage auf der Karte prüfen.';

/** Why an archive is not unpacked. */
const archiveFaults: Readonly<Record<string, string>> = {
  damaged: 'Es ist beschädigt oder kein ZIP-Archiv',
  encrypted: 'Es ist mit einem Kennwort geschützt',
  'false-size': 'Es gibt die Größe seiner Dateien falsch an',
  method: 'Es ist mit einem Verfahren gepackt, das der Atlas nicht kennt',
  path: 'Es enthält Pfade, die aus dem Archiv hinausführen',
  'too-large': 'Es ist ausgepackt größer als 400 MB',
  nested: 'Archive in Archiven bleiben geschlossen',
  'too-many-entries': 'Es enthält mehr als 1000 Dateien',
};

export const areasDiagnosticsDe: Pick<DiagnosticWords, AreasKind> = {
  'areas-format-refused': (d) =>
    sentences(
      `${named(d.file, aFile)} ist in einem Format, das der Atlas nicht lesen kann: Die Datenbank darin braucht Programmteile (WebAssembly), die die Sicherheitsregeln der Seite nicht zulassen.`,
      told('Format', d.found),
      'Bitte die Ebene in QGIS über „Exportieren → Objekte speichern als“ als GeoJSON speichern.',
    ),
  'areas-file-damaged': (d) =>
    sentences(
      `${named(d.file, aFile)} ist beschädigt oder unvollständig und lässt sich nicht${isStated(d.expected) ? ` als ${d.expected}` : ''} lesen.`,
      quoted('Stelle', d.found),
      'Bitte die Datei neu herunterladen oder neu speichern.',
    ),
  'areas-links-only': (d) =>
    sentences(
      `${named(d.file, aFile)} enthält selbst keine Gebiete, sondern verweist auf eine andere Adresse.`,
      quoted('Adresse', d.found),
      'Bitte die Datei dort herunterladen und hier öffnen.',
    ),
  'areas-archive-refused': (d) =>
    sentences(
      `Das Archiv ${isStated(d.file) ? `${d.file} ` : ''}wurde nicht ausgepackt.`,
      isStated(d.found) ? `${archiveFaults[d.found] ?? archiveFaults['damaged']}.` : '',
      'Bitte die Dateien selbst auspacken und einzeln öffnen.',
    ),
  'areas-archive-empty': (d) =>
    sentences(
      `Im Archiv${isStated(d.file) ? ` ${d.file}` : ''} sind keine Gebiete (GeoJSON, TopoJSON, Shapefile oder KML).`,
      listed('Enthalten', d.items),
      'Archive in Archiven bitte vorher auspacken.',
    ),
  'areas-layer-chosen': (d) =>
    sentences(
      `${inFile(d, file)} sind mehrere Ebenen; gelesen wurde ${isStated(d.found) ? quote(d.found) : 'eine davon'} mit den meisten Flächen.`,
      listed('Vorhanden', d.items),
      'Eine andere nennt die Projektdatei unter „areas.layer“.',
    ),
  'areas-layer-missing': (d) =>
    sentences(
      isStated(d.found)
        ? `${inFile(d, file)} gibt es die Ebene ${quote(d.found)} nicht.`
        : `${inFile(d, file)} sind mehrere Ebenen, und keine ist gewählt.`,
      available('Vorhanden', d),
      'Bitte eine davon in der Projektdatei unter „areas.layer“ angeben.',
    ),
  'areas-companion-missing': (d) =>
    sentences(
      `Zu ${named(d.file, file)} fehlt ein Teil des Shapefiles.`,
      told('Erwartet', d.expected),
      'Bitte alle Teile mit demselben Namen (SHP, DBF, PRJ, CPG) zusammen oder als ZIP öffnen.',
    ),
  'areas-rows-differ': (d) =>
    sentences(
      `${inFile(d, file)} passen Flächen und Sachdaten nicht zusammen.`,
      told('Flächen / Zeilen', d.found),
      'Bitte prüfen, ob alle Teile des Shapefiles aus demselben Export stammen.',
    ),
  'areas-rows-deleted': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Zeile', 'Zeilen')} als gelöscht gekennzeichnet; ${agrees(d, 'das Gebiet wurde', 'die Gebiete wurden')} nicht gelesen.`,
      listed('Gelöscht', d.items),
      'Wenn sie gebraucht werden, bitte die Löschung im Ursprungsprogramm zurücknehmen.',
    ),
  'areas-encoding-guessed': (d) =>
    sentences(
      `${inFile(d, file)} ist der Zeichensatz nicht ${isStated(d.found) ? 'verständlich ' : ''}angegeben.`,
      quoted('Angabe in der CPG-Datei', d.found),
      told('Angenommen wurde', d.expected),
      'Bitte die Umlaute prüfen; die Projektdatei kann den Zeichensatz unter „areas.encoding“ angeben.',
    ),
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
  'areas-points-repeated': (d) =>
    sentences(
      `${inFile(d, file)} standen bei ${counted(d, 'Objekt', 'Objekten')} gleiche Punkte mehrfach hintereinander; sie wurden zusammengefasst.`,
      listed('Objekte', d.items),
      'Es ist nichts zu tun.',
    ),
  'areas-ring-touching': (d) =>
    sentences(
      `${inFile(d, file)} berührten sich bei ${counted(d, 'Objekt', 'Objekten')} die Umrisse selbst; sie wurden dort geteilt, die Flächen sind dieselben.`,
      listed('Objekte', d.items),
      'Es ist nichts zu tun.',
    ),
  'areas-ring-crossing': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'kreuzt sich bei', 'kreuzen sich bei')} ${counted(d, 'Objekt', 'Objekten')} der Umriss; er blieb, wie er ist.`,
      listed('Objekte und Stellen', d.items),
      'Bitte die Flächen dort berichtigen, zum Beispiel mit „Geometrien reparieren“ in QGIS.',
    ),
  'areas-ring-left-out': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Objekt', 'Objekte')} innere Umrisse ohne äußeren; diese wurden ausgelassen.`,
      listed('Objekte', d.items),
      'Bitte die Flächen dort prüfen.',
    ),
  'areas-hole-outside': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'liegt', 'liegen')} bei ${counted(d, 'Objekt', 'Objekten')} Löcher außerhalb ihrer Fläche; sie blieben, wie sie sind.`,
      listed('Objekte', d.items),
      'Bitte die Flächen dort prüfen.',
    ),
  'areas-far-away': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'liegt', 'liegen')} ${counted(d, 'Gebiet', 'Gebiete')} weit von allen anderen entfernt; die Karte zeigt ${agrees(d, 'es', 'sie')}, beginnt aber mit dem Ausschnitt der anderen.`,
      listed('Gebiete', d.items),
      'Bitte prüfen, ob die Koordinaten dort stimmen.',
    ),
};

/** "≈ 13.4° / 52.3°" as it is written in German. */
function withCommas(text: string): string {
  return text.replace(/(\d)\.(\d+°)/g, '$1,$2');
}

function fits(items: readonly string[] | undefined): string {
  return items && items.length > 0
    ? told('Die Zahlen passen zu', nameSystems(items.join(', ')))
    : '';
}

/** What to state; with several systems only a person can tell which it is. */
function stateProposal(items: readonly string[] | undefined): string {
  const [first, ...others] = items ?? [];
  if (first === undefined || !first.startsWith('EPSG:')) return '';
  return others.length > 0
    ? 'Die Zahlen allein unterscheiden diese Systeme nicht. Bitte das richtige in der Projektdatei unter „areas“ als "crs" angeben oder die Datei in WGS 84 (EPSG:4326) umrechnen.'
    : `Wenn das stimmt, bitte in der Projektdatei unter „areas“ angeben: "crs": "${first}". Oder die Datei in WGS 84 (EPSG:4326) umrechnen.`;
}

function landing(items: readonly string[] | undefined): string {
  if (!items || items.length < 4) return '';
  const [west, south, east, north] = items.map((degrees) => degrees.replace('.', ','));
  return `Die Gebiete liegen jetzt zwischen ${west}° und ${east}° Länge und ${south}° und ${north}° Breite.`;
}
