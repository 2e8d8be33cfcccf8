import { expect, test } from 'vitest';
import { quarters } from '../../state/four-quarters.fixture.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { backgroundPlan, consentKey, hostOf, isOfServer } from './background-plan.ts';

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

test('a refused address counts where it is one of the server of the plan, whatever its path', () => {
  const plan = { style: 'https://tiles.example.org/style.json' };
  const addresses = ['https://tiles.example.org/9/1/2.pbf', 'https://example.org/', 'inline'];
  expect(addresses.map((address) => isOfServer(plan, address))).toEqual([true, false, false]);
  expect(isOfServer({ style: 'no address' }, 'https://tiles.example.org/')).toBe(false);
});

test('the consent is remembered for the server with its port', () => {
  expect(consentKey({ style: 'https://tiles.example.org:8080/a' })).toBe(
    'background.tiles.example.org:8080',
  );
});
