import type { FileChooser, Locator, Page } from '@playwright/test';
import { openMenu } from './atlas-page.ts';

/** Files for the page: by the dialog of the menu, and by dropping them on the page. */

export type ChosenFiles = Parameters<FileChooser['setFiles']>[0];

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export async function openFiles(page: Page, files: ChosenFiles): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  const menu = await openMenu(page);
  await menu.getByRole('menuitem', { name: /^(Projekt öffnen …|Open project …)$/ }).click();
  await (await asked).setFiles(files);
}

/** Text files as the dialog takes them. */
export function chosen(
  files: readonly TextFile[],
): { name: string; mimeType: string; buffer: Buffer }[] {
  return files.map(({ name, text }) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  }));
}

/** Drops files on the page, as from a folder of the machine. */
export async function dropFiles(page: Page, files: readonly TextFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('atlas-shell', 'drop', { dataTransfer });
}

/** Unfolds how the files are read in the import assistant; a doubt has unfolded it already. */
export async function unfoldReading(dialog: Locator): Promise<void> {
  const fold = dialog.locator('details.reading');
  await dialog.locator('.map[aria-busy="false"]').waitFor();
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
}
