/** Tests only: frames of the page that come when they are called. */
import { vi } from 'vitest';

export interface Frames {
  /** All frames that were asked for, and those that these ask for. @returns how many there were */
  readonly run: () => number;
}

export function stubFrames(): Frames {
  const waiting = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    last += 1;
    waiting.set(last, frame);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (number: number) => waiting.delete(number));
  const run = (): number => {
    let count = 0;
    for (const [number, frame] of waiting) {
      waiting.delete(number);
      count += 1;
      frame();
    }
    return count;
  };
  return { run };
}
