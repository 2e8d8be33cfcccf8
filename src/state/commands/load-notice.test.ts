import { expect, test } from 'vitest';
import type { Atlas } from '../../opening/atlas.ts';
import { quarters } from '../four-quarters.fixture.ts';
import { settingsFromQuery } from '../url/url.ts';
import { noticeOfLoad } from './load-notice.ts';

const atlas = { dataset: quarters, diagnostics: [] } as unknown as Atlas;
const said = (query: string): string | undefined =>
  noticeOfLoad(atlas, settingsFromQuery(query, 'de'), query)?.text;

test.each([
  ['area=9999', 'Der Link nennt das Gebiet „9999“, das es in diesen Daten nicht gibt.'],
  ['place=Atlantis', 'Der Link nennt den Ort „Atlantis“, den es in diesen Daten nicht gibt.'],
  [
    'study=astrology',
    'Der Link nennt die Ansicht „astrology“, die es hier nicht gibt. Gezeigt wird die Tabelle der Gebiete.',
  ],
  [
    'paint=rainbow',
    'Der Link lässt die Karte „rainbow“ zeigen, was diese Daten nicht hergeben. Gezeigt werden die Werte.',
  ],
  [
    'land=Atlantis',
    'Der Link beschränkt die Listen auf „Atlantis“. Diesen Ort gibt es in diesen Daten nicht.',
  ],
  ['map=here', 'Im Link nicht verstanden: map=here.'],
  ['sort=-height', 'Im Link nicht verstanden: sort=-height.'],
  ['class=12&breaks=', 'Im Link nicht verstanden: class=12.'],
  ['classing=manual-areas-share~x', 'Im Link nicht verstanden: classing=manual-areas-share~x.'],
  ['area=0101&neighbourhood=0102', 'Im Link nicht verstanden: neighbourhood=0102.'],
  [
    'with.order.clusters=-9&with.least=0',
    'Im Link nicht verstanden: with.least=0, with.order.clusters=-9.',
  ],
  [
    'view=globe&show=everything&hide=x&pane=panel&ramp=rainbow',
    'Im Link nicht verstanden: show=everything, view=globe, pane=panel, hide=x und 1 weitere Angabe.',
  ],
])('of the link "%s" it is said: %s', (query, sentence) => {
  expect(said(query)).toBe(sentence);
});

test('of two things a link names and these data do not have, both are said', () => {
  const text = said('area=9999&indicator=height');
  expect(text).toContain('„9999“');
  expect(text).toContain('„height“');
});

test('what the data have is not spoken of', () => {
  expect(said('area=0101&indicator=base&study=lorenz&round=2024&paint=moran')).toBeUndefined();
  expect(said('place=Nord')).toBeUndefined();
  expect(
    said('municipality=Nord&sort=-base&class=3&map=all&hide=1&with.least=5&ramp=BuPu&utm_source=x'),
  ).toBeUndefined();
  expect(said('')).toBeUndefined();
});
