import type { Unsaid } from '../../areas/diagnostic.ts';
import type { GeometryDiagnostics } from '../../areas/diagnostics/geometry.ts';
import type { RawFeature } from '../text/raw-collection.ts';
import type { PolygonReading } from './read-polygons.ts';
import type { Report } from '../result/report.ts';

/** A feature of the file and what became of its geometry. */
export interface FeatureReading {
  readonly feature: RawFeature;
  readonly reading: PolygonReading;
}

/** Says what of a feature belongs to a report; undefined where nothing does, empty where nothing needs saying. */
type Describe = (reading: PolygonReading) => string | undefined;

/** What is said of features, beside which they are. */
type RepairEntry = Unsaid<
  Exclude<
    keyof GeometryDiagnostics,
    'geojson-no-polygons' | 'areas-far-away' | 'areas-same-outline'
  >,
  'file' | 'feature' | 'count' | 'items' | 'found'
>;

const drawable = 'Polygon, MultiPolygon';

/** One error for a file in which nothing can be drawn: broken rings, or something else than polygons. */
export function reportNoPolygons(
  file: string,
  readings: readonly FeatureReading[],
  report: Report,
): void {
  for (const { feature, reading } of readings) {
    if (reading.kind !== 'bad') continue;
    const { found, expected } = reading;
    const place = { file, feature: feature.number, count: readings.length };
    report({ kind: 'geojson-bad-geometry', severity: 'error', ...place, found, expected });
    return;
  }
  const types = readings.map(({ reading }) => (reading.kind === 'other' ? reading.type : 'null'));
  const found = [...new Set(types)].join(', ');
  const place = { file, count: readings.length, found, expected: drawable };
  report({ kind: 'geojson-no-polygons', severity: 'error', ...place });
}

/** One entry for each thing that was left out or put right, with the numbers of the features concerned. */
export function reportRepairs(
  file: string,
  readings: readonly FeatureReading[],
  report: Report,
): void {
  const list = (describe: Describe, entry: RepairEntry) => {
    const cases = readings.flatMap(({ feature: { number }, reading }) => {
      const text = describe(reading);
      return text === undefined ? [] : [{ number, text }];
    });
    const [first] = cases;
    if (!first) return;
    const items = cases.map(({ number, text }) => (text ? `${number}: ${text}` : String(number)));
    const found = first.text ? { found: first.text } : {};
    report({ ...entry, file, feature: first.number, count: cases.length, items, ...found });
  };
  list(otherTypes, { kind: 'geojson-not-polygon', severity: 'warning', expected: drawable });
  list(absence, { kind: 'geojson-no-geometry', severity: 'warning' });
  list(flaw, {
    kind: 'geojson-bad-geometry',
    severity: 'warning',
    expected: expectedForm(readings),
  });
  list(closing, { kind: 'geojson-ring-closed', severity: 'warning' });
  list(turning, { kind: 'geojson-winding', severity: 'hint' });
  list(repeating, { kind: 'areas-points-repeated', severity: 'hint' });
  list(touching, { kind: 'areas-ring-touching', severity: 'hint' });
  list(crossing, { kind: 'areas-ring-crossing', severity: 'hint' });
  list(outside, { kind: 'areas-hole-outside', severity: 'hint' });
}

/** True where something is to be said; nearly all features of a file are as they should be. */
export function isRemarkable(reading: PolygonReading): boolean {
  if (reading.kind !== 'polygons') return true;
  const { closedRings, rewound, repeatedPositions, splitRings, crossing, outsideHoles, leftOut } =
    reading;
  const repairs = closedRings + repeatedPositions + splitRings + outsideHoles + leftOut.length;
  return repairs > 0 || rewound || crossing !== undefined;
}

const otherTypes: Describe = (reading) => {
  if (reading.kind === 'other') return reading.type;
  const leftOut = reading.kind === 'polygons' ? reading.leftOut : [];
  return leftOut.length > 0 ? leftOut.join(', ') : undefined;
};

const absence: Describe = (reading) => (reading.kind === 'none' ? '' : undefined);

const flaw: Describe = (reading) => (reading.kind === 'bad' ? reading.found : undefined);

const closing: Describe = (reading) =>
  reading.kind === 'polygons' && reading.closedRings > 0 ? '' : undefined;

const turning: Describe = (reading) =>
  reading.kind === 'polygons' && reading.rewound ? '' : undefined;

const repeating: Describe = (reading) =>
  reading.kind === 'polygons' && reading.repeatedPositions > 0 ? '' : undefined;

const touching: Describe = (reading) =>
  reading.kind === 'polygons' && reading.splitRings > 0 ? '' : undefined;

/** Names the place, as it stands in the file. */
const crossing: Describe = (reading) =>
  reading.kind === 'polygons' ? reading.crossing?.join(' / ') : undefined;

const outside: Describe = (reading) =>
  reading.kind === 'polygons' && reading.outsideHoles > 0 ? '' : undefined;

/** The form the first broken geometry should have. */
function expectedForm(readings: readonly FeatureReading[]): string {
  for (const { reading } of readings) if (reading.kind === 'bad') return reading.expected;
  return '';
}
