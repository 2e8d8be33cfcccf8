import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import type { Settings } from './settings.ts';
import { UrlWriter } from './url-writer.ts';
import { settingsFromQuery } from './url.ts';

/** A browser that takes so many changes of its address, and throws at the others. */
let room = 0;
let steps: string[] = [''];

const areas = (): (string | null)[] => steps.map((query) => new URLSearchParams(query).get('area'));

const put =
  (isStep: boolean) =>
  (_: unknown, __: string, query: string): void => {
    room -= 1;
    if (room < 0) throw new DOMException('more than 100 times per 10 seconds', 'SecurityError');
    steps = [...(isStep ? steps : steps.slice(0, -1)), query];
  };

let now: Settings = settingsFromQuery('', 'de');
const writer = new UrlWriter(() => now);
const choose = (area: string, history: 'push' | 'replace'): void => {
  const settings = { ...now, area: areaId(area) };
  writer.write(settings, history);
  now = settings;
};

beforeEach(() => {
  vi.useFakeTimers();
  steps = [''];
  now = settingsFromQuery('', 'de');
  vi.stubGlobal('window', {
    setTimeout,
    clearTimeout,
    history: { state: null, pushState: put(true), replaceState: put(false) },
    location: {
      get search() {
        return steps.at(-1);
      },
    },
  });
});

afterEach(() => {
  writer.forget();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a step that the browser refuses throws nothing, and is one as soon as it takes it', () => {
  room = 1;
  for (const area of ['01', '02', '03']) choose(area, 'push');
  expect(areas()).toEqual([null, '01']);
  room = 10;
  vi.advanceTimersByTime(1000);
  expect(areas()).toEqual([null, '01', '03']);
});

test('a refused change of the present entry is written later, too, and only the last', () => {
  room = 0;
  choose('01', 'replace');
  vi.advanceTimersByTime(300);
  choose('02', 'replace');
  vi.advanceTimersByTime(300);
  expect(steps).toEqual(['']);
  room = 10;
  vi.advanceTimersByTime(1000);
  expect(areas()).toEqual(['02']);
});

test('after Back nothing that was refused is written', () => {
  room = 0;
  choose('01', 'push');
  writer.forget();
  room = 10;
  vi.advanceTimersByTime(5000);
  expect(steps).toEqual(['']);
});
