import { expect, test } from 'vitest';
import { absenceCode } from '../../cartography/paintings/area-paint.ts';
import { classesPainting } from '../../cartography/paintings/painting.ts';
import { rampOf } from '../../cartography/colours/ramps.ts';
import { quarters, quartersResult, quartersRound } from '../../state/four-quarters.fixture.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { MapPaintKeeper } from './map-paint-keeper.ts';

const result = quartersResult();
const classification = result.analysis.classifications['share']!;
const column = quartersRound.columns['share']!;
const ramp = rampOf('BuPu');
const classes: Shown = {
  dataset: quarters,
  round: quartersRound,
  result,
  indicator: quarters.indicators[0]!,
  column,
  classification,
  ramp,
  paint: 'classes',
  painting: classesPainting(classification, column, ramp.colours),
  neighbourhood: undefined,
  municipality: undefined,
  index: undefined,
  level: undefined,
  brushed: undefined,
};
/** What is shown while a study is being made. */
const pending: Shown = { ...classes, paint: 'moran', painting: undefined };

test('while the next painting is not known, the one before stays; then the next one comes', () => {
  const keeper = new MapPaintKeeper();
  const before = keeper.of(classes, false);
  expect(keeper.of(pending, false)).toBe(before);
  const next = keeper.of({ ...pending, painting: { ...classes.painting!, id: 'moran' } }, false);
  expect(next).not.toBe(before);
});

test('before any painting is known, the four quarters show the bare ground: no class, no grey, no sign of missing', () => {
  const paint = new MapPaintKeeper().of(pending, false);
  expect([...(paint?.states.absences ?? [])]).toEqual(Array(4).fill(absenceCode.none));
  expect([...(paint?.states.classes ?? [])]).toEqual([1, 1, 1, 1]);
  expect(paint?.colours).toEqual(['rgba(0, 0, 0, 0)']);
});
