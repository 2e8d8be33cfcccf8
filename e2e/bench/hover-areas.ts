import type { Page } from '@playwright/test';
import type { Finding } from './finding.ts';
import { spreadOf } from './measure.ts';
import type { Bench } from './served-page.ts';
import { stepMarks, traceSteps } from './step.ts';

/** Two places on the map that are never in one area. */
const places = [
  { x: 0.45, y: 0.45 },
  { x: 0.55, y: 0.6 },
];

/** The pointer goes from one area to another: outline and caption. */
export async function measureHover({ browser }: Bench, atlas: Page): Promise<Finding[]> {
  const box = await atlas.locator('map-view').boundingBox();
  if (!box) return [];
  const trace = await traceSteps(browser, atlas, {
    input: 'mousemove',
    shown: atlas.locator('map-view .caption'),
    act: (round) => {
      const { x, y } = places[round % places.length] ?? { x: 0.5, y: 0.5 };
      return atlas.mouse.move(box.x + x * box.width, box.y + y * box.height);
    },
    rounds: 20,
  });
  const works = trace.between(stepMarks.begun, stepMarks.shown);
  return [
    {
      subject: 'Pointer on another area: main-thread work until outline and caption are shown',
      time: spreadOf(works.map(({ sum }) => sum)),
    },
  ];
}
