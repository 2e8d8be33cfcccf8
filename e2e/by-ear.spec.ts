import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';

/**
 * The whole way of somebody who neither sees nor points: only keys are pressed, and only the accessibility tree of the
 * browser is read, as a screen reader gets it.
 */

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  readonly description: string;
}

interface TreeNode {
  readonly nodeId: string;
  readonly childIds?: string[];
  readonly ignored: boolean;
  readonly role?: { value?: string };
  readonly name?: { value?: string };
  readonly description?: { value?: string };
}

class Ear {
  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<Ear> {
    return new Ear(await page.context().newCDPSession(page));
  }

  /** Everything that is told, in the order of the page. */
  async all(): Promise<Heard[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    const byId = new Map<string, TreeNode>(nodes.map((node) => [node.nodeId, node]));
    const textOf = (node: TreeNode): string => {
      if (!node.ignored && node.role?.value === 'StaticText') return node.name?.value ?? '';
      const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
      return children.map(textOf).join(' ');
    };
    return [...byId.values()]
      .filter(({ ignored }) => !ignored)
      .map((node) => ({
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        text: textOf(node).replace(/\s+/g, ' ').trim(),
        description: node.description?.value ?? '',
      }));
  }

  /** What is told of the element with the focus. */
  async focus(): Promise<Pick<Heard, 'role' | 'name' | 'description'>> {
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: `(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element;
      })()`,
    });
    const { objectId = '' } = result;
    const { nodes } = await this.#session.send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: false,
    });
    const [node] = nodes;
    const told = (value: { value?: unknown } | undefined) => String(value?.value ?? '');
    return {
      role: told(node?.role),
      name: told(node?.name),
      description: told(node?.description),
    };
  }

  /** What the live regions say at the moment. */
  async said(): Promise<string[]> {
    const regions = (await this.all()).filter(({ role }) => role === 'status' || role === 'alert');
    return regions.map(({ text }) => text).filter((text) => text !== '');
  }

  async text(role: string, name: string): Promise<string> {
    const found = (await this.all()).find((one) => one.role === role && one.name === name);
    return found?.text ?? '';
  }
}

test('by keyboard and accessibility tree alone: a quarter is found and explained, others are chosen on the map and in the table', async ({
  page,
}) => {
  await openAtlas(page);
  const ear = await Ear.of(page);
  const { keyboard } = page;
  const focusIs = (role: string, name: RegExp) =>
    expect
      .poll(async () => {
        const focus = await ear.focus();
        return `${focus.role}: ${focus.name}`;
      })
      .toMatch(new RegExp(`^${role}: ${name.source}`));
  const says = (words: RegExp) =>
    expect.poll(() => ear.said()).toContainEqual(expect.stringMatching(words));

  await test.step('the search tells how many there are, and the hit is said with its answer', async () => {
    await keyboard.press('/');
    await focusIs('combobox', /Gebiet suchen/);
    await keyboard.type('Gaswerkshöfe');
    await says(/^1 Treffer$/);
    await keyboard.press('Enter');
    await says(/^Gaswerkshöfe, Mitte: nicht markiert$/);
    await focusIs('heading', /Gaswerkshöfe/);
    expect(await page.title()).toMatch(/^Gaswerkshöfe, Mitte · Musterstadt/);
  });
  await test.step('the panel is read: people, both conditions apart, what the mark does not say', async () => {
    const panel = await ear.text('region', 'Gebiet');
    expect(panel).toMatch(/Im Gebiet Gaswerkshöfe leben 2\.142 Menschen/);
    expect(panel).toMatch(/Das Gebiet ist nicht markiert: Keine der beiden Bedingungen der Regel/);
    expect(panel).toMatch(
      /beschreibt Bedingungen in einem Gebiet, nicht die Menschen, die dort leben/,
    );
    const headings = (await ear.all()).filter(({ role }) => role === 'heading');
    expect(headings.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'In wenigen Sätzen',
        'Warum nicht markiert',
        'Was nicht gezeigt wird',
      ]),
    );
  });
  await test.step('the map says how it is worked, and Enter lists what is in sight', async () => {
    for (let presses = 0; presses < 60; presses += 1) {
      await keyboard.press('Shift+Tab');
      if (/Eingabetaste/.test((await ear.focus()).description)) break;
    }
    expect((await ear.focus()).description).toMatch(/Pfeiltasten .* Eingabetaste/);
    await keyboard.press('Enter');
    await expect
      .poll(async () => (await ear.all()).filter(({ role }) => role === 'dialog').length)
      .toBe(1);
    const first = await ear.focus();
    expect(first.name).toMatch(/^Gaswerkshöfe.*nicht markiert/);
    await keyboard.press('ArrowDown');
    const second = (await ear.focus()).name;
    expect(second).toMatch(/(markiert|nicht entscheidbar)/);
    await keyboard.press('Enter');
    const chosen =
      /^[^,]+?(?= {2,}|,| \S+ ·| Mitte)/.exec(second)?.[0] ?? second.split(' ')[0] ?? '';
    await says(new RegExp(`^${chosen}.*: (nicht )?markiert`));
    await keyboard.press('g');
    await focusIs('heading', new RegExp(chosen));
  });
  const tabTo = async (name: RegExp, key = 'Tab') => {
    for (let presses = 0; presses < 80; presses += 1) {
      await keyboard.press(key);
      if (name.test((await ear.focus()).name)) return;
    }
    throw new Error(`${String(name)} was not reached with 80 times ${key}.`);
  };
  await test.step('the first skip link leads to the table, where a row is chosen and said', async () => {
    await tabTo(/^Zur Tabelle springen$/, 'Shift+Tab');
    await keyboard.press('Enter');
    await tabTo(/^Markierung$/);
    for (const key of ['ArrowDown', 'Home', 'Enter']) await keyboard.press(key);
    await says(/^Ahornsiedlung Mitte, Westwiesen: markiert, im Quartier Ahornsiedlung/);
  });
  await test.step('a cut moved by keys is answered in words, and given back', async () => {
    expect((await ear.said()).join(' ')).toMatch(/40 von 300 Gebieten/);
    await tabTo(/^Menschen mit Migrationshintergrund: ab Klasse/, 'Shift+Tab');
    await keyboard.press('ArrowDown');
    await says(/(?!40 )\d+ von 300 Gebieten/);
    await keyboard.press('Control+z');
    await says(/40 von 300 Gebieten/);
  });
  await test.step('the help begins with words, and Escape gives the focus back', async () => {
    await tabTo(/^Zurück$|^Weiter$|: anzeigen$|^Tabelle kopieren$/);
    const before = (await ear.focus()).name;
    await keyboard.press('?');
    await expect.poll(() => ear.text('dialog', 'Hilfe und Tasten')).toMatch(/./);
    await keyboard.press('Escape');
    await expect.poll(async () => (await ear.focus()).name).toBe(before);
  });
});
