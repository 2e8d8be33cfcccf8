import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { shownQuarters } from '../../state/shown-quarters.fixture.ts';
import { paintingLegend } from '../legend/painting-legends.ts';
import { mapWords } from './map-words.ts';

test('the map is called by what it shows: the share in seven classes, and what the rule marks', () => {
  const { map } = mapWords(shownQuarters(), 'de');
  expect(map).toContain('Anteil');
  expect(map).toContain('7');
  expect(mapWords(shownQuarters(), 'en').map).toContain('Share');
});

test('where it shows the answer of the rule, the painting is named instead of the classes', () => {
  const shown = shownQuarters({ paint: 'flags' });
  const title = paintingLegend('flags')?.title(textsOf('de'), shown) ?? '';
  expect(title).not.toBe('');
  expect(mapWords(shown, 'de').map).toContain(title);
  expect(mapWords(shownQuarters(), 'de').map).not.toContain(title);
});

test('before there is anything to show it is a map, with the names of its buttons', () => {
  const { map, byKeys } = textsOf('de');
  expect(mapWords(undefined, 'de')).toEqual({
    map: `${map.label} `,
    operation: byKeys.operation,
    zoomIn: map.zoomIn,
    zoomOut: map.zoomOut,
    wholeMap: map.zoomAll,
    showOverview: map.showOverview,
    hideOverview: map.hideOverview,
  });
});
