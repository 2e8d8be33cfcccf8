import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from './save-file.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a browser that asks first still finds the file after four minutes, and after six it is let go', () => {
  vi.useFakeTimers();
  const given: string[] = [];
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void given.push(url));
  const link = { href: '', download: '', click: vi.fn<() => void>() };
  vi.stubGlobal('document', { createElement: () => link });
  saveFile('a.csv', 'a;b');
  expect(link.click).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(240_000);
  expect(given).toEqual([]);
  vi.advanceTimersByTime(120_000);
  expect(given).toEqual([link.href]);
});
