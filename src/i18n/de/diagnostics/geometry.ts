import type { GeometryDiagnostics } from '../../../areas/diagnostics/geometry.ts';
import { agrees, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of outlines: what was left out, what was put right. */

const { at, inFile, counted, told, quoted, listed } = partsDe;

const file = 'der Gebietsdatei';
const geojson = 'der GeoJSON-Datei';

export const geometryDe: Pick<DiagnosticWords, keyof GeometryDiagnostics> = {
  'geojson-no-polygons': (d) =>
    sentences(
      `${at(d, geojson)} ist keine Fläche enthalten.`,
      told('Gefunden', d.found),
      'Bitte die Gebiete als Flächen (Polygon oder MultiPolygon) liefern.',
    ),
  'geojson-not-polygon': (d) =>
    sentences(
      `${inFile(d, geojson)} ${agrees(d, 'enthält', 'enthalten')} ${counted(d, 'Objekt', 'Objekte')} Punkte oder Linien statt Flächen; diese wurden ausgelassen.`,
      listed('Objekte', d.items),
      'Bitte prüfen, ob dort Flächen fehlen.',
    ),
  'geojson-no-geometry': (d) =>
    sentences(
      `${inFile(d, geojson)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Objekt', 'Objekte')} keine Geometrie; die Gebiete stehen in der Tabelle, aber nicht auf der Karte.`,
      listed('Objekte', d.items),
      'Bitte die Flächen ergänzen.',
    ),
  'geojson-bad-geometry': (d) =>
    sentences(
      d.severity === 'error'
        ? `${at(d, geojson)} ist die Geometrie fehlerhaft, und keine andere Fläche lässt sich zeichnen.`
        : `${inFile(d, geojson)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Objekt', 'Objekte')} eine fehlerhafte Geometrie; die Gebiete stehen in der Tabelle, aber nicht auf der Karte.`,
      d.items && d.items.length > 0 ? listed('Objekte', d.items) : quoted('Gefunden', d.found),
      told('Erwartet', d.expected),
      'Bitte die Geometrie berichtigen.',
    ),
  'geojson-ring-closed': (d) =>
    sentences(
      `${inFile(d, geojson)} waren bei ${counted(d, 'Objekt', 'Objekten')} die Umrisse nicht geschlossen; sie wurden geschlossen.`,
      listed('Objekte', d.items),
      'Bitte prüfen, ob die Flächen vollständig sind.',
    ),
  'geojson-winding': (d) =>
    sentences(
      `${inFile(d, geojson)} liefen bei ${counted(d, 'Objekt', 'Objekten')} die Umrisse entgegen der Norm (RFC 7946); sie wurden gedreht.`,
      listed('Objekte', d.items),
      'Es ist nichts zu tun.',
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
  'areas-same-outline': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Gebiet', 'Gebiete')} genau denselben Umriss wie ein anderes; auf der Karte liegt eines über dem anderen.`,
      listed('Gebiete', d.items),
      'Bitte prüfen, ob die Umrisse dort stimmen.',
    ),
};
