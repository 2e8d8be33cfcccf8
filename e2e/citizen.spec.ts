import { expect, test, type Locator } from '@playwright/test';
import { areaPanel, openAtlas } from './atlas-page.ts';
import { scrollsSideways } from './page-checks.ts';
import { renderedAreas } from './read-screen.ts';

/** A citizen's way on a phone: a link, sent by somebody, and five questions: what, is it bad, what changed, what not, whom. */

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Brings an element into sight, as a finger does. */
async function reach(element: Locator): Promise<Locator> {
  await element.scrollIntoViewIfNeeded();
  await expect(element).toBeInViewport();
  return element;
}

test('from a link on a phone to the five answers: each is reached by a finger and stands in words', async ({
  page,
}) => {
  await openAtlas(page, 'area=010102');
  const panel = areaPanel(page);
  await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport();
  const plain = panel.locator('section').filter({ hasText: 'In wenigen Sätzen' });
  await reach(plain);

  await test.step('what does it mean?', async () => {
    await expect(plain).toContainText(
      'Das Gebiet ist nicht markiert: Keine der beiden Bedingungen der Regel ist erfüllt',
    );
    const why = panel.locator('section').filter({ hasText: 'Warum nicht markiert' });
    await expect(await reach(why)).toContainText(
      /22,7\s% · Grenze 43,4\s% · darunter[^]*−0,57 · Grenze 0,59/,
    );
    await why
      .getByRole('button', { name: /^Wie berechnet/ })
      .last()
      .tap();
    const methods = page.getByRole('dialog', { name: /^Methoden/ });
    await expect(methods.getByRole('heading', { name: 'Die Regel', exact: true })).toBeInViewport();
    await page.goBack();
    await expect(methods).toBeHidden();
  });
  await test.step('is it bad? A comparison, and no judgement', async () => {
    await expect(plain).toContainText(/22,7\s%, weniger als im Mittel aller Gebiete \(32,5\s%\)/);
    await expect(plain).toContainText('ist hier schwächer als in 31 von 100 Gebieten mit Angaben');
    await expect(plain).toContainText(
      'Die Markierung beschreibt Bedingungen in einem Gebiet, nicht die Menschen, die dort leben.',
    );
    await expect(panel).not.toContainText(/Problem|Brennpunkt|Ghetto|Risiko/i);
  });
  await test.step('what changed? The mark of before, and the values of both years', async () => {
    await expect(plain).toContainText('2021, gleiche Regel: nicht markiert.');
    const trend = panel.locator('area-trend');
    await expect(await reach(trend)).toContainText(
      /2021\s+20,1\s%\s+34,0\s%\s+2024\s+22,7\s%\s+36,2\s%/,
    );
  });
  await test.step('what do the numbers not say?', async () => {
    const lacks = panel.locator('section').filter({ hasText: 'Was nicht gezeigt wird' });
    await expect(await reach(lacks)).toContainText('Für dieses Gebiet liegen alle Werte vor.');
  });
  await test.step('whom can I ask?', async () => {
    const contact = panel.locator('section').filter({ hasText: 'Wen kann ich fragen?' });
    await expect(await reach(contact)).toContainText(
      /Monitoring der Quartiere \(erfunden\), quartiere@musterstadt\.example[^]*31\. Dezember 2024/,
    );
    await expect(contact.getByRole('link', { name: /@musterstadt\.example/ })).toHaveAttribute(
      'href',
      /^mailto:quartiere@musterstadt\.example/,
    );
  });
  expect(await scrollsSideways(page)).toBe(false);
});

test('the link of a withheld quarter says so in its first sentences, and a tap leads to a marked one', async ({
  page,
}) => {
  await openAtlas(page, 'area=020501');
  const panel = areaPanel(page);
  const heading = panel.getByRole('heading', { level: 2 });
  await expect(heading).toBeInViewport();
  const name = await heading.innerText();
  await expect(await reach(panel.locator('p.plain').nth(2))).toContainText(
    'zum Schutz der Menschen dort',
  );
  expect((await renderedAreas(page)).areas).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Nächstes Quartier' }).tap();
  const next = page.locator('neighbourhood-panel').getByRole('heading', { level: 2 });
  await expect(next).not.toHaveText(name);
  await expect(next).toBeInViewport();
});
