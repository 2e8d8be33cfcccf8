import { expect, test } from 'vitest';
import { quarters } from '../../state/four-quarters.fixture.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { backgroundPlan, hostOf } from './background-plan.ts';

const background = { style: 'https://karten.example/style.json' };

/** A page that names a background map of the deployment, or none. */
function pageWith(content: string | undefined): Document {
  const meta = content === undefined ? null : { content, dataset: { attribution: '© Amt' } };
  return { querySelector: () => meta } as unknown as Document;
}

function atlasOf(isFictional: boolean, ofProject: object = {}): Atlas {
  return { dataset: { ...quarters, fictional: isFictional }, ...ofProject } as Atlas;
}

test('the map of the project comes before that of the deployment', () => {
  const page = pageWith('https://amt.example/style.json');
  expect(backgroundPlan(atlasOf(false, { background }), page)).toEqual(background);
  expect(backgroundPlan(atlasOf(false), page)).toEqual({
    style: 'https://amt.example/style.json',
    attribution: '© Amt',
  });
});

test('none is offered under made-up places, without an address, or with one of no web server', () => {
  const page = pageWith('https://amt.example/style.json');
  expect(backgroundPlan(atlasOf(true, { background }), page)).toBeUndefined();
  expect(backgroundPlan(atlasOf(false), pageWith(undefined))).toBeUndefined();
  expect(backgroundPlan(atlasOf(false), pageWith('javascript:alert(1)'))).toBeUndefined();
});

test('the host that is asked for consent is that of the address, with its port', () => {
  expect(hostOf({ style: 'https://karten.example:8443/a/style.json' })).toBe('karten.example:8443');
});
